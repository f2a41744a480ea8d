import * as z from 'zod'
import type { Untrusted } from '../untrusted/untrusted.ts'
import type { Call, Client } from './client.ts'
import type { Fetched } from './fetched.ts'
import { checkedId } from './identifiers.ts'
import { parseItems, parseOne } from './items.ts'
import { firstPage, gather, serialPages } from './pages.ts'
import { id, instant, link, list, optional, type Reference, reference, text, word } from './wire.ts'

export interface Service {
  readonly id: string
  readonly name: Untrusted
  readonly description: Untrusted | null
  readonly status: 'active' | 'warning' | 'critical' | 'maintenance' | 'disabled' | (string & {})
  readonly createdAt: string | null
  readonly lastIncidentAt: string | null
  readonly acknowledgementTimeoutSeconds: number | null
  readonly autoResolveTimeoutSeconds: number | null
  readonly escalationPolicy: Reference | null
  readonly teams: readonly Reference[]
  /** names only: integrations carry routing keys, which are never read */
  readonly integrations: readonly Reference[]
  readonly url: string | null
}

const serviceSchema = z
  .looseObject({
    id,
    name: optional(text),
    summary: optional(text),
    description: optional(text),
    status: optional(word),
    created_at: optional(instant),
    last_incident_timestamp: optional(instant),
    acknowledgement_timeout: optional(z.number()),
    auto_resolve_timeout: optional(z.number()),
    escalation_policy: optional(reference),
    teams: list(reference),
    integrations: list(reference),
    html_url: optional(link),
  })
  .transform(
    (raw): Service => ({
      id: raw.id,
      name: raw.name ?? raw.summary ?? text.parse(raw.id),
      description: raw.description,
      status: raw.status ?? 'active',
      createdAt: raw.created_at,
      lastIncidentAt: raw.last_incident_timestamp,
      acknowledgementTimeoutSeconds: raw.acknowledgement_timeout,
      autoResolveTimeoutSeconds: raw.auto_resolve_timeout,
      escalationPolicy: raw.escalation_policy,
      teams: raw.teams,
      integrations: raw.integrations,
      url: raw.html_url,
    }),
  )

export interface ServicesQuery {
  /** exact name, as PagerDuty compares it */
  readonly name?: string | undefined
  /** text that the name contains */
  readonly search?: string | undefined
  /** only of these teams */
  readonly teamIds?: readonly string[] | undefined
  /** no more than one request; that there are more is a warning */
  readonly firstPage?: boolean | undefined
  /** exactly these; one that is gone is a warning */
  readonly ids?: readonly string[] | undefined
}

const scope = 'services.read'
// An account may have thousands: listing them costs a request for each hundred, however few are asked for.
const oneByOne = 20

export function listServices(client: Client, query: ServicesQuery): Promise<Fetched<Service[]>> {
  return client.fetch(async (call) => {
    const ids = query.ids?.map((serviceId) => checkedId(serviceId, 'service'))
    if (ids !== undefined && ids.length <= oneByOne) return readEach(call, ids)
    const pages = query.firstPage ? firstPage : serialPages
    const found = await gather(call, [
      pages(call, {
        path: '/services',
        root: 'services',
        subject: 'services',
        scope,
        query: {
          name: query.name,
          query: query.search,
          'team_ids[]': query.teamIds,
          sort_by: 'name:asc',
        },
      }),
    ])
    const services = parseItems(call, serviceSchema, found, 'service')
    if (ids === undefined)
      return services.filter(({ name }) => query.name === undefined || name === query.name)
    for (const missing of ids.filter((asked) => !services.some((service) => service.id === asked))) {
      call.incomplete(`PagerDuty knows no service ${missing}, or hides it from this key`)
    }
    return services.filter((service) => ids.includes(service.id))
  })
}

async function readEach(call: Call, ids: readonly string[]): Promise<Service[]> {
  const found = await Promise.all([...new Set(ids)].map((serviceId) => readService(call, serviceId)))
  return found.filter((service) => service !== null)
}

async function readService(call: Call, serviceId: string): Promise<Service | null> {
  const question = { path: `/services/${serviceId}`, subject: `service ${serviceId}`, scope }
  const answer = await call.getIfThere(question)
  if (answer === null) {
    call.incomplete(`PagerDuty knows no service ${serviceId}, or hides it from this key`)
    return null
  }
  return parseOne(serviceSchema, answer, 'service', question.subject)
}
