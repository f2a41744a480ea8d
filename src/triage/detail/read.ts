import type { Known } from '../../core/known.ts'
import { DAY_MS } from '../../core/time.ts'
import { template } from '../../incidents/noise.ts'
import { type Fetched, knownPart, notAsked, part } from '../../pagerduty/fetched.ts'
import type { PagerDutyReader } from '../../pagerduty/reader.ts'
import type { Alert } from '../../pagerduty/resources/alerts.ts'
import type { ChangeEvent } from '../../pagerduty/resources/change-events.ts'
import type { Incident } from '../../pagerduty/resources/incidents.ts'
import type { OnCall } from '../../pagerduty/resources/on-calls.ts'
import type { IncidentStub } from '../../pagerduty/resources/past-incidents.ts'
import type { ServiceDependency } from '../../pagerduty/resources/services.ts'
import type { LogEntry, Note } from '../../pagerduty/resources/timeline.ts'

/** An incident of the past that looks alike, with what people wrote on it then. */
interface SimilarIncident extends IncidentStub {
  /** PagerDuty's similarity; null where the titles were compared here */
  readonly score: number | null
  readonly notes: readonly Note[]
}

export interface DetailFacts {
  readonly incident: Fetched<Incident>
  readonly log: Fetched<Known<LogEntry[]>>
  readonly alerts: Fetched<Known<Alert[]>>
  readonly notes: Fetched<Known<Note[]>>
  readonly similar: Fetched<Known<SimilarIncident[]>>
  readonly changes: Fetched<Known<ChangeEvent[]>>
  readonly dependencies: Fetched<Known<ServiceDependency[]>>
  /** every other open incident */
  readonly open: Fetched<Known<Incident[]>>
  readonly onCalls: Fetched<Known<OnCall[]>>
}

/** So many requests are under way together: all of the second round. */
export const DETAIL_AT_ONCE = 10

const MOST_SIMILAR = 3
const HISTORY_MS = 90 * DAY_MS

/**
 * All about one incident in two rounds of requests. The first asks for the incident, for those that PagerDuty finds
 * alike, and for all that is open; the second for everything that needs an id of the first. A plan without
 * PagerDuty's comparison costs a third round: the titles of the service's last 90 days are compared here then.
 * @param name id or number
 */
export async function readDetail(reader: PagerDutyReader, name: string, now: Date): Promise<DetailFacts> {
  const open = part(reader.openIncidents())
  open.catch(() => {}) // told by the await below; the incident itself may fail first
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
  return { incident, log, alerts, notes, similar, changes, dependencies, onCalls, open: allOpen }
}

type Stub = IncidentStub & { readonly score: number | null }

/** The most alike; of equals the latest. */
const stubsOf = (past: readonly Stub[]): Fetched<Stub[]> => ({
  data: [...past].sort(byLikeness).slice(0, MOST_SIMILAR),
  complete: true,
  warnings: [],
  asOf: '',
  requests: 0,
})

const byLikeness = (a: Stub, b: Stub): number =>
  (b.score ?? 0) - (a.score ?? 0) || (b.createdAt ?? '').localeCompare(a.createdAt ?? '')

/** The latest of the same service whose title differs in numbers, hosts and ids only. */
async function readAlike(reader: PagerDutyReader, incident: Incident, now: Date) {
  const since = new Date(now.getTime() - HISTORY_MS)
  const history = await reader.incidents({ since, until: now, serviceIds: [incident.service.id] })
  const wanted = template(incident.title)
  const alike = history.data
    .filter(
      ({ id, status, title }) => id !== incident.id && status === 'resolved' && template(title) === wanted,
    )
    .reverse()
    .slice(0, MOST_SIMILAR)
  const stubs = alike.map(({ id, title, createdAt }) => ({ id, title, createdAt, score: null }))
  return withNotes(reader, { ...history, data: stubs })
}

async function withNotes(
  reader: PagerDutyReader,
  { data, ...about }: Fetched<Stub[]>,
): Promise<Fetched<SimilarIncident[]>> {
  const read = await Promise.all(data.map(({ id }) => part(reader.notes(id))))
  return {
    data: data.map(({ id, title, createdAt, score }, i) => {
      const notes = read[i]?.data
      return { id, title, createdAt, score, notes: notes?.known ? notes.value : [] }
    }),
    complete: about.complete && read.every(({ complete }) => complete),
    warnings: [...about.warnings, ...read.flatMap(({ warnings }) => warnings)],
    asOf: about.asOf,
    requests: about.requests + read.reduce((sum, { requests }) => sum + requests, 0),
  }
}
