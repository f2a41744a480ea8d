import type { AccountState, User } from '../entities.ts'
import { ApiFailure, notFound, requireAbility } from '../errors.ts'
import { PAGE_PARAMETERS, pageOf } from '../query.ts'
import { type Call, ok, type Reply, type Route } from '../route.ts'
import { head, userReference } from './references.ts'

export const directoryRoutes: readonly Route[] = [
  { method: 'GET', path: '/users/me', scope: null, parameters: [], answer: currentUser },
  {
    method: 'GET',
    path: '/teams',
    scope: 'teams.read',
    parameters: [...PAGE_PARAMETERS, 'query'],
    answer: listTeams,
  },
  {
    method: 'GET',
    path: '/priorities',
    scope: 'priorities.read',
    parameters: PAGE_PARAMETERS,
    answer: listPriorities,
  },
  {
    method: 'GET',
    path: '/abilities',
    scope: 'abilities.read',
    parameters: [],
    answer: ({ account }) => ok({ abilities: account.abilities }),
  },
]

/** A user key gets the secret calendar addresses without asking. An account key belongs to nobody. */
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

const userBody = (account: AccountState, user: User) => ({
  ...head('user', user.id, user.name),
  name: user.name,
  email: user.email,
  time_zone: account.timeZone,
  color: 'purple',
  avatar_url: 'https://www.gravatar.com/avatar/00000000000000000000000000000000.png?d=mm&r=PG',
  role: 'user',
  description: null,
  invitation_sent: false,
  job_title: null,
  teams: [],
  contact_methods: [],
  notification_rules: [],
})

export function userOf(account: AccountState, id: string, whole: boolean) {
  const user = account.users.find((known) => known.id === id)
  return whole && user !== undefined ? userBody(account, user) : userReference(account, id)
}

function listTeams({ account, query }: Call): Reply {
  requireAbility(account, 'teams')
  const part = query.get('query')?.toLowerCase() ?? ''
  const teams = account.teams.filter(({ name }) => name.toLowerCase().includes(part))
  return ok(
    pageOf('teams', teams, query, ({ id, name }) => ({
      ...head('team', id, name),
      name,
      description: null,
      default_role: 'manager',
    })),
  )
}

function listPriorities({ account, query }: Call): Reply {
  if (!account.abilities.includes('priorities')) throw notFound()
  return ok(
    pageOf('priorities', account.priorities, query, ({ id, name }) => ({
      ...head('priority', id, name),
      name,
      description: null,
    })),
  )
}
