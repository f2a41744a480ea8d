import { groupBy } from '../core/group-by.ts'
import { type Known, valueOr } from '../core/known.ts'
import { byCodeUnit } from '../core/order.ts'
import { DAY_MS } from '../core/time.ts'
import type { Inert } from '../core/untrusted.ts'
import type { Reference } from '../pagerduty/client/wire.ts'
import type { Priority } from '../pagerduty/resources/account.ts'
import type { Alert } from '../pagerduty/resources/alerts.ts'
import type { Incident } from '../pagerduty/resources/incidents.ts'
import { type Cell, type TextOptions, table } from '../terminal/layout.ts'
import { inert, line, own } from '../untrusted/inert.ts'
import { duration, plural } from '../untrusted/words.ts'

export type ListedIncident = Readonly<ReturnType<typeof toListed>>

/** As in every list: the fields that scripts rely on, and ours. */
export const toListed = (
  incident: Incident,
  ranks: ReadonlyMap<string, number>,
  levelOf: (person: Assignee) => number | null = () => null,
) => ({
  id: incident.id,
  incident_number: incident.number,
  title: incident.title,
  status: incident.status,
  urgency: incident.urgency,
  priority: incident.priority?.name ?? null,
  /** 1 is the most severe; null: none */
  priority_rank: incident.priority === null ? null : rankOf(incident.priority, ranks),
  /** null: PagerDuty does not say */
  service: incident.service,
  created_at: incident.createdAt,
  /** those whom PagerDuty paged, when, and on which level of the escalation policy; null: not known */
  assignments: incident.assignees.map((person) => ({
    name: person.name,
    email: person.email,
    at: person.at,
    level: levelOf(person),
  })),
  acknowledged_by: incident.acknowledgedBy.map(({ name, at }) => ({ name, at })),
  /** null: PagerDuty does not say */
  alert_count: incident.alertCounts?.all ?? null,
  firing_alert_count: incident.alertCounts?.triggered ?? null,
  /** the level in `assignments`; 1 where it is not known there */
  escalation_level: Math.max(1, ...incident.assignees.map((person) => levelOf(person) ?? 1)),
  /** when PagerDuty pages the next level; null: it does not say */
  escalates_at: incident.status === 'triggered' ? incident.escalatesAt : null,
  /** when PagerDuty takes the acknowledgement back by itself; null: never */
  acknowledged_until: incident.status === 'acknowledged' ? incident.acknowledgedUntil : null,
  last_status_change: incident.lastStatusChangeAt ?? incident.createdAt,
  url: incident.url,
})

/** By the account's order, as names say nothing about rank; without it, by the number in the name. */
function rankOf({ id, name }: Reference, ranks: ReadonlyMap<string, number>): number | null {
  const number = /^\D{0,8}(\d)\b/.exec(name)?.[1]
  return ranks.get(id) ?? (ranks.size === 0 && number !== undefined ? Number(number) : null)
}

export type Assignee = Incident['assignees'][number]

/** @param levelOf on which level of its policy somebody was paged; null: not known */
export function listedByImportance(
  incidents: readonly Incident[],
  priorities: Known<readonly Priority[]>,
  levelOf: (incident: Incident, person: Assignee) => number | null,
): ListedIncident[] {
  const ranks = new Map(valueOr(priorities, []).map(({ id, rank }) => [id, rank]))
  return incidents
    .map((incident) => toListed(incident, ranks, (person) => levelOf(incident, person)))
    .sort(byImportance)
}

/** By priority, urgency, acknowledgement (those without first), then newest first. */
export function byImportance(a: ListedIncident, b: ListedIncident): number {
  const rank = (one: ListedIncident): number => one.priority_rank ?? Number.MAX_SAFE_INTEGER
  if (rank(a) !== rank(b)) return rank(a) - rank(b)
  if (a.urgency !== b.urgency) return a.urgency === 'high' ? -1 : 1
  if (isTriggered(a) !== isTriggered(b)) return isTriggered(a) ? -1 : 1
  return byCodeUnit(b.created_at, a.created_at) || b.incident_number - a.incident_number
}

export const isTriggered = ({ status }: { readonly status: string }): boolean => status === 'triggered'

/** `forgotten`: acknowledged over a day ago, still open; `snoozed`: PagerDuty brings it back by itself */
export type Attention = 'now' | 'forgotten' | 'snoozed'

export function attentionTo(incident: ListedIncident, now: Date): Attention {
  const { status, last_status_change, acknowledged_until: until } = incident
  if (status !== 'acknowledged') return 'now'
  const isOld = now.getTime() - Date.parse(last_status_change) > DAY_MS
  if (until === null) return isOld ? 'forgotten' : 'now'
  return isOld || Date.parse(until) - now.getTime() > DAY_MS ? 'snoozed' : 'now'
}

export const isFiring = ({ status, isSuppressed }: Alert): boolean => status !== 'resolved' && !isSuppressed

export const countBy = <T>(items: readonly T[], key: (item: T) => string): Record<string, number> =>
  Object.fromEntries([...groupBy(items, key)].map(([name, group]) => [name, group.length]))

export const serviceName = ({ service }: { readonly service: Reference | null }): Inert =>
  service === null ? own('service unknown') : inert(service.name)

export interface AlertCounts {
  /** null: not known */
  readonly alert_count: number | null
  readonly firing_alert_count: number | null
}

function alertsWord({ alert_count: all, firing_alert_count: firing }: AlertCounts): Inert {
  if (all === null) return own('alerts unknown')
  if (all === 0) return own('')
  return firing === null ? plural(all, 'alert') : line`${firing}/${plural(all, 'alert')}`
}

/** `2 of 3 firing` */
export function firingWords({ alert_count: all, firing_alert_count: firing }: AlertCounts): Inert {
  if (all === 0) return own('none')
  if (all === null) return firing === null ? own('not known') : line`${firing} firing`
  return firing === null ? line`${plural(all, 'alert')}, firing: not known` : line`${firing} of ${all} firing`
}

export function incidentTable(incidents: readonly ListedIncident[], options: TextOptions): Inert[] {
  const { width } = options
  const columns = [
    { head: 'prio', most: 6 },
    { head: 'no.', right: true as const },
    { head: 'age', right: true as const },
    { head: 'acked by', most: width < 100 ? 14 : 20 },
    { head: 'service', most: width < 100 ? 16 : 26 },
    { head: 'title', flexible: true as const },
    ...(width < 120 ? [] : [{ head: 'alerts', most: 12, spare: 1 }]),
  ]
  return table(
    columns,
    incidents.map((incident) => cells(incident, options)),
    options,
  )
}

function cells(incident: ListedIncident, { style, now }: TextOptions): Cell[] {
  const { urgency, priority, acknowledged_by, assignments } = incident
  const isHigh = urgency === 'high'
  const isUnacked = isTriggered(incident)
  const paint = isUnacked ? (isHigh ? style.bad : style.warn) : style.dim
  const [holder] = [...acknowledged_by, ...assignments]
  return [
    { text: priority === null ? own(isHigh ? 'high' : 'low') : inert(priority), paint },
    { text: line`#${incident.incident_number}`, paint: style.strong },
    duration(now.getTime() - Date.parse(incident.created_at)),
    isUnacked ? { text: own('unacked'), paint } : holder ? inert(holder.name) : own('acknowledged'),
    serviceName(incident),
    inert(incident.title),
    { text: alertsWord(incident), paint: style.dim },
  ]
}
