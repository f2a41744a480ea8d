import { DAY_MS, isoSeconds, MINUTE_MS } from '../../core/time.ts'
import { template } from '../../incidents/noise.ts'
import { completenessOf } from '../../pagerduty/fetched.ts'
import type { Incident } from '../../pagerduty/resources/incidents.ts'
import { countBy } from '../open-incident.ts'
import type { RecentFacts, RecentQuery } from './read.ts'

export type RecentDocument = ReturnType<typeof toRecentDocument>

const MOST_REPEATED = 10

/** `recent --json`: the incidents of a time, newest first, and what they add up to. */
export function toRecentDocument(facts: RecentFacts, query: RecentQuery, now: Date) {
  const { period, serviceIds } = query
  const incidents = facts.incidents.data
  const counted = incidents.filter(isOwn)
  const waits = timesToAcknowledge(facts)
  const busiest = servicesOf(counted)[0]
  return {
    tool: 'pd_recent' as const,
    period: period.label,
    since: isoSeconds(period.since),
    service: serviceIds === undefined ? 'all' : serviceIds.join(','),
    incidents: incidents.map(toRecentIncident).reverse(),
    stats: {
      total: incidents.length,
      by_urgency: countBy(incidents, ({ urgency }) => urgency),
      by_status: countBy(incidents, ({ status }) => status),
      mean_time_to_resolve_minutes: mean(counted.flatMap(minutesToResolve)),
      mean_time_to_acknowledge_minutes: mean(waits),
      /** how many incidents, the latest that were acknowledged, the time to acknowledge is the mean of */
      acknowledged_sample: waits.length,
      /** part of `total`; not part of the times, the problems and the services */
      merged: incidents.length - counted.length,
      problems: new Set(counted.map(problemOf)).size,
    },
    per_day: daysOf(incidents, period.since, now),
    per_service: servicesOf(counted),
    repeating: repeatingOf(counted),
    next: [
      busiest === undefined || serviceIds !== undefined
        ? 'pager-triage incidents'
        : `pager-triage recent --service ${busiest.service.id} --since 7d`,
    ],
    ...completenessOf([facts.incidents, ...facts.logs.values()], now),
  }
}

/** One that was merged into another says nothing about frequency or repair. */
const isOwn = ({ mergedInto }: Incident): boolean => mergedInto === null

const toRecentIncident = (incident: Incident) => ({
  id: incident.id,
  incident_number: incident.number,
  title: incident.title,
  status: incident.status,
  urgency: incident.urgency,
  service: { id: incident.service.id, name: incident.service.name },
  created_at: incident.createdAt,
  resolved_at: incident.resolvedAt,
  merged_into: incident.mergedInto,
  alert_count: incident.alertCounts?.all ?? 0,
})

const minutesToResolve = ({ createdAt, resolvedAt }: Incident): number[] =>
  resolvedAt === null ? [] : [(Date.parse(resolvedAt) - Date.parse(createdAt)) / MINUTE_MS]

/** Of each incident whose log was read and that somebody acknowledged: minutes until the first time. */
function timesToAcknowledge({ incidents, logs }: RecentFacts): number[] {
  return incidents.data.flatMap(({ id, createdAt }) => {
    const log = logs.get(id)?.data
    const first = log?.known ? log.value.find(({ kind }) => kind === 'acknowledge') : undefined
    return first === undefined ? [] : [(Date.parse(first.at) - Date.parse(createdAt)) / MINUTE_MS]
  })
}

/** Rounded; null of nothing. */
const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : Math.round(values.reduce((sum, value) => sum + value, 0) / values.length)

/** Each UTC day from the first to today, also those without incidents. */
function daysOf(incidents: readonly Incident[], since: Date, now: Date) {
  const counts = countBy(incidents, ({ createdAt }) => createdAt.slice(0, 10))
  const first = Date.parse(since.toISOString().slice(0, 10))
  const days = Math.floor((now.getTime() - first) / DAY_MS) + 1
  return Array.from({ length: days }, (_, at) => {
    const date = new Date(first + at * DAY_MS).toISOString().slice(0, 10)
    return { date, count: counts[date] ?? 0 }
  })
}

/** The same problem is the same service and the same title but for numbers, hosts and ids. */
const problemOf = ({ service, title }: Incident): string => `${service.id} ${template(title)}`

function servicesOf(incidents: readonly Incident[]) {
  return groupsOf(incidents, ({ service }) => service.id)
    .map((mine) => ({
      service: { id: mine[0].service.id, name: mine[0].service.name },
      total: mine.length,
      problems: new Set(mine.map(problemOf)).size,
      by_urgency: countBy(mine, ({ urgency }) => urgency),
      mean_time_to_resolve_minutes: mean(mine.flatMap(minutesToResolve)),
    }))
    .sort((a, b) => b.total - a.total)
}

/** What came more than once, the most frequent first, with the latest as its example. */
function repeatingOf(incidents: readonly Incident[]) {
  return groupsOf(incidents, problemOf)
    .filter(({ length }) => length > 1)
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_REPEATED)
    .map((mine) => {
      const latest = mine.at(-1) ?? mine[0]
      return {
        count: mine.length,
        title: latest.title,
        service: { id: latest.service.id, name: latest.service.name },
        latest: { id: latest.id, incident_number: latest.number, created_at: latest.createdAt },
      }
    })
}

type Group = [Incident, ...Incident[]]

function groupsOf(incidents: readonly Incident[], key: (incident: Incident) => string): Group[] {
  const groups = new Map<string, Group>()
  for (const incident of incidents) {
    const group = groups.get(key(incident))
    if (group === undefined) groups.set(key(incident), [incident])
    else group.push(incident)
  }
  return [...groups.values()]
}
