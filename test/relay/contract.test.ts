import { afterAll, describe, expect, test } from 'vitest'
import { ApiKey } from '../../src/pagerduty/client/access.ts'
import { SIMULATOR_KEYS } from '../../src/simulator/simulator.ts'
import { account, others, questions } from '../pagerduty/support/questions.ts'
import { now, openReader } from '../pagerduty/support/reader.ts'
import { startSimulator } from '../support/simulator.ts'
import { openTestRelay, readAll } from './support/relay.ts'

const key = ApiKey.parse(SIMULATOR_KEYS.readOnly)

/** What a commit asks is answered from memory. */
const FROM_MEMORY = new Set([
  'openIncidents of services',
  'incidents',
  'incidents of a service',
  'incidentCount',
  'services',
  'services by text',
  'services of teams, a page',
  'services by id',
  'serviceDependencies',
  'businessServices',
  'maintenanceWindows',
  'currentUser',
])

describe('the client gets through a relay what it gets from PagerDuty', async () => {
  const simulator = await startSimulator({ account, clock: () => now, rateLimits: null })
  const relay = await openTestRelay(simulator.url, { clock: () => now }, afterAll)
  await readAll(relay)
  afterAll(() => simulator.close())

  test('everything was read', () => {
    expect(relay.status()).toMatchObject({ complete: true, failures: {}, leads: true })
  })

  test.for([...questions, ...others])('%s', async ([name, ask]) => {
    const direct = await ask(openReader(simulator.url, { key }))
    const before = simulator.requests.length
    expect(await ask(openReader(relay.url, { key }))).toEqual(direct)
    expect(simulator.requests.length === before).toBe(FROM_MEMORY.has(name))
  })
})
