import * as z from 'zod'
import type { Known } from '../../core/known.ts'
import { DAY_MS, isoSeconds } from '../../core/time.ts'
import type { Untrusted } from '../../core/untrusted.ts'
import type { Call, Client } from '../client/client.ts'
import { ifAvailable, itemsUnder, parseItems } from '../client/items.ts'
import { gather, serialPages } from '../client/pages.ts'
import { checkedId, checkedIncidentId } from '../client/query.ts'
import {
  type ForeignField,
  flattenForeign,
  id,
  instant,
  link,
  list,
  optional,
  type Reference,
  reference,
  text,
  word,
} from '../client/wire.ts'
import type { Fetched } from '../fetched.ts'

/** A deployment, a build, a configuration change that a tool sent to PagerDuty. */
export interface ChangeEvent {
  readonly id: string
  readonly summary: Untrusted
  readonly at: string
  readonly source: Untrusted | null
  readonly services: readonly Reference[]
  readonly links: readonly { readonly url: string; readonly text: Untrusted | null }[]
  readonly fields: readonly ForeignField[]
  /** why PagerDuty relates it to an incident: `most_recent`, `related_service`, `intelligent` */
  readonly reason: string | null
}

const changeEventSchema = z
  .looseObject({
    id,
    summary: optional(text),
    timestamp: instant,
    source: optional(text),
    services: list(reference),
    links: list(z.looseObject({ href: link, text: optional(text) })),
    custom_details: z.unknown().optional(),
    correlation_reason: optional(z.looseObject({ reason: word })),
  })
  .transform(
    (raw): ChangeEvent => ({
      id: raw.id,
      summary: raw.summary ?? text.parse(''),
      at: raw.timestamp,
      source: raw.source,
      services: raw.services,
      links: raw.links.map((one) => ({ url: one.href, text: one.text })),
      fields: flattenForeign(raw.custom_details),
      reason: raw.correlation_reason?.reason ?? null,
    }),
  )

export interface ChangeEventsQuery {
  readonly since: Date
  /** exclusive */
  readonly until: Date
  /** without it: of all services */
  readonly serviceId?: string | undefined
}

/** PagerDuty deletes change events after this long. */
const keptMs = 90 * DAY_MS

/** Change events in `[since, until)`, newest first, each change once. */
export function listChangeEvents(client: Client, query: ChangeEventsQuery): Promise<Fetched<ChangeEvent[]>> {
  const serviceId = query.serviceId === undefined ? null : checkedId(query.serviceId, 'service')
  return client.fetch(async (call) => {
    const oldest = new Date(client.clock().getTime() - keptMs)
    if (query.since < oldest) call.incomplete('PagerDuty keeps change events for only 90 days')
    const since = query.since < oldest ? oldest : query.since
    if (since >= query.until) return []
    const found = await gather(call, [
      serialPages(call, {
        path: serviceId === null ? '/change_events' : `/services/${serviceId}/change_events`,
        root: 'change_events',
        subject: serviceId === null ? 'change events' : `change events of service ${serviceId}`,
        scope: serviceId === null ? 'change_events.read' : 'services.read',
        query: { since: isoSeconds(since), until: isoSeconds(new Date(query.until.getTime() + 1_000)) },
      }),
    ])
    const read = parseItems(call, changeEventSchema, found, 'change event')
    return distinct(read)
      .filter(({ at }) => Date.parse(at) >= query.since.getTime() && Date.parse(at) < query.until.getTime())
      .sort((a, b) => b.at.localeCompare(a.at))
  })
}

/** The changes that PagerDuty thinks an incident may come from. */
export function listRelatedChangeEvents(
  client: Client,
  incidentId: string,
): Promise<Fetched<Known<ChangeEvent[]>>> {
  const name = checkedIncidentId(incidentId)
  const subject = `change events related to ${name}`
  return client.fetch((call: Call) =>
    ifAvailable(call, async () => {
      const path = `/incidents/${name}/related_change_events`
      const answer = await call.get({ path, subject, scope: 'incidents.read', query: { limit: 100 } })
      const items = itemsUnder(answer, 'change_events', subject)
      return distinct(parseItems(call, changeEventSchema, items, 'change event'))
    }),
  )
}

/** Tools report one change several times, under several ids. */
function distinct(events: readonly ChangeEvent[]): ChangeEvent[] {
  const bySight = new Map<string, ChangeEvent>()
  for (const event of events) {
    const services = event.services.map((service) => service.id).sort()
    const sight = JSON.stringify([event.at, event.summary, event.source, services])
    if (!bySight.has(sight)) bySight.set(sight, event)
  }
  return [...bySight.values()]
}
