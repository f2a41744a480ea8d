import * as z from 'zod'
import { asObject } from '../../core/json.ts'
import type { Call } from '../client/client.ts'
import { checkedIncidentId } from '../client/query.ts'
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
  toolLink,
  word,
} from '../client/wire.ts'

/** Undocumented, but where PagerDuty puts what the tool sent. */
const cef = record(
  {
    severity: optional(word),
    source: optional(text),
    component: optional(text),
    description: optional(text),
    message: optional(text),
    client: optional(text),
    clientUrl: optional(toolLink),
    details: z.unknown(),
  },
  { source: 'source_origin', component: 'source_component' },
)

const context = record(
  { type: z.literal('link'), url: toolLink, text: optional(text) },
  { url: 'href' },
).transform(({ url, text }) => ({ url, text }))

/** An alert with its PD-CEF fields, https://support.pagerduty.com/main/docs/pd-cef */
const alert = record(
  {
    id,
    /** `triggered`, `resolved` */
    status: defaulting(word, 'triggered'),
    /** `critical`, `error`, `warning`, `info` */
    severity: optional(word),
    createdAt: instant,
    resolvedAt: optional(instant),
    /** a suppressed alert has no incident */
    isSuppressed: defaulting(z.boolean(), false),
    summary: optional(text),
    body: optional(record({ contexts: list(context), cefDetails: z.unknown(), details: z.unknown() })),
    service: optional(reference),
    url: optional(link),
  },
  { isSuppressed: 'suppressed' },
)
  .transform(({ body, severity, ...raw }) => {
    const { details, description, message, ...tool } = cef.parse(asObject(body?.cefDetails) ?? {})
    return {
      ...raw,
      ...tool,
      severity: severity ?? tool.severity,
      description: description ?? message,
      links: body?.contexts ?? [],
      /** everything else the tool sent, leaf by leaf */
      ...flattenForeign(payloadOf(details, body?.details)),
    }
  })
  .readonly()

export type Alert = z.infer<typeof alert>

/** The payload is in one of five places: the first that is not empty. */
function payloadOf(cefDetails: unknown, details: unknown): unknown {
  const places = [
    asObject(cefDetails)?.['custom_details'],
    cefDetails,
    asObject(details)?.['custom_details'],
    asObject(asObject(details)?.['payload'])?.['custom_details'],
    details,
  ]
  return places.find((place) => flattenForeign(place).fields.length > 0)
}

const alerts = resource('alerts', 'alert', 'incidents.read', alert)

/** PagerDuty keeps at most 1,000 per incident. */
export async function listAlerts(call: Call, incidentId: string): Promise<Alert[]> {
  const name = checkedIncidentId(incidentId)
  return alerts.list(call, {
    path: `/incidents/${name}/alerts`,
    subject: `alerts of incident ${name}`,
    query: { sort_by: 'created_at:asc' },
  })
}
