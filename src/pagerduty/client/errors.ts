import { AppError } from '../../core/errors.ts'
import type { FailedAttempt } from './retry.ts'

/** What went wrong, and so what a caller can do. */
export type PagerDutyErrorCode =
  /** 401: another key, scheme or region is needed */
  | 'authentication'
  /** 402: the account's plan lacks the feature; go on without it */
  | 'plan'
  /** 403: the key is real but may not do this */
  | 'permission'
  /** 404: absent, or hidden from this key */
  | 'not_found'
  /** 429 until the attempts or the time ran out: wait */
  | 'rate_limit'
  /** 400 and the other refusals of what was asked: ask differently */
  | 'invalid_request'
  /** 408 and 5xx until the attempts ran out: try later */
  | 'unavailable'
  /** no answer came: name resolution, TLS, refused, reset, timeout; `cause` keeps the code, never a header */
  | 'unreachable'
  /** the caller's own deadline or cancellation came first */
  | 'deadline'
  /** an answer came that is not PagerDuty's: a web page, cut or foreign JSON, a redirect, too large */
  | 'unexpected_answer'
  /** the transport does not allow the request; nothing was sent: a bug of the caller */
  | 'refused_method'
  /** the incident is not in the state that was confirmed; nothing was written */
  | 'stale_confirmation'
  /** a write may or may not have happened, and re-reading did not show it */
  | 'unclear_write'

export interface Failure {
  /** what to do next, one sentence or two */
  readonly hint: string
  /** HTTP status, null where no answer came */
  readonly status?: number | null
  /** PagerDuty's own error number, such as 2006 */
  readonly apiCode?: number | null
  /** PagerDuty's name for the request, for its support */
  readonly requestId?: string | null
  /** 403 for everything of its kind: the token lacks the scope */
  readonly lacksScope?: boolean
  /** whether another attempt may end otherwise; it cannot by default */
  readonly attempt?: FailedAttempt
  readonly cause?: unknown
}

/** All that reading or writing PagerDuty throws. `message`: what happened; `hint`: what to do. */
export class PagerDutyError extends AppError {
  readonly code: PagerDutyErrorCode
  readonly status: number | null
  readonly apiCode: number | null
  readonly requestId: string | null
  readonly lacksScope: boolean
  readonly attempt: FailedAttempt

  constructor(code: PagerDutyErrorCode, message: string, failure: Failure) {
    super(message, failure)
    this.code = code
    this.status = failure.status ?? null
    this.apiCode = failure.apiCode ?? null
    this.requestId = failure.requestId ?? null
    this.lacksScope = failure.lacksScope ?? false
    this.attempt = failure.attempt ?? { kind: 'final' }
  }
}

export const isPagerDutyError = (
  error: unknown,
  ...codes: readonly PagerDutyErrorCode[]
): error is PagerDutyError => error instanceof PagerDutyError && codes.includes(error.code)

/** Failures that say nothing against what was read before them. */
export const isTransient = (error: unknown): error is PagerDutyError =>
  isPagerDutyError(error, 'rate_limit', 'unavailable', 'unreachable', 'unexpected_answer', 'deadline')
