import { valueOr } from '../../core/known.ts'
import { DAY_MS, type Period } from '../../core/time.ts'
import type { Inert } from '../../core/untrusted.ts'
import { knownPart, part } from '../../pagerduty/fetched.ts'
import type { PagerDutyReader } from '../../pagerduty/reader.ts'
import type { PastIncident } from '../../pagerduty/resources/incidents.ts'
import { line, own } from '../../untrusted/inert.ts'
import type { PeopleMode } from '../paper/people.ts'
import { PAGE, planLogs, readLogs } from '../paper/read-logs.ts'
import { type AskedScope, readScope } from '../paper/scope.ts'
import { byProblem, workOn } from '../paper/shift.ts'

export interface ReviewQuery extends AskedScope {
  readonly period: Period
  readonly people: PeopleMode
}

export interface ReviewCost {
  readonly requests: number
  /** at PagerDuty's rate limit, with what it leaves for others */
  readonly seconds: number
}

/** The alerts of the latest incident of so many repeats: one request each. */
const MAX_REPEATS = 5
/** PagerDuty keeps change events for this long. */
const CHANGES_MS = 90 * DAY_MS
const PER_SECOND = 12
const AT_ONCE = 48
const MAX_LOGS = 2_000
/** Policies, three counts, schedules. */
const FIXED = 5

export type ReviewFacts = Awaited<ReturnType<typeof readReview>>

export type PlannedReview = Awaited<ReturnType<typeof planReview>>

/**
 * Counts, which say how much there is to read.
 * @throws CodedError for an unknown id, PagerDutyError if nothing could be counted
 */
export async function planReview(reader: PagerDutyReader, query: ReviewQuery, now: Date) {
  const scope = await readScope(reader, query)
  const { serviceIds } = scope
  const { since, until } = query.period
  const window = { since, until }
  const before = { since: new Date(since.getTime() - (until.getTime() - since.getTime())), until: since }
  const changesSince = new Date(Math.max(since.getTime(), now.getTime() - CHANGES_MS))
  const counting = reader.incidentCount({ ...window, serviceIds })
  const [count, earlierCount, size, changes] = await Promise.all([
    part(counting),
    part(reader.incidentCount({ ...before, serviceIds })),
    part(reader.accountLogSize(window)),
    part(reader.changeEvents({ since: changesSince, until })), // PagerDuty does not count them
  ])
  if ([count, earlierCount, size, changes].every(({ data }) => !data.known)) await counting
  const entries = valueOr(size.data, null)
  const [here, earlierHere] = [count, earlierCount].map(({ data }) => valueOr(data, null) ?? 0)
  const counted = FIXED + changes.requests + pagesOf(here) + pagesOf(earlierHere)
  const cost = costOf(counted + planLogs(entries, here ?? 0).requests + MAX_REPEATS)
  return { scope, window, before, changes, entries, cost }
}

export async function readReview(
  reader: PagerDutyReader,
  { scope, window, before, changes, entries }: PlannedReview,
) {
  const { serviceIds } = scope
  const [incidents, earlier, schedules] = await Promise.all([
    reader.incidents({ ...window, serviceIds }),
    part(reader.incidents({ ...before, serviceIds })),
    knownPart(reader.schedules()),
  ])
  const repeats = repeatsIn(incidents.data)
  const [logs, alerts] = await Promise.all([
    readLogs(reader, { window, incidents: incidents.data, most: MAX_LOGS, size: entries }),
    Promise.all(repeats.map(async ({ id }) => [id, await part(reader.alerts(id))] as const)),
  ])
  return { scope, incidents, earlier, schedules, changes, logs, alerts: new Map(alerts) }
}

const pagesOf = (count = 0): number => Math.max(1, Math.ceil(count / PAGE))

const costOf = (requests: number): ReviewCost => ({
  requests,
  seconds: Math.ceil(Math.max(0, requests - AT_ONCE) / PER_SECOND),
})

/** The latest of each of the most frequent problems. */
const repeatsIn = (incidents: readonly PastIncident[]): PastIncident[] =>
  byProblem(workOn(incidents, []).filter(({ noise }) => noise !== 'merged'))
    .filter(({ length }) => length > 1)
    .slice(0, MAX_REPEATS)
    .flatMap((mine) => mine.at(-1)?.incident ?? [])

export const costText = ({ requests, seconds }: ReviewCost): Inert =>
  line`review: about ${requests} requests to PagerDuty${seconds === 0 ? own('') : line`, at least ${seconds} s at its rate limit`}`

export const progressText = (done: number, all: number): Inert =>
  line`review: ${done} of about ${all} requests`
