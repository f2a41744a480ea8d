import type { Known } from '../core/known.ts'
import { DAY_MS, isoSeconds, MINUTE_MS } from '../core/time.ts'
import { fromOutside, type Inert } from '../core/untrusted.ts'
import { template } from '../incidents/noise.ts'
import { completenessOf, type Fetched, part } from '../pagerduty/fetched.ts'
import type { PagerDutyReader } from '../pagerduty/reader.ts'
import type { Incident } from '../pagerduty/resources/incidents.ts'
import type { LogEntry } from '../pagerduty/resources/timeline.ts'
import { page, type TextOptions, table, warningLines, wrap } from '../terminal/layout.ts'
import { inert, line, own } from '../untrusted/inert.ts'
import { duration, plural } from '../untrusted/words.ts'
import { aboutServices } from './known-services.ts'
import { countBy } from './open-incident.ts'
import type { Period } from './since.ts'
import { ago, sparkLine } from './words.ts'

export interface RecentQuery {
  readonly period: Period
  readonly serviceIds?: readonly string[] | undefined
}

export interface RecentFacts {
  /** oldest first */
  readonly incidents: Fetched<Incident[]>
  /** of the latest incidents, by their ids: PagerDuty forgets in lists when something was acknowledged */
  readonly logs: ReadonlyMap<string, Fetched<Known<LogEntry[]>>>
}

/** One request each, so few enough to be quick: the time to acknowledge is that of so many latest incidents. */
const MOST_LOGS = 24

/** The incidents of a time, then the logs of the latest of them. @throws UnknownServiceError */
export async function readRecent(
  reader: PagerDutyReader,
  { period, serviceIds }: RecentQuery,
): Promise<RecentFacts> {
  const { since, until } = period
  const incidents = await aboutServices(
    reader,
    serviceIds,
    reader.incidents({ since, until, serviceIds }),
    ({ data }) => data.map(({ service }) => service.id),
  )
  const latest = incidents.data.filter(({ mergedInto }) => mergedInto === null).slice(-MOST_LOGS)
  const logs = await Promise.all(
    latest.map(async ({ id }) => [id, await part(reader.logEntries(id))] as const),
  )
  return { incidents, logs: new Map(logs) }
}

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

const MOST_SERVICES = 8
const MOST_REPEATED_SHOWN = 6

/** Counts and times, a line of days, the noisiest services, what repeats. */
export function recentText(document: RecentDocument, options: TextOptions): Inert {
  const { width, style } = options
  return page(
    [
      [...wrap(headline(document), width).map(style.strong), ...wrap(times(document), width)],
      dayLines(document, options),
      serviceLines(document, options),
      repeatLines(document, options),
      warningLines(document, options),
    ],
    document.next,
    options,
  )
}

function headline({ stats, period }: RecentDocument): Inert {
  const when = inert(fromOutside(period))
  if (stats.total === 0) return line`No incidents, ${when}.`
  const merged = stats.merged > 0 ? line` (${stats.merged} merged)` : own('')
  return line`${plural(stats.total, 'incident')}${merged}, ${stats.problems} distinct, ${when}`
}

function times({ stats, incidents }: RecentDocument): Inert {
  if (incidents.length === 0) return own('')
  const { mean_time_to_acknowledge_minutes: acknowledge, mean_time_to_resolve_minutes: resolve } = stats
  const sample =
    incidents.length > stats.acknowledged_sample ? line` (last ${stats.acknowledged_sample})` : own('')
  return line`mean time to acknowledge ${minutes(acknowledge)}${acknowledge === null ? own('') : sample} · to resolve ${minutes(resolve)} · ${counts(stats.by_urgency)} urgency · ${counts(stats.by_status)}`
}

const minutes = (value: number | null): Inert => (value === null ? own('-') : duration(value * MINUTE_MS))

const counts = (of: Readonly<Record<string, number>>): Inert =>
  inert(
    fromOutside(
      Object.entries(of)
        .map(([name, count]) => `${count} ${name}`)
        .join(', '),
    ),
  )

/** The latest days, as many as there is room for. */
function dayLines({ per_day, incidents }: RecentDocument, { width, style }: TextOptions): Inert[] {
  const days = per_day.slice(-Math.max(1, width - 40))
  const [first, last] = [days[0], days.at(-1)]
  if (days.length < 3 || incidents.length === 0 || first === undefined || last === undefined) return []
  const most = Math.max(...days.map(({ count }) => count))
  return [
    line`${style.dim(own('per day'))}  ${sparkLine(days.map(({ count }) => count))}  ${style.dim(line`${own(first.date.slice(5))} to ${own(last.date.slice(5))}, at most ${most}`)}`,
  ]
}

function serviceLines({ per_service }: RecentDocument, { width, style }: TextOptions): Inert[] {
  const rows = per_service
    .slice(0, MOST_SERVICES)
    .map((each) => [
      inert(each.service.name),
      line`${plural(each.total, 'incident')}, ${each.problems} distinct`,
      line`${each.by_urgency['high'] ?? 0} high`,
      line`MTTR ${minutes(each.mean_time_to_resolve_minutes)}`,
      { text: own(each.service.id), paint: style.dim },
    ])
  const columns = [{ flexible: true as const }, {}, { right: true as const }, {}, { spare: 1 }]
  const rest = per_service.length - MOST_SERVICES
  return [
    ...table(columns, rows, width),
    ...(rest > 0 ? [style.dim(line`${plural(rest, 'more service')}: --json`)] : []),
  ]
}

function repeatLines({ repeating }: RecentDocument, { width, style, now }: TextOptions): Inert[] {
  if (repeating.length === 0) return []
  const rows = repeating
    .slice(0, MOST_REPEATED_SHOWN)
    .map(({ count, title, service, latest }) => [
      line`${count}×`,
      { text: line`#${latest.incident_number}`, paint: style.strong },
      ago(latest.created_at, now),
      inert(service.name),
      inert(title),
    ])
  const columns = [
    { right: true as const },
    { right: true as const },
    { right: true as const },
    { most: 20 },
    { flexible: true as const },
  ]
  return [style.dim(own('repeating incidents, with the latest of each')), ...table(columns, rows, width)]
}
