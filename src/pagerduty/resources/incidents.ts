import * as z from 'zod'
import { byCodeUnit } from '../../core/order.ts'
import { startOfHour } from '../../core/time.ts'
import { fromOutside } from '../../core/untrusted.ts'
import type { Call } from '../client/client.ts'
import { ofKnownIds } from '../client/known-ids.ts'
import { closedWindow, serialPages, type TimeWindow, totalIn, windowsOf } from '../client/pages.ts'
import { checkedIncidentId, chunksOf, includes } from '../client/query.ts'
import { resource } from '../client/resource.ts'
import {
  actor,
  defaulting,
  id,
  instant,
  link,
  list,
  optional,
  person,
  type Reference,
  record,
  reference,
  text,
  word,
} from '../client/wire.ts'

const personAs = (wire: string) =>
  record({ at: optional(instant), person }, { person: wire })
    .transform((raw) => ({ ...raw.person, at: raw.at }))
    .readonly()

/** When PagerDuty will do this by itself; null: never, or it does not say. */
const pending = (action: string) =>
  list(record({ type: word, at: instant })).transform(
    (actions) => actions.find(({ type }) => type === action)?.at ?? null,
  )

const count = optional(z.number().int().min(0))

/** What the history of a service is read for. */
const HISTORY = {
  id,
  number: z.number().int(),
  title: defaulting(text, fromOutside('')),
  /** `triggered`, `acknowledged`, `resolved` */
  status: word,
  /** `high`, `low` */
  urgency: defaulting(word, 'high'),
  priority: optional(reference),
  service: reference,
  createdAt: instant,
  resolvedAt: optional(instant),
  lastChangedBy: optional(actor).transform((by) => by?.kind ?? null),
  /** incident id; merged incidents count neither for frequency nor for time to resolve */
  mergedInto: optional(record({ type: z.string(), incident: record({ id }) })).transform((reason) =>
    reason?.type.startsWith('merge') ? reason.incident.id : null,
  ),
  url: optional(link),
  alertCounts: optional(record({ all: count, triggered: count, resolved: count })),
}

const HISTORY_NAMES = {
  number: 'incident_number',
  title: ['title', 'summary'],
  lastChangedBy: 'last_status_change_by',
  mergedInto: 'resolve_reason',
}

const schema = record(
  {
    ...HISTORY,
    /** null: PagerDuty does not say; open incidents are listed all the same */
    service: optional(reference),
    lastStatusChangeAt: optional(instant),
    lastChangedByName: optional(actor).transform((by) => by?.name ?? null),
    /** when PagerDuty takes an acknowledgement back by itself: it was snoozed, or its service has a timeout */
    acknowledgedUntil: pending('unacknowledge'),
    /** when PagerDuty pages the next level, unless somebody acknowledges before; null: it does not say */
    escalatesAt: pending('escalate'),
    /** `escalation_policy`, `direct_assignment` */
    assignedVia: optional(word),
    /** empty once resolved: PagerDuty forgets them */
    assignees: list(personAs('assignee')),
    acknowledgedBy: list(personAs('acknowledger')),
    escalationPolicy: optional(reference),
    teams: list(reference),
    /** people who were asked to help: `pending`, `joined`, `declined`, … */
    responders: list(record({ user: person, state: defaulting(word, 'pending') })),
    conferenceBridge: optional(
      record(
        { number: optional(text), url: optional(link) },
        { number: 'conference_number', url: 'conference_url' },
      ),
    ),
  },
  {
    ...HISTORY_NAMES,
    lastChangedByName: 'last_status_change_by',
    acknowledgedUntil: 'pending_actions',
    escalatesAt: 'pending_actions',
    assignees: 'assignments',
    acknowledgedBy: 'acknowledgements',
    responders: 'incidents_responders',
  },
)

export type Incident = z.infer<typeof schema>

export const incidents = resource('incidents', 'incident', 'incidents.read', schema)

const pastIncidentSchema = record(HISTORY, HISTORY_NAMES)

export type PastIncident = z.infer<typeof pastIncidentSchema>

const history = resource('incidents', 'incident', 'incidents.read', pastIncidentSchema)

const ORDER = 'created_at:asc,incident_number:asc'
const PEOPLE = { 'include[]': ['assignees', 'acknowledgers'] }

export interface OpenIncidentsQuery {
  readonly serviceIds?: readonly string[] | undefined
  /** needs the account's `teams` ability */
  readonly teamIds?: readonly string[] | undefined
  readonly urgencies?: readonly ('high' | 'low')[] | undefined
  /** with e-mail addresses of assignees and acknowledgers */
  readonly withPeople?: boolean | undefined
}

/** However old: the default window would hide what is older than a month. */
export async function listOpenIncidents(call: Call, query: OpenIncidentsQuery = {}): Promise<Incident[]> {
  const { serviceIds, teamIds, urgencies, withPeople } = query
  // An empty list means "none of them"; PagerDuty would treat it as no filter.
  if ([serviceIds, teamIds, urgencies].some((filter) => filter?.length === 0)) return []
  const pagesOf = (services: readonly string[] | undefined, teams: readonly string[] | undefined) => {
    const query = {
      date_range: 'all',
      'statuses[]': ['triggered', 'acknowledged'],
      'service_ids[]': services,
      'team_ids[]': teams,
      'urgencies[]': urgencies,
      ...(withPeople && PEOPLE),
      sort_by: ORDER,
    }
    return serialPages(call, incidents.at({ path: '/incidents', subject: 'open incidents', query }))
  }
  const lists = chunksOf(serviceIds).map((chunk) =>
    ofKnownIds(call, 'service', chunk, (services) =>
      ofKnownIds(call, 'team', teamIds, (teams) => pagesOf(services, teams)),
    ),
  )
  const open = matching(
    call,
    await incidents.from(call, lists),
    // not by team: PagerDuty counts those of the assignee and of the policy too, which the incident does not name
    ({ status, service, urgency }) =>
      (status === 'triggered' || status === 'acknowledged') &&
      (service === null || includes(serviceIds, service.id)) &&
      includes(urgencies, urgency),
  )
  const numbers = open.filter((incident) => !hasService(incident)).map(({ number }) => `#${number}`)
  if (serviceIds !== undefined && numbers.length > 0)
    call.incomplete(`PagerDuty does not say which service ${numbers.slice(0, 3).join(', ')} belongs to`)
  return open
}

/** An incident that says its service. */
export const hasService = <T extends { readonly service: Reference | null }>(
  incident: T,
): incident is T & { readonly service: Reference } => incident.service !== null

interface IncidentHistoryQuery {
  readonly since: Date
  /** exclusive; capped at now */
  readonly until: Date
  readonly serviceIds?: readonly string[] | undefined
  readonly teamIds?: readonly string[] | undefined
}

/** Created in `[since, until)`, oldest first. */
export async function listIncidents(
  call: Call,
  { since, until, serviceIds, teamIds }: IncidentHistoryQuery,
): Promise<PastIncident[]> {
  const asked = { since, until: until < call.now ? until : call.now }
  if (asked.since >= asked.until || serviceIds?.length === 0) return []
  const lists = chunksOf(serviceIds).flatMap((chunk) => {
    const pagesOf = (window: TimeWindow) => (services: readonly string[] | undefined) => {
      const query = {
        time_zone: 'UTC',
        'service_ids[]': services,
        'team_ids[]': teamIds,
        sort_by: ORDER,
      }
      const question = history.at({ path: '/incidents', subject: 'incidents', query })
      return closedWindow(call, question, window)
    }
    // one question within an hour, for caches on the way; what is too old is left out below
    const whole = { since: startOfHour(asked.since), until: asked.until }
    return windowsOf(whole).map((window) => ofKnownIds(call, 'service', chunk, pagesOf(window)))
  })
  const inside = (await history.from(call, lists)).filter(({ createdAt }) => {
    const at = Date.parse(createdAt)
    return asked.since.getTime() <= at && at < asked.until.getTime()
  })
  return matching(call, inside, ({ service }) => includes(serviceIds, service.id)).sort(
    (a, b) => byCodeUnit(a.createdAt, b.createdAt) || a.number - b.number,
  )
}

/** One request for each half year and fifty services; null where PagerDuty does not count. */
export async function countIncidents(
  call: Call,
  { since, until, serviceIds }: IncidentHistoryQuery,
): Promise<number | null> {
  if (since >= until || serviceIds?.length === 0) return 0
  const counts = await Promise.all(
    chunksOf(serviceIds).flatMap((services) => {
      const query = { time_zone: 'UTC', 'service_ids[]': services, sort_by: ORDER }
      const question = history.at({ path: '/incidents', subject: 'incidents', query })
      return windowsOf({ since, until }).map((window) => totalIn(call, question, window))
    }),
  )
  return counts.reduce<number | null>(
    (sum, count) => (sum === null || count === null ? null : sum + count),
    0,
  )
}

/** PagerDuty ignores an unknown filter and returns everything, so each item is checked again. */
function matching<T>(call: Call, found: readonly T[], isWanted: (incident: T) => boolean): T[] {
  const wanted = found.filter(isWanted)
  const others = found.length - wanted.length
  if (others > 0) call.warn(`PagerDuty returned ${others} incidents outside the query; ignored`)
  return wanted
}

export async function readIncident(call: Call, idOrNumber: string | number): Promise<Incident> {
  const name = checkedIncidentId(String(idOrNumber))
  const question = incidents.at({ path: `/incidents/${name}`, subject: `incident ${name}`, query: PEOPLE })
  return incidents.one(await call.get(question), question.subject)
}

/** All that PagerDuty returns of similar incidents. */
const stub = record(
  { id, title: defaulting(text, fromOutside('')), createdAt: optional(instant) },
  { title: ['title', 'summary'] },
)

export type IncidentStub = z.infer<typeof stub>

const pastIncidents = resource(
  'past_incidents',
  'past incident',
  'incidents.read',
  record({ incident: stub, score: defaulting(z.number(), 0) })
    .transform(({ incident, score }) => ({ ...incident, score }))
    .readonly(),
)

/** Similar resolved incidents of the same service in the last six months, most similar first. */
export async function listPastIncidents(call: Call, incidentId: string) {
  const name = checkedIncidentId(incidentId)
  return pastIncidents.whole(call, {
    path: `/incidents/${name}/past_incidents`,
    subject: `past incidents like ${name}`,
    query: { limit: 100 },
  })
}
