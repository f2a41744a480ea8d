import { MINUTE_MS } from '../../core/time.ts'

export type FailedAttempt =
  /** `seconds`: the wait that the answer asks for, null without one */
  | { readonly kind: 'rate-limit'; readonly seconds: number | null }
  /** a 408 or 5xx, or a response that was cut off */
  | { readonly kind: 'server'; readonly seconds: number | null }
  /** `lastsMs`: what another attempt may take, and what nothing can end */
  | { readonly kind: 'connection'; readonly mayHaveArrived: boolean; readonly lastsMs?: number }
  | { readonly kind: 'final' }

export interface RetryState {
  /** attempts made so far, from 1 */
  readonly attempt: number
  readonly isWrite: boolean
  readonly previousWaitMs: number | null
  readonly remainingMs: number | null
  /** 0 ≤ random() < 1 */
  readonly random: () => number
}

export const MAX_ATTEMPTS = 4
const MIN_WAIT_MS = 300
const MAX_BACKOFF_MS = 5_000
const MAX_SERVER_WAIT_MS = MINUTE_MS

/**
 * Reads are retried after anything transient, writes only if PagerDuty cannot have done them.
 * @returns milliseconds to wait before the next attempt; null: none
 */
export function retryAfter(failed: FailedAttempt, state: RetryState): number | null {
  if (!isRepeatable(failed, state.isWrite) || state.attempt >= attemptsFor(failed)) return null
  const waitMs = 'seconds' in failed ? serverWait(failed, state) : backoff(state)
  const lastsMs = failed.kind === 'connection' ? (failed.lastsMs ?? 0) : 0
  const isInTime = waitMs !== null && waitMs + lastsMs < (state.remainingMs ?? Number.POSITIVE_INFINITY)
  return isInTime ? waitMs : null
}

/** An unreachable host gets one more attempt: the computer is most likely offline. */
const attemptsFor = (failed: FailedAttempt): number =>
  failed.kind === 'connection' && !failed.mayHaveArrived ? 2 : MAX_ATTEMPTS

const isRepeatable = (failed: FailedAttempt, isWrite: boolean): boolean =>
  failed.kind === 'rate-limit' ||
  (failed.kind === 'server' && !isWrite) ||
  (failed.kind === 'connection' && !(isWrite && failed.mayHaveArrived))

/** What the server asks for, at least 1 s, plus up to 1 s: other programs with this key wait for the same moment. */
function serverWait(
  { kind, seconds: asked }: Extract<FailedAttempt, { seconds: unknown }>,
  state: RetryState,
): number | null {
  if (asked === null) return kind === 'server' ? backoff(state) : Math.max(1_000, backoff(state))
  if (asked * 1_000 > MAX_SERVER_WAIT_MS) return null
  return Math.max(1_000, asked * 1_000) + Math.floor(state.random() * 1_000)
}

/** Decorrelated jitter, https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/ */
function backoff({ previousWaitMs, random }: RetryState): number {
  const high = Math.max(MIN_WAIT_MS, (previousWaitMs ?? MIN_WAIT_MS) * 3)
  return Math.min(MAX_BACKOFF_MS, Math.floor(MIN_WAIT_MS + random() * (high - MIN_WAIT_MS)))
}

/** `ratelimit-reset`: seconds from now. */
export function parseSeconds(header: string | undefined): number | null {
  return header !== undefined && /^\d{1,9}(\.\d+)?$/.test(header.trim()) ? Number(header) : null
}

export function parseRetryAfter(header: string | undefined, now: Date): number | null {
  const seconds = parseSeconds(header)
  if (seconds !== null || header === undefined) return seconds
  const at = Date.parse(header)
  return Number.isNaN(at) ? null : Math.max(0, (at - now.getTime()) / 1_000)
}
