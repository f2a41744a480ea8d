import type { ExitCode } from '../core/errors.ts'
import type { Arguments, Options } from './options.ts'
import type { Shell } from './shell.ts'

export type Run = (shell: Shell, args: Arguments) => Promise<ExitCode>

/** A command as the command table lists it. */
export interface Command {
  readonly summary: string
  readonly usage: string
  readonly options: Options
  /** what is loaded only when the command runs */
  readonly load: () => Promise<{ readonly run: Run }>
}
