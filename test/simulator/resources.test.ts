import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Simulator } from '../support/simulator.ts'
import { type Answer, call, daysAgo, minutesAgo, smallAccount, start } from './call.ts'

const listIn = (body: Answer['body'], name: string): { readonly [field: string]: unknown }[] => {
  const list = body[name]
  return Array.isArray(list) ? list : []
}

const account = () =>
  smallAccount({
    services: [
      { id: 'PSHOP01', name: 'shop', teams: ['PTEAM01'] },
      { id: 'PMAIL01', name: 'mail' },
      { id: 'PQUIET1', name: 'quiet', status: 'disabled' },
    ],
    businessServices: [{ id: 'PBUSIN1', name: 'Sales' }],
    dependencies: [
      { dependent: 'PBUSIN1', supporting: 'PSHOP01' },
      { dependent: 'PSHOP01', supporting: 'PMAIL01' },
    ],
    escalationPolicies: [{ id: 'PESC001', name: 'Shop on call', levels: [['PDANA01'], ['PLEE001']] }],
    oncalls: [
      { user: 'PDANA01', escalationPolicy: 'PESC001' },
      {
        user: 'PLEE001',
        escalationPolicy: 'PESC001',
        level: 2,
        schedule: { id: 'PSCHED1', name: 'Nights' },
        start: '2026-11-22T18:00:00Z',
        end: '2026-11-23T06:00:00Z',
      },
    ],
    incidents: [
      {
        id: 'PFIRST1',
        title: 'Disk 91% full on web-1',
        service: 'PSHOP01',
        createdAt: daysAgo(10),
        resolvedAt: daysAgo(9),
      },
      {
        id: 'PSECOND',
        title: 'Disk 97% full on web-2',
        service: 'PSHOP01',
        createdAt: minutesAgo(30),
        notes: ['Cleaned up.'],
        alerts: [
          { summary: 'one', key: 'k1', body: { type: 'alert_body', cef_details: { client: 'Tool' } } },
          { summary: 'two', severity: 'warning' },
        ],
      },
      { id: 'PMAILED', title: 'Mail queue is full', service: 'PMAIL01', createdAt: minutesAgo(25) },
    ],
    changeEvents: [
      { id: '01OLDEVENT', summary: 'Too old', timestamp: daysAgo(91), services: ['PSHOP01'] },
      { id: '01DEPLOYED', summary: 'Deployed', timestamp: minutesAgo(40), services: ['PSHOP01'], copies: 5 },
      { summary: 'Mail config', timestamp: minutesAgo(90), services: ['PMAIL01'] },
    ],
    maintenanceWindows: [
      { id: 'PPAST01', start: daysAgo(3), end: daysAgo(2), services: ['PSHOP01'] },
      { id: 'PNOW001', start: daysAgo(1), end: daysAgo(-1), services: ['PMAIL01'] },
      { id: 'PFUTURE', start: daysAgo(-2), end: daysAgo(-3), services: ['PSHOP01'] },
    ],
  })

let simulator: Simulator
beforeAll(async () => {
  simulator = await start({ account: account() })
})
afterAll(() => simulator.close())

describe('change events', () => {
  test('are listed newest first and several times over, and all page fields but `more` are null', async () => {
    const { body } = await call(simulator, '/change_events?limit=100&total=true')
    expect(listIn(body, 'change_events').map(({ summary }) => summary)).toEqual([
      ...Array(5).fill('Deployed'),
      'Mail config',
    ])
    expect(body).toMatchObject({ limit: null, offset: null, total: null, more: false })
    expect(new Set(listIn(body, 'change_events').map(({ id }) => id)).size).toBe(6)
  })

  test('come in pages all the same', async () => {
    const { body } = await call(simulator, '/change_events?limit=4')
    expect([listIn(body, 'change_events').length, body['more']]).toEqual([4, true])
  })

  test('of one service', async () => {
    const { body } = await call(simulator, '/services/PMAIL01/change_events')
    expect(listIn(body, 'change_events')).toMatchObject([{ summary: 'Mail config' }])
  })

  test.each([
    ['UTC with Z', '2026-11-22T11:00:00Z', 200],
    ['an offset', '2026-11-22T11:00:00%2B02:00', 400],
    ['no zone', '2026-11-22T11:00:00', 400],
  ])('since with %s', async (_, since, status) => {
    expect((await call(simulator, `/change_events?since=${since}`)).status).toBe(status)
  })

  test('older than 90 days are gone', async () => {
    const { text } = await call(simulator, `/change_events?since=${daysAgo(200)}`)
    expect(text).not.toContain('Too old')
  })
})

describe('an incident in detail', () => {
  test('alerts, with what the tool sent in body.cef_details', async () => {
    const { body } = await call(simulator, '/incidents/PSECOND/alerts?limit=1&total=true')
    expect(body).toMatchObject({
      total: 2,
      alerts: [{ summary: 'one', body: { cef_details: { client: 'Tool' } } }],
    })
  })

  test('log entries, newest first', async () => {
    const { body } = await call(simulator, '/incidents/PSECOND/log_entries')
    expect(listIn(body, 'log_entries').map(({ type }) => type)).toEqual([
      'annotate_log_entry',
      'notify_log_entry',
      'assign_log_entry',
      'trigger_log_entry',
    ])
  })

  test('include[] makes people whole', async () => {
    const { body } = await call(simulator, '/incidents/PSECOND?include[]=assignees')
    expect(body['incident']).toMatchObject({
      service: { type: 'service_reference', summary: 'shop' },
      assignments: [{ assignee: { type: 'user', email: 'dana@example.com' } }],
    })
  })

  test('past incidents are four fields and a score', async () => {
    const { body } = await call(simulator, '/incidents/PSECOND/past_incidents')
    expect(body).toMatchObject({ total: null, limit: 5 })
    const [past] = listIn(body, 'past_incidents')
    expect(past?.['incident']).toEqual({
      id: 'PFIRST1',
      created_at: '2026-11-12T12:00:00Z',
      self: 'https://api.pagerduty.com/incidents/PFIRST1',
      title: 'Disk 91% full on web-1',
    })
    expect(past?.['score']).toBeGreaterThan(0)
  })

  test('related change events say why', async () => {
    const { body } = await call(simulator, '/incidents/PSECOND/related_change_events')
    const reasons = listIn(body, 'change_events').map((event) => event['correlation_reason'])
    expect(reasons).toContainEqual({ reason: 'most_recent' })
    expect(reasons).toContainEqual({ reason: 'related_service' })
  })
})

describe('services', () => {
  test.each([
    ['all, by name', '', ['mail', 'quiet', 'shop']],
    ['by a part of the name', '?query=SHO', ['shop']],
    ['by the whole name', '?name=mail', ['mail']],
    ['of a team', '?team_ids[]=PTEAM01', ['shop']],
  ])('%s', async (_, query, names) => {
    const { body } = await call(simulator, `/services${query}`)
    expect(listIn(body, 'services').map(({ name }) => name)).toEqual(names)
  })

  test('their status follows from their open incidents', async () => {
    const { body } = await call(simulator, '/services')
    const statuses = listIn(body, 'services').map(({ name, status }) => [name, status])
    expect(statuses).toEqual([
      ['mail', 'critical'],
      ['quiet', 'disabled'],
      ['shop', 'critical'],
    ])
  })

  test('dependencies reach one hop', async () => {
    const hop = async (path: string) => {
      const { body } = await call(simulator, `/service_dependencies/${path}`)
      return listIn(body, 'relationships').map((one) => [one['dependent_service'], one['supporting_service']])
    }
    expect(await hop('business_services/PBUSIN1')).toEqual([
      [
        { id: 'PBUSIN1', type: 'business_service_reference' },
        { id: 'PSHOP01', type: 'technical_service_reference' },
      ],
    ])
    expect(await hop('technical_services/PSHOP01')).toHaveLength(2)
    expect(await hop('technical_services/PMAIL01')).toHaveLength(1)
  })
})

describe('on call', () => {
  const users = async (query: string) => {
    const { body } = await call(simulator, `/oncalls${query}`)
    return listIn(body, 'oncalls').map(({ user }) =>
      user instanceof Object && 'id' in user ? user.id : user,
    )
  }

  test('now, unless another time is asked for', async () => {
    expect(await users('')).toEqual(['PDANA01'])
    expect(await users('?since=2026-11-22T20:00:00Z&until=2026-11-22T21:00:00Z')).toEqual([
      'PDANA01',
      'PLEE001',
    ])
    expect(await users('?escalation_policy_ids[]=PNOBODY')).toEqual([])
  })

  test('without a schedule there is no start and no end', async () => {
    const { body } = await call(simulator, '/oncalls')
    expect(body['oncalls']).toMatchObject([{ schedule: null, start: null, end: null, escalation_level: 1 }])
  })

  test('more than 90 days is 400', async () => {
    expect(await call(simulator, `/oncalls?until=${daysAgo(-91)}`)).toMatchObject({ status: 400 })
  })

  test('an escalation policy has its levels in order', async () => {
    const { body } = await call(simulator, '/escalation_policies')
    expect(body['escalation_policies']).toMatchObject([
      { escalation_rules: [{ targets: [{ id: 'PDANA01' }] }, { targets: [{ id: 'PSCHED1' }] }] },
    ])
  })
})

test.each([
  ['', ['PPAST01', 'PNOW001', 'PFUTURE']],
  ['?filter=ongoing', ['PNOW001']],
  ['?filter=open', ['PNOW001', 'PFUTURE']],
  ['?filter=past', ['PPAST01']],
  ['?filter=future', ['PFUTURE']],
  ['?service_ids[]=PSHOP01', ['PPAST01', 'PFUTURE']],
])('maintenance windows %s', async (query, ids) => {
  const { body } = await call(simulator, `/maintenance_windows${query}`)
  expect(listIn(body, 'maintenance_windows').map(({ id }) => id)).toEqual(ids)
})
