import * as z from 'zod'
import { byCodeUnit } from '../../core/order.ts'
import { DAY_MS, isoSeconds, startOfHour } from '../../core/time.ts'
import { fromOutside } from '../../core/untrusted.ts'
import type { Call } from '../client/client.ts'
import { checkedId, checkedIncidentId } from '../client/query.ts'
import { resource } from '../client/resource.ts'
import {
  defaulting,
  flattenForeign,
  id,
  instant,
  link,
  list,
  optional,
  record,
  reference,
  text,
  word,
} from '../client/wire.ts'

const changeEvent = record(
  {
    id,
    summary: defaulting(text, fromOutside('')),
    at: instant,
    source: optional(text),
    services: list(reference),
    links: list(record({ url: link, text: optional(text) }, { url: 'href' })),
    fields: z.unknown().transform((value) => flattenForeign(value).fields),
    /** why PagerDuty relates it to an incident: `most_recent`, `related_service`, `intelligent` */
    reason: optional(record({ reason: word })).transform((correlation) => correlation?.reason ?? null),
  },
  { at: 'timestamp', fields: 'custom_details', reason: 'correlation_reason' },
)

export type ChangeEvent = z.infer<typeof changeEvent>

const changeEvents = resource('change_events', 'change event', 'change_events.read', changeEvent)

interface ChangeEventsQuery {
  readonly since: Date
  /** exclusive */
  readonly until: Date
  readonly serviceId?: string | undefined
}

/** PagerDuty deletes older change events. */
const MAX_AGE_MS = 90 * DAY_MS

/** In `[since, until)`, newest first, without duplicates. */
export async function listChangeEvents(call: Call, query: ChangeEventsQuery): Promise<ChangeEvent[]> {
  const { until } = query
  const oldest = new Date(call.now.getTime() - MAX_AGE_MS)
  const since = query.since < oldest ? oldest : query.since
  if (query.since < oldest) call.incomplete('PagerDuty keeps change events for only 90 days')
  if (since >= until) return []
  const hour = startOfHour(since)
  const asked = hour < oldest ? since : hour
  const place = { query: { since: isoSeconds(asked), until: isoSeconds(new Date(until.getTime() + 1_000)) } }
  const found = await changeEvents.list(call, { ...place, ...ofService(query.serviceId) })
  return distinct(found)
    .filter(({ at }) => Date.parse(at) >= query.since.getTime() && Date.parse(at) < until.getTime())
    .sort((a, b) => byCodeUnit(b.at, a.at))
}

function ofService(serviceId: string | undefined) {
  if (serviceId === undefined) return { path: '/change_events', subject: 'change events' }
  const name = checkedId(serviceId, 'service')
  return {
    path: `/services/${name}/change_events`,
    subject: `change events of service ${name}`,
    scope: 'services.read',
  }
}

/** Changes that PagerDuty considers possible causes. */
export async function listRelatedChangeEvents(call: Call, incidentId: string): Promise<ChangeEvent[]> {
  const name = checkedIncidentId(incidentId)
  const found = await changeEvents.whole(call, {
    path: `/incidents/${name}/related_change_events`,
    subject: `change events related to ${name}`,
    scope: 'incidents.read',
    query: { limit: 100 },
  })
  return distinct(found)
}

/** Tools report one change several times, under different ids. */
function distinct(events: readonly ChangeEvent[]): ChangeEvent[] {
  const bySight = new Map<string, ChangeEvent>()
  for (const event of events) {
    const services = event.services.map((service) => service.id).sort()
    const sight = JSON.stringify([event.at, event.summary, event.source, services])
    if (!bySight.has(sight)) bySight.set(sight, event)
  }
  return [...bySight.values()]
}
