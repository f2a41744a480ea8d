import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
export const BUNDLE = `${ROOT}dist/pager-triage.cjs`
export const LAUNCHER = `${ROOT}bin/pager-triage`

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

/** Runs the committed bundle as users do, with a clean environment. */
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
