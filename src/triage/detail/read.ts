import { DAY_MS } from '../../core/time.ts'
import { template } from '../../incidents/noise.ts'
import { type Fetched, knownPart, notAsked, part } from '../../pagerduty/fetched.ts'
import type { PagerDutyReader } from '../../pagerduty/reader.ts'
import type { Incident, IncidentStub } from '../../pagerduty/resources/incidents.ts'
import type { OnCall } from '../../pagerduty/resources/on-calls.ts'

export type DetailFacts = Awaited<ReturnType<typeof readDetail>>

/** Parallel requests: all of the second round. */
export const DETAIL_AT_ONCE = 10

const MAX_SIMILAR = 3
const HISTORY_MS = 90 * DAY_MS

/**
 * Two rounds of requests: the incident, similar ones and all open ones; then what needs their ids. Without PagerDuty's
 * similar incidents, a third compares titles of the service's last 90 days. @param name id or number
 */
export async function readDetail(reader: PagerDutyReader, name: string, now: Date) {
  const open = part(reader.openIncidents())
  open.catch(() => {}) // awaited below; the incident itself may fail first
  const [incident, past] = await Promise.all([reader.incident(name), knownPart(reader.pastIncidents(name))])
  const { id, service, escalationPolicy } = incident.data
  const [log, alerts, notes, similar, changes, dependencies, onCalls, allOpen] = await Promise.all([
    part(reader.logEntries(id)),
    part(reader.alerts(id)),
    part(reader.notes(id)),
    part(
      past.data.known ? withNotes(reader, stubsOf(past.data.value)) : readAlike(reader, incident.data, now),
    ),
    knownPart(reader.relatedChangeEvents(id)),
    part(reader.serviceDependencies(service.id)),
    escalationPolicy === null
      ? notAsked<OnCall[]>([])
      : part(reader.onCalls({ escalationPolicyIds: [escalationPolicy.id] })),
    open,
  ])
  return { incident, log, alerts, notes, similar, changes, dependencies, open: allOpen, onCalls }
}

/** `score`: PagerDuty's similarity; null where titles were compared */
type Stub = IncidentStub & { readonly score: number | null }

/** The most similar; of equal ones the latest. */
const stubsOf = (past: readonly Stub[]): Fetched<Stub[]> => ({
  ...notAsked(null),
  data: [...past].sort(byLikeness).slice(0, MAX_SIMILAR),
})

const byLikeness = (a: Stub, b: Stub): number =>
  (b.score ?? 0) - (a.score ?? 0) || (b.createdAt ?? '').localeCompare(a.createdAt ?? '')

/** The latest of the service whose titles differ only in numbers, hosts and ids. */
async function readAlike(reader: PagerDutyReader, incident: Incident, now: Date) {
  const since = new Date(now.getTime() - HISTORY_MS)
  const history = await reader.incidents({ since, until: now, serviceIds: [incident.service.id] })
  const wanted = template(incident.title)
  const alike = history.data
    .filter(
      ({ id, status, title }) => id !== incident.id && status === 'resolved' && template(title) === wanted,
    )
    .reverse()
    .slice(0, MAX_SIMILAR)
  const stubs = alike.map(({ id, title, createdAt }) => ({ id, title, createdAt, score: null }))
  return withNotes(reader, { ...history, data: stubs })
}

async function withNotes(reader: PagerDutyReader, { data, ...about }: Fetched<Stub[]>) {
  const notes = await Promise.all(data.map(({ id }) => part(reader.notes(id))))
  const all = [about, ...notes]
  return {
    data: data.map((stub, i) => ({ ...stub, notes: notes[i]?.data.known ? notes[i].data.value : [] })),
    complete: all.every(({ complete }) => complete),
    warnings: all.flatMap(({ warnings }) => warnings),
    asOf: about.asOf,
    requests: all.reduce((sum, { requests }) => sum + requests, 0),
  }
}
