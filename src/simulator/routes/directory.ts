import { byCodeUnit } from '../../core/order.ts'
import { DAY_MS } from '../../core/time.ts'
import {
  type AccountState,
  ESCALATION_MINUTES,
  type EscalationPolicy,
  type Named,
  type OnCall,
  type User,
} from '../entities.ts'
import { ApiFailure, found, invalidInput, notFound, requireAbility } from '../errors.ts'
import { instantIn, isIn, listOf } from '../query.ts'
import { type Call, get, includes, listed, named, type Route } from '../route.ts'
import { namedBody, reference, referenceTo } from './references.ts'

export const directoryRoutes: readonly Route[] = [
  get('/users/me', null, [], currentUser),
  listed('/teams', 'teams.read', ['query'], teamsOf, (_, team) => namedBody('team', team)),
  get('/teams/{id}', 'teams.read', [], (call) => ({
    team: namedBody('team', found(teamsOf(call).find(({ id }) => id === call.id))),
  })),
  listed('/users', 'users.read', ['query', 'team_ids[]', 'include[]'], usersOf, ({ account }, user) =>
    userBody(account, user),
  ),
  listed('/schedules', 'schedules.read', ['query'], schedulesOf, scheduleBody),
  get('/schedules/{id}', 'schedules.read', [], (call) => ({
    schedule: namedBody('schedule', found(schedulesOf(call).find(({ id }) => id === call.id))),
  })),
  listed('/priorities', 'priorities.read', [], prioritiesOf, (_, priority) =>
    namedBody('priority', priority),
  ),
  get('/abilities', 'abilities.read', [], ({ account }) => ({ abilities: account.abilities })),
  {
    ...listed(
      '/oncalls',
      'oncalls.read',
      ['since', 'until', 'time_zone', 'escalation_policy_ids[]', 'schedule_ids[]', 'include[]'],
      onCallsOf,
      onCallBody,
    ),
    limited: true,
  },
  // By name, the only order that the client requests.
  listed(
    '/escalation_policies',
    'escalation_policies.read',
    ['query', 'team_ids[]', 'sort_by'],
    (call) => named(call, policiesOf(call)).sort((a, b) => byCodeUnit(a.name, b.name)),
    policyBody,
  ),
  get('/escalation_policies/{id}', 'escalation_policies.read', [], (call) => ({
    escalation_policy: policyBody(
      call,
      found(call.account.escalationPolicies.find(({ id }) => id === call.id)),
    ),
  })),
]

/** A user key gets the secret calendar addresses without asking. An account key belongs to nobody. */
function currentUser({ account, key }: Call): object {
  const me = account.users.find(({ id }) => id === key.user)
  if (me === undefined) {
    const message = "The 'me' endpoint needs a user's key; an account's key has no user."
    throw new ApiFailure(400, { error: { message, code: 2001 } })
  }
  const calendar = 'example.pagerduty.com/private/SIMULATED-CALENDAR/feed'
  return {
    user: {
      ...userBody(account, me),
      http_cal_url: `https://${calendar}`,
      web_cal_url: `webcal://${calendar}`,
    },
  }
}

const userBody = (account: AccountState, user: User) => ({
  ...namedBody('user', user),
  email: user.email,
  time_zone: account.timeZone,
  role: 'user',
  job_title: null,
  teams: (user.teams ?? []).map((id) => referenceTo(account, 'team', id)),
  contact_methods:
    user.reachable === false ? [] : [{ id: `${user.id}C`, type: 'email_contact_method_reference' }],
  notification_rules:
    user.reachable === false ? [] : [{ id: `${user.id}N`, type: 'assignment_notification_rule_reference' }],
})

export function userOf(account: AccountState, id: string, whole: boolean) {
  const user = account.users.find((known) => known.id === id)
  return whole && user !== undefined ? userBody(account, user) : referenceTo(account, 'user', id)
}

function teamsOf(call: Call) {
  requireAbility(call.account, 'teams')
  return named(call, call.account.teams)
}

function schedulesOf(call: Call) {
  const all = call.account.oncalls.flatMap(({ schedule }) => schedule ?? [])
  return named(call, [...new Map(all.map((schedule) => [schedule.id, schedule])).values()])
}

/** People who are on call by a schedule are not named: their schedule is. */
function targetsOf(account: AccountState, { id }: EscalationPolicy, users: readonly string[], level: number) {
  const entries = account.oncalls.filter((entry) => entry.escalationPolicy === id && entry.level === level)
  const schedules = new Map(entries.flatMap(({ schedule }) => (schedule ? [[schedule.id, schedule]] : [])))
  const scheduled = new Set(entries.flatMap(({ user, schedule }) => (schedule ? [user] : [])))
  return [
    ...[...schedules.values()].map((schedule) => reference('schedule', schedule.id, schedule.name)),
    ...users.filter((user) => !scheduled.has(user)).map((user) => referenceTo(account, 'user', user)),
  ]
}

function usersOf(call: Call): User[] {
  return named(call, call.account.users)
}

function scheduleBody({ account }: Call, schedule: Named): object {
  const mine = account.oncalls.filter((entry) => entry.schedule?.id === schedule.id)
  const users = [...new Set(mine.map(({ user }) => user))]
  return {
    ...namedBody('schedule', schedule),
    time_zone: account.timeZone,
    users: users.map((id) => referenceTo(account, 'user', id)),
    escalation_policies: [],
  }
}

function prioritiesOf({ account }: Call) {
  if (!account.abilities.includes('priorities')) throw notFound()
  return account.priorities
}

/** Default: now; at most 90 days. */
function onCallsOf({ account, query, now }: Call): OnCall[] {
  const since = (instantIn(query, 'since') ?? now).getTime()
  const until = (instantIn(query, 'until') ?? now).getTime()
  if (until < since || until - since > 90 * DAY_MS) throw invalidInput(' is invalid.')
  const policyIds = listOf(query, 'escalation_policy_ids')
  const scheduleIds = listOf(query, 'schedule_ids')
  return account.oncalls
    .filter(({ start }) => start === null || Date.parse(start) <= until)
    .filter(({ end }) => end === null || Date.parse(end) > since)
    .filter(({ escalationPolicy }) => isIn(escalationPolicy, policyIds))
    .filter(({ schedule }) => isIn(schedule?.id ?? null, scheduleIds))
}

function onCallBody(call: Call, { escalationPolicy, level, schedule, user, start, end }: OnCall): object {
  return {
    escalation_policy: referenceTo(call.account, 'escalation_policy', escalationPolicy),
    escalation_level: level,
    schedule: schedule && reference('schedule', schedule.id, schedule.name),
    user: userOf(call.account, user, includes(call, 'users')),
    start,
    end,
  }
}

/** A policy is of the teams of its services. */
function policiesOf({ account, query }: Call): readonly EscalationPolicy[] {
  const teamIds = listOf(query, 'team_ids')
  if (teamIds === undefined) return account.escalationPolicies
  requireAbility(account, 'teams')
  const services = account.services.filter(({ teams }) => teams.some((team) => teamIds.includes(team)))
  return account.escalationPolicies.filter(({ id }) =>
    services.some(({ escalationPolicy }) => escalationPolicy === id),
  )
}

function policyBody({ account }: Call, policy: EscalationPolicy): object {
  return {
    ...namedBody('escalation_policy', policy),
    num_loops: 2,
    escalation_rules: policy.levels.map((users, at) => ({
      id: `${policy.id}L${at + 1}`,
      escalation_delay_in_minutes: ESCALATION_MINUTES,
      targets: targetsOf(account, policy, users, at + 1),
    })),
    services: account.services
      .filter((service) => service.escalationPolicy === policy.id)
      .map(({ id }) => referenceTo(account, 'service', id)),
    teams: [],
  }
}
