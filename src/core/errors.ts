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
export abstract class AppError extends Error {
  /** stable, in snake_case: what `--json` prints as `error` */
  abstract readonly code: string
  /** what to do next, a sentence or two; empty where the message says it */
  readonly hint: string
  /** exit code of the program */
  readonly exit: ExitCode = EXIT.failed

  constructor(message: string, { hint = '', cause }: { hint?: string; cause?: unknown } = {}) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = new.target.name
    this.hint = hint
  }
}

/** The time allowed has passed; `hint` says what the person can do in this command. */
export class TimeoutError extends AppError {
  readonly code = 'timeout'
  constructor(hint: string) {
    super('the time allowed has passed', { hint })
  }
}

/** One that no `catch` distinguishes. */
export class CodedError extends AppError {
  readonly code: string
  constructor(code: string, message: string, options?: { hint?: string; cause?: unknown }) {
    super(message, options)
    this.code = code
  }
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** The message, and what to do about it where the error says that. */
export const reasonOf = (error: unknown): string =>
  error instanceof AppError && error.hint !== '' ? `${error.message} ${error.hint}` : messageOf(error)

/** @returns null where it throws */
export function orNull<T>(work: () => T): T | null {
  try {
    return work()
  } catch {
    return null
  }
}

/** @param code of Node's error, such as `ENOENT` */
export const isErrno = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code

/** @returns whether `work` failed with this code of Node's @throws any other error of it */
export function failsWith(code: string, work: () => void): boolean {
  try {
    work()
    return false
  } catch (error) {
    if (isErrno(error, code)) return true
    throw error
  }
}
