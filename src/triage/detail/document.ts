import { valueOr } from '../../core/known.ts'
import { byCodeUnit } from '../../core/order.ts'
import { DAY_MS, MINUTE_MS } from '../../core/time.ts'
import { fromOutside } from '../../core/untrusted.ts'
import type { ChangeRequest } from '../../git/snapshot.ts'
import { template } from '../../incidents/noise.ts'
import { completenessOf, type Fetched, knownPart, notAsked, part } from '../../pagerduty/fetched.ts'
import type { PagerDutyReader } from '../../pagerduty/reader.ts'
import type { Alert } from '../../pagerduty/resources/alerts.ts'
import type { ChangeEvent } from '../../pagerduty/resources/change-events.ts'
import type { Incident, IncidentStub } from '../../pagerduty/resources/incidents.ts'
import type { OnCall } from '../../pagerduty/resources/on-calls.ts'
import type { ServiceDependency } from '../../pagerduty/resources/services.ts'
import type { LogEntry, Note } from '../../pagerduty/resources/timeline.ts'
import { byImportance, isFiring, toListed } from '../open-incident.ts'
import { readRunbookClues, runbooksAbout } from '../runbook.ts'
import { NOT_READ } from '../suspects/before-lines.ts'
import { highlightsOf, toolOf } from './alert-highlights.ts'
import { respondersOf } from './responders.ts'

export type DetailFacts = Awaited<ReturnType<typeof readDetail>>

/** Parallel requests: all of the second round. */
export const DETAIL_AT_ONCE = 11

const MAX_SIMILAR = 3
const HISTORY_MS = 90 * DAY_MS

/**
 * Two rounds of requests: the incident, similar ones and all open ones; then what needs their ids. Without PagerDuty's
 * similar incidents, a third compares titles of the service's last 90 days. @param name id or number
 */
export async function readDetail(
  reader: PagerDutyReader,
  name: string,
  now: Date,
  repository: ChangeRequest,
) {
  const open = part(reader.openIncidents())
  open.catch(() => {}) // awaited below; the incident itself may fail first
  const [incident, past] = await Promise.all([reader.incident(name), knownPart(reader.pastIncidents(name))])
  const { id, service, escalationPolicy } = incident.data
  const [log, alerts, notes, similar, changes, dependencies, onCalls, allOpen, runbooks] = await Promise.all([
    part(reader.logEntries(id)),
    part(reader.alerts(id)),
    part(reader.notes(id)),
    part(
      past.data.known ? withNotes(reader, stubsOf(past.data.value)) : readAlike(reader, incident.data, now),
    ),
    knownPart(reader.relatedChangeEvents(id)),
    service === null ? notAsked<ServiceDependency[]>([]) : part(reader.serviceDependencies(service.id)),
    escalationPolicy === null
      ? notAsked<OnCall[]>([])
      : part(reader.onCalls({ escalationPolicyIds: [escalationPolicy.id] })),
    open,
    readRunbookClues(reader, service === null ? [] : [service.id], repository),
  ])
  return { incident, log, alerts, notes, similar, changes, dependencies, open: allOpen, onCalls, runbooks }
}

/** `score`: PagerDuty's similarity; null where titles were compared */
type Stub = IncidentStub & { readonly score: number | null }

/** The most similar; of equal ones the latest. */
const stubsOf = (past: readonly Stub[]): Fetched<Stub[]> => ({
  ...notAsked(null),
  data: [...past].sort(byLikeness).slice(0, MAX_SIMILAR),
})

const byLikeness = (a: Stub, b: Stub): number =>
  (b.score ?? 0) - (a.score ?? 0) || byCodeUnit(b.createdAt ?? '', a.createdAt ?? '')

/** The latest of the service whose titles differ only in numbers, hosts and ids. */
async function readAlike(reader: PagerDutyReader, incident: Incident, now: Date) {
  if (incident.service === null) return withNotes(reader, stubsOf([]))
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
    data: data.map((stub, i) => ({
      ...stub,
      notes: notes[i]?.complete && notes[i].data.known ? notes[i].data.value : null,
    })),
    complete: all.every(({ complete }) => complete),
    warnings: all.flatMap(({ warnings }) => warnings),
    asOf: about.asOf,
    requests: all.reduce((sum, { requests }) => sum + requests, 0),
  }
}

export type DetailDocument = ReturnType<typeof toDetailDocument>

/** @param canWrite whether writes are set up */
export function toDetailDocument(facts: DetailFacts, now: Date, canWrite: boolean) {
  const incident = facts.incident.data
  const log = valueOr(facts.log.data, [])
  const alerts = valueOr(facts.alerts.data, [])
  return {
    tool: 'pd_incident_detail' as const,
    incident: toIncident(incident, log),
    timeline: log.map(toTimelineEntry),
    alerts: alerts.map(toAlert),
    runbooks: runbooksAbout(incident.service, alerts, facts.runbooks),
    notes: valueOr(facts.notes.data, []).map(toNote),
    responders: respondersOf(facts),
    similar_incidents: valueOr(facts.similar.data, []).map(({ id, title, createdAt, score, notes }) => ({
      id,
      title,
      created_at: createdAt,
      score,
      /** null: not known */
      notes: notes?.map(toNote) ?? null,
    })),
    change_events: valueOr(facts.changes.data, []).map((change) => toChange(change, incident)),
    /** null: not in a repository of the service */
    commits_before: NOT_READ,
    other_open_incidents: otherOpen(facts),
    analysis: {
      ...alertCountsOf(facts),
      escalation_count: log.filter(({ kind }) => kind === 'escalate').length,
      acknowledged: incident.status === 'acknowledged',
      trigger_source: triggerSource(log, alerts),
    },
    next: nextSteps(incident, alertCountsOf(facts).firing_alert_count, canWrite),
    ...completenessOf(Object.values(facts), now),
  }
}

/** Null: not known. Of alerts that were read in part, PagerDuty's own counts. */
function alertCountsOf({ alerts, incident: { data: incident } }: DetailFacts) {
  const read = alerts.complete && alerts.data.known ? alerts.data.value : null
  return {
    alert_count: read?.length ?? incident.alertCounts?.all ?? null,
    firing_alert_count: read?.filter(isFiring).length ?? incident.alertCounts?.triggered ?? null,
  }
}

const toIncident = (incident: Incident, log: readonly LogEntry[]) => ({
  id: incident.id,
  incident_number: incident.number,
  title: incident.title,
  status: incident.status,
  urgency: incident.urgency,
  priority: incident.priority?.name ?? null,
  service: incident.service,
  created_at: incident.createdAt,
  resolved_at: incident.resolvedAt,
  merged_into: incident.mergedInto,
  acknowledged_until: incident.status === 'acknowledged' ? incident.acknowledgedUntil : null,
  escalates_at: incident.status === 'triggered' ? incident.escalatesAt : null,
  escalation_policy: {
    id: incident.escalationPolicy?.id ?? null,
    name: incident.escalationPolicy?.name ?? null,
  },
  assignments: incident.assignees.map(({ name, email }) => ({
    name,
    email,
    escalation_level: 1 + log.filter(({ kind }) => kind === 'escalate').length,
  })),
  acknowledgers: incident.acknowledgedBy.map(({ name, at }) => ({ name, at })),
  /** PagerDuty's `description` of an incident repeats the title */
  description: incident.title,
  conference_bridge: incident.conferenceBridge,
  url: incident.url,
})

const toTimelineEntry = ({ kind, at, summary, agent, channel, note }: LogEntry) => ({
  type: `${kind}_log_entry`,
  created_at: at,
  summary: summary ?? fromOutside(''),
  channel_type: channel,
  agent: agent && { name: agent.name, kind: agent.kind },
  note,
})

const toAlert = (alert: Alert) => ({
  id: alert.id,
  status: alert.status,
  summary: alert.summary,
  severity: alert.severity,
  created_at: alert.createdAt,
  source: alert.source ?? alert.component ?? alert.service?.name ?? null,
  details: Object.fromEntries(alert.fields.map(({ name, value }) => [name, value])),
  left_out_fields: alert.leftOut,
  tool: toolOf(alert),
  highlights: highlightsOf(alert),
  links: [
    ...(alert.clientUrl === null ? [] : [{ url: alert.clientUrl, text: alert.client }]),
    ...alert.links.filter(({ url }) => url !== alert.clientUrl),
  ],
  url: alert.url,
})

const toNote = ({ id, content, createdAt, user }: Note) => ({
  id,
  content,
  created_at: createdAt,
  user: user?.name ?? null,
})

const toChange = (change: ChangeEvent, incident: Incident) => ({
  id: change.id,
  summary: change.summary,
  at: change.at,
  /** negative: after it began */
  minutes_before: Math.round((Date.parse(incident.createdAt) - Date.parse(change.at)) / MINUTE_MS),
  source: change.source,
  services: change.services,
  reason: change.reason,
  links: change.links,
})

/** How another open incident is related to this one. */
type Relation = 'depends on' | 'same service' | 'needed by'

const RELATIONS: readonly Relation[] = ['depends on', 'same service', 'needed by']

/** On the services it depends on, on its own, and on those that depend on it, in this order. */
function otherOpen({ incident, open, dependencies }: DetailFacts) {
  const { id, service } = incident.data
  const links = valueOr(dependencies.data, [])
  const relationTo = (other: string | undefined): Relation | null => {
    if (service === null || other === undefined) return null
    if (other === service.id) return 'same service'
    if (links.some(({ dependent, supporting }) => dependent.id === service.id && supporting.id === other))
      return 'depends on'
    return links.some(({ dependent }) => dependent.id === other) ? 'needed by' : null
  }
  return valueOr(open.data, [])
    .flatMap((other) => {
      const relation = other.id === id ? null : relationTo(other.service?.id)
      return relation === null ? [] : [{ ...toListed(other, new Map()), relation }]
    })
    .sort((a, b) => RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation) || byImportance(a, b))
}

function triggerSource(log: readonly LogEntry[], [alert]: readonly Alert[]) {
  const trigger = log.find(({ kind }) => kind === 'trigger')
  const tool = alert === undefined ? null : toolOf(alert)
  return tool ?? fromOutside(trigger?.channel ?? 'unknown')
}

function nextSteps(
  { status, number, service, mergedInto }: Incident,
  firing: number | null,
  canWrite: boolean,
): string[] {
  if (mergedInto !== null) return [`pager-triage detail ${mergedInto}`]
  const which = service === null ? '' : ` --service ${service.id}`
  const read = status === 'triggered' ? `oncall${which}` : `recent${which} --since 7d`
  const note = `note ${number} --content "what was found"`
  const writes = {
    triggered: [`ack ${number}`],
    acknowledged: firing === 0 ? [`resolve ${number}`, note] : [note],
  }
  const mine = canWrite && (status === 'triggered' || status === 'acknowledged') ? writes[status] : []
  return [...mine, ...(mine.length > 1 ? [] : [read])].map((command) => `pager-triage ${command}`)
}
