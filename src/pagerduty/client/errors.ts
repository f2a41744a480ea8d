import { AppError } from '../../core/errors.ts'
import type { Untrusted } from '../../core/untrusted.ts'

/** What is known about a failed request besides its message. */
export interface Failure {
  /** HTTP status, null where no answer came */
  readonly status?: number | null
  /** PagerDuty's own error number, such as 2006 */
  readonly apiCode?: number | null
  /** what to do next, one sentence or two */
  readonly hint: string
  /** PagerDuty's name for the request, for its support */
  readonly requestId?: string | null
  /** PagerDuty's own words, unshortened; the message quotes them in printable form */
  readonly says?: Untrusted | null
  readonly cause?: unknown
}

/** Base of everything that reading or writing PagerDuty throws. `message`: what happened; `hint`: what to do. */
export abstract class PagerDutyError extends AppError {
  /** HTTP status, null where no answer came */
  readonly status: number | null
  /** PagerDuty's own error number */
  readonly apiCode: number | null
  readonly requestId: string | null
  readonly says: Untrusted | null

  constructor(message: string, { status, apiCode, requestId, says, ...rest }: Failure) {
    super(message, rest)
    this.status = status ?? null
    this.apiCode = apiCode ?? null
    this.requestId = requestId ?? null
    this.says = says ?? null
  }
}

/** 401: another key, scheme or region is needed. */
export class AuthenticationError extends PagerDutyError {
  readonly code = 'authentication'
}

/** 402: the account's plan lacks the feature; go on without it. */
export class PlanError extends PagerDutyError {
  readonly code = 'plan'
}

/** 403: the key is real but may not do this. */
export class PermissionError extends PagerDutyError {
  readonly code = 'permission'
}

/** The same of everything of its kind: the token lacks the scope. */
export class ScopeError extends PermissionError {}

/** 404: absent, or hidden from this key. */
export class NotFoundError extends PagerDutyError {
  readonly code = 'not_found'
}

/** 429 until the attempts or the time ran out: wait. */
export class RateLimitError extends PagerDutyError {
  readonly code = 'rate_limit'
}

/** 400 and the other refusals of what was asked: ask differently. */
export class InvalidRequestError extends PagerDutyError {
  readonly code = 'invalid_request'
}

/** 408 and 5xx until the attempts ran out: try later. */
export class UnavailableError extends PagerDutyError {
  readonly code = 'unavailable'
}

/** No answer came: name resolution, TLS, refused, reset, timeout. `cause` keeps the code, never a header. */
export class UnreachableError extends PagerDutyError {
  readonly code = 'unreachable'
}

/** The caller's own deadline or cancellation came first. */
export class DeadlineError extends PagerDutyError {
  readonly code = 'deadline'
}

/** An answer came that is not PagerDuty's: a web page, cut or foreign JSON, a redirect, too large. */
export class UnexpectedAnswerError extends PagerDutyError {
  readonly code = 'unexpected_answer'
}

/** An unexpected answer that another attempt may bring whole. */
export class CutAnswerError extends UnexpectedAnswerError {}

/** The transport was asked for a request that it does not allow; nothing was sent. A bug of the caller. */
export class RefusedMethodError extends PagerDutyError {
  readonly code = 'refused_method'
}

/** The incident is not in the state that was confirmed; nothing was written. Preview and confirm again. */
export class StaleConfirmationError extends PagerDutyError {
  readonly code = 'stale_confirmation'
}

/** A write may or may not have happened, and re-reading did not show it. Look before repeating. */
export class UnclearWriteError extends PagerDutyError {
  readonly code = 'unclear_write'
}
