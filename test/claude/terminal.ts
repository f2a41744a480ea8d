import { spawn, spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Received, type Step, startModel } from './model.ts'
import { cleanEnvironment, newHome } from './session.ts'

/** Why no terminal can be made here, or null. util-linux's `script` makes it. */
export const missingTerminal: string | null =
  process.platform === 'linux' && spawnSync('script', ['--version']).status === 0
    ? null
    : 'no util-linux script here'

export interface TerminalOptions {
  readonly binary: string
  readonly pluginDir: string
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  readonly script?: readonly Step[]
  readonly args?: readonly string[]
}

/** Claude Code as a person has it before them, with a scripted model. */
export interface Terminal extends AsyncDisposable {
  readonly received: readonly Received[]
  /** Types a line and Enter; what was on the screen before is forgotten. */
  type(line: string): Promise<void>
  /** Waits until the screen has shown it. Blanks between words may be missing. @throws Error after `limitMs` */
  shows(pattern: RegExp, limitMs?: number): Promise<RegExpExecArray>
}

const quoted = (word: string): string => `'${word.replaceAll("'", String.raw`'\''`)}'`

export async function openTerminal(options: TerminalOptions): Promise<Terminal> {
  const { binary, pluginDir, cwd, env, script = [], args = [] } = options
  const home = newHome()
  trust(join(home, '.claude', '.claude.json'), cwd)
  const model = await startModel(script)
  const pid = join(home, 'pid')
  const command = [binary, '--plugin-dir', pluginDir, ...args].map(quoted).join(' ')
  const child = spawn(
    'script',
    ['-qfec', `echo $$ > ${quoted(pid)}; stty cols 110 rows 45; exec ${command}`, '/dev/null'],
    {
      cwd,
      env: { ...cleanEnvironment(home, model.url), TERM: 'xterm-256color', LANG: 'C.UTF-8', ...env },
    },
  )
  let screen = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    screen += text
  })
  const terminal: Terminal = {
    received: model.received,
    async type(line) {
      screen = ''
      child.stdin.write(line)
      await wait(300) // what comes at once with its Enter is taken for a paste
      child.stdin.write('\r')
    },
    async shows(pattern, limitMs = 120_000) {
      for (const start = performance.now(); performance.now() - start < limitMs; await wait(50)) {
        const found = pattern.exec(withoutSequences(screen))
        if (found) return found
      }
      throw new Error(`the screen never showed ${pattern}:\n${withoutSequences(screen).slice(-2_000)}`)
    },
    async [Symbol.asyncDispose]() {
      const closed = new Promise((resolve) => child.once('close', resolve))
      process.kill(Number(readFileSync(pid, 'utf8')), 'SIGTERM') // `script` would wait two seconds more
      await closed
      await model.close()
      rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
    },
  }
  await terminal.shows(/❯/)
  await wait(800) // it shows its prompt before it listens
  return terminal
}

/** Nobody is asked whether this directory is to be trusted. */
function trust(file: string, cwd: string): void {
  const state = JSON.parse(readFileSync(file, 'utf8'))
  const projects = { [cwd]: { hasTrustDialogAccepted: true, hasCompletedProjectOnboarding: true } }
  writeFileSync(file, JSON.stringify({ ...state, projects }))
}

const ESCAPE = '\u001b'
const SEQUENCES = new RegExp(
  [
    `${ESCAPE}\\[[0-9;?<>=]*[ -/]*[A-Za-z]`,
    `${ESCAPE}\\][^\u0007${ESCAPE}]*(?:\u0007|${ESCAPE}\\\\)`,
    `${ESCAPE}[()][A-Z0-9]`,
    `${ESCAPE}[=>78]`,
  ].join('|'),
  'g',
)

/** A cursor that moves to the right leaves blanks. */
const withoutSequences = (text: string): string =>
  text
    .replaceAll(new RegExp(`${ESCAPE}\\[(\\d*)C`, 'g'), (_, count: string) => ' '.repeat(Number(count || 1)))
    .replaceAll(SEQUENCES, '')
