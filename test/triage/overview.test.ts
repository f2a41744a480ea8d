import { describe, expect, it } from 'vitest'
import type { ListedIncident } from '../../src/triage/open-incident.ts'
import { corpus, minutesAgo, smallAccount } from './support/account.ts'
import { documentOf } from './support/document.ts'

describe('overview', () => {
  it('puts what matters most first, and what was forgotten aside', async () => {
    const { document } = await documentOf('overview', { account: corpus() })
    expect(document.on_fire.map((one: ListedIncident) => [one.status, one.title])).toEqual([
      ['triggered', 'Charge capture fails for 12% of orders'],
      ['acknowledged', 'Coupons are applied twice at checkout'],
      ['triggered', '[No Data] Heartbeat missing: notification-svc hourly'],
    ])
    expect(document.forgotten).toHaveLength(3)
    expect(document.nobody_on_call_for).toMatchObject([{ name: 'Data on call' }])
    expect(document.maintenance).toMatchObject([{ services: [{ name: 'search-indexer' }] }])
  })

  it('advises in the order of urgency, each with its command', async () => {
    const { document } = await documentOf('overview', { account: corpus() })
    const first = document.on_fire[0].incident_number
    expect(document.advice.map(({ why }: { why: string }) => why)).toEqual([
      `unacknowledged: #${first} and 1 more`,
      'nobody is on call for a policy with open incidents',
      expect.stringMatching(/^#\d+ is acknowledged: check progress$/),
      '3 acknowledged over a day ago, still open: resolve or hand over',
    ])
    expect(document.next[0]).toBe(`pager-triage detail ${first}`)
  })

  it('names a change that came shortly before', async () => {
    const { document } = await documentOf('overview', {
      account: smallAccount([{ number: 8, title: 'Errors', service: 'PPAYMNT', createdAt: minutesAgo(10) }], {
        changeEvents: [
          { summary: 'Deployed', timestamp: minutesAgo(30), services: ['PPAYMNT'] },
          { summary: 'Elsewhere', timestamp: minutesAgo(30), services: ['PCHKOUT'] },
        ],
      }),
    })
    expect(document.recent_changes.map(({ summary }: { summary: string }) => summary)).toEqual(['Deployed'])
    expect(document.advice[1].why).toMatch(/^#8 started within an hour of a change/)
  })

  it('costs two rounds of requests at most', async () => {
    const { simulator } = await documentOf('overview', { account: corpus() })
    const runbook = /^\/incidents\/\w+\/alerts$|^\/services\/\w+$/
    const paths = simulator.requests.map(({ path }) => path)
    expect(paths.filter((path) => runbook.test(path)).length).toBeLessThanOrEqual(6)
    expect(paths.filter((path) => !runbook.test(path)).sort()).toEqual([
      '/change_events',
      '/incidents',
      '/maintenance_windows',
      '/oncalls',
      '/priorities',
    ])
  })
})
