import type { PagerDutyReader } from '../../../src/pagerduty/reader.ts'
import { buildCorpus } from '../../../src/simulator/corpus.ts'
import { now } from './reader.ts'

/** Whom the questions are about. */
export const account = buildCorpus({ seed: 7, now })
const since = new Date(now.getTime() - 20 * 86_400_000)
const incidentId = account.query({ statuses: ['triggered'] })[0]?.id ?? ''
const serviceId = account.services[0]?.id ?? ''
/** One of each that the client asks. */
export const questions: [name: string, ask: (reader: PagerDutyReader) => Promise<{ complete: boolean }>][] = [
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
export const others: typeof questions = [
  ['schedules', (reader) => reader.schedules()],
  ['users', (reader) => reader.users()],
]
