import { valueOr } from '../../core/known.ts'
import { DAY_MS } from '../../core/time.ts'
import type { Untrusted } from '../../core/untrusted.ts'
import { countDistinct } from '../../incidents/noise.ts'
import { completenessOf } from '../../pagerduty/fetched.ts'
import type { Incident } from '../../pagerduty/resources/incidents.ts'
import { summaryOf } from '../incidents/document.ts'
import { byImportance, isTriggered, type ListedIncident, ranksOf, toListed } from '../open-incident.ts'
import { adviceFor } from './advice.ts'
import type { OverviewFacts } from './read.ts'

export type OverviewDocument = ReturnType<typeof toOverviewDocument>

const MOST_ON_FIRE = 8
const MOST_CHANGES = 5

/** `overview --json`: what is on fire, what may be behind it, who is there, and what to do next. */
export function toOverviewDocument(facts: OverviewFacts, now: Date) {
  const ranks = ranksOf(facts.priorities.data)
  const incidents = facts.open.data.map((incident) => toListed(incident, ranks)).sort(byImportance)
  const isStale = ({ status, last_status_change }: ListedIncident) =>
    status === 'acknowledged' && now.getTime() - Date.parse(last_status_change) > DAY_MS
  const alive = incidents.filter((incident) => !isStale(incident))
  const onFire = [...alive.filter(isTriggered), ...alive.filter((incident) => !isTriggered(incident))]
  const forgotten = incidents.filter(isStale).sort((a, b) => a.created_at.localeCompare(b.created_at))
  const changes = changesOn(facts)
  const uncovered = uncoveredPolicies(facts)
  const advice = adviceFor({ onFire, forgotten, changes, uncovered })
  return {
    tool: 'pd_overview' as const,
    summary: summaryOf(incidents),
    total_incidents: incidents.length,
    nobody_acknowledged: incidents.filter(isTriggered).length,
    on_fire: onFire.slice(0, MOST_ON_FIRE),
    more_on_fire: Math.max(0, onFire.length - MOST_ON_FIRE),
    /** acknowledged more than a day ago and still open, the oldest first */
    forgotten,
    services: servicesOf(facts.open.data),
    on_call: onCallOf(facts),
    nobody_on_call_for: uncovered,
    recent_changes: changes.slice(0, MOST_CHANGES),
    maintenance: valueOr(facts.maintenance.data, []).map(({ id, endAt, services }) => ({
      id,
      until: endAt,
      services: services.map(({ id, name }) => ({ id, name })),
    })),
    advice,
    next: advice.map(({ command }) => command),
    ...completenessOf([facts.open, facts.priorities, facts.changes, facts.maintenance, facts.onCalls], now),
  }
}

/** Open incidents of each service, and how many of them are distinct. */
function servicesOf(open: readonly Incident[]) {
  const ids = [...new Set(open.map(({ service }) => service.id))]
  return ids
    .map((id) => {
      const mine = open.filter(({ service }) => service.id === id)
      const names = mine.map(({ service }) => service.name)
      return {
        service: { id, name: names[0] ?? null },
        open: mine.length,
        problems: countDistinct(mine.map(({ title }) => title)),
      }
    })
    .sort((a, b) => b.open - a.open)
}

const onCallOf = ({ onCalls }: OverviewFacts) =>
  valueOr(onCalls.data, [])
    .filter(({ level }) => level === 1)
    .map(({ escalationPolicy, user, end }) => ({
      escalation_policy: { id: escalationPolicy.id, name: escalationPolicy.name },
      user: { name: user.name, email: user.email },
      until: end,
    }))

/** Policies that hold something open while nobody is on call for any level of them. */
function uncoveredPolicies({ open, onCalls }: OverviewFacts): { id: string; name: Untrusted }[] {
  if (!onCalls.data.known) return []
  const covered = new Set(onCalls.data.value.map(({ escalationPolicy }) => escalationPolicy.id))
  const policies = open.data.flatMap(({ escalationPolicy }) => escalationPolicy ?? [])
  const uncovered = policies.filter(({ id }) => !covered.has(id))
  return [...new Map(uncovered.map(({ id, name }) => [id, { id, name }])).values()]
}

/** The latest changes of services on which something is open. */
function changesOn({ open, changes }: OverviewFacts) {
  const withOpen = new Set(open.data.map(({ service }) => service.id))
  return valueOr(changes.data, [])
    .filter(({ services }) => services.some(({ id }) => withOpen.has(id)))
    .map(({ id, summary, at, source, services }) => ({
      id,
      summary,
      at,
      source,
      services: services.map((service) => ({ id: service.id, name: service.name })),
    }))
}
