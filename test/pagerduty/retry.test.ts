import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type FailedAttempt,
  MAX_ATTEMPTS,
  parseRetryAfter,
  parseSeconds,
  type RetryState,
  retryAfter,
} from '../../src/pagerduty/client/retry.ts'

const state = (changes: Partial<RetryState> = {}): RetryState => ({
  attempt: 1,
  isWrite: false,
  previousWaitMs: null,
  remainingMs: null,
  random: () => 0,
  ...changes,
})
const limited = (seconds: number | null): FailedAttempt => ({ kind: 'rate-limit', seconds })
const failing = (seconds: number | null): FailedAttempt => ({ kind: 'server', seconds })
const server = failing(null)
const lost: FailedAttempt = { kind: 'connection', mayHaveArrived: true }
const neverSent: FailedAttempt = { kind: 'connection', mayHaveArrived: false }
const unnamed: FailedAttempt = { ...neverSent, lastsMs: 3_000 }
const half = { random: () => 0.5 }

const rows: [name: string, failed: FailedAttempt, state: RetryState, waitMs: number | null][] = [
  ['429: as long as it asks', limited(20), state(), 20_000],
  ['429: up to a second more', limited(20), state(half), 20_500],
  ['429: a reset of 0 is a second', limited(0), state(), 1_000],
  ['429: without headers, a second at least', limited(null), state(), 1_000],
  ['429: more than a minute is not waited for', limited(61), state(), null],
  ['429: the fourth time it is over', limited(1), state({ attempt: 4 }), null],
  ['429: not past the deadline', limited(20), state({ remainingMs: 20_000 }), null],
  ['429: within the deadline', limited(20), state({ remainingMs: 20_001 }), 20_000],
  ['429: a write is repeated, it was refused', limited(2), state({ isWrite: true }), 2_000],
  ['a silent name server: again', unnamed, state({ remainingMs: 3_301 }), 300],
  ['a silent name server: not past the deadline', unnamed, state({ remainingMs: 3_300 }), null],
  ['5xx: a read, at least 0.3 s', server, state(), 300],
  ['5xx: longer after a longer wait', server, state({ previousWaitMs: 600, ...half }), 1_050],
  ['5xx: never more than 5 s', server, state({ previousWaitMs: 5_000, random: () => 0.99 }), 5_000],
  ['5xx: the fourth time it is over', server, state({ attempt: 4 }), null],
  ['5xx: a write is not repeated', server, state({ isWrite: true }), null],
  ['5xx: as long as it asks', failing(20), state(), 20_000],
  ['5xx: a wait of 0 is a second', failing(0), state(), 1_000],
  ['5xx: more than a minute is not waited for', failing(120), state(), null],
  ['5xx: what it asks for, not past the deadline', failing(20), state({ remainingMs: 15_000 }), null],
  ['reset: a read', lost, state(), 300],
  ['reset: a write may have arrived', lost, state({ isWrite: true }), null],
  ['refused: a write cannot have arrived', neverSent, state({ isWrite: true }), 300],
  ['refused: once more only', neverSent, state({ attempt: 2 }), null],
  ['401 and the like', { kind: 'final' }, state(), null],
]

describe('another attempt?', () => {
  test.for(rows)('%s', ([, failed, given, waitMs]) => {
    expect(retryAfter(failed, given)).toBe(waitMs)
  })

  test('every sequence of failures ends, waits stay between 0.3 s and 61 s and before the deadline', () => {
    const failures = fc.oneof(
      fc.record({
        kind: fc.constant('rate-limit' as const),
        seconds: fc.option(fc.nat(120)),
      }),
      fc.record({ kind: fc.constant('server' as const), seconds: fc.option(fc.nat(120)) }),
      fc.constant(lost),
      fc.constant(neverSent),
    )
    const sequences = fc.array(failures, { minLength: MAX_ATTEMPTS, maxLength: 12 })
    const fractions = fc.double({ min: 0, max: 0.999, noNaN: true })
    fc.assert(
      fc.property(sequences, fractions, fc.nat(100_000), (failed, fraction, budgetMs) => {
        let waitedMs = 0
        let previousWaitMs: number | null = null
        for (const [at, one] of failed.entries()) {
          const waitMs: number | null = retryAfter(one, {
            attempt: at + 1,
            isWrite: false,
            previousWaitMs,
            remainingMs: budgetMs - waitedMs,
            random: () => fraction,
          })
          if (waitMs === null) return at < MAX_ATTEMPTS
          waitedMs += waitMs
          previousWaitMs = waitMs
          if (waitMs < 300 || waitMs > 61_000 || waitedMs >= budgetMs) return false
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
