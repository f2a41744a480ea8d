import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  decideRetry,
  type FailedAttempt,
  maxAttempts,
  parseRetryAfter,
  parseSeconds,
  type RetryDecision,
  type RetryState,
} from '../../src/pagerduty/client/retry.ts'

const state = (changes: Partial<RetryState> = {}): RetryState => ({
  attempt: 1,
  isWrite: false,
  previousWaitMs: null,
  remainingMs: null,
  random: () => 0,
  ...changes,
})
const limited = (resetSeconds: number | null, retryAfterSeconds: number | null = null): FailedAttempt => ({
  kind: 'rate-limit',
  resetSeconds,
  retryAfterSeconds,
})
const server: FailedAttempt = { kind: 'server' }
const lost: FailedAttempt = { kind: 'connection', mayHaveArrived: true }
const neverSent: FailedAttempt = { kind: 'connection', mayHaveArrived: false }
const half = { random: () => 0.5 }

const no = (why: (RetryDecision & { retry: false })['why']): RetryDecision => ({ retry: false, why })
const after = (waitMs: number, pausesEverything = false): RetryDecision => ({
  retry: true,
  waitMs,
  pausesEverything,
})

const rows: [name: string, failed: FailedAttempt, state: RetryState, decision: RetryDecision][] = [
  ['429: ratelimit-reset before Retry-After', limited(20, 5), state(), after(20_000, true)],
  ['429: Retry-After where there is nothing else', limited(null, 5), state(), after(5_000, true)],
  ['429: up to a second more', limited(20), state(half), after(20_500, true)],
  ['429: a reset of 0 is a second', limited(0), state(), after(1_000, true)],
  ['429: without headers, a second at least', limited(null), state(), after(1_000, true)],
  ['429: more than a minute is not waited for', limited(61), state(), no('wait-too-long')],
  ['429: the fourth time it is over', limited(1), state({ attempt: 4 }), no('attempts')],
  ['429: not past the deadline', limited(20), state({ remainingMs: 20_000 }), no('deadline')],
  ['429: within the deadline', limited(20), state({ remainingMs: 20_001 }), after(20_000, true)],
  ['429: a write is repeated, it was refused', limited(2), state({ isWrite: true }), after(2_000, true)],
  ['5xx: a read, at least 0.3 s', server, state(), after(300)],
  ['5xx: longer after a longer wait', server, state({ previousWaitMs: 600, ...half }), after(1_050)],
  ['5xx: never more than 5 s', server, state({ previousWaitMs: 5_000, random: () => 0.99 }), after(5_000)],
  ['5xx: the fourth time it is over', server, state({ attempt: 4 }), no('attempts')],
  ['5xx: a write is not repeated', server, state({ isWrite: true }), no('final')],
  ['reset: a read', lost, state(), after(300)],
  ['reset: a write may have arrived', lost, state({ isWrite: true }), no('final')],
  ['refused: a write cannot have arrived', neverSent, state({ isWrite: true }), after(300)],
  ['refused: once more only', neverSent, state({ attempt: 2 }), no('attempts')],
  ['401 and the like', { kind: 'final' }, state(), no('final')],
]

describe('another attempt?', () => {
  test.for(rows)('%s', ([, failed, given, decision]) => {
    expect(decideRetry(failed, given)).toEqual(decision)
  })

  test('every sequence of failures ends, waits stay between 0.3 s and 61 s and before the deadline', () => {
    const failures = fc.oneof(
      fc.record({
        kind: fc.constant('rate-limit' as const),
        resetSeconds: fc.option(fc.nat(120)),
        retryAfterSeconds: fc.option(fc.nat(120)),
      }),
      fc.constant(server),
      fc.constant(lost),
      fc.constant(neverSent),
    )
    const sequences = fc.array(failures, { minLength: maxAttempts, maxLength: 12 })
    const fractions = fc.double({ min: 0, max: 0.999, noNaN: true })
    fc.assert(
      fc.property(sequences, fractions, fc.nat(100_000), (failed, fraction, budgetMs) => {
        let waitedMs = 0
        let previousWaitMs: number | null = null
        for (const [at, one] of failed.entries()) {
          const decision = decideRetry(one, {
            attempt: at + 1,
            isWrite: false,
            previousWaitMs,
            remainingMs: budgetMs - waitedMs,
            random: () => fraction,
          })
          if (!decision.retry) return at < maxAttempts
          waitedMs += decision.waitMs
          previousWaitMs = decision.waitMs
          if (decision.waitMs < 300 || decision.waitMs > 61_000 || waitedMs >= budgetMs) return false
        }
        return false
      }),
    )
  })
})

describe('headers that name a wait', () => {
  const now = new Date('2026-06-30T12:00:00Z')
  test.for<[string | undefined, number | null]>([
    [undefined, null],
    ['20', 20],
    ['0', 0],
    ['1.5', 1.5],
    ['-3', null],
    ['soon', null],
    ['1e9', null],
    ['99999999999', null],
  ])('ratelimit-reset: %s', ([header, seconds]) => {
    expect(parseSeconds(header)).toBe(seconds)
  })

  test.for<[string | undefined, number | null]>([
    [undefined, null],
    ['7', 7],
    ['Tue, 30 Jun 2026 12:00:09 GMT', 9],
    ['Tue, 30 Jun 2026 11:59:00 GMT', 0],
    ['soon', null],
  ])('retry-after: %s', ([header, seconds]) => {
    expect(parseRetryAfter(header, now)).toBe(seconds)
  })
})
