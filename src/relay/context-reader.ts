import { isoSeconds, startOfHour } from '../core/time.ts'
import type { IncidentRow } from '../gather/incident-rows.ts'
import { Client, type ClientOptions } from '../pagerduty/client/client.ts'
import { MAX_AGE } from '../pagerduty/client/relay.ts'
import { kindOf } from '../pagerduty/client/wire.ts'
import { type PagerDutyReader, readerThrough } from '../pagerduty/reader.ts'
import { goodUntil, sees } from './answers/question.ts'
import type { Caller } from './ports.ts'
import type { IncidentRecord } from './records.ts'
import { type Responding, respond } from './respond.ts'

export type Origin = Pick<ClientOptions, 'endpoint' | 'key' | 'signal'>

export interface ContextReader {
  readonly reader: PagerDutyReader
  /** the rows that `incidents` has left out of its answer; null where it left out none */
  rows(): readonly IncidentRow[] | null
}

/** What a client asks of this relay, answered within the process: without waiting, and at any rate. */
export function contextReader(
  caller: Caller,
  responding: Responding,
  origin: Origin,
  now: Date,
): ContextReader {
  const unlimited = { rate: { perSecond: 1_000_000, burst: 1_000_000 }, atOnce: 20, deadlineAt: now }
  const client = new Client(
    { ...origin, ...unlimited, clock: () => now },
    { send: ({ path }) => respond(path, caller, responding), close: async () => {} },
  )
  const reader = readerThrough(client)
  let rows: readonly IncidentRow[] | null = null
  const incidents: PagerDutyReader['incidents'] = async (asked) => {
    const found = historyIn(responding, caller, asked)
    if (found === null) return reader.incidents(asked)
    rows = found.rows
    const { requests } = found
    return { data: [], complete: true, warnings: [], asOf: isoSeconds(now), requests }
  }
  return { reader: { ...reader, incidents }, rows: () => rows }
}

const PAGE = 100
/** What a client reads in one window. */
const MAX_LISTED = 9_900

/** What the reader makes of ten pages, without objects in between. Null where that is not as simple. */
function historyIn(
  { index, elapsed }: Responding,
  { teams }: Caller,
  { since, until, serviceIds }: Parameters<PagerDutyReader['incidents']>[0],
) {
  const history = index.swept('history')
  const [open, log, services] = [index.swept('open'), index.swept('log'), index.part('services')]
  if (open === null || log === null || services === null || history === null) return null
  const isKnown = (id: string) => index.service(id) !== null && sees({ index, teams }, id)
  if (serviceIds === undefined || !serviceIds.every(isKnown)) return null
  const good = [goodUntil('open', open), goodUntil('log', log), goodUntil('services', services)]
  const first = startOfHour(since).getTime() / 1_000 - 1
  if (elapsed() - Math.min(...good) > MAX_AGE.unsaidMs || first < history.since) return null
  const end = Math.ceil(until.getTime() / 1_000)
  const found = index.incidents.find({ since: first, until: end, services: serviceIds })
  if (found.length > MAX_LISTED) return null
  const [from, to] = [since.getTime() / 1_000, until.getTime() / 1_000]
  const rows: IncidentRow[] = []
  for (const row of found) {
    const record = index.incidents.read(row)
    if (from <= record.createdAt && record.createdAt < to) rows.push(rowOfRecord(record))
  }
  return { rows, requests: Math.max(1, Math.ceil(found.length / PAGE)) }
}

/** As `rowOf` of the incident that a client reads. */
const rowOfRecord = (each: IncidentRecord): IncidentRow => [
  each.id,
  each.number,
  each.title,
  each.status,
  each.urgency,
  each.priority?.name ?? null,
  each.service?.id ?? null,
  each.service?.name ?? null,
  each.createdAt,
  each.resolvedAt,
  each.changedBy && kindOf(each.changedBy.type),
  each.mergedInto,
  each.url,
]
