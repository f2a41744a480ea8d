import '../../support/late-deadlines.cjs'
import { main } from '../../../src/cli/main.ts'
import type { Shell } from '../../../src/cli/shell.ts'
import type { Inert } from '../../../src/core/untrusted.ts'

export interface Printed {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export interface Surroundings {
  readonly env: Readonly<Record<string, string>>
  readonly now: Date
  /** default: it stands still at `now` */
  readonly clock?: () => Date
  /** null: standard output is a pipe */
  readonly columns?: number | null
  readonly rows?: number
  readonly wait?: Shell['wait']
  readonly interrupted?: AbortSignal
  readonly onResize?: Shell['stdout']['onResize']
  /** minutes east of UTC; default: times are in UTC alone */
  readonly utcOffset?: number
  readonly cwd?: string
  readonly stdin?: string
}

/** One run of the program in this process, on a terminal of so many columns or in a pipe. */
export async function runProgram(args: readonly string[], surroundings: Surroundings): Promise<Printed> {
  const { env, now, clock = () => now, columns = null, utcOffset, cwd = '/', stdin = '' } = surroundings
  const { rows, wait, onResize, interrupted = new AbortController().signal } = surroundings
  const printed = { stdout: '', stderr: '' }
  const stream = (name: 'stdout' | 'stderr') => ({
    print: (text: Inert) => {
      printed[name] += `${text}\n`
    },
    columns,
    rows,
    ...(onResize && { onResize }),
    colour: columns !== null,
    ...(utcOffset !== undefined && { utcOffset: () => utcOffset }),
  })
  const shell: Shell = {
    env: { PATH: process.env['PATH'], ...env },
    cwd,
    clock,
    stdin: async () => stdin,
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    interrupted,
    ...(wait && { wait }),
  }
  return { code: await main(args, shell), ...printed }
}

const COLOURS = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g')

/** The lines of a text as a person sees them. */
export const linesOf = (text: string): string[] => text.replace(COLOURS, '').trimEnd().split('\n')
