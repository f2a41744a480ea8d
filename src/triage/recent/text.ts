import { MINUTE_MS } from '../../core/time.ts'
import { fromOutside, type Inert } from '../../core/untrusted.ts'
import { page, type TextOptions, table, warningLines, wrap } from '../../terminal/layout.ts'
import { inert, line, own } from '../../untrusted/inert.ts'
import { duration, plural } from '../../untrusted/words.ts'
import { ago, sparkLine } from '../words.ts'
import type { RecentDocument } from './document.ts'

const MOST_SERVICES = 8
const MOST_REPEATED = 6

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
    .slice(0, MOST_REPEATED)
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
