import type { Known } from '../core/known.ts'
import type { Untrusted } from '../core/untrusted.ts'
import type { Reference } from '../pagerduty/client/wire.ts'
import type { Priority } from '../pagerduty/resources/account.ts'
import type { Incident } from '../pagerduty/resources/incidents.ts'

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
