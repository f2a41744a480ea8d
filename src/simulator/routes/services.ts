import type { Account } from '../account.ts'
import type { Incident, Service } from '../entities.ts'
import { found, requireAbility } from '../errors.ts'
import { listOf, PAGE_PARAMETERS, pageOf } from '../query.ts'
import { type Call, ok, type Reply, type Route } from '../route.ts'
import { head, policyReference, teamReference } from './references.ts'

const read = { method: 'GET', scope: 'services.read' } as const

export const serviceRoutes: readonly Route[] = [
  {
    ...read,
    path: '/services',
    parameters: [...PAGE_PARAMETERS, 'query', 'name', 'team_ids[]', 'sort_by'],
    answer: listServices,
  },
  {
    ...read,
    path: '/services/{id}',
    parameters: [],
    answer: ({ account, id }) =>
      ok({ service: serviceBody(account, found(account.services.find((service) => service.id === id))) }),
  },
  {
    ...read,
    path: '/business_services',
    parameters: PAGE_PARAMETERS,
    answer: ({ account, query }) =>
      ok(
        pageOf('business_services', account.businessServices, query, ({ id, name }) => ({
          ...head('business_service', id, name),
          name,
          description: null,
          point_of_contact: null,
          team: null,
        })),
      ),
  },
  ...(['technical', 'business'] as const).map(
    (kind): Route => ({
      ...read,
      path: `/service_dependencies/${kind}_services/{id}`,
      parameters: [],
      answer: (call) => listDependencies(call, kind),
    }),
  ),
]

/** By name, the only order that the client requests. */
function listServices({ account, query }: Call): Reply {
  const teamIds = listOf(query, 'team_ids')
  if (teamIds !== undefined) requireAbility(account, 'teams')
  const part = query.get('query')?.toLowerCase() ?? ''
  const name = query.get('name')
  const services = account.services
    .filter((service) => service.name.toLowerCase().includes(part))
    .filter((service) => name === null || service.name === name)
    .filter((service) => teamIds === undefined || service.teams.some((id) => teamIds.includes(id)))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  return ok(pageOf('services', services, query, (service) => serviceBody(account, service)))
}

function serviceBody(account: Account, service: Service): object {
  const incidents = account.query({ serviceIds: [service.id] })
  return {
    ...head('service', service.id, service.name),
    name: service.name,
    description: service.description,
    created_at: service.createdAt,
    status: statusOf(service, incidents),
    auto_resolve_timeout: null,
    acknowledgement_timeout: null,
    escalation_policy: policyReference(account, service.escalationPolicy),
    teams: service.teams.map((id) => teamReference(account, id)),
    integrations: [],
    incident_urgency_rule: { type: 'constant', urgency: 'high' },
    support_hours: null,
    scheduled_actions: [],
    addons: [],
    alert_creation: 'create_alerts_and_incidents',
    alert_grouping_parameters: null,
    last_incident_timestamp: incidents.at(-1)?.createdAt ?? null,
  }
}

/** Derived from the open incidents, unless the seed sets one. */
function statusOf(service: Service, incidents: readonly Incident[]): Service['status'] {
  if (service.status !== 'active') return service.status
  if (incidents.some(({ status }) => status === 'triggered')) return 'critical'
  return incidents.some(({ status }) => status === 'acknowledged') ? 'warning' : 'active'
}

/** One hop only. */
function listDependencies({ account, id }: Call, kind: 'technical' | 'business'): Reply {
  found((kind === 'technical' ? account.services : account.businessServices).find((known) => known.id === id))
  const node = (service: string) => {
    const isBusiness = account.businessServices.some((known) => known.id === service)
    return { id: service, type: isBusiness ? 'business_service_reference' : 'technical_service_reference' }
  }
  const relationships = account.dependencies
    .map(({ supporting, dependent }, at) => ({
      id: `D${String(at).padStart(15, '0')}`,
      type: 'service_dependency',
      supporting_service: node(supporting),
      dependent_service: node(dependent),
    }))
    .filter((relation) => [relation.supporting_service.id, relation.dependent_service.id].includes(id))
  return ok({ relationships })
}
