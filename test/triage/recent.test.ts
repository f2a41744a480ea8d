import { describe, expect, it } from 'vitest'
import { corpus, minutesAgo, smallAccount } from './support/account.ts'
import { documentOf } from './support/document.ts'

describe('recent', () => {
  const ended = (
    number: number,
    createdMinutes: number,
    ackMinutes: number | null,
    tookMinutes: number,
    more = {},
  ) => ({
    number,
    title: `Errors on host-${number}`,
    service: 'PPAYMNT',
    createdAt: minutesAgo(createdMinutes),
    ...(ackMinutes === null ? {} : { acknowledgedAt: minutesAgo(createdMinutes - ackMinutes) }),
    resolvedAt: minutesAgo(createdMinutes - tookMinutes),
    ...more,
  })
  const account = () =>
    smallAccount([
      ended(1, 300, 4, 30),
      ended(2, 280, 8, 50),
      ended(3, 250, null, 10, { urgency: 'low' }),
      ended(4, 240, null, 1, { mergedInto: 'QTARGET000001' }),
      {
        id: 'QTARGET000001',
        number: 5,
        title: 'Cart is empty',
        service: 'PCHKOUT',
        createdAt: minutesAgo(60),
      },
    ])

  it('counts, without what was merged where that would distort', async () => {
    const { document } = await documentOf('recent', { account: account() })
    expect(document).toMatchObject({
      period: 'last 24 hours',
      service: 'all',
      stats: {
        total: 5,
        by_urgency: { high: 4, low: 1 },
        by_status: { resolved: 4, triggered: 1 },
        mean_time_to_resolve_minutes: 30,
        mean_time_to_acknowledge_minutes: 6,
        acknowledged_sample: 2,
        merged: 1,
        problems: 2,
      },
      per_service: [
        { service: { id: 'PPAYMNT' }, total: 3, problems: 1, mean_time_to_resolve_minutes: 30 },
        { service: { id: 'PCHKOUT' }, total: 1, problems: 1, mean_time_to_resolve_minutes: null },
      ],
      repeating: [{ count: 3, latest: { incident_number: 3 } }],
    })
  })

  it('has every day of the time, also those without incidents', async () => {
    const { document } = await documentOf('recent --since 7d', { account: account() })
    expect(document.per_day).toHaveLength(8)
    expect(document.per_day.at(-1)).toEqual({ date: '2026-06-30', count: 5 })
    expect(document.per_day[0]).toEqual({ date: '2026-06-23', count: 0 })
  })

  it('keeps to the services that were asked for', async () => {
    const { document } = await documentOf('recent --service PCHKOUT', { account: account() })
    expect([document.service, document.stats.total]).toEqual(['PCHKOUT', 1])
  })

  it('asks for the logs of 24 incidents at most', async () => {
    const { document, simulator } = await documentOf('recent --since 90d', {
      account: corpus(),
      rateLimits: null,
    })
    expect(document.stats.total).toBeGreaterThan(2_000)
    expect(simulator.requests.filter(({ path }) => path.includes('log_entries'))).toHaveLength(24)
  })
})
