import { describe, expect, onTestFinished, test } from 'vitest'
import { ApiKey } from '../../src/pagerduty/client/access.ts'
import { Confirmation } from '../../src/pagerduty/confirmation.ts'
import type { PagerDutyReader } from '../../src/pagerduty/reader.ts'
import { createWriter } from '../../src/pagerduty/writer.ts'
import { buildCorpus } from '../../src/simulator/corpus.ts'
import { SIMULATOR_KEYS } from '../../src/simulator/simulator.ts'
import { contractNote, hasContract, loadContract } from '../simulator/contract.ts'
import { nullFuzz } from '../support/faults.ts'
import { simulate } from './support/account.ts'
import { clientOptions, now, openReader } from './support/reader.ts'

const account = buildCorpus({ seed: 7, now })
const since = new Date(now.getTime() - 20 * 86_400_000)
const incidentId = account.query({ statuses: ['triggered'] })[0]?.id ?? ''
const serviceId = account.services[0]?.id ?? ''
const key = { key: ApiKey.parse(SIMULATOR_KEYS.user) }

const questions: [name: string, ask: (reader: PagerDutyReader) => Promise<{ complete: boolean }>][] = [
  ['openIncidents', (reader) => reader.openIncidents({ withPeople: true, urgencies: ['high'] })],
  ['openIncidents of services', (reader) => reader.openIncidents({ serviceIds: [serviceId] })],
  ['incidents', (reader) => reader.incidents({ since, until: now })],
  ['incidents of a service', (reader) => reader.incidents({ since, until: now, serviceIds: [serviceId] })],
  ['incident', (reader) => reader.incident(incidentId)],
  ['logEntries', (reader) => reader.logEntries(incidentId)],
  ['incidentCount', (reader) => reader.incidentCount({ since, until: now, serviceIds: [serviceId] })],
  ['accountLog', (reader) => reader.accountLog({ since, until: now })],
  ['accountLogSize', (reader) => reader.accountLogSize({ since, until: now })],
  ['alerts', (reader) => reader.alerts(incidentId)],
  ['notes', (reader) => reader.notes(incidentId)],
  ['pastIncidents', (reader) => reader.pastIncidents(incidentId)],
  ['relatedChangeEvents', (reader) => reader.relatedChangeEvents(incidentId)],
  ['changeEvents', (reader) => reader.changeEvents({ since, until: now })],
  ['changeEvents of a service', (reader) => reader.changeEvents({ since, until: now, serviceId })],
  ['services', (reader) => reader.services()],
  ['services by text', (reader) => reader.services({ search: 'api' })],
  ['services of teams, a page', (reader) => reader.services({ teamIds: ['PTEAMS1'], firstPage: true })],
  ['teams by text', (reader) => reader.teams('pay')],
  ['teams, a page', (reader) => reader.named('team')],
  ['escalation policies, a page', (reader) => reader.named('escalation policy')],
  ['an escalation policy by id', (reader) => reader.unknown('escalation policy', ['PTEAMS1'])],
  ['services by id', (reader) => reader.servicesById([serviceId])],
  ['serviceDependencies', (reader) => reader.serviceDependencies(serviceId)],
  [
    'serviceDependencies of a business service',
    (reader) => reader.serviceDependencies('PBSHOP1', 'business'),
  ],
  ['businessServices', (reader) => reader.businessServices()],
  ['onCalls', (reader) => reader.onCalls({ since, until: now })],
  ['escalationPolicies', (reader) => reader.escalationPolicies()],
  ['maintenanceWindows', (reader) => reader.maintenanceWindows({ serviceIds: [serviceId], filter: 'open' })],
  ['priorities', (reader) => reader.priorities()],
  ['abilities', (reader) => reader.abilities()],
  ['currentUser', (reader) => reader.currentUser()],
]

/** The description that is here does not have these lists. */
const others: typeof questions = [
  ['schedules', (reader) => reader.schedules()],
  ['users', (reader) => reader.users()],
]

describe.skipIf(!hasContract)(
  `what the client asks keeps to PagerDuty's API description${contractNote}`,
  async () => {
    const contract = hasContract ? await loadContract() : null

    test.for(questions)('%s', async ([, ask]) => {
      const simulator = await simulate(account, { mode: 'contract' })
      const found = await ask(openReader(simulator.url, key))
      expect(found).toMatchObject({ complete: true, warnings: [] })
      expect(simulator.requests.length).toBeGreaterThan(0)
      expect(simulator.requests.flatMap((request) => contract?.request(request))).toEqual([])
    })
  },
)

describe.skipIf(!hasContract)(`what the client writes keeps to it too${contractNote}`, async () => {
  const contract = hasContract ? await loadContract() : null

  test.for(['acknowledge', 'resolve', 'note'] as const)('%s', async (verb) => {
    const state = buildCorpus({ seed: 7, now })
    const incident = state.query({ statuses: ['triggered'] })[0]
    if (incident === undefined) return expect.fail('the corpus has no triggered incident')
    const simulator = await simulate(state, { mode: 'contract' })
    const confirmation = Confirmation.of({
      incidentId: incident.id,
      verb,
      actor: state.users[0]?.email ?? '',
      seen: { status: incident.status, lastStatusChangeAt: incident.statusChangedAt },
      content: 'Rolled back.',
    })
    const writer = createWriter(clientOptions(simulator.url, key), confirmation)
    onTestFinished(() => writer.close())
    expect((await writer.write()).data.changed).toBe(true)
    expect(simulator.requests.some(({ method }) => method !== 'GET')).toBe(true)
    expect(simulator.requests.flatMap((request) => contract?.request(request))).toEqual([])
  })
})

describe('every field that may be null is, or is missing, and unknown ones appear', () => {
  test.for([...questions, ...others])('%s', async ([, ask]) => {
    for (const seed of [1, 2, 3]) {
      const simulator = await simulate(account, { faults: nullFuzz(seed) })
      expect(await ask(openReader(simulator.url, key))).toMatchObject({ complete: true, warnings: [] })
    }
  })
})
