import { CodedError } from '../core/errors.ts'
import type { Known } from '../core/known.ts'
import { fromOutside, type Inert } from '../core/untrusted.ts'
import { completenessOf, type Fetched, knownPart } from '../pagerduty/fetched.ts'
import type { PagerDutyReader } from '../pagerduty/reader.ts'
import type { User } from '../pagerduty/resources/account.ts'
import type { Incident, OpenIncidentsQuery } from '../pagerduty/resources/incidents.ts'
import { heading, page, type TextOptions, wrap } from '../terminal/layout.ts'
import { inert, line, own } from '../untrusted/inert.ts'
import { plural } from '../untrusted/words.ts'
import { counted } from './counted.ts'
import { aboutNamed, aboutServices, servicesIn } from './known-services.ts'
import {
  countBy,
  incidentTable,
  type ListedIncident,
  listedByImportance,
  serviceName,
} from './open-incident.ts'

export interface IncidentsQuery extends Omit<OpenIncidentsQuery, 'withPeople'> {
  /** only those assigned to the key's user, or else to this email address */
  readonly mine?: { readonly email: string | null } | undefined
}

/** One round of requests where all ids are known. @throws CodedError for an unknown one */
export async function readIncidents(reader: PagerDutyReader, { mine, ...query }: IncidentsQuery) {
  const reading = reader.openIncidents({ ...query, withPeople: true })
  const ofServices = aboutServices(reader, query.serviceIds, reading, servicesIn)
  const [open, priorities, me] = await Promise.all([
    aboutNamed(reader, 'team', query.teamIds, ofServices, ({ data }) =>
      data.flatMap(({ teams }) => teams.map(({ id }) => id)),
    ),
    knownPart(reader.priorities()),
    mine && knownPart(reader.currentUser()),
  ])
  if (!mine || !me) return { open, priorities }
  const isMine = assignedTo(me.data, mine.email)
  return { open: { ...open, data: open.data.filter(isMine) }, priorities }
}

function assignedTo(me: Known<User>, email: string | null): (incident: Incident) => boolean {
  if (!me.known && email === null)
    throw new CodedError(
      'unknown_person',
      '--mine needs to know who you are: this is an account key, and PAGERDUTY_EMAIL is not set.',
      { hint: 'Set PAGERDUTY_EMAIL to the email address of your PagerDuty user.' },
    )
  return ({ assignees }) =>
    assignees.some((person) =>
      me.known ? person.id === me.value.id : person.email?.toLowerCase() === email?.toLowerCase(),
    )
}

type IncidentsDocument = ReturnType<typeof toIncidentsDocument>

export function toIncidentsDocument(
  { open, priorities }: Awaited<ReturnType<typeof readIncidents>>,
  now: Date,
) {
  const incidents = listedByImportance(open.data, priorities.data)
  const about = completenessOf([open], now)
  const [first] = incidents
  return {
    tool: 'pd_incidents' as const,
    provider: 'pagerduty' as const,
    timestamp: about.asOf,
    total_incidents: incidents.length,
    summary: summaryOf({ ...open, data: incidents }),
    incidents,
    next: [first === undefined ? 'pager-triage recent' : `pager-triage detail ${first.incident_number}`],
    ...about,
  }
}

/** `5 open incidents: 3 triggered, 2 acknowledged; 3 high, 2 low urgency` */
export function summaryOf(open: Fetched<readonly ListedIncident[]>): string {
  const incidents = open.data
  const total = counted(open, 'open incident')
  if (incidents.length === 0) return total
  const by = (key: 'status' | 'urgency'): string =>
    Object.entries(countBy(incidents, (incident) => incident[key]))
      .sort(([, a], [, b]) => b - a)
      .map(([name, count]) => `${count} ${name}`)
      .join(', ')
  return `${total}: ${by('status')}; ${by('urgency')} urgency`
}

export function incidentsText(document: IncidentsDocument, options: TextOptions): Inert {
  const { incidents, summary } = document
  const shown = incidents.slice(0, options.most)
  return page(
    [
      heading(summaryText(summary), options),
      [...incidentTable(shown, options), ...restLines(incidents.slice(shown.length), options)],
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
