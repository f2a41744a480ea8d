import { groupBy } from '../core/group-by.ts'
import { type Known, valueOr } from '../core/known.ts'
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
export const toListed = (incident: Incident, ranks: ReadonlyMap<string, number>) => ({
  id: incident.id,
  incident_number: incident.number,
  title: incident.title,
  status: incident.status,
  urgency: incident.urgency,
  priority: incident.priority?.name ?? null,
  /** 1 is the most severe; null: none */
  priority_rank: incident.priority === null ? null : rankOf(incident.priority, ranks),
  service: incident.service,
  created_at: incident.createdAt,
  assignments: incident.assignees.map(({ name, email }) => ({ name, email })),
  acknowledged_by: incident.acknowledgedBy.map(({ name, at }) => ({ name, at })),
  alert_count: incident.alertCounts?.all ?? 0,
  firing_alert_count: incident.alertCounts?.triggered ?? 0,
  /** always 1: PagerDuty's lists lack the level; `detail` counts escalations */
  escalation_level: 1,
  last_status_change: incident.lastStatusChangeAt ?? incident.createdAt,
  url: incident.url,
})

/** By the account's order, as names say nothing about rank; without it, by the number in the name. */
function rankOf({ id, name }: Reference, ranks: ReadonlyMap<string, number>): number | null {
  const number = /^\D{0,8}(\d)\b/.exec(name)?.[1]
  return ranks.get(id) ?? (ranks.size === 0 && number !== undefined ? Number(number) : null)
}

export function listedByImportance(
  incidents: readonly Incident[],
  priorities: Known<readonly Priority[]>,
): ListedIncident[] {
  const ranks = new Map(valueOr(priorities, []).map(({ id, rank }) => [id, rank]))
  return incidents.map((incident) => toListed(incident, ranks)).sort(byImportance)
}

/** By priority, urgency, then newest first. */
export function byImportance(a: ListedIncident, b: ListedIncident): number {
  const rank = (one: ListedIncident): number => one.priority_rank ?? Number.MAX_SAFE_INTEGER
  if (rank(a) !== rank(b)) return rank(a) - rank(b)
  if (a.urgency !== b.urgency) return a.urgency === 'high' ? -1 : 1
  return b.created_at.localeCompare(a.created_at) || b.incident_number - a.incident_number
}

export const isTriggered = ({ status }: { readonly status: string }): boolean => status === 'triggered'

export const isFiring = ({ status, isSuppressed }: Alert): boolean => status !== 'resolved' && !isSuppressed

export const countBy = <T>(items: readonly T[], key: (item: T) => string): Record<string, number> =>
  Object.fromEntries([...groupBy(items, key)].map(([name, group]) => [name, group.length]))

export function incidentTable(incidents: readonly ListedIncident[], options: TextOptions): Inert[] {
  const { width } = options
  const columns = [
    { most: 6 },
    { right: true as const },
    { right: true as const },
    { most: width < 100 ? 14 : 20 },
    { most: width < 100 ? 16 : 26 },
    { flexible: true as const },
    ...(width < 120 ? [] : [{ most: 12, spare: 1 }]),
  ]
  return table(
    columns,
    incidents.map((incident) => cells(incident, options)),
    width,
  )
}

function cells(incident: ListedIncident, { style, now }: TextOptions): Cell[] {
  const { urgency, priority, alert_count, firing_alert_count, acknowledged_by, assignments } = incident
  const isHigh = urgency === 'high'
  const isUnacked = isTriggered(incident)
  const paint = isUnacked ? (isHigh ? style.bad : style.warn) : style.dim
  const [holder] = [...acknowledged_by, ...assignments]
  const alerts = alert_count === 0 ? own('') : line`${firing_alert_count}/${plural(alert_count, 'alert')}`
  return [
    { text: priority === null ? own(isHigh ? 'high' : 'low') : inert(priority), paint },
    { text: line`#${incident.incident_number}`, paint: style.strong },
    duration(now.getTime() - Date.parse(incident.created_at)),
    isUnacked ? { text: own('unacked'), paint } : holder ? inert(holder.name) : own('acknowledged'),
    inert(incident.service.name),
    inert(incident.title),
    { text: alerts, paint: style.dim },
  ]
}
