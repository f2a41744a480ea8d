export interface AppErrorOptions {
  /** stable, in snake_case: what `--json` prints as `error` */
  readonly code: string
  /** what to do next, a sentence or two; left out where the message says it */
  readonly hint?: string
  /** exit code of the program; default 1 */
  readonly exit?: ExitCode
  readonly cause?: unknown
}

/** What the exit code of the program means. */
export const EXIT = {
  done: 0,
  failed: 1,
  usage: 2,
  /** a write waits for a person's confirmation; nothing was written */
  confirm: 3,
  /** the level is at or above `--fail-on` */
  risky: 4,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** An error that a person can do something about. Anything else that reaches the top is a bug of ours. */
export class AppError extends Error {
  readonly code: string
  readonly hint: string
  readonly exit: ExitCode

  constructor(message: string, { code, hint = '', exit = EXIT.failed, cause }: AppErrorOptions) {
    super(message, cause === undefined ? undefined : { cause })
    this.code = code
    this.hint = hint
    this.exit = exit
  }

  override get name(): string {
    return this.constructor.name
  }
}
