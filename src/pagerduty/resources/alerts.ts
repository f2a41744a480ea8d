import * as z from 'zod'
import { asObject } from '../../core/json.ts'
import type { Untrusted } from '../../core/untrusted.ts'
import type { Client } from '../client/client.ts'
import { parseItems } from '../client/items.ts'
import { gather, serialPages } from '../client/pages.ts'
import { checkedIncidentId } from '../client/query.ts'
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

/** An alert with its PD-CEF fields, https://support.pagerduty.com/main/docs/pd-cef */
export interface Alert {
  readonly id: string
  readonly status: 'triggered' | 'resolved' | (string & {})
  readonly severity: 'critical' | 'error' | 'warning' | 'info' | (string & {}) | null
  readonly createdAt: string
  readonly resolvedAt: string | null
  /** a suppressed alert has no incident */
  readonly isSuppressed: boolean
  readonly summary: Untrusted | null
  readonly description: Untrusted | null
  readonly source: Untrusted | null
  readonly component: Untrusted | null
  readonly group: Untrusted | null
  /** the monitoring tool */
  readonly client: Untrusted | null
  readonly clientUrl: string | null
  readonly links: readonly { readonly url: string; readonly text: Untrusted | null }[]
  /** what the tool sent besides, leaf by leaf */
  readonly fields: readonly ForeignField[]
  readonly incidentId: string | null
  readonly service: Reference | null
  readonly integration: Reference | null
  readonly url: string | null
}

/** Undocumented, but where PagerDuty puts what the tool sent. */
const cefSchema = z.looseObject({
  severity: optional(word),
  source_origin: optional(text),
  source_component: optional(text),
  service_group: optional(text),
  description: optional(text),
  message: optional(text),
  client: optional(text),
  client_url: optional(link),
  details: z.unknown().optional(),
})

const context = z
  .looseObject({ type: z.literal('link'), href: link, text: optional(text) })
  .transform((raw) => ({ url: raw.href, text: raw.text }))

const alertSchema = z
  .looseObject({
    id,
    status: optional(word),
    severity: optional(word),
    created_at: instant,
    resolved_at: optional(instant),
    suppressed: optional(z.boolean()),
    summary: optional(text),
    body: optional(
      z.looseObject({
        contexts: list(context),
        cef_details: optional(cefSchema),
        details: z.unknown().optional(),
      }),
    ),
    incident: optional(z.looseObject({ id })),
    service: optional(reference),
    integration: optional(reference),
    html_url: optional(link),
  })
  .transform((raw): Alert => {
    const cef = raw.body?.cef_details ?? null
    return {
      id: raw.id,
      status: raw.status ?? 'triggered',
      severity: raw.severity ?? cef?.severity ?? null,
      createdAt: raw.created_at,
      resolvedAt: raw.resolved_at,
      isSuppressed: raw.suppressed ?? false,
      summary: raw.summary,
      description: cef?.description ?? cef?.message ?? null,
      source: cef?.source_origin ?? null,
      component: cef?.source_component ?? null,
      group: cef?.service_group ?? null,
      client: cef?.client ?? null,
      clientUrl: cef?.client_url ?? null,
      links: raw.body?.contexts ?? [],
      fields: flattenForeign(payloadOf(cef?.details, raw.body?.details)),
      incidentId: raw.incident?.id ?? null,
      service: raw.service,
      integration: raw.integration,
      url: raw.html_url,
    }
  })

/** What the tool sent lies in one of five places; the first that holds something is the one. */
function payloadOf(cefDetails: unknown, details: unknown): unknown {
  const places = [
    asObject(cefDetails)?.['custom_details'],
    cefDetails,
    asObject(details)?.['custom_details'],
    asObject(asObject(details)?.['payload'])?.['custom_details'],
    details,
  ]
  return places.find((place) => flattenForeign(place).length > 0)
}

/** PagerDuty keeps at most 1,000 for an incident. */
export function listAlerts(client: Client, incidentId: string): Promise<Fetched<Alert[]>> {
  const name = checkedIncidentId(incidentId)
  return client.fetch(async (call) => {
    const found = await gather(call, [
      serialPages(call, {
        path: `/incidents/${name}/alerts`,
        root: 'alerts',
        subject: `alerts of incident ${name}`,
        scope: 'incidents.read',
        query: { sort_by: 'created_at:asc' },
      }),
    ])
    return parseItems(call, alertSchema, found, 'alert')
  })
}
