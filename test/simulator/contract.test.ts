import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ApiRequest } from '../../src/simulator/answer.ts'
import { buildCorpus } from '../../src/simulator/corpus.ts'
import { routes } from '../../src/simulator/routes/index.ts'
import { SIMULATOR_KEYS } from '../../src/simulator/simulator.ts'
import type { Simulator } from '../support/simulator.ts'
import { call, daysAgo, NOW, smallAccount, start } from './call.ts'
import { type Contract, contractNote, hasContract, loadContract } from './contract.ts'

describe.skipIf(!hasContract)(`every answer keeps to the API description${contractNote}`, () => {
  let contract: Contract
  let simulator: Simulator
  let complaints: string[] = []
  const asked = new Set<string>()

  beforeAll(async () => {
    contract = await loadContract()
    simulator = await start({
      account: buildCorpus({ seed: 1, now: NOW }),
      rateLimits: null,
      mode: 'contract',
      onExchange: (request, reply) => {
        asked.add(routeOf(request))
        complaints.push(...contract.reply(request, reply))
        if (reply.status < 300) complaints.push(...contract.request(request))
      },
    })
  })
  afterAll(() => simulator.close())

  const checked = async (
    ...parameters: Parameters<typeof call> extends [unknown, ...infer Rest] ? Rest : never
  ) => {
    complaints = []
    const answer = await call(simulator, ...parameters)
    expect(complaints.slice(0, 5)).toEqual([])
    return answer
  }

  const routeOf = ({ method, path }: ApiRequest): string => {
    const hit = routes.find(
      (route) => route.method === method && new RegExp(`^${route.path.replace('{id}', '[^/]+')}$`).test(path),
    )
    return `${method} ${hit?.path}`
  }

  const storm = () => simulator.account.incidents.find(({ alerts }) => alerts.length >= 20)?.id ?? ''

  test.each([
    '/incidents?limit=100&total=true&date_range=all',
    '/incidents?statuses[]=triggered&statuses[]=acknowledged&date_range=all&sort_by=created_at:asc,incident_number:asc',
    '/incidents?include[]=assignees&include[]=acknowledgers&date_range=all&limit=100',
    `/incidents?since=${daysAgo(30)}&until=${daysAgo(1)}&time_zone=UTC&service_ids[]=PCHECKO&urgencies[]=low`,
    '/services?query=api&sort_by=name:asc',
    '/services/PCHECKO',
    '/services/PCHECKO/change_events?since=2026-10-01T00:00:00Z',
    '/change_events?limit=100',
    '/maintenance_windows?filter=open',
    '/oncalls?include[]=users',
    '/escalation_policies?sort_by=name:asc',
    '/teams',
    '/priorities?total=true',
    '/business_services',
    '/service_dependencies/technical_services/PEDGEGW',
    '/service_dependencies/business_services/PBSHOP1',
    '/abilities',
    '/log_entries?limit=100&total=true',
  ])('GET %s', async (path) => {
    expect((await checked(path)).status).toBeLessThan(300)
  })

  test('GET /escalation_policies/{id}', async () => {
    const [policy] = simulator.account.escalationPolicies
    expect((await checked(`/escalation_policies/${policy?.id}`)).status).toBe(200)
  })

  test('GET /users/me', async () => {
    expect((await checked('/users/me', { key: SIMULATOR_KEYS.user })).status).toBe(200)
  })

  test.each([
    '',
    '/alerts?limit=100&sort_by=created_at:asc',
    '/log_entries?limit=100',
    '/notes',
    '/past_incidents?limit=10',
    '/related_change_events?limit=5',
  ])('GET /incidents/{id}%s', async (part) => {
    expect((await checked(`/incidents/${storm()}${part}`)).status).toBe(200)
  })

  test('writes', async () => {
    const from = 'dana.kowalski@example.com'
    const at = `/incidents/${simulator.account.query({ statuses: ['triggered'] })[0]?.id}`
    const incident = { type: 'incident_reference', status: 'acknowledged' }
    const write = (method: string, path: string, body: object) => checked(path, { method, from, body })
    expect((await write('PUT', at, { incident })).status).toBe(200)
    expect((await write('POST', `${at}/notes`, { note: { content: 'Looking.' } })).status).toBe(200)
  })

  test('refusals', async () => {
    for (const key of [null, SIMULATOR_KEYS.expired])
      expect((await checked('/services', { key })).status).toBe(401)
    expect((await checked('/services', { key: SIMULATOR_KEYS.scoped })).status).toBe(403)
    expect((await checked('/users/me')).status).toBe(400)
    expect((await checked('/incidents/PNOBODY')).status).toBe(404)
    expect((await checked('/incidents?offset=10000')).status).toBe(400)
  })

  test('a thousand incidents of the corpus, and a hundred of them in detail', async () => {
    const ids = simulator.account.incidents.filter((_, at) => at % 24 === 0).map(({ id }) => id)
    for (const id of ids) {
      for (const part of ['', '/alerts', '/notes', '/log_entries']) await checked(`/incidents/${id}${part}`)
    }
    for (let offset = 0; offset < 1000; offset += 100) {
      await checked(`/incidents?date_range=all&limit=100&offset=${offset}`)
    }
  })

  test('every route of the simulator that the description knows was asked', () => {
    const known = routes.filter(({ method, path }) => contract.knows(method, path))
    expect(known.length).toBeGreaterThanOrEqual(routes.length - 4)
    expect([...asked].sort()).toEqual(known.map(({ method, path }) => `${method} ${path}`).sort())
  })

  test('the check itself sees a broken request and a broken answer', async () => {
    const request: ApiRequest = {
      method: 'GET',
      path: '/incidents',
      query: new URLSearchParams('service_id[]=P1'),
      headers: {},
      body: '',
    }
    expect(contract.request(request)).not.toEqual([])
    expect(contract.reply(request, { status: 200, body: { incidents: [{ id: 'P1' }] } })).not.toEqual([])
  })

  test('an account without the paid features answers by the description too', async () => {
    const found: string[] = []
    await using poor = await start({
      account: smallAccount({ abilities: [] }),
      onExchange: (request, reply) => found.push(...contract.reply(request, reply)),
    })
    for (const path of ['/teams', '/priorities', '/incidents?urgencies[]=high']) {
      expect((await call(poor, path)).status).toBeGreaterThan(400)
    }
    expect(found).toEqual([])
  })
})
