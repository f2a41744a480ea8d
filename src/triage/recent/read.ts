import type { Known } from '../../core/known.ts'
import { type Fetched, part } from '../../pagerduty/fetched.ts'
import type { PagerDutyReader } from '../../pagerduty/reader.ts'
import type { Incident } from '../../pagerduty/resources/incidents.ts'
import type { LogEntry } from '../../pagerduty/resources/timeline.ts'
import { aboutServices } from '../known-services.ts'
import type { Period } from '../since.ts'

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
