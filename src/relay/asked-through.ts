import { PagerDutyError } from '../pagerduty/client/errors.ts'
import type { HttpAnswer } from '../pagerduty/client/transport.ts'
import { REASONS, type Sent, sentError } from './sent.ts'
import type { Upstream } from './upstream.ts'

const HELD_MS = 30_000
const MAX_HELD = 500
const MAX_LENGTH = 256 * 1_024

interface Held {
  readonly at: number
  readonly answer: Promise<Sent>
}

/** What the index does not hold, asked of PagerDuty: once for all who ask the same within half a minute. */
export class AskedThrough {
  readonly #upstream: Pick<Upstream, 'ask'>
  readonly #elapsed: () => number
  readonly #held = new Map<string, Held>()

  constructor(upstream: Pick<Upstream, 'ask'>, elapsed: () => number) {
    this.#upstream = upstream
    this.#elapsed = elapsed
  }

  async answer(target: string): Promise<Sent> {
    const now = this.#elapsed()
    const held = this.#held.get(target)
    if (held !== undefined && now - held.at < HELD_MS) return held.answer
    const answer = this.#ask(target)
    this.#held.delete(target)
    this.#held.set(target, { at: now, answer })
    const { status, text } = await answer
    if (status !== 200 || text.length > MAX_LENGTH) this.#held.delete(target)
    for (const [oldest] of this.#held) {
      if (this.#held.size <= MAX_HELD) break
      this.#held.delete(oldest)
    }
    return answer
  }

  async #ask(target: string): Promise<Sent> {
    try {
      const answer = await this.#upstream.ask(target)
      return answer === null ? sentError(429, REASONS.budget, { 'ratelimit-reset': '60' }) : passedOn(answer)
    } catch (error) {
      if (!(error instanceof PagerDutyError)) throw error
      return sentError(503, REASONS.upstream)
    }
  }
}

/** PagerDuty's own words, but for what is between it and the relay. */
function passedOn({ status, text, headers }: HttpAnswer): Sent {
  if (status === 401) return sentError(503, REASONS.key)
  if (status === 429)
    return sentError(429, REASONS.limit, { 'ratelimit-reset': headers['ratelimit-reset'] ?? '60' })
  if (status === 200 || (status >= 400 && status < 500)) return { status, text, headers: {} }
  return sentError(503, REASONS.upstream)
}
