import { describe, expect, test } from 'vitest'
import { RateLimiter } from '../../src/pagerduty/client/rate-limiter.ts'

/** A clock that moves only when somebody sleeps. */
function limited(limits: { atOnce: number; perSecond: number; burst?: number }) {
  const clock = { now: 0 }
  const limiter = new RateLimiter({
    burst: limits.perSecond,
    ...limits,
    signal: new AbortController().signal,
    elapsed: () => clock.now,
    sleep: async (ms) => {
      clock.now += ms
    },
  })
  return { limiter, clock }
}

describe('the rate of requests', () => {
  test('a second’s worth at once, then one by one', async () => {
    const { limiter, clock } = limited({ atOnce: 1, perSecond: 4 })
    const starts: number[] = []
    for (let n = 0; n < 8; n += 1) await limiter.run(async () => starts.push(clock.now))
    expect(starts).toEqual([0, 0, 0, 0, 250, 500, 750, 1000])
  })

  test('a larger burst at the start, then the same rate', async () => {
    const { limiter, clock } = limited({ atOnce: 1, perSecond: 2, burst: 5 })
    const starts: number[] = []
    for (let n = 0; n < 7; n += 1) await limiter.run(async () => starts.push(clock.now))
    expect(starts).toEqual([0, 0, 0, 0, 0, 500, 1000])
  })

  test('what was not used is not saved up beyond a second’s worth', async () => {
    const { limiter, clock } = limited({ atOnce: 1, perSecond: 2 })
    clock.now = 60_000
    const starts: number[] = []
    for (let n = 0; n < 4; n += 1) await limiter.run(async () => starts.push(clock.now))
    expect(starts).toEqual([60_000, 60_000, 60_500, 61_000])
  })

  test('never more at once than allowed, and nobody is forgotten', async () => {
    const { limiter } = limited({ atOnce: 3, perSecond: 1_000 })
    let running = 0
    let most = 0
    let done = 0
    const work = async () => {
      running += 1
      most = Math.max(most, running)
      await new Promise((resolve) => setImmediate(resolve))
      running -= 1
      done += 1
    }
    await Promise.all(Array.from({ length: 20 }, () => limiter.run(work)))
    expect({ most, done, running }).toEqual({ most: 3, done: 20, running: 0 })
  })

  test('a failure frees its place', async () => {
    const { limiter } = limited({ atOnce: 1, perSecond: 100 })
    await expect(limiter.run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    await expect(limiter.run(async () => 'next')).resolves.toBe('next')
  })

  test('a pause holds everybody', async () => {
    const { limiter, clock } = limited({ atOnce: 2, perSecond: 100 })
    limiter.pause(20_000)
    const starts: number[] = []
    await Promise.all([1, 2].map(() => limiter.run(async () => starts.push(clock.now))))
    expect(Math.min(...starts)).toBeGreaterThanOrEqual(20_000)
  })
})
