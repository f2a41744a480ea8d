import { describe, expect, test } from 'vitest'
import { createAccount } from '../../src/simulator/account.ts'
import { simulate } from '../pagerduty/support/account.ts'
import { openTestRelay, readAll } from './support/relay.ts'

const start = Date.parse('2026-06-30T12:00:00Z')

/** Two teams with a service each, and a clock that the test moves. */
async function relayWith(teams: 'all' | ReadonlySet<string> = 'all') {
  let at = start
  const clock = () => new Date(at)
  const account = createAccount({
    teams: [
      { id: 'PTEAMA', name: 'A' },
      { id: 'PTEAMB', name: 'B' },
    ],
    services: [
      { id: 'PSERVA', name: 'alpha', teams: ['PTEAMA'] },
      { id: 'PSERVB', name: 'beta', teams: ['PTEAMB'] },
    ],
    incidents: [
      { id: 'QA', number: 1, service: 'PSERVA', title: 'a', createdAt: new Date(start - 3_600_000) },
      { id: 'QB', number: 2, service: 'PSERVB', title: 'b', createdAt: new Date(start - 3_600_000) },
    ],
    maintenanceWindows: [
      {
        start: new Date(start - 1),
        end: new Date(start + 86_400_000),
        services: ['PSERVA', 'PSERVB'],
      },
    ],
  })
  const simulator = await simulate(account, { clock })
  const relay = await openTestRelay(simulator.url, { clock, teams })
  const get = async (path: string) => {
    const response = await fetch(`${relay.url}${path}`)
    return { status: response.status, headers: response.headers, body: JSON.parse(await response.text()) }
  }
  const later = (ms: number) => {
    at += ms
  }
  return { account, simulator, relay, get, later }
}

const OPEN = '/incidents?date_range=all&statuses[]=triggered&statuses[]=acknowledged'
const HISTORY = '/incidents?since=2026-06-20T00:00:00Z'

describe('who sees one team', () => {
  test.for<[path: string, status: number]>([
    [OPEN, 200],
    [`${OPEN}&service_ids[]=PSERVA`, 200],
    [`${OPEN}&service_ids[]=PSERVA&service_ids[]=PSERVB`, 404],
    [`${HISTORY}&service_ids[]=PSERVB`, 404],
    [`${HISTORY}&service_ids[]=PNONE`, 404],
    [`${OPEN}&urgencies[]=high`, 404],
    ['/services/PSERVA', 200],
    ['/services/PSERVB', 404],
    ['/services/PNONE', 404],
    ['/incidents/QA/notes', 200],
    ['/incidents/1/alerts', 200],
    ['/incidents/QB/notes', 404],
    ['/incidents/2', 404],
    ['/incidents/QA/related_change_events', 404],
    ['/service_dependencies/technical_services/PSERVA', 200],
    ['/service_dependencies/technical_services/PSERVB', 404],
    ['/services/PSERVA/change_events', 200],
    ['/services/PSERVB/change_events', 404],
    ['/maintenance_windows?filter=open&service_ids[]=PSERVB', 404],
    ['/log_entries', 404],
    ['/change_events', 404],
    ['/users', 404],
    ['/teams', 404],
    ['/escalation_policies', 404],
    ['/abilities', 200],
    ['/users/me', 400],
    ['/users/PUSER01', 404],
    ['/nothing', 404],
  ])('%s: %i', async ([path, status]) => {
    const { relay, get } = await relayWith(new Set(['PTEAMA']))
    await readAll(relay)
    expect((await get(path)).status).toBe(status)
  })

  test('lists hold nothing of the other', async () => {
    const { relay, get } = await relayWith(new Set(['PTEAMA']))
    await readAll(relay)
    const lists = [OPEN, HISTORY, '/services', '/maintenance_windows?filter=open']
    const texts = await Promise.all(lists.map(async (path) => JSON.stringify((await get(path)).body)))
    expect(texts.filter((text) => text.includes('PSERVA'))).toHaveLength(4)
    expect(texts.filter((text) => text.includes('PSERVB') || text.includes('QB'))).toEqual([])
  })
})

describe('nothing is said to be absent that is not known', () => {
  test.for([OPEN, HISTORY, '/services', '/services/PSERVA'])('before it was read: %s', async (path) => {
    const { get } = await relayWith(new Set(['PTEAMA']))
    expect(await get(path)).toMatchObject({
      status: 503,
      body: { error: { message: 'the relay has not read PagerDuty yet' } },
    })
  })

  test('what is older than its interval says as of when it is, and beyond an hour is not given', async () => {
    const { simulator, relay, get, later } = await relayWith()
    await readAll(relay)
    simulator.faults = () => ({ instead: { status: 500 } })
    for (const [minutes, asOf] of [
      [1, '2026-06-30T12:01:00Z'],
      [20, '2026-06-30T12:01:00Z'],
      [39, '2026-06-30T12:01:00Z'],
    ] as const) {
      later(minutes * 60_000)
      await relay.refresh()
      expect((await get(OPEN)).headers.get('x-pager-triage-as-of')).toBe(asOf)
    }
    later(2 * 60_000)
    expect(await get(OPEN)).toMatchObject({ status: 503 })
    expect(relay.status().failures['open']).toContain('500')
  })

  test('what happened long ago is asked of PagerDuty', async () => {
    const { simulator, relay, get } = await relayWith()
    await readAll(relay)
    const before = simulator.requests.length
    expect((await get('/incidents?since=2026-01-05T00:00:00Z')).status).toBe(200)
    expect(simulator.requests.length).toBe(before + 1)
  })
})

test('an incident that was deleted is gone once PagerDuty says so', async () => {
  const { account, simulator, relay, get, later } = await relayWith()
  await readAll(relay)
  simulator.faults = ({ path }) => {
    if (path === '/incidents/QA')
      return { instead: { status: 404, body: { error: { message: 'Not Found' } } } }
    return path === '/incidents'
      ? { change: (body) => ({ ...body, incidents: [], more: false, total: 0 }) }
      : {}
  }
  later(61_000)
  await relay.refresh()
  expect((await get(OPEN)).body.incidents.map(({ id }: { id: string }) => id)).toEqual(['QB'])
  expect(account.incidents).toHaveLength(2)
})

test('a rate limit makes the intervals longer, for some time', async () => {
  const { simulator, relay, later } = await relayWith()
  await readAll(relay)
  let limits = 1
  simulator.faults = () =>
    limits-- > 0 ? { instead: { status: 429, headers: { 'ratelimit-reset': '7' } } } : {}
  later(61_000)
  await relay.refresh()
  expect(relay.status()).toMatchObject({ pace: 2, failures: {} })
  for (let minute = 0; minute < 15; minute += 1) {
    later(60_000)
    await relay.refresh()
  }
  expect(relay.status().pace).toBe(1)
})
