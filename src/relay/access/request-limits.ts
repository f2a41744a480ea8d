import type { Limits } from './policy.ts'

interface Bucket {
  tokens: number
  at: number
}

/** Beyond this many, those that have asked least recently start anew. */
const MAX_BUCKETS = 50_000

/** A token bucket for each subject. */
export class RequestLimits {
  readonly #limits: Limits
  readonly #buckets = new Map<string, Bucket>()

  constructor(limits: Limits) {
    this.#limits = limits
  }

  /** Counts a request. @returns seconds until one is allowed; 0: this one is */
  take(subject: string, nowMs: number): number {
    const bucket = this.#fill(subject, nowMs)
    this.#keep(subject, bucket)
    if (bucket.tokens < 1) return Math.max(1, Math.ceil((1 - bucket.tokens) / this.#limits.perSecond))
    bucket.tokens -= 1
    return 0
  }

  #fill(subject: string, nowMs: number): Bucket {
    const { perSecond, burst } = this.#limits
    const { tokens, at } = this.#buckets.get(subject) ?? { tokens: burst, at: nowMs }
    return { tokens: Math.min(burst, tokens + (Math.max(0, nowMs - at) * perSecond) / 1_000), at: nowMs }
  }

  #keep(subject: string, bucket: Bucket): void {
    this.#buckets.delete(subject)
    this.#buckets.set(subject, bucket)
    const [oldest] = this.#buckets.keys()
    if (this.#buckets.size > MAX_BUCKETS && oldest !== undefined) this.#buckets.delete(oldest)
  }
}
