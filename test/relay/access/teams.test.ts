import { afterAll, describe, expect, test } from 'vitest'
import { createAccount } from '../../../src/simulator/account.ts'
import { startSimulator } from '../../support/simulator.ts'
import { openTestRelay, readAll } from '../support/relay.ts'

const NOW = new Date('2026-11-22T12:00:00Z')
const clock = () => NOW

const account = createAccount({
  teams: [
    { id: 'PTEAM01', name: 'Payments' },
    { id: 'PTEAM02', name: 'Secret' },
  ],
  users: [
    { id: 'PUSER01', name: 'Dana Kim' },
    { id: 'PUSER02', name: 'Secret Sam' },
  ],
  escalationPolicies: [
    { id: 'PPOLICY', name: 'Default', levels: [['PUSER01']] },
    { id: 'PSECPOL', name: 'Secret policy', levels: [['PUSER02']] },
  ],
  services: [
    { id: 'PPAY001', name: 'payments', teams: ['PTEAM01'] },
    { id: 'PSECRET', name: 'secret service', teams: ['PTEAM02'], escalationPolicy: 'PSECPOL' },
    { id: 'PNOTEAM', name: 'secret orphan' },
  ],
  businessServices: [{ id: 'PBIZ001', name: 'Secret business' }],
  dependencies: [{ supporting: 'PSECRET', dependent: 'PBIZ001' }],
  maintenanceWindows: [
    {
      description: 'Secret works',
      start: '2026-11-22T11:00:00Z',
      end: '2026-11-22T13:00:00Z',
      services: ['PSECRET'],
    },
  ],
  incidents: [
    {
      id: 'Q0PAYMENTS0001',
      title: 'Card charges fail',
      service: 'PPAY001',
      createdAt: '2026-11-22T11:00:00Z',
    },
    { id: 'Q0SECRET000001', title: 'Secret outage', service: 'PSECRET', createdAt: '2026-11-22T11:10:00Z' },
    { id: 'Q0SECRET000002', title: 'Secret orphan', service: 'PNOTEAM', createdAt: '2026-11-22T11:20:00Z' },
  ],
})
const HIDDEN = account.incident('Q0SECRET000001')?.number ?? 0

describe('a caller of one team', async () => {
  const simulator = await startSimulator({ account, clock, rateLimits: null })
  const relay = await openTestRelay(simulator.url, { clock, teams: new Set(['PTEAM01']) }, afterAll)
  await readAll(relay)
  afterAll(() => simulator.close())

  const ask = async (path: string) => {
    const before = simulator.requests.length
    const answer = await fetch(`${relay.url}${path}`)
    return { status: answer.status, text: await answer.text(), forwarded: simulator.requests.length - before }
  }
  const SINCE = 'since=2026-11-01T00:00:00Z&until=2026-11-23T00:00:00Z'

  test.each([
    ['its open incidents', '/incidents?date_range=all&statuses[]=triggered&statuses[]=acknowledged'],
    ['its incidents', `/incidents?${SINCE}`],
    ['its incidents by service', `/incidents?${SINCE}&service_ids[]=PPAY001`],
    ['its services', '/services'],
    ['its service', '/services/PPAY001'],
    ['its service, with what is asked of PagerDuty', '/services/PPAY001?include[]=teams'],
    ['a search that only others would match', '/services?query=secret'],
    ['services of another team', '/services?team_ids[]=PTEAM02'],
    ['dependencies of its service', '/service_dependencies/technical_services/PPAY001'],
    ['who is on call for it', '/oncalls?escalation_policy_ids[]=PPOLICY&include[]=users&time_zone=UTC'],
    ['maintenance', '/maintenance_windows?filter=open'],
    ['its incident', '/incidents/Q0PAYMENTS0001'],
    ['notes of its incident', '/incidents/Q0PAYMENTS0001/notes'],
  ])('sees %s, and nothing of others', async (_, path) => {
    const { status, text } = await ask(path)
    expect(status).toBe(200)
    expect(text).not.toMatch(/secret|PNOTEAM|PBIZ|PUSER02|PTEAM02/i)
  })

  const nothing = await ask('/services/PNOSUCH')

  test.each([
    '/services/PSECRET',
    '/services/PSECRET?include[]=teams',
    '/services/PNOTEAM',
    '/services/PSECRET/change_events',
    '/service_dependencies/technical_services/PSECRET',
    '/service_dependencies/technical_services/PSECRET?x=1',
    '/service_dependencies/business_services/PBIZ001',
    '/business_services',
    '/business_services?x=1',
    `/incidents?${SINCE}&service_ids[]=PSECRET`,
    `/incidents?${SINCE}&service_ids[]=PPAY001&service_ids[]=PSECRET`,
    `/incidents?${SINCE}&team_ids[]=PTEAM02`,
    `/incidents?${SINCE}&urgencies[]=high`,
    '/incidents?statuses[]=triggered',
    '/incidents?sort_by=created_at:desc',
    '/incidents?since=2020-01-01T00:00:00Z&until=2020-02-01T00:00:00Z',
    '/incidents/Q0SECRET000001',
    `/incidents/${HIDDEN}`,
    '/incidents/Q0SECRET000001/alerts',
    '/incidents/Q0SECRET000001/notes',
    '/incidents/Q0SECRET000001/log_entries',
    '/incidents/Q0SECRET000001/past_incidents',
    '/incidents/Q0SECRET000002',
    '/oncalls',
    '/oncalls?escalation_policy_ids[]=PSECPOL&include[]=users',
    '/oncalls?escalation_policy_ids[]=PPOLICY&escalation_policy_ids[]=PSECPOL&include[]=users',
    '/maintenance_windows?filter=open&service_ids[]=PSECRET',
    '/maintenance_windows',
    '/log_entries',
    '/change_events',
    '/escalation_policies',
    '/escalation_policies/PSECPOL',
    '/schedules',
    '/teams',
    '/teams/PTEAM02',
    '/users',
    '/users/PUSER02',
    '/metrics',
    '/webhook_subscriptions',
    '/v1/unknown',
  ])('gets for %s what does not exist gets, and PagerDuty is not asked', async (path) => {
    expect(await ask(path)).toEqual({ ...nothing, forwarded: 0 })
  })

  test('gets in one answer about a hidden service what one that does not exist gets', async () => {
    const hidden = await ask('/v1/context?services=PSECRET')
    const none = await ask('/v1/context?services=PNONE00')
    expect(hidden.text.replaceAll('PSECRET', 'PNONE00')).toBe(none.text)
    expect(JSON.parse(none.text)).toMatchObject({ services: [], incidents: { known: false } })
    const both = await ask('/v1/context?services=PPAY001,PSECRET')
    expect(both.text).toContain('Card charges fail')
    expect(both.text.toLowerCase()).not.toContain('secret s')
    expect(both.text).toContain('no service PSECRET in PagerDuty, or this key cannot see it')
    expect(hidden.forwarded + none.forwarded + both.forwarded).toBe(0)
  })

  test('learns from the status how old it is, but nothing of the account', async () => {
    const { status, text } = await ask('/v1/status')
    expect(status).toBe(200)
    expect(Object.keys(JSON.parse(text)).sort()).toEqual(['asOf', 'complete'])
  })
})
