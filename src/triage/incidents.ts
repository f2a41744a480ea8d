import { CodedError } from '../core/errors.ts'
import type { Known } from '../core/known.ts'
import { fromOutside, type Inert } from '../core/untrusted.ts'
import type { ChangeRequest } from '../git/snapshot.ts'
import type { Person } from '../pagerduty/client/wire.ts'
import { completenessOf, type Fetched, knownPart, notAsked, part } from '../pagerduty/fetched.ts'
import type { PagerDutyReader } from '../pagerduty/reader.ts'
import type { User } from '../pagerduty/resources/account.ts'
import type { Incident, OpenIncidentsQuery } from '../pagerduty/resources/incidents.ts'
import type { OnCall } from '../pagerduty/resources/on-calls.ts'
import { heading, labelled, page, type TextOptions, wrap } from '../terminal/layout.ts'
import { inert, line, own } from '../untrusted/inert.ts'
import { plural } from '../untrusted/words.ts'
import { counted } from './counted.ts'
import { aboutNamed, aboutServices, servicesIn } from './known-services.ts'
import { listedRunbookLines, readListedRunbooks } from './listed-runbooks.ts'
import {
  countBy,
  incidentTable,
  isTriggered,
  type ListedIncident,
  listedByImportance,
  serviceName,
} from './open-incident.ts'
import { levelsFrom, pagedLines, pagedSince } from './paging.ts'

export interface IncidentsQuery extends Omit<OpenIncidentsQuery, 'withPeople'> {
  /** only those assigned to the key's user, or else to this email address */
  readonly mine?: Mine | undefined
}

/** Where files of runbooks may be. */
export interface InRepository {
  readonly repository: ChangeRequest
}

/** @param email where the key has no user */
export interface Mine {
  readonly email: string | null
}

/** Two rounds of requests: whom PagerDuty paged depends on what is open. @throws CodedError for an unknown id */
export async function readIncidents(
  reader: PagerDutyReader,
  { repository, ...query }: IncidentsQuery & InRepository,
  now: Date,
) {
  const [open, priorities] = await Promise.all([readOpen(reader, query), knownPart(reader.priorities())])
  const [paging, runbooks] = await Promise.all([
    readPaging(reader, open.data, now),
    readListedRunbooks(reader, open.data, repository),
  ])
  return { open, priorities, paging, runbooks }
}

/** @throws CodedError for an unknown id, and unknown_person */
export async function readOpen(reader: PagerDutyReader, { mine, ...query }: IncidentsQuery) {
  const reading = reader.openIncidents({ ...query, withPeople: true })
  const ofServices = aboutServices(reader, query.serviceIds, reading, servicesIn)
  const [open, me] = await Promise.all([
    aboutNamed(reader, 'team', query.teamIds, ofServices, ({ data }) =>
      data.flatMap(({ teams }) => teams.map(({ id }) => id)),
    ),
    mine && knownPart(reader.currentUser()),
  ])
  if (!mine || !me) return open
  const isMine = isMe(me.data, mine.email)
  return { ...open, data: open.data.filter(({ assignees }) => assignees.some(isMine)) }
}

/** ` of the given teams assigned to you`; empty where everything was asked for. */
export const scopeWords = ({ serviceIds, teamIds, urgencies, mine }: IncidentsQuery): string =>
  [
    ...(urgencies === undefined ? [] : [` of ${urgencies.join(' or ')} urgency`]),
    ...(serviceIds === undefined ? [] : [' on the given services']),
    ...(teamIds === undefined ? [] : [' of the given teams']),
    ...(mine === undefined ? [] : [' assigned to you']),
  ].join('')

/** Who was on call for the triggered ones, when they were assigned. */
async function readPaging(reader: PagerDutyReader, open: readonly Incident[], now: Date) {
  const waiting = open.filter((incident) => isTriggered(incident) && incident.assignees.length > 0)
  const escalationPolicyIds = [
    ...new Set(waiting.flatMap(({ escalationPolicy }) => escalationPolicy?.id ?? [])),
  ]
  const since = pagedSince(waiting, now)
  if (escalationPolicyIds.length === 0) return { since, onCalls: notAsked<OnCall[]>([]) }
  return { since, onCalls: await part(reader.onCalls({ escalationPolicyIds, since, until: now })) }
}

/** @throws CodedError unknown_person */
export function isMe(me: Known<User>, email: string | null): (person: Person) => boolean {
  if (!me.known && email === null)
    throw new CodedError(
      'unknown_person',
      '--mine needs to know who you are: this is an account key, and PAGERDUTY_EMAIL is not set.',
      { hint: 'Set PAGERDUTY_EMAIL to the email address of your PagerDuty user.' },
    )
  return (person) =>
    me.known ? person.id === me.value.id : person.email?.toLowerCase() === email?.toLowerCase()
}

type IncidentsDocument = ReturnType<typeof toIncidentsDocument>

export function toIncidentsDocument(
  { open, priorities, paging, runbooks }: Awaited<ReturnType<typeof readIncidents>>,
  query: IncidentsQuery,
  now: Date,
) {
  const incidents = listedByImportance(open.data, priorities.data, levelsFrom(paging.onCalls, paging.since))
  const about = completenessOf([open], now)
  const [first] = incidents
  return {
    tool: 'pd_incidents' as const,
    provider: 'pagerduty' as const,
    timestamp: about.asOf,
    total_incidents: incidents.length,
    summary: summaryOf({ ...open, data: incidents }, scopeWords(query)),
    incidents,
    /** of the first three that nobody has acknowledged, where one is known */
    runbooks: runbooks.data,
    next: [first === undefined ? 'pager-triage recent' : `pager-triage detail ${first.incident_number}`],
    ...about,
  }
}

/** `5 open incidents: 3 triggered, 2 acknowledged; 3 high, 2 low urgency` */
export function summaryOf(open: Fetched<readonly ListedIncident[]>, scope: string): string {
  const incidents = open.data
  const total = `${counted(open, 'open incident')}${scope}`
  if (incidents.length === 0) return total
  const by = (key: 'status' | 'urgency'): string =>
    Object.entries(countBy(incidents, (incident) => incident[key]))
      .sort(([, a], [, b]) => b - a)
      .map(([name, count]) => `${count} ${name}`)
      .join(', ')
  return `${total}: ${by('status')}; ${by('urgency')} urgency`
}

const MAX_PAGED = 5

export function incidentsText(document: IncidentsDocument, options: TextOptions): Inert {
  const { incidents, summary } = document
  const shown = incidents.slice(0, options.most)
  return page(
    [
      heading(summaryText(summary), options),
      [...incidentTable(shown, options), ...restLines(incidents.slice(shown.length), options)],
      [
        ...labelled('paged', pagedLines(incidents, MAX_PAGED, options.now), options),
        ...labelled('runbook', listedRunbookLines(document.runbooks), options),
      ],
    ],
    options,
    document,
  )
}

export const summaryText = (summary: string): Inert =>
  inert(fromOutside(/\d/.test(summary) ? summary : `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`))

/** `275 more: 120 on payments-api, 80 on checkout-web, …` */
function restLines(rest: readonly ListedIncident[], { width, style }: TextOptions): Inert[] {
  if (rest.length === 0) return []
  const counts = Object.entries(countBy(rest, serviceName)).sort(([, a], [, b]) => b - a)
  const parts = counts.slice(0, 4).map(([name, count]) => line`${count} on ${own(name)}`)
  const more = counts.length > 4 ? line`, … ${plural(counts.length, 'service')} in all` : own('')
  const text = line`${rest.length} more: ${own(parts.join(', '))}${more}. All: pager-triage incidents | less; fewer: --service ID, --urgency high`
  return wrap(text, width).map(style.dim)
}
