import * as z from 'zod'
import type { Untrusted } from '../../core/untrusted.ts'
import type { Call, Client } from '../client/client.ts'
import { PermissionError, ScopeError } from '../client/errors.ts'
import { itemsUnder, parseItems, parseOne } from '../client/items.ts'
import { firstPage, gather, serialPages } from '../client/pages.ts'
import { checkedId } from '../client/query.ts'
import { id, instant, link, list, optional, type Reference, reference, text, word } from '../client/wire.ts'
import type { Fetched } from '../fetched.ts'

export interface Service {
  readonly id: string
  readonly name: Untrusted
  readonly description: Untrusted | null
  readonly status: 'active' | 'warning' | 'critical' | 'maintenance' | 'disabled' | (string & {})
  readonly createdAt: string | null
  readonly lastIncidentAt: string | null
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
}

const scope = 'services.read'
// An account may have thousands: listing them costs a request for each hundred, however few are asked for.
const oneByOne = 20

export function listServices(client: Client, query: ServicesQuery = {}): Promise<Fetched<Service[]>> {
  return client.fetch(async (call) => {
    const services = await readList(call, query)
    return services.filter(({ name }) => query.name === undefined || name === query.name)
  })
}

async function readList(call: Call, query: ServicesQuery): Promise<Service[]> {
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
  return parseItems(call, serviceSchema, found, 'service')
}

/** What PagerDuty said of some ids. */
export interface FoundServices {
  readonly services: readonly Service[]
  /** 404: deleted, never there, or hidden from this key */
  readonly unknown: readonly string[]
  /** 403 */
  readonly forbidden: readonly string[]
}

export const unknownService = (id: string): string =>
  `no service ${id} in PagerDuty, or this key cannot see it`

export const forbiddenService = (id: string): string => `this key cannot see the service ${id}`

/** Each of these, side by side; of more than twenty the whole list. Those that are missing are warnings. @throws ScopeError */
export function readServices(client: Client, serviceIds: readonly string[]): Promise<Fetched<FoundServices>> {
  return client.fetch(async (call) => {
    const ids = [...new Set(serviceIds.map((serviceId) => checkedId(serviceId, 'service')))]
    const found = ids.length <= oneByOne ? await readEach(call, ids) : await findInList(call, ids)
    for (const id of found.unknown) call.incomplete(unknownService(id))
    for (const id of found.forbidden) call.incomplete(forbiddenService(id))
    return found
  })
}

async function findInList(call: Call, ids: readonly string[]): Promise<FoundServices> {
  const services = (await readList(call, {})).filter(({ id }) => ids.includes(id))
  const unknown = ids.filter((asked) => !services.some(({ id }) => id === asked))
  return { services, unknown, forbidden: [] }
}

async function readEach(call: Call, ids: readonly string[]): Promise<FoundServices> {
  const found = await Promise.all(ids.map(async (id) => ({ id, answer: await readOne(call, id) })))
  return {
    services: found.flatMap(({ answer }) => (typeof answer === 'string' ? [] : [answer])),
    unknown: found.flatMap(({ id, answer }) => (answer === 'unknown' ? [id] : [])),
    forbidden: found.flatMap(({ id, answer }) => (answer === 'forbidden' ? [id] : [])),
  }
}

async function readOne(call: Call, serviceId: string): Promise<Service | 'unknown' | 'forbidden'> {
  const question = { path: `/services/${serviceId}`, subject: `service ${serviceId}`, scope }
  try {
    const answer = await call.getIfThere(question)
    return answer === null ? 'unknown' : parseOne(serviceSchema, answer, 'service', question.subject)
  } catch (error) {
    if (error instanceof PermissionError && !(error instanceof ScopeError)) return 'forbidden'
    throw error
  }
}

export interface ServiceInDependency {
  readonly id: string
  readonly kind: 'technical' | 'business' | 'other'
}

/** `dependent` needs `supporting`. */
export interface ServiceDependency {
  readonly dependent: ServiceInDependency
  readonly supporting: ServiceInDependency
}

const end = z.looseObject({ id, type: word }).transform(
  (raw): ServiceInDependency => ({
    id: raw.id,
    kind: raw.type.startsWith('business')
      ? 'business'
      : /^(technical_)?service/.test(raw.type)
        ? 'technical'
        : 'other',
  }),
)

const dependencySchema = z
  .looseObject({ dependent_service: end, supporting_service: end })
  .transform(
    (raw): ServiceDependency => ({ dependent: raw.dependent_service, supporting: raw.supporting_service }),
  )

/** The direct neighbours of a service, both ways; the API returns one hop only. */
export function listServiceDependencies(
  client: Client,
  serviceId: string,
  kind: 'technical' | 'business' = 'technical',
): Promise<Fetched<ServiceDependency[]>> {
  const name = checkedId(serviceId, 'service')
  const subject = `dependencies of service ${name}`
  return client.fetch(async (call) => {
    const path = `/service_dependencies/${kind}_services/${name}`
    const answer = await call.get({ path, subject, scope: 'services.read' })
    return parseItems(call, dependencySchema, itemsUnder(answer, 'relationships', subject), 'dependency')
  })
}

const businessServiceSchema = z
  .looseObject({ id, name: optional(text), summary: optional(text) })
  .transform((raw): Reference => ({ id: raw.id, name: raw.name ?? raw.summary ?? text.parse(raw.id) }))

/** What the account offers to others; it rests on services and has no incidents of its own. */
export function listBusinessServices(client: Client): Promise<Fetched<Reference[]>> {
  return client.fetch(async (call) => {
    const found = await gather(call, [
      serialPages(call, {
        path: '/business_services',
        root: 'business_services',
        subject: 'business services',
        scope: 'services.read',
      }),
    ])
    return parseItems(call, businessServiceSchema, found, 'business service')
  })
}
