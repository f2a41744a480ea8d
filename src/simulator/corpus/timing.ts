import type { Random } from '../../core/random.ts'
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../core/time.ts'

const CORPUS_DAYS = 90

/** An instant of the last 90 days, twice as likely in the working day as at night. */
export function someTime(random: Random, now: Date): Date {
  for (;;) {
    // An hour is kept free at the end: what is open now is told, not drawn.
    const at = new Date(now.getTime() - HOUR_MS - random.next() * (CORPUS_DAYS * DAY_MS - 7_200_000))
    const hour = at.getUTCHours() + at.getUTCMinutes() / 60
    if (random.chance(0.75 + 0.25 * Math.sin(((hour - 8) / 12) * Math.PI))) return at
  }
}

/** Time to acknowledge: half within 4 minutes. */
export const ackMs = (random: Random): number => Math.min(random.lognormal(4, 0.9), 240) * MINUTE_MS

/** Time to resolve after that: half within 38 minutes, at most three days. */
export const resolveMs = (random: Random): number =>
  Math.min(random.lognormal(38, 1.3) * MINUTE_MS, 3 * DAY_MS)

/** Zipf: the n-th of the list with a weight of 1/n. */
export function zipf<T>(random: Random, list: readonly T[]): T {
  const total = list.reduce((sum, _, at) => sum + 1 / (at + 1), 0)
  let left = random.next() * total
  const chosen = list.find((_, at) => {
    left -= 1 / (at + 1)
    return left < 0
  })
  return chosen ?? random.pick(list)
}
