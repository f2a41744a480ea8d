import type * as z from 'zod'
import type { Call } from '../client/client.ts'
import { isPagerDutyError } from '../client/errors.ts'
import { notSeen } from '../client/known-ids.ts'
import { checkedId } from '../client/query.ts'
import { resource } from '../client/resource.ts'
import {
  defaulting,
  id,
  instant,
  link,
  list,
  optional,
  type Reference,
  record,
  reference,
  text,
  word,
} from '../client/wire.ts'

const service = record(
  {
    id,
    name: text,
    description: optional(text),
    /** `active`, `warning`, `critical`, `maintenance`, `disabled` */
    status: defaulting(word, 'active'),
    createdAt: optional(instant),
    lastIncidentAt: optional(instant),
    escalationPolicy: optional(reference),
    /** names only: integrations carry routing keys, which are never read */
    integrations: list(reference),
    url: optional(link),
  },
  { lastIncidentAt: 'last_incident_timestamp' },
)

export type Service = z.infer<typeof service>

const services = resource('services', 'service', 'services.read', service)

interface ServicesQuery {
  readonly search?: string | undefined
  readonly teamIds?: readonly string[] | undefined
  /** a single request; more services are a warning */
  readonly firstPage?: boolean | undefined
}

export async function listServices(call: Call, query: ServicesQuery = {}): Promise<Service[]> {
  const { search, teamIds, firstPage } = query
  return services[firstPage ? 'firstPage' : 'list'](call, {
    path: '/services',
    subject: 'services',
    query: { query: search, 'team_ids[]': teamIds, sort_by: 'name:asc' },
  })
}

export interface FoundServices {
  readonly services: readonly Service[]
  /** 404: deleted, nonexistent, or hidden from this key */
  readonly unknown: readonly string[]
  /** 403 */
  readonly forbidden: readonly string[]
}

export const unknownService = (id: string): string => notSeen('service', id)

export const forbiddenService = (id: string): string => `this key cannot see the service ${id}`

/** For more, all services are listed, which costs a request per hundred however few are wanted. */
const MAX_ONE_BY_ONE = 20

/** Missing services are warnings. @throws PagerDutyError if the key lacks the scope */
export async function readServices(call: Call, serviceIds: readonly string[]): Promise<FoundServices> {
  const ids = [...new Set(serviceIds.map((serviceId) => checkedId(serviceId, 'service')))]
  const answers = ids.length <= MAX_ONE_BY_ONE ? await readEach(call, ids) : await findInList(call, ids)
  const idsWith = (wanted: string) => ids.filter((_, i) => answers[i] === wanted)
  const [unknown, forbidden] = [idsWith('unknown'), idsWith('forbidden')]
  for (const id of unknown) call.incomplete(unknownService(id))
  for (const id of forbidden) call.incomplete(forbiddenService(id))
  return { services: answers.filter((answer) => typeof answer !== 'string'), unknown, forbidden }
}

type Answer = Service | 'unknown' | 'forbidden'

async function findInList(call: Call, ids: readonly string[]): Promise<Answer[]> {
  const byId = new Map((await listServices(call)).map((each) => [each.id, each]))
  return ids.map((id) => byId.get(id) ?? 'unknown')
}

const readEach = (call: Call, ids: readonly string[]): Promise<Answer[]> =>
  Promise.all(
    ids.map(async (id) => {
      const question = services.at({ path: `/services/${id}`, subject: `service ${id}` })
      try {
        return services.one(await call.get(question), question.subject)
      } catch (error) {
        if (isPagerDutyError(error, 'not_found')) return 'unknown'
        if (isPagerDutyError(error, 'permission') && !error.lacksScope) return 'forbidden'
        throw error
      }
    }),
  )

const inDependency = record(
  {
    id,
    kind: word.transform((type) => {
      if (type.startsWith('business')) return 'business'
      return /^(technical_)?service/.test(type) ? 'technical' : 'other'
    }),
  },
  { kind: 'type' },
)

export type ServiceInDependency = z.infer<typeof inDependency>

/** `dependent` needs `supporting`. */
const dependency = record(
  { dependent: inDependency, supporting: inDependency },
  { dependent: 'dependent_service', supporting: 'supporting_service' },
)

export type ServiceDependency = z.infer<typeof dependency>

const dependencies = resource('relationships', 'dependency', 'services.read', dependency)

/** Direct neighbours in both directions: the API returns one hop only. */
export async function listServiceDependencies(
  call: Call,
  serviceId: string,
  kind: 'technical' | 'business' = 'technical',
): Promise<ServiceDependency[]> {
  const name = checkedId(serviceId, 'service')
  return dependencies.whole(call, {
    path: `/service_dependencies/${kind}_services/${name}`,
    subject: `dependencies of service ${name}`,
  })
}

const businessServices = resource('business_services', 'business service', 'services.read', reference)

/** They depend on services and have no incidents of their own. */
export const listBusinessServices = (call: Call): Promise<Reference[]> =>
  businessServices.list(call, { path: '/business_services', subject: 'business services' })
