import * as z from 'zod'
import { asObject, parseJson } from '../core/json.ts'
import { isoOf } from '../core/time.ts'
import { defaulting, id, instant, link, optional, record, text, word } from '../pagerduty/client/wire.ts'
import type { IncidentRecord, Ref } from './records.ts'

const seconds = instant.transform((at) => Date.parse(at) / 1_000)
const count = defaulting(z.number().int().min(0), 0)
const ref = record({ id, name: text }).transform((each): Ref => each)

const incident = record(
  {
    id,
    number: z.number().int(),
    title: defaulting(text, ''),
    status: word,
    urgency: defaulting(word, 'high'),
    priority: optional(ref),
    service: optional(ref),
    createdAt: seconds,
    updatedAt: optional(seconds),
    resolvedAt: optional(seconds),
    statusChangedAt: optional(seconds),
    changedBy: optional(record({ id, type: word })),
    mergedInto: optional(record({ type: z.string(), incident: record({ id }) })),
    url: optional(link),
    alerts: optional(record({ all: count, triggered: count, resolved: count })),
  },
  {
    number: 'incident_number',
    title: ['title', 'summary'],
    statusChangedAt: 'last_status_change_at',
    changedBy: 'last_status_change_by',
    mergedInto: 'resolve_reason',
    alerts: 'alert_counts',
  },
)

export const isOpen = ({ status }: Pick<IncidentRecord, 'status'>): boolean =>
  status === 'triggered' || status === 'acknowledged'

/** @param item as PagerDuty's REST API sends it; null where it is no incident */
export function recordOf(item: unknown): IncidentRecord | null {
  const { data } = incident.safeParse(item)
  if (data === undefined) return null
  const { updatedAt, mergedInto, ...rest } = data
  const changedAt = updatedAt ?? rest.statusChangedAt ?? rest.createdAt
  return {
    ...rest,
    mergedInto: mergedInto?.type.startsWith('merge') === true ? mergedInto.incident.id : null,
    changedAt: changedAt * 1_000 + 999,
    whole: isOpen(rest) ? JSON.stringify(item) : null,
  }
}

/** As the REST API would send it, as far as a history is read for. */
export function itemOf(each: IncidentRecord): object {
  return {
    id: each.id,
    type: 'incident',
    incident_number: each.number,
    title: each.title,
    status: each.status,
    urgency: each.urgency,
    priority: each.priority && named('priority_reference', each.priority),
    service: each.service && named('service_reference', each.service),
    created_at: isoOf(each.createdAt),
    updated_at: isoOf(Math.floor(each.changedAt / 1_000)),
    resolved_at: each.resolvedAt && isoOf(each.resolvedAt),
    last_status_change_at: each.statusChangedAt && isoOf(each.statusChangedAt),
    last_status_change_by: each.changedBy && { ...each.changedBy, summary: each.changedBy.id },
    resolve_reason: each.mergedInto && {
      type: 'merge_resolve_reason',
      incident: { id: each.mergedInto, type: 'incident_reference' },
    },
    html_url: each.url,
    alert_counts: each.alerts,
  }
}

/** What the relay last read of an open incident, with what a webhook says of it. */
export function wholeWith(whole: string, each: IncidentRecord): string {
  const { alert_counts: _, ...changed } = Object.fromEntries(
    Object.entries(itemOf(each)).filter(([, value]) => value !== null),
  )
  return JSON.stringify({ ...asObject(parseJson(whole)), ...changed })
}

const named = (type: string, { id, name }: Ref) => ({ id, type, summary: name })
