import type { Known } from '../core/known.ts'
import type { Inert, Untrusted } from '../core/untrusted.ts'
import type { Reference } from '../pagerduty/client/wire.ts'
import type { Priority } from '../pagerduty/resources/account.ts'
import type { Incident } from '../pagerduty/resources/incidents.ts'
import { type Cell, type Column, type TextOptions, table } from '../terminal/layout.ts'
import { inert, line, own } from '../untrusted/inert.ts'
import { duration, plural } from '../untrusted/words.ts'

/** An incident as every list shows it: the fields that scripts rely on, and ours. */
export interface ListedIncident {
  readonly id: string
  readonly incident_number: number
  readonly title: Untrusted
  readonly status: string
  readonly urgency: string
  readonly priority: Untrusted | null
  /** 1 is the most severe; null where it has none */
  readonly priority_rank: number | null
  readonly service: Reference
  readonly created_at: string
  readonly assignments: readonly { readonly name: Untrusted; readonly email: Untrusted | null }[]
  readonly acknowledged_by: readonly { readonly name: Untrusted; readonly at: string | null }[]
  readonly alert_count: number
  readonly firing_alert_count: number
  /** always 1: PagerDuty's lists do not tell the level; `detail` counts the escalations */
  readonly escalation_level: number
  readonly last_status_change: string
  readonly url: string | null
}

export type Ranks = ReadonlyMap<string, number>

/** Names say nothing about rank, so it comes from the account's own order. */
export const ranksOf = (priorities: Known<readonly Priority[]>): Ranks =>
  new Map(priorities.known ? priorities.value.map(({ id, rank }) => [id, rank]) : [])

export const toListed = (incident: Incident, ranks: Ranks): ListedIncident => ({
  id: incident.id,
  incident_number: incident.number,
  title: incident.title,
  status: incident.status,
  urgency: incident.urgency,
  priority: incident.priority?.name ?? null,
  priority_rank: incident.priority === null ? null : rankOf(incident.priority, ranks),
  service: { id: incident.service.id, name: incident.service.name },
  created_at: incident.createdAt,
  assignments: incident.assignees.map(({ name, email }) => ({ name, email })),
  acknowledged_by: incident.acknowledgedBy.map(({ name, at }) => ({ name, at })),
  alert_count: incident.alertCounts?.all ?? 0,
  firing_alert_count: incident.alertCounts?.triggered ?? 0,
  escalation_level: 1,
  last_status_change: incident.lastStatusChangeAt ?? incident.createdAt,
  url: incident.url,
})

/** By the account's order; where that could not be read, by the number in the name. */
function rankOf({ id, name }: Reference, ranks: Ranks): number | null {
  const number = /^\D{0,8}(\d)\b/.exec(name)?.[1]
  return ranks.get(id) ?? (ranks.size === 0 && number !== undefined ? Number(number) : null)
}

/** The most severe priority first, then high urgency, then the newest. */
export function byImportance(a: ListedIncident, b: ListedIncident): number {
  const [rankA, rankB] = [
    a.priority_rank ?? Number.POSITIVE_INFINITY,
    b.priority_rank ?? Number.POSITIVE_INFINITY,
  ]
  if (rankA !== rankB) return rankA - rankB
  if (a.urgency !== b.urgency) return a.urgency === 'high' ? -1 : 1
  return b.created_at.localeCompare(a.created_at) || b.incident_number - a.incident_number
}

export const isTriggered = ({ status }: { readonly status: string }): boolean => status === 'triggered'

/** How many of each, e.g. by status. */
export function countBy<T>(items: readonly T[], key: (item: T) => string): Record<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1)
  return Object.fromEntries(counts)
}

const columnsFor = (width: number): readonly Column[] => [
  { most: 6 },
  { right: true },
  { right: true },
  { most: width < 100 ? 14 : 20 },
  { most: width < 100 ? 16 : 26 },
  { flexible: true },
  ...(width < 120 ? [] : [{ most: 12, spare: 1 }]),
]

/** One line for each incident: rank, number, age, who has it, service, title; alerts where there is room. */
export const incidentTable = (incidents: readonly ListedIncident[], options: TextOptions): Inert[] =>
  table(
    columnsFor(options.width),
    incidents.map((incident) => cells(incident, options)),
    options.width,
  )

function cells(incident: ListedIncident, { style, now }: TextOptions): Cell[] {
  const isUnacked = isTriggered(incident)
  const paint = isUnacked ? (incident.urgency === 'high' ? style.bad : style.warn) : style.dim
  const age = now.getTime() - Date.parse(incident.created_at)
  return [
    { text: rankWord(incident), paint },
    { text: line`#${incident.incident_number}`, paint: style.strong },
    duration(age),
    isUnacked ? { text: own('unacked'), paint } : holder(incident),
    inert(incident.service.name),
    inert(incident.title),
    { text: alertWords(incident), paint: style.dim },
  ]
}

/** The priority where there is one, else the urgency. */
const rankWord = ({ priority, urgency }: ListedIncident): Inert =>
  priority === null ? own(urgency === 'high' ? 'high' : 'low') : inert(priority)

function holder({ acknowledged_by, assignments }: ListedIncident): Inert {
  const [first] = [...acknowledged_by, ...assignments]
  return first === undefined ? own('acknowledged') : inert(first.name)
}

const alertWords = ({ alert_count, firing_alert_count }: ListedIncident): Inert =>
  alert_count === 0 ? own('') : line`${firing_alert_count}/${plural(alert_count, 'alert')}`
