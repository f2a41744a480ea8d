import { ABILITIES } from '../account-seed.ts'
import { ApiFailure, missingAbility, notFound } from '../errors.ts'
import { pageOf } from '../paging.ts'
import { type Call, ok, PAGE_PARAMETERS, type Reply, type Route } from '../route.ts'
import { businessServiceBody, priorityBody, teamBody, userBody } from '../wire/resources.ts'
import { requireAbility } from './incidents.ts'

const get = { method: 'GET' } as const

/** People, teams and what the account is like. */
export const directoryRoutes: readonly Route[] = [
  { ...get, path: '/users/me', scope: null, parameters: ['include[]'], answer: currentUser },
  {
    ...get,
    path: '/teams',
    scope: 'teams.read',
    parameters: [...PAGE_PARAMETERS, 'query'],
    answer: ({ account, query }) => {
      requireAbility(account, 'teams')
      const part = query.get('query')?.toLowerCase() ?? ''
      const teams = account.teams.filter(({ name }) => name.toLowerCase().includes(part))
      const page = pageOf(teams, query)
      return ok({ teams: page.items.map((team) => teamBody(account, team)), ...page.fields })
    },
  },
  {
    ...get,
    path: '/priorities',
    scope: 'priorities.read',
    parameters: PAGE_PARAMETERS,
    answer: ({ account, query }) => {
      if (!account.abilities.includes('priorities')) throw notFound()
      const page = pageOf(account.priorities, query)
      return ok({ priorities: page.items.map((one) => priorityBody(account, one)), ...page.fields })
    },
  },
  {
    ...get,
    path: '/business_services',
    scope: 'services.read',
    parameters: PAGE_PARAMETERS,
    answer: ({ account, query }) => {
      const page = pageOf(account.businessServices, query)
      return ok({
        business_services: page.items.map((one) => businessServiceBody(account, one)),
        ...page.fields,
      })
    },
  },
  {
    ...get,
    path: '/abilities',
    scope: 'abilities.read',
    parameters: [],
    answer: ({ account }) => ok({ abilities: account.abilities }),
  },
  { ...get, path: '/abilities/{id}', scope: 'abilities.read', parameters: [], answer: ability },
  ...(['technical', 'business'] as const).map(
    (kind): Route => ({
      ...get,
      path: `/service_dependencies/${kind}_services/{id}`,
      scope: 'services.read',
      parameters: [],
      answer: (call) => dependencies(call, kind),
    }),
  ),
]

/** A user's key sees the secret calendar addresses without asking for them. An account's key is nobody. */
function currentUser({ account, key }: Call): Reply {
  const me = account.users.find(({ id }) => id === key.user)
  if (me === undefined) {
    const message = "The 'me' endpoint needs a user's key; an account's key has no user."
    throw new ApiFailure(400, { error: { message, code: 2001 } })
  }
  const calendar = 'example.pagerduty.com/private/SIMULATED-CALENDAR/feed'
  return ok({
    user: {
      ...userBody(account, me),
      http_cal_url: `https://${calendar}`,
      web_cal_url: `webcal://${calendar}`,
    },
  })
}

function ability({ account, id }: Call): Reply {
  if (account.abilities.includes(id)) return { status: 204 }
  const known: readonly string[] = ABILITIES
  throw known.includes(id) ? missingAbility(id, `The account does not have the ${id} ability.`) : notFound()
}

/** One hop: the relations that this service itself is part of. */
function dependencies({ account, id }: Call, kind: 'technical' | 'business'): Reply {
  const own = kind === 'technical' ? account.services : account.businessServices
  if (own.every((service) => service.id !== id)) throw notFound()
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
