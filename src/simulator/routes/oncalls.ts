import { DAY_MS } from '../../core/time.ts'
import type { OnCall } from '../entities.ts'
import { invalidInput, notFound } from '../errors.ts'
import { pageOf } from '../paging.ts'
import { listOf } from '../parameters.ts'
import { type Call, includeOf, ok, PAGE_PARAMETERS, type Reply, type Route } from '../route.ts'
import { instantIn, zoneOf } from '../windows.ts'
import { policyReference, reference } from '../wire/references.ts'
import { NOTHING, policyBody, userOf } from '../wire/resources.ts'

const FARTHEST_MS = 90 * DAY_MS

export const oncallRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/oncalls',
    scope: 'oncalls.read',
    limited: true,
    parameters: [
      ...PAGE_PARAMETERS,
      'since',
      'until',
      'time_zone',
      'earliest',
      'user_ids[]',
      'escalation_policy_ids[]',
      'schedule_ids[]',
      'include[]',
    ],
    answer: listOncalls,
  },
  {
    method: 'GET',
    path: '/escalation_policies',
    scope: 'escalation_policies.read',
    parameters: [...PAGE_PARAMETERS, 'query', 'user_ids[]', 'team_ids[]', 'sort_by', 'include[]'],
    answer: listEscalationPolicies,
  },
  {
    method: 'GET',
    path: '/escalation_policies/{id}',
    scope: 'escalation_policies.read',
    parameters: ['include[]'],
    answer: (call) => {
      const policy = call.account.escalationPolicies.find(({ id }) => id === call.id)
      if (policy === undefined) throw notFound()
      return ok({ escalation_policy: policyBody(call.account, policy, includeOf(call)) })
    },
  },
]

function listOncalls(call: Call): Reply {
  const { account, query, now } = call
  const zone = zoneOf(query, account.timeZone)
  const since = (instantIn(query.get('since'), zone) ?? now).getTime()
  const until = (instantIn(query.get('until'), zone) ?? now).getTime()
  if (until < since || until - since > FARTHEST_MS) throw invalidInput(' is invalid.')
  const userIds = listOf(query, 'user_ids')
  const policyIds = listOf(query, 'escalation_policy_ids')
  const scheduleIds = listOf(query, 'schedule_ids')
  const oncalls = account.oncalls
    .filter(
      ({ start, end }) =>
        (start === null || Date.parse(start) <= until) && (end === null || Date.parse(end) > since),
    )
    .filter(({ user }) => userIds === undefined || userIds.includes(user))
    .filter(({ escalationPolicy }) => policyIds === undefined || policyIds.includes(escalationPolicy))
    .filter(
      ({ schedule }) => scheduleIds === undefined || (schedule !== null && scheduleIds.includes(schedule.id)),
    )
  const page = pageOf(oncalls, query)
  return ok({ oncalls: page.items.map((oncall) => oncallBody(call, oncall)), ...page.fields })
}

function oncallBody(call: Call, oncall: OnCall): object {
  const { account } = call
  const include = includeOf(call)
  const policy = account.escalationPolicies.find(({ id }) => id === oncall.escalationPolicy)
  return {
    escalation_policy:
      include.has('escalation_policies') && policy !== undefined
        ? policyBody(account, policy, NOTHING)
        : policyReference(account, oncall.escalationPolicy),
    escalation_level: oncall.level,
    schedule:
      oncall.schedule === null
        ? null
        : reference(account, 'schedule', oncall.schedule.id, oncall.schedule.name),
    user: userOf(account, oncall.user, include.has('users')),
    start: oncall.start,
    end: oncall.end,
  }
}

function listEscalationPolicies(call: Call): Reply {
  const { account, query } = call
  const part = query.get('query')?.toLowerCase()
  const userIds = listOf(query, 'user_ids')
  const policies = account.escalationPolicies
    .filter(({ name }) => part === undefined || name.toLowerCase().includes(part))
    .filter(({ levels }) => userIds === undefined || levels.flat().some((id) => userIds.includes(id)))
    .sort((a, b) => (a.name < b.name ? -1 : 1) * (query.get('sort_by') === 'name:desc' ? -1 : 1))
  const page = pageOf(policies, query)
  const include = includeOf(call)
  return ok({
    escalation_policies: page.items.map((policy) => policyBody(account, policy, include)),
    ...page.fields,
  })
}
