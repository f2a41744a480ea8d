import { isoSeconds } from '../../core/time.ts'
import type { Call } from '../../pagerduty/client/client.ts'
import { isPagerDutyError } from '../../pagerduty/client/errors.ts'
import {
  gather,
  itemsUnder,
  type ListQuestion,
  type Pages,
  serialPages,
  type TimeWindow,
  totalIn,
} from '../../pagerduty/client/pages.ts'
import type { Query } from '../../pagerduty/client/query.ts'

const ORDER = 'created_at:asc,incident_number:asc'

const question = (path: string, scope: string, query: Query = {}): ListQuestion => {
  const root = path.split('/').at(-1) ?? ''
  return { path, scope, root, subject: root.replaceAll('_', ' '), query }
}

const OPEN = question('/incidents', 'incidents.read', {
  date_range: 'all',
  'statuses[]': ['triggered', 'acknowledged'],
  sort_by: ORDER,
})

/** A list that is read whole or not at all. @throws Error where something may be missing */
async function whole(call: Call, list: ListQuestion): Promise<readonly unknown[]> {
  const items = await gather(call, [serialPages(call, list)], (item) => item)
  if (!call.isComplete) throw new Error(`the list of ${list.subject} could not be read whole`)
  return items
}

export const readOpen = (call: Call) => whole(call, OPEN)

export const readServices = (call: Call) =>
  whole(call, question('/services', 'services.read', { sort_by: 'name:asc' }))

export const readBusinessServices = (call: Call) =>
  whole(call, question('/business_services', 'services.read'))

export const readMaintenance = (call: Call) =>
  whole(call, question('/maintenance_windows', 'services.read', { filter: 'open' }))

export const readOnCalls = (call: Call, policies: readonly string[], { since, until }: TimeWindow) =>
  whole(
    call,
    question('/oncalls', 'oncalls.read', {
      time_zone: 'UTC',
      since: isoSeconds(since),
      until: isoSeconds(until),
      'escalation_policy_ids[]': policies,
      'include[]': ['users'],
    }),
  )

/** One hop, both ways; none of a service that has been deleted. */
export async function readDependencies(call: Call, service: string): Promise<readonly unknown[]> {
  const path = `/service_dependencies/technical_services/${service}`
  const subject = `dependencies of service ${service}`
  try {
    return itemsUnder(await call.get({ path, subject, scope: 'services.read' }), 'relationships', subject)
  } catch (error) {
    if (isPagerDutyError(error, 'not_found')) return []
    throw error
  }
}

export const readIncident = (call: Call, id: string): Promise<unknown> =>
  call.get({ path: `/incidents/${id}`, subject: `incident ${id}`, scope: 'incidents.read' })

/** What has happened since then, newest first; `complete` is false where PagerDuty does not list all of it. */
export async function readLog(call: Call, since: Date) {
  const list = question('/log_entries', 'incidents.read', {
    time_zone: 'UTC',
    since: isoSeconds(since),
    is_overview: true,
  })
  const entries = await gather(call, [serialPages(call, list)], (item) => item)
  return { entries, complete: call.isComplete }
}

/** The newest entry, or none. */
export async function readNewestEntry(call: Call): Promise<readonly unknown[]> {
  const list = question('/log_entries', 'incidents.read', { time_zone: 'UTC', is_overview: true, limit: 1 })
  return itemsUnder(await call.get(list), list.root, list.subject)
}

const MAX_IN_WINDOW = 9_900

/** Incidents created in a time, oldest first, page after page; a window that holds too many is halved. */
export async function* historyPages(call: Call, { since, until }: TimeWindow): Pages {
  const list = question('/incidents', 'incidents.read', { time_zone: 'UTC', sort_by: ORDER })
  const total = await totalIn(call, list, { since, until })
  if (total !== null && total > MAX_IN_WINDOW && until.getTime() - since.getTime() >= 2_000) {
    const middle = new Date(Math.floor((since.getTime() + until.getTime()) / 2_000) * 1_000)
    yield* historyPages(call, { since, until: middle })
    yield* historyPages(call, { since: middle, until })
    return
  }
  const query = {
    ...list.query,
    since: isoSeconds(new Date(since.getTime() - 1_000)),
    until: isoSeconds(until),
  }
  yield* serialPages(call, { ...list, query })
}
