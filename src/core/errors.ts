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

/** An error that a person can do something about; any other that reaches the top is a bug. */
export abstract class AppError extends Error {
  /** stable, snake_case; `error` in `--json` */
  abstract readonly code: string
  /** what to do next; empty where the message says it */
  readonly hint: string
  readonly exit: ExitCode = EXIT.failed

  constructor(message: string, { hint = '', cause }: { hint?: string; cause?: unknown } = {}) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = new.target.name
    this.hint = hint
  }
}

/** `hint` says what the person can do in this command. */
export class TimeoutError extends AppError {
  readonly code = 'timeout'
  constructor(hint: string) {
    super('the time allowed has passed', { hint })
  }
}

/** For errors that no `catch` distinguishes. */
export class CodedError extends AppError {
  readonly code: string
  constructor(code: string, message: string, options?: { hint?: string; cause?: unknown }) {
    super(message, options)
    this.code = code
  }
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

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

/** @param code such as `ENOENT` */
export const isErrno = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code

/** @returns whether `work` failed with this code @throws any other error */
export function failsWith(code: string, work: () => void): boolean {
  try {
    work()
    return false
  } catch (error) {
    if (isErrno(error, code)) return true
    throw error
  }
}
