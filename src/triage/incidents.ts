import { AppError } from '../core/errors.ts'
import type { Known } from '../core/known.ts'
import { fromOutside, type Inert } from '../core/untrusted.ts'
import { completenessOf, type Fetched, knownPart } from '../pagerduty/fetched.ts'
import type { PagerDutyReader } from '../pagerduty/reader.ts'
import type { Priority, User } from '../pagerduty/resources/account.ts'
import type { Incident } from '../pagerduty/resources/incidents.ts'
import { page, type TextOptions, warningLines, wrap } from '../terminal/layout.ts'
import { inert, line, own } from '../untrusted/inert.ts'
import { plural } from '../untrusted/words.ts'
import { aboutServices } from './known-services.ts'
import {
  byImportance,
  countBy,
  incidentTable,
  isTriggered,
  type ListedIncident,
  ranksOf,
  toListed,
} from './open-incident.ts'

export interface IncidentsQuery {
  readonly serviceIds?: readonly string[] | undefined
  readonly teamIds?: readonly string[] | undefined
  readonly urgencies?: readonly ('high' | 'low')[] | undefined
  /** only what is assigned to the user of the key, or else to this email address */
  readonly mine?: { readonly email: string | null } | undefined
}

export interface IncidentsFacts {
  readonly open: Fetched<Incident[]>
  readonly priorities: Fetched<Known<Priority[]>>
}

/** Nobody can tell whose incidents were meant. */
class UnknownPersonError extends AppError {
  readonly code = 'unknown_person'
  constructor() {
    super('--mine needs to know who you are: this is an account key, and PAGERDUTY_EMAIL is not set.', {
      hint: 'Set PAGERDUTY_EMAIL to the email address of your PagerDuty user.',
    })
  }
}

/** Everything that is open, whatever its age; one round of requests. @throws UnknownPersonError, UnknownServiceError */
export async function readIncidents(reader: PagerDutyReader, query: IncidentsQuery): Promise<IncidentsFacts> {
  const { serviceIds, teamIds, urgencies, mine } = query
  const [open, priorities, me] = await Promise.all([
    aboutServices(
      reader,
      serviceIds,
      reader.openIncidents({ serviceIds, teamIds, urgencies, withPeople: true }),
      ({ data }) => data.map(({ service }) => service.id),
    ),
    knownPart(reader.priorities()),
    mine && knownPart(reader.currentUser()),
  ])
  if (!mine || !me) return { open, priorities }
  const isMine = assignedTo(me.data, mine.email)
  return { open: { ...open, data: open.data.filter(isMine) }, priorities }
}

function assignedTo(me: Known<User>, email: string | null): (incident: Incident) => boolean {
  if (!me.known && email === null) throw new UnknownPersonError()
  return ({ assignees }) =>
    assignees.some((person) =>
      me.known ? person.id === me.value.id : person.email?.toLowerCase() === email?.toLowerCase(),
    )
}

export type IncidentsDocument = ReturnType<typeof toIncidentsDocument>

/** `incidents --json`: all open incidents, the most important first. */
export function toIncidentsDocument({ open, priorities }: IncidentsFacts, now: Date) {
  const ranks = ranksOf(priorities.data)
  const incidents = open.data.map((incident) => toListed(incident, ranks)).sort(byImportance)
  const about = completenessOf([open], now)
  return {
    tool: 'pd_incidents' as const,
    provider: 'pagerduty' as const,
    timestamp: about.asOf,
    total_incidents: incidents.length,
    summary: summaryOf(incidents),
    incidents,
    next: nextSteps(incidents),
    ...about,
  }
}

/** `5 open incidents: 3 triggered, 2 acknowledged; 3 high, 2 low urgency` */
export function summaryOf(incidents: readonly ListedIncident[]): string {
  const count = incidents.length
  if (count === 0) return 'no open incidents'
  const statuses = counted(countBy(incidents, ({ status }) => status))
  const urgencies = counted(countBy(incidents, ({ urgency }) => urgency))
  return `${count} open incident${count === 1 ? '' : 's'}: ${statuses}; ${urgencies} urgency`
}

const counted = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .sort(([, a], [, b]) => b - a)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ')

/** What burns and has nobody comes first, else the first of the list. */
function nextSteps(incidents: readonly ListedIncident[]): string[] {
  const first = incidents.find(isTriggered) ?? incidents[0]
  return [first === undefined ? 'pager-triage recent' : `pager-triage detail ${first.incident_number}`]
}

/** The list for people: a line of counts, a line for each incident, what to type next. */
export function incidentsText(document: IncidentsDocument, options: TextOptions): Inert {
  const { incidents, summary, next } = document
  const shown = incidents.slice(0, options.most)
  return page(
    [
      wrap(headline(summary), options.width).map(options.style.strong),
      [...incidentTable(shown, options), ...restLines(incidents.slice(shown.length), options)],
      warningLines(document, options),
    ],
    next,
    options,
  )
}

export const headline = (summary: string): Inert =>
  inert(fromOutside(summary === 'no open incidents' ? 'No open incidents.' : summary))

/** `275 more: 120 on payments-api, 80 on checkout-web, …` */
function restLines(rest: readonly ListedIncident[], { width, style }: TextOptions): Inert[] {
  if (rest.length === 0) return []
  const names = new Map(rest.map(({ service }) => [service.id, service.name]))
  const counts = Object.entries(countBy(rest, ({ service }) => service.id)).sort(([, a], [, b]) => b - a)
  const parts = counts
    .slice(0, 4)
    .map(([id, count]) => line`${count} on ${inert(names.get(id) ?? fromOutside(id))}`)
  const more = counts.length > 4 ? line`, … ${plural(counts.length, 'service')} in all` : own('')
  const text = line`${rest.length} more: ${own(parts.join(', '))}${more}. All: pager-triage incidents | less; fewer: --service ID, --urgency high`
  return wrap(text, width).map(style.dim)
}
