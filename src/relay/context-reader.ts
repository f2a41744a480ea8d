import { isoOf, isoSeconds, startOfHour } from '../core/time.ts'
import { fromOutside } from '../core/untrusted.ts'
import { Client, type ClientOptions } from '../pagerduty/client/client.ts'
import { MAX_AGE } from '../pagerduty/client/relay.ts'
import { kindOf } from '../pagerduty/client/wire.ts'
import type { Fetched } from '../pagerduty/fetched.ts'
import { type PagerDutyReader, readerThrough } from '../pagerduty/reader.ts'
import type { PastIncident } from '../pagerduty/resources/incidents.ts'
import { goodUntil, sees } from './answers/question.ts'
import type { Caller } from './ports.ts'
import type { IncidentRecord, Ref } from './records.ts'
import { type Responding, respond } from './respond.ts'

export type Origin = Pick<ClientOptions, 'endpoint' | 'key' | 'signal'>

/** What a client asks of this relay, answered within the process: without waiting, and at any rate. */
export function contextReader(
  caller: Caller,
  responding: Responding,
  origin: Origin,
  now: Date,
): PagerDutyReader {
  const unlimited = { rate: { perSecond: 1_000_000, burst: 1_000_000 }, atOnce: 20, deadlineAt: now }
  const client = new Client(
    { ...origin, ...unlimited, clock: () => now },
    { send: ({ path }) => respond(path, caller, responding), close: async () => {} },
  )
  const reader = readerThrough(client)
  return {
    ...reader,
    incidents: async (asked) => historyIn(responding, caller, asked, now) ?? reader.incidents(asked),
  }
}

const PAGE = 100
/** What a client reads in one window. */
const MAX_LISTED = 9_900

/**
 * What the reader makes of pages with a thousand incidents, without making JSON of them and reading it again. Null where
 * that is not as simple.
 */
function historyIn(
  { index, elapsed }: Responding,
  { teams }: Caller,
  { since, until, serviceIds }: Parameters<PagerDutyReader['incidents']>[0],
  now: Date,
): Fetched<PastIncident[]> | null {
  const [open, log, history] = [index.swept('open'), index.swept('log'), index.swept('history')]
  if (open === null || log === null || history === null) return null
  if (serviceIds === undefined || !serviceIds.every((id) => sees({ index, teams }, id))) return null
  const ageMs = elapsed() - Math.min(goodUntil('open', open), goodUntil('log', log))
  const first = startOfHour(since).getTime() / 1_000 - 1
  if (ageMs > MAX_AGE.unsaidMs || first < history.since) return null
  const end = Math.ceil(until.getTime() / 1_000)
  const rows = index.incidents.find({ since: first, until: end, services: serviceIds })
  if (rows.length > MAX_LISTED) return null
  const [from, to] = [since.getTime() / 1_000, until.getTime() / 1_000]
  return {
    data: rows
      .map((row) => index.incidents.read(row))
      .filter(({ createdAt }) => from <= createdAt && createdAt < to)
      .flatMap(pastIncident),
    complete: true,
    warnings: [],
    asOf: isoSeconds(now),
    requests: Math.max(1, Math.ceil(rows.length / PAGE)),
  }
}

/** No spread: there are a thousand. */
function pastIncident(each: IncidentRecord): PastIncident[] {
  const { priority, service, resolvedAt, changedBy } = each
  if (service === null) return []
  const incident: PastIncident = {
    id: each.id,
    number: each.number,
    title: fromOutside(each.title),
    status: each.status,
    urgency: each.urgency,
    priority: priority && named(priority),
    service: named(service),
    createdAt: isoOf(each.createdAt),
    resolvedAt: resolvedAt === null ? null : isoOf(resolvedAt),
    lastChangedBy: changedBy && kindOf(changedBy.type),
    mergedInto: each.mergedInto,
    url: each.url,
    alertCounts: each.alerts,
  }
  return [incident]
}

const named = ({ id, name }: Ref) => ({ id, name: fromOutside(name) })
