import { AppError, CodedError } from '../../core/errors.ts'
import type { FailedAttempt } from './retry.ts'

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
  /** 400 and other rejections: change the request */
  | 'invalid_request'
  /** 408 and 5xx until the attempts ran out: try later */
  | 'unavailable'
  /** no response: name resolution, TLS, refused, reset, timeout; `cause` has the code, never a header */
  | 'unreachable'
  /** the caller's own deadline or cancellation came first */
  | 'deadline'
  /** not a PagerDuty response: a web page, cut or foreign JSON, a redirect, too large */
  | 'unexpected_answer'
  /** not allowed by the transport, nothing was sent: a bug of the caller */
  | 'refused_method'
  /** the incident changed since it was confirmed; nothing was written */
  | 'stale_confirmation'
  /** a write may or may not have happened, and re-reading did not show it */
  | 'unclear_write'

/** No usable key, or an endpoint or proxy that cannot be used. Says what to set, never the value. */
export class SettingError extends CodedError {}

export interface Failure {
  readonly hint: string
  /** null without a response */
  readonly status?: number | null
  /** PagerDuty's own error number, such as 2006 */
  readonly apiCode?: number | null
  /** for PagerDuty's support */
  readonly requestId?: string | null
  /** 403 for the whole resource: the token lacks the scope */
  readonly lacksScope?: boolean
  /** the response was discarded for its size */
  readonly tooLarge?: boolean
  readonly attempt?: FailedAttempt
  readonly cause?: unknown
}

/** Everything that reading or writing PagerDuty throws. `message`: what happened; `hint`: what to do. */
export class PagerDutyError extends AppError {
  readonly code: PagerDutyErrorCode
  readonly status: number | null
  readonly apiCode: number | null
  readonly requestId: string | null
  readonly lacksScope: boolean
  readonly tooLarge: boolean
  readonly attempt: FailedAttempt

  constructor(code: PagerDutyErrorCode, message: string, failure: Failure) {
    super(message, failure)
    this.code = code
    this.status = failure.status ?? null
    this.apiCode = failure.apiCode ?? null
    this.requestId = failure.requestId ?? null
    this.lacksScope = failure.lacksScope ?? false
    this.tooLarge = failure.tooLarge ?? false
    this.attempt = failure.attempt ?? { kind: 'final' }
  }
}

export const isPagerDutyError = (
  error: unknown,
  ...codes: readonly PagerDutyErrorCode[]
): error is PagerDutyError => error instanceof PagerDutyError && codes.includes(error.code)

export const isTooLarge = (error: unknown): boolean => error instanceof PagerDutyError && error.tooLarge

/** Failures that do not invalidate what was read before. */
export const isTransient = (error: unknown): error is PagerDutyError =>
  isPagerDutyError(error, 'rate_limit', 'unavailable', 'unreachable', 'unexpected_answer', 'deadline')
