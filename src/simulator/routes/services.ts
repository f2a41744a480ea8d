import { notFound } from '../errors.ts'
import { pageOf } from '../paging.ts'
import { listOf } from '../parameters.ts'
import { type Call, includeOf, ok, PAGE_PARAMETERS, type Reply, type Route } from '../route.ts'
import { serviceBody } from '../wire/resources.ts'
import { requireAbility } from './incidents.ts'

export const serviceRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/services',
    scope: 'services.read',
    parameters: [...PAGE_PARAMETERS, 'query', 'name', 'team_ids[]', 'time_zone', 'sort_by', 'include[]'],
    answer: listServices,
  },
  {
    method: 'GET',
    path: '/services/{id}',
    scope: 'services.read',
    parameters: ['include[]'],
    answer: (call) => {
      const service = call.account.services.find(({ id }) => id === call.id)
      if (service === undefined) throw notFound()
      return ok({ service: serviceBody(call.account, service, includeOf(call)) })
    },
  },
]

function listServices(call: Call): Reply {
  const { account, query } = call
  const teamIds = listOf(query, 'team_ids')
  if (teamIds !== undefined) requireAbility(account, 'teams')
  const part = query.get('query')?.toLowerCase()
  const name = query.get('name')
  const services = account.services
    .filter((service) => part === undefined || service.name.toLowerCase().includes(part))
    .filter((service) => name === null || service.name === name)
    .filter((service) => teamIds === undefined || service.teams.some((id) => teamIds.includes(id)))
    .sort((a, b) => (a.name < b.name ? -1 : 1) * (query.get('sort_by') === 'name:desc' ? -1 : 1))
  const page = pageOf(services, query)
  const include = includeOf(call)
  return ok({ services: page.items.map((service) => serviceBody(account, service, include)), ...page.fields })
}
