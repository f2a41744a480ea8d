import { groupBy } from '../core/group-by.ts'
import { DAY_MS, isoSeconds, MINUTE_MS, type Period } from '../core/time.ts'
import { fromOutside, type Inert } from '../core/untrusted.ts'
import { template } from '../incidents/noise.ts'
import { completenessOf, part } from '../pagerduty/fetched.ts'
import type { PagerDutyReader } from '../pagerduty/reader.ts'
import type { PastIncident } from '../pagerduty/resources/incidents.ts'
import { type Column, heading, page, type TextOptions, table, wrap } from '../terminal/layout.ts'
import { inert, line, own } from '../untrusted/inert.ts'
import { duration, plural } from '../untrusted/words.ts'
import { counted } from './counted.ts'
import { scopeWords } from './incidents.ts'
import { aboutNamed, aboutServices, servicesIn } from './known-services.ts'
import { countBy } from './open-incident.ts'

interface RecentQuery {
  readonly period: Period
  readonly serviceIds?: readonly string[] | undefined
  readonly teamIds?: readonly string[] | undefined
}

/** One request each: the time to acknowledge is the mean of this many latest incidents. */
const MAX_LOGS = 24

/** Reads the logs of the latest too: PagerDuty's lists lack the time of acknowledgement. @throws CodedError unknown_service */
export async function readRecent(reader: PagerDutyReader, { period, serviceIds, teamIds }: RecentQuery) {
  const { since, until } = period
  const reading = aboutNamed(
    reader,
    'team',
    teamIds,
    reader.incidents({ since, until, serviceIds, teamIds }),
    () => [],
  )
  const incidents = await aboutServices(reader, serviceIds, reading, servicesIn)
  const latest = incidents.data.filter(isOwn).slice(-MAX_LOGS)
  const logs = await Promise.all(
    latest.map(async ({ id }) => [id, await part(reader.logEntries(id))] as const),
  )
  return { incidents, logs: new Map(logs) }
}

/** A merged incident says nothing about frequency or repair. */
const isOwn = ({ mergedInto }: PastIncident): boolean => mergedInto === null

type RecentFacts = Awaited<ReturnType<typeof readRecent>>
export type RecentDocument = ReturnType<typeof toRecentDocument>

const MAX_REPEATED = 10

export function toRecentDocument(
  facts: RecentFacts,
  { period, serviceIds, teamIds }: RecentQuery,
  now: Date,
) {
  const incidents = facts.incidents.data
  const unmerged = incidents.filter(isOwn)
  const waits = timesToAcknowledge(facts)
  const services = servicesOf(unmerged)
  const [busiest] = services
  return {
    tool: 'pd_recent' as const,
    summary: own(`${counted(facts.incidents, 'incident')}${scopeWords({ teamIds })}`),
    period: period.label,
    since: isoSeconds(period.since),
    until: isoSeconds(period.until),
    service: serviceIds === undefined ? 'all' : serviceIds.join(','),
    incidents: incidents.map(toRecentIncident).reverse(),
    stats: {
      total: incidents.length,
      by_urgency: countBy(incidents, ({ urgency }) => urgency),
      by_status: countBy(incidents, ({ status }) => status),
      mean_time_to_resolve_minutes: mean(unmerged.flatMap(minutesToResolve)),
      mean_time_to_acknowledge_minutes: mean(waits),
      /** the time to acknowledge is the mean of this many, the latest acknowledged ones */
      acknowledged_sample: waits.length,
      /** part of `total`, but not of the times, problems and services */
      merged: incidents.length - unmerged.length,
      problems: new Set(unmerged.map(problemOf)).size,
    },
    per_day: daysOf(incidents, period),
    per_service: services,
    repeating: repeatingOf(unmerged),
    next:
      busiest === undefined || serviceIds !== undefined
        ? []
        : [`pager-triage recent --service ${busiest.service.id} --since 7d`],
    ...completenessOf([facts.incidents, ...facts.logs.values()], now),
  }
}

const toRecentIncident = (incident: PastIncident) => ({
  id: incident.id,
  incident_number: incident.number,
  title: incident.title,
  status: incident.status,
  urgency: incident.urgency,
  service: incident.service,
  created_at: incident.createdAt,
  resolved_at: incident.resolvedAt,
  merged_into: incident.mergedInto,
  /** null: PagerDuty does not say */
  alert_count: incident.alertCounts?.all ?? null,
})

const minutesFrom = (start: string, end: string): number => (Date.parse(end) - Date.parse(start)) / MINUTE_MS

const minutesToResolve = ({ createdAt, resolvedAt }: PastIncident): number[] =>
  resolvedAt === null ? [] : [minutesFrom(createdAt, resolvedAt)]

const timesToAcknowledge = ({ incidents, logs }: RecentFacts): number[] =>
  incidents.data.flatMap(({ id, createdAt }) => {
    const log = logs.get(id)?.data
    const first = log?.known ? log.value.find(({ kind }) => kind === 'acknowledge') : undefined
    return first === undefined ? [] : [minutesFrom(createdAt, first.at)]
  })

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : Math.round(values.reduce((sum, value) => sum + value, 0) / values.length)

/** Each UTC day, also without incidents. */
function daysOf(incidents: readonly PastIncident[], { since, until }: Period) {
  const counts = countBy(incidents, ({ createdAt }) => createdAt.slice(0, 10))
  const first = Date.parse(since.toISOString().slice(0, 10))
  const days = Math.ceil((until.getTime() - first) / DAY_MS)
  return Array.from({ length: days }, (_, at) => {
    const date = new Date(first + at * DAY_MS).toISOString().slice(0, 10)
    return { date, count: counts[date] ?? 0 }
  })
}

/** Same service, and same title except for numbers, hosts and ids. */
const problemOf = ({ service, title }: PastIncident): string => `${service.id} ${template(title)}`

const servicesOf = (incidents: readonly PastIncident[]) =>
  [...groupBy(incidents, ({ service }) => service.id).values()]
    .map((mine) => ({
      service: mine[0].service,
      total: mine.length,
      problems: new Set(mine.map(problemOf)).size,
      by_urgency: countBy(mine, ({ urgency }) => urgency),
      mean_time_to_resolve_minutes: mean(mine.flatMap(minutesToResolve)),
    }))
    .sort((a, b) => b.total - a.total)

/** More than once; the most frequent first, with the latest as an example. */
const repeatingOf = (incidents: readonly PastIncident[]) =>
  [...groupBy(incidents, problemOf).values()]
    .filter(({ length }) => length > 1)
    .sort((a, b) => b.length - a.length)
    .slice(0, MAX_REPEATED)
    .map((mine) => {
      const { id, number, title, service, createdAt } = mine.at(-1) ?? mine[0]
      return {
        count: mine.length,
        title,
        service,
        latest: { id, incident_number: number, created_at: createdAt },
      }
    })

const MAX_SERVICES = 8
const MAX_REPEATED_LINES = 6

export function recentText(document: RecentDocument, options: TextOptions): Inert {
  return page(
    [
      [...heading(totals(document), options), ...wrap(times(document), options.width)],
      dayLines(document, options),
      serviceLines(document, options),
      repeatLines(document, options),
    ],
    options,
    document,
  )
}

function totals({ stats, period, summary }: RecentDocument): Inert {
  const when = inert(fromOutside(period))
  if (stats.total === 0)
    return line`${own(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}`)}, ${when}.`
  const merged = stats.merged > 0 ? line` (${stats.merged} merged)` : own('')
  return line`${summary}${merged}, ${stats.problems} distinct, ${when}`
}

function times({ stats, incidents }: RecentDocument): Inert {
  if (incidents.length === 0) return own('')
  const { mean_time_to_acknowledge_minutes: acknowledge, mean_time_to_resolve_minutes: resolve } = stats
  const isSample = acknowledge !== null && incidents.length > stats.acknowledged_sample
  const sample = isSample ? line` (last ${stats.acknowledged_sample})` : own('')
  const resolved =
    resolve === null ? own('none resolved') : line`resolved after ${minutes(resolve)} on average`
  const after = acknowledge === null ? own('') : line` · acknowledged after ${minutes(acknowledge)}${sample}`
  return line`${resolved}${after} · ${counts(stats.by_urgency)} urgency · ${counts(stats.by_status)}`
}

const minutes = (value: number | null): Inert => (value === null ? own('-') : duration(value * MINUTE_MS))

function counts(of: Readonly<Record<string, number>>): Inert {
  const parts = Object.entries(of).map(([name, count]) => `${count} ${name}`)
  return inert(fromOutside(parts.join(', ')))
}

function dayLines({ per_day, incidents }: RecentDocument, { width, style }: TextOptions): Inert[] {
  const days = per_day.slice(-Math.max(1, width - 40))
  const [first, last] = [days[0], days.at(-1)]
  if (days.length < 3 || incidents.length === 0 || first === undefined || last === undefined) return []
  const numbers = days.map(({ count }) => count)
  const span = line`${own(first.date.slice(5))} to ${own(last.date.slice(5))}, at most ${Math.max(...numbers)}`
  return [line`${style.dim(own('per day'))}  ${sparkLine(numbers)}  ${style.dim(span)}`]
}

const BARS = '▁▂▃▄▅▆▇█'

function sparkLine(numbers: readonly number[]): Inert {
  const most = Math.max(1, ...numbers)
  return own(numbers.map((count) => BARS.charAt(Math.ceil((count / most) * 7))).join(''))
}

const SERVICE_COLUMNS: readonly Column[] = [
  { head: 'service', flexible: true },
  { head: 'incidents', right: true },
  { head: 'distinct', right: true },
  { head: 'high urgency', right: true },
  { head: 'MTTR', right: true },
  { head: 'id', spare: 1 },
]

function serviceLines({ per_service }: RecentDocument, options: TextOptions): Inert[] {
  const { style } = options
  const rows = per_service
    .slice(0, MAX_SERVICES)
    .map((each) => [
      inert(each.service.name),
      line`${each.total}`,
      line`${each.problems}`,
      line`${each.by_urgency['high'] ?? 0}`,
      minutes(each.mean_time_to_resolve_minutes),
      { text: own(each.service.id), paint: style.dim },
    ])
  const rest = per_service.length - rows.length
  return [
    ...table(SERVICE_COLUMNS, rows, options),
    ...(rest > 0 ? [style.dim(line`${plural(rest, 'more service')}: --json`)] : []),
  ]
}

const REPEAT_COLUMNS: readonly Column[] = [
  { head: 'times', right: true },
  { head: 'latest', right: true },
  { head: 'age', right: true },
  { head: 'service', most: 20 },
  { head: 'repeating incident', flexible: true },
]

function repeatLines({ repeating }: RecentDocument, options: TextOptions): Inert[] {
  const { style, now } = options
  if (repeating.length === 0) return []
  const rows = repeating
    .slice(0, MAX_REPEATED_LINES)
    .map(({ count, title, service, latest }) => [
      line`${count}×`,
      { text: line`#${latest.incident_number}`, paint: style.strong },
      duration(now.getTime() - Date.parse(latest.created_at)),
      inert(service.name),
      inert(title),
    ])
  return table(REPEAT_COLUMNS, rows, options)
}
