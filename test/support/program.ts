import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { inject } from 'vitest'

/** This checkout. Its dist/ may be stale: tests of the program run what is INSTALLED. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** What users have: the plugin and the npm package, built from src/ for this run by `build-program.ts`. */
export const INSTALLED = inject('installed')
export const BUNDLE = `${INSTALLED}dist/pager-triage.cjs`
export const LAUNCHER = `${INSTALLED}bin/pager-triage`

const LATE_DEADLINES = fileURLToPath(new URL('late-deadlines.cjs', import.meta.url))

/** For a test that waits for a deadline of the program. */
export const REAL_DEADLINES = { NODE_OPTIONS: '' }

/** For one that waits for it, and needs an answer of git before it. */
export const LATER_DEADLINES = { TEST_DEADLINES_TIMES: '4' }

export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  readonly stdin?: string | Buffer
}

/** Runs the bundle as users do, with a clean environment. */
export const runBundle = (args: readonly string[], options: RunOptions): Promise<Ran> =>
  runProgram(process.execPath, [BUNDLE, ...args], options)

export function runProgram(
  program: string,
  args: readonly string[],
  { cwd, env, stdin = '' }: RunOptions,
): Promise<Ran> {
  const child = spawn(program, args, {
    cwd,
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      TMPDIR: process.env['TMPDIR'],
      TZ: 'UTC',
      NODE_OPTIONS: `--require "${LATE_DEADLINES}"`,
      ...env,
    },
  })
  const output = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output.stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output.stderr += text
  })
  child.stdin.on('error', () => {}).end(stdin) // a program that does not read closes the pipe
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, ...output }))
  })
}
