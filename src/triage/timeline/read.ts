import { HOUR_MS } from '../../core/time.ts'
import type { ChangeRequest } from '../../git/snapshot.ts'
import { knownPart, notAsked, part } from '../../pagerduty/fetched.ts'
import type { PagerDutyReader } from '../../pagerduty/reader.ts'
import type { ChangeEvent } from '../../pagerduty/resources/change-events.ts'
import type { PeopleMode } from '../paper/people.ts'
import { readServiceCommits } from '../paper/service-commits.ts'

export interface TimelineQuery {
  /** id or number */
  readonly name: string
  readonly people: PeopleMode
  readonly repository: ChangeRequest
}

/** Changes this long before an incident are part of its timeline. */
const BEFORE_MS = 6 * HOUR_MS

export type TimelineFacts = Awaited<ReturnType<typeof readTimeline>>

/** Two rounds of requests, six and one for each further hundred of entries and alerts. */
export async function readTimeline(reader: PagerDutyReader, query: TimelineQuery, now: Date) {
  const incident = await reader.incident(query.name)
  const { id, service, createdAt, resolvedAt } = incident.data
  const since = new Date(Date.parse(createdAt) - BEFORE_MS)
  const until = resolvedAt === null ? now : new Date(Date.parse(resolvedAt) + 1_000)
  const [log, alerts, notes, changes, related, commits] = await Promise.all([
    part(reader.logEntries(id)),
    part(reader.alerts(id)),
    part(reader.notes(id)),
    service === null
      ? notAsked<ChangeEvent[]>([])
      : part(reader.changeEvents({ since, until, serviceId: service.id })),
    knownPart(reader.relatedChangeEvents(id)),
    readServiceCommits(query.repository, service, { since, until }),
  ])
  return { incident, log, alerts, notes, changes, related, commits }
}
