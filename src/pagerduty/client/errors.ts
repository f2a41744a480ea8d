import type { Untrusted } from '../../core/untrusted.ts'

/** What is known about a failed request besides its message. */
export interface Failure {
  /** HTTP status, null where no answer came */
  readonly status?: number | null
  /** PagerDuty's own error number, such as 2006 */
  readonly code?: number | null
  /** what to do next, one sentence or two */
  readonly hint: string
  /** PagerDuty's name for the request, for its support */
  readonly requestId?: string | null
  /** PagerDuty's own words, unshortened; the message quotes them in printable form */
  readonly says?: Untrusted | null
  readonly cause?: unknown
}

/** Base of everything that reading or writing PagerDuty throws. `message`: what happened; `hint`: what to do. */
export abstract class PagerDutyError extends Error {
  abstract override readonly name: string
  readonly status: number | null
  readonly code: number | null
  readonly hint: string
  readonly requestId: string | null
  readonly says: Untrusted | null

  constructor(message: string, failure: Failure) {
    super(message, failure.cause === undefined ? undefined : { cause: failure.cause })
    this.status = failure.status ?? null
    this.code = failure.code ?? null
    this.hint = failure.hint
    this.requestId = failure.requestId ?? null
    this.says = failure.says ?? null
  }
}

/** 401: another key, scheme or region is needed. */
export class AuthenticationError extends PagerDutyError {
  override readonly name = 'AuthenticationError'
}

/** 402: the account's plan lacks the feature; go on without it. */
export class PlanError extends PagerDutyError {
  override readonly name = 'PlanError'
}

/** 403: the key is real but may not do this. */
export class PermissionError extends PagerDutyError {
  override readonly name = 'PermissionError'
}

/** The same of everything of its kind: the token lacks the scope. */
export class ScopeError extends PermissionError {}

/** 404: absent, or hidden from this key. */
export class NotFoundError extends PagerDutyError {
  override readonly name = 'NotFoundError'
}

/** 429 until the attempts or the time ran out: wait. */
export class RateLimitError extends PagerDutyError {
  override readonly name = 'RateLimitError'
}

/** 400 and the other refusals of what was asked: ask differently. */
export class InvalidRequestError extends PagerDutyError {
  override readonly name = 'InvalidRequestError'
}

/** 408 and 5xx until the attempts ran out: try later. */
export class UnavailableError extends PagerDutyError {
  override readonly name = 'UnavailableError'
}

/** No answer came: name resolution, TLS, refused, reset, timeout. `cause` keeps the code, never a header. */
export class UnreachableError extends PagerDutyError {
  override readonly name = 'UnreachableError'
}

/** The caller's own deadline or cancellation came first. */
export class DeadlineError extends PagerDutyError {
  override readonly name = 'DeadlineError'
}

/** An answer came that is not PagerDuty's: a web page, cut or foreign JSON, a redirect, too large. */
export class UnexpectedAnswerError extends PagerDutyError {
  override readonly name = 'UnexpectedAnswerError'
}

/** An unexpected answer that another attempt may bring whole. */
export class CutAnswerError extends UnexpectedAnswerError {}

/** The transport was asked for a request that it does not allow; nothing was sent. A bug of the caller. */
export class RefusedMethodError extends PagerDutyError {
  override readonly name = 'RefusedMethodError'
}

/** The incident is not in the state that was confirmed; nothing was written. Preview and confirm again. */
export class StaleConfirmationError extends PagerDutyError {
  override readonly name = 'StaleConfirmationError'
}

/** A write may or may not have happened, and re-reading did not show it. Look before repeating. */
export class UnclearWriteError extends PagerDutyError {
  override readonly name = 'UnclearWriteError'
}
