import * as z from 'zod'
import { isoSeconds } from '../../core/time.ts'
import type { Untrusted } from '../../core/untrusted.ts'
import type { Call, Client } from '../client/client.ts'
import { parseItems, parseOne } from '../client/items.ts'
import { closedWindow, gather, serialPages, type TimeWindow, windowsOf } from '../client/pages.ts'
import { checkedIncidentId, chunksOf, includes, type Query } from '../client/query.ts'
import {
  type ActorKind,
  actor,
  id,
  instant,
  link,
  list,
  optional,
  type Person,
  person,
  type Reference,
  reference,
  text,
  word,
} from '../client/wire.ts'
import type { Fetched } from '../fetched.ts'

/** A person at an incident, since when. */
export interface IncidentPerson extends Person {
  readonly at: string | null
}

export interface Incident {
  readonly id: string
  readonly number: number
  readonly title: Untrusted
  readonly status: 'triggered' | 'acknowledged' | 'resolved' | (string & {})
  /** `high` where PagerDuty gives none */
  readonly urgency: 'high' | 'low' | (string & {})
  readonly priority: Reference | null
  readonly service: Reference
  readonly createdAt: string
  readonly resolvedAt: string | null
  readonly lastStatusChangeAt: string | null
  readonly lastChangedBy: ActorKind | null
  readonly lastChangedByName: Untrusted | null
  readonly url: string | null
  /** empty once resolved: PagerDuty forgets them */
  readonly assignees: readonly IncidentPerson[]
  readonly acknowledgedBy: readonly IncidentPerson[]
  readonly alertCounts: { readonly all: number; readonly triggered: number; readonly resolved: number } | null
  /** the incident that this one was merged into; such a one counts neither for frequency nor for time to resolve */
  readonly mergedInto: string | null
  readonly escalationPolicy: Reference | null
  readonly teams: readonly Reference[]
  /** people who were asked to help, and whether they came: `pending`, `joined`, `declined`, … */
  readonly responders: readonly { readonly user: Person; readonly state: string }[]
  readonly conferenceBridge: { readonly number: Untrusted | null; readonly url: string | null } | null
}

const assignment = z
  .looseObject({ at: optional(instant), assignee: person })
  .transform((raw): IncidentPerson => ({ ...raw.assignee, at: raw.at }))

const acknowledgement = z
  .looseObject({ at: optional(instant), acknowledger: person })
  .transform((raw): IncidentPerson => ({ ...raw.acknowledger, at: raw.at }))

const count = z.number().int().min(0)

export const incidentSchema = z
  .looseObject({
    id,
    incident_number: z.number().int(),
    title: optional(text),
    summary: optional(text),
    status: word,
    urgency: optional(word),
    priority: optional(reference),
    service: reference,
    created_at: instant,
    resolved_at: optional(instant),
    last_status_change_at: optional(instant),
    last_status_change_by: optional(actor),
    html_url: optional(link),
    assignments: list(assignment),
    acknowledgements: list(acknowledgement),
    alert_counts: optional(z.looseObject({ all: count, triggered: count, resolved: count })),
    resolve_reason: optional(z.looseObject({ type: z.string(), incident: z.looseObject({ id }) })),
    escalation_policy: optional(reference),
    teams: list(reference),
    incidents_responders: list(z.looseObject({ user: person, state: optional(word) })),
    conference_bridge: optional(
      z.looseObject({ conference_number: optional(text), conference_url: optional(link) }),
    ),
  })
  .transform(
    (raw): Incident => ({
      id: raw.id,
      number: raw.incident_number,
      title: raw.title ?? raw.summary ?? text.parse(''),
      status: raw.status,
      urgency: raw.urgency ?? 'high',
      priority: raw.priority,
      service: raw.service,
      createdAt: raw.created_at,
      resolvedAt: raw.resolved_at,
      lastStatusChangeAt: raw.last_status_change_at,
      lastChangedBy: raw.last_status_change_by?.kind ?? null,
      lastChangedByName: raw.last_status_change_by?.name ?? null,
      url: raw.html_url,
      assignees: raw.assignments,
      acknowledgedBy: raw.acknowledgements,
      alertCounts: raw.alert_counts && {
        all: raw.alert_counts.all,
        triggered: raw.alert_counts.triggered,
        resolved: raw.alert_counts.resolved,
      },
      mergedInto: raw.resolve_reason?.type.startsWith('merge') ? raw.resolve_reason.incident.id : null,
      escalationPolicy: raw.escalation_policy,
      teams: raw.teams,
      responders: raw.incidents_responders.map(({ user, state }) => ({ user, state: state ?? 'pending' })),
      conferenceBridge: raw.conference_bridge && {
        number: raw.conference_bridge.conference_number,
        url: raw.conference_bridge.conference_url,
      },
    }),
  )

export interface OpenIncidentsQuery {
  readonly serviceIds?: readonly string[] | undefined
  /** needs the account's `teams` ability */
  readonly teamIds?: readonly string[] | undefined
  readonly urgencies?: readonly ('high' | 'low')[] | undefined
  /** true: assignees and acknowledgers come with their e-mail addresses */
  readonly withPeople?: boolean | undefined
}

export interface IncidentHistoryQuery {
  readonly since: Date
  /** exclusive; a later instant than now is taken as now */
  readonly until: Date
  readonly serviceIds?: readonly string[] | undefined
}

const scope = 'incidents.read'
const order = 'created_at:asc,incident_number:asc'

/** Everything triggered or acknowledged now, however old: the default window would hide what is older than a month. */
export function listOpenIncidents(
  client: Client,
  query: OpenIncidentsQuery = {},
): Promise<Fetched<Incident[]>> {
  return client.fetch(async (call) => {
    const filters = [query.serviceIds, query.teamIds, query.urgencies]
    // An empty list means "none of them"; PagerDuty would take it as no filter at all.
    if (filters.some((filter) => filter?.length === 0)) return []
    const found = await gather(
      call,
      chunksOf(query.serviceIds).map((serviceIds) =>
        serialPages(call, {
          path: '/incidents',
          root: 'incidents',
          subject: 'open incidents',
          scope,
          query: openQuery(query, serviceIds),
        }),
      ),
    )
    return keepMatching(call, parseItems(call, incidentSchema, found, 'incident'), (incident) =>
      isAskedFor(incident, query),
    )
  })
}

function openQuery(query: OpenIncidentsQuery, serviceIds: readonly string[] | undefined): Query {
  return {
    date_range: 'all',
    'statuses[]': ['triggered', 'acknowledged'],
    'service_ids[]': serviceIds,
    'team_ids[]': query.teamIds,
    'urgencies[]': query.urgencies,
    'include[]': query.withPeople ? ['assignees', 'acknowledgers'] : undefined,
    sort_by: order,
  }
}

function isAskedFor(incident: Incident, query: OpenIncidentsQuery): boolean {
  return (
    (incident.status === 'triggered' || incident.status === 'acknowledged') &&
    includes(query.serviceIds, incident.service.id) &&
    includes(query.urgencies, incident.urgency) &&
    (query.teamIds === undefined || incident.teams.some((team) => includes(query.teamIds, team.id)))
  )
}

/** Incidents created in `[since, until)`, in the order of their creation. */
export function listIncidents(client: Client, query: IncidentHistoryQuery): Promise<Fetched<Incident[]>> {
  return client.fetch(async (call) => {
    const now = client.clock()
    const asked: TimeWindow = { since: query.since, until: earlier(query.until, now) }
    if (asked.since >= asked.until || query.serviceIds?.length === 0) return []
    const found = await gather(
      call,
      chunksOf(query.serviceIds).flatMap((serviceIds) =>
        windowsOf(asked).map((window) =>
          closedWindow(call, window, ({ since, until }) => ({
            path: '/incidents',
            root: 'incidents',
            subject: 'incidents',
            scope,
            query: {
              since: isoSeconds(since),
              until: isoSeconds(until),
              time_zone: 'UTC',
              'service_ids[]': serviceIds,
              sort_by: order,
            },
          })),
        ),
      ),
    )
    const read = parseItems(call, incidentSchema, found, 'incident')
    const inside = read.filter(({ createdAt }) => isInside(createdAt, asked))
    const kept = keepMatching(call, inside, (incident) => includes(query.serviceIds, incident.service.id))
    return kept.sort((a, b) => a.createdAt.localeCompare(b.createdAt) || a.number - b.number)
  })
}

const earlier = (a: Date, b: Date): Date => new Date(Math.min(a.getTime(), b.getTime()))

const isInside = (at: string, { since, until }: TimeWindow): boolean => {
  const time = Date.parse(at)
  return since.getTime() <= time && time < until.getTime()
}

/** PagerDuty ignores a filter that it does not know and returns everything, so each item is checked here again. */
function keepMatching(call: Call, found: Incident[], isWanted: (incident: Incident) => boolean): Incident[] {
  const kept = found.filter(isWanted)
  if (kept.length < found.length) {
    call.warn(`PagerDuty returned ${found.length - kept.length} incidents outside the query; ignored`)
  }
  return kept
}

/** One incident by id or by number, with the e-mail addresses of its people. */
export function readIncident(client: Client, idOrNumber: string | number): Promise<Fetched<Incident>> {
  const name = checkedIncidentId(String(idOrNumber))
  return client.fetch((call) => readIncidentIn(call, name))
}

export async function readIncidentIn(call: Call, name: string): Promise<Incident> {
  const question = {
    path: `/incidents/${name}`,
    subject: `incident ${name}`,
    scope,
    query: { 'include[]': ['assignees', 'acknowledgers'] },
  }
  return parseOne(incidentSchema, await call.get(question), 'incident', question.subject)
}
