export type Sleep = (ms: number, signal: AbortSignal) => Promise<void>

export interface RateLimiterOptions {
  readonly signal: AbortSignal
  readonly sleep: Sleep
  /** monotonic clock in milliseconds */
  readonly elapsed: () => number
  readonly atOnce: number
  readonly perSecond: number
  readonly burst: number
}

/** A token bucket with a limit of concurrent requests; none while PagerDuty asked for a pause. */
export class RateLimiter {
  readonly #options: RateLimiterOptions
  #running = 0
  readonly #waiting: (() => void)[] = []
  #fullAt: number
  #pausedUntil: number
  #pauses = 0

  constructor(options: RateLimiterOptions) {
    this.#options = options
    this.#fullAt = options.elapsed()
    this.#pausedUntil = this.#fullAt
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    await this.#enter()
    try {
      await this.#takeToken()
      return await work()
    } finally {
      this.#leave()
    }
  }

  /** Pauses all requests: Retry-After applies to the key. */
  pause(ms: number): void {
    this.#pauses += 1
    this.#pausedUntil = Math.max(this.#pausedUntil, this.#options.elapsed() + ms)
  }

  async #enter(): Promise<void> {
    if (this.#running < this.#options.atOnce) {
      this.#running += 1
      return
    }
    await new Promise<void>((resolve) => this.#waiting.push(resolve))
  }

  #leave(): void {
    const next = this.#waiting.shift()
    if (next === undefined) this.#running -= 1
    else next()
  }

  async #takeToken(): Promise<void> {
    const { elapsed, sleep, signal, perSecond, burst } = this.#options
    const now = elapsed()
    this.#fullAt = Math.max(this.#fullAt, now) + 1_000 / perSecond
    const tokenAt = this.#fullAt - (1_000 * burst) / perSecond
    let pauses = -1
    // A pause that began during this sleep applies too.
    while (pauses !== this.#pauses) {
      pauses = this.#pauses
      const waitMs = Math.max(tokenAt, this.#pausedUntil) - elapsed()
      if (waitMs > 0) await sleep(waitMs, signal)
    }
  }
}
