import { AppError } from '../core/errors.ts'
/** Other processes hold the log for longer than one waits; the record was not written. */
export class AuditBusyError extends AppError {
  readonly code = 'audit_busy'
  constructor(directory: string) {
    super(`the decision log in ${directory} is in use by another process`)
  }
}

/** Something else stands where the lock would be. */
export class ForeignLockError extends AppError {
  readonly code = 'foreign_lock'
  constructor(path: string) {
    super(`${path} is no lock of pager-triage: remove it`)
  }
}

/** The log cannot be written or read; `cause` says why. */
export class AuditFileError extends AppError {
  readonly code = 'audit_file'
  constructor(message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
  }
}

export const isErrno = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code
