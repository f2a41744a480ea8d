import type { Ancestor } from '../../src/agents/marks.ts'
import type { Shell, Stream } from '../../src/cli/shell.ts'

export interface TestShellOptions {
  readonly env?: Readonly<Record<string, string>>
  readonly stdin?: string
  readonly clock?: () => Date
  /** null, the default: standard output is a pipe */
  readonly columns?: number | null
  /** the programs that started it; null: that cannot be read */
  readonly ancestors?: readonly Ancestor[] | null
  /** what the person at the terminal types, one for each question; left out: there is no terminal to type at */
  readonly answers?: readonly string[]
}

export interface TestShell {
  readonly shell: Shell
  readonly stdout: () => string
  readonly stderr: () => string
  readonly asked: readonly string[]
}

/** A shell in memory, for running the program in the test's own process. */
export function testShell(options: TestShellOptions = {}): TestShell {
  const { env = {}, stdin = '', clock = () => new Date(), columns = null, ancestors = [], answers } = options
  const printed = { stdout: '', stderr: '' }
  const asked: string[] = []
  // a person at a terminal who sends the answer elsewhere still has the messages before them
  const messages = columns ?? (answers === undefined ? null : 80)
  const stream = (name: 'stdout' | 'stderr'): Stream => ({
    print: (text) => {
      printed[name] += `${text}\n`
    },
    columns: name === 'stderr' ? messages : columns,
    colour: false,
  })
  const ask = async (question: string) => answers?.[asked.push(question) - 1] ?? ''
  return {
    shell: {
      env,
      cwd: process.cwd(),
      clock,
      stdin: async () => stdin,
      stdout: stream('stdout'),
      stderr: stream('stderr'),
      ask: answers === undefined ? null : ask,
      ancestors: async () => ancestors,
      interrupted: new AbortController().signal,
    },
    stdout: () => printed.stdout,
    stderr: () => printed.stderr,
    asked,
  }
}

/** A program that started another one. */
export const program = (
  name: string,
  command: string | readonly string[] = name,
  env: Readonly<Record<string, string>> = {},
): Ancestor => ({ name, command: typeof command === 'string' ? command.split(' ') : command, env })
