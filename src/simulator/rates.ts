import { MINUTE_MS } from '../core/time.ts'

export interface RateLimits {
  readonly perMinute: number
  /** for operations with a limit of their own */
  readonly perOperation: number
}

/** PagerDuty's documented limit per credential, and a guess at the unpublished limits of operations. */
export const RATE_LIMITS: RateLimits = { perMinute: 960, perOperation: 120 }

export class RateMeter {
  readonly #limits: RateLimits
  readonly #seen = new Map<string, number[]>()

  constructor(limits: RateLimits) {
    this.#limits = limits
  }

  /** Counts a request. The headers report the limit that is nearest; `ratelimit-reset` is in seconds. */
  take(owner: string, limitedOperation: string | null, nowMs: number) {
    const quotas = [this.#count(owner, this.#limits.perMinute, nowMs)]
    if (limitedOperation !== null)
      quotas.push(this.#count(`${owner} ${limitedOperation}`, this.#limits.perOperation, nowMs))
    const nearest = quotas.reduce((a, b) => (b.remaining < a.remaining ? b : a))
    return {
      allowed: quotas.every(({ allowed }) => allowed),
      headers: {
        'ratelimit-limit': String(nearest.limit),
        'ratelimit-remaining': String(nearest.remaining),
        'ratelimit-reset': String(nearest.resetSeconds),
      },
    }
  }

  #count(name: string, limit: number, nowMs: number) {
    const recent = (this.#seen.get(name) ?? []).filter((at) => at > nowMs - MINUTE_MS)
    const allowed = recent.length < limit
    if (allowed) recent.push(nowMs)
    this.#seen.set(name, recent)
    const resetSeconds = Math.max(1, Math.ceil(((recent[0] ?? nowMs) + MINUTE_MS - nowMs) / 1000))
    return { allowed, limit, remaining: limit - recent.length, resetSeconds }
  }
}
