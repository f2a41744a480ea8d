import { describe, expect, it } from 'vitest'
import { fromOutside } from '../../src/core/untrusted.ts'
import { byImportance, type ListedIncident } from '../../src/triage/open-incident.ts'
import { corpus, minutesAgo, NOW, smallAccount } from './support/account.ts'
import { documentOf } from './support/document.ts'

const listed = (
  incident_number: number,
  priority_rank: number | null,
  urgency: string,
  created_at: string,
): ListedIncident => ({
  id: `QINC${incident_number}`,
  incident_number,
  title: fromOutside('x'),
  status: 'triggered',
  urgency,
  priority: null,
  priority_rank,
  service: { id: 'PPAYMNT', name: fromOutside('payments-api') },
  created_at,
  assignments: [],
  acknowledged_by: [],
  alert_count: 0,
  firing_alert_count: 0,
  escalation_level: 1,
  escalates_at: null,
  acknowledged_until: null,
  last_status_change: created_at,
  url: null,
})

describe('incidents', () => {
  it('come by priority, then urgency, then the newest first', () => {
    const inOrder = [
      listed(1, 1, 'low', '2026-06-01T00:00:00Z'),
      listed(2, 2, 'high', '2026-06-01T00:00:00Z'),
      listed(3, 2, 'low', '2026-06-30T00:00:00Z'),
      listed(4, null, 'high', '2026-06-30T00:00:00Z'),
      listed(5, null, 'high', '2026-06-01T00:00:00Z'),
      listed(6, null, 'low', '2026-06-30T00:00:00Z'),
    ]
    expect(
      [...inOrder]
        .reverse()
        .sort(byImportance)
        .map((one) => one.incident_number),
    ).toEqual([1, 2, 3, 4, 5, 6])
  })

  it("rank by the account's own order of priorities, whatever their names", async () => {
    const priorities = ['Meltdown', 'SEV-9', 'Nuisance'].map((name) => ({
      id: `PPRIO${name.slice(0, 2).toUpperCase()}`,
      name,
    }))
    const { document } = await documentOf('incidents', {
      account: smallAccount(
        ['Nuisance', 'Meltdown', 'SEV-9'].map((priority, i) => ({
          title: priority,
          priority,
          service: 'PPAYMNT',
          createdAt: minutesAgo(i),
        })),
        { priorities },
      ),
    })
    expect(document.incidents.map((one: ListedIncident) => [one.priority, one.priority_rank])).toEqual([
      ['Meltdown', 1],
      ['SEV-9', 2],
      ['Nuisance', 3],
    ])
  })

  it('stand without the order of priorities, by the numbers in their names', async () => {
    const { document } = await documentOf('incidents', {
      account: smallAccount(
        ['P3', 'P1', 'P2'].map((priority) => ({
          title: priority,
          priority,
          service: 'PPAYMNT',
          createdAt: minutesAgo(9),
        })),
      ),
      faults: ({ path }) =>
        path.startsWith('/priorities') ? { instead: { status: 403, body: {} } } : undefined,
    })
    expect(document.incidents.map((one: ListedIncident) => one.priority)).toEqual(['P1', 'P2', 'P3'])
  })

  it('are found however old they are', async () => {
    const { document } = await documentOf('incidents', { account: corpus() })
    const oldest = document.incidents.map((one: ListedIncident) => one.created_at).sort()[0]
    expect(NOW.getTime() - Date.parse(oldest)).toBeGreaterThan(80 * 86_400_000)
  })
})
