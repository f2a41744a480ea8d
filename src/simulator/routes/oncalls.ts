import { DAY_MS } from '../../core/time.ts'
import type { AccountState, EscalationPolicy, OnCall } from '../entities.ts'
import { invalidInput } from '../errors.ts'
import { instantIn, isIn, listOf, PAGE_PARAMETERS, pageOf } from '../query.ts'
import { type Call, includeOf, ok, type Reply, type Route } from '../route.ts'
import { userOf } from './directory.ts'
import { head, policyReference, reference, serviceReference, userReference } from './references.ts'

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
    parameters: [...PAGE_PARAMETERS, 'query', 'sort_by'],
    answer: listEscalationPolicies,
  },
]

/** Default: now; at most 90 days. */
function listOncalls(call: Call): Reply {
  const { account, query, now } = call
  const since = (instantIn(query, 'since') ?? now).getTime()
  const until = (instantIn(query, 'until') ?? now).getTime()
  if (until < since || until - since > 90 * DAY_MS) throw invalidInput(' is invalid.')
  const policyIds = listOf(query, 'escalation_policy_ids')
  const scheduleIds = listOf(query, 'schedule_ids')
  const oncalls = account.oncalls
    .filter(({ start }) => start === null || Date.parse(start) <= until)
    .filter(({ end }) => end === null || Date.parse(end) > since)
    .filter(({ escalationPolicy }) => isIn(escalationPolicy, policyIds))
    .filter(({ schedule }) => isIn(schedule?.id ?? null, scheduleIds))
  const whole = includeOf(call).has('users')
  return ok(pageOf('oncalls', oncalls, query, (oncall) => oncallBody(account, oncall, whole)))
}

const oncallBody = (account: AccountState, oncall: OnCall, whole: boolean): object => ({
  escalation_policy: policyReference(account, oncall.escalationPolicy),
  escalation_level: oncall.level,
  schedule: oncall.schedule && reference('schedule', oncall.schedule.id, oncall.schedule.name),
  user: userOf(account, oncall.user, whole),
  start: oncall.start,
  end: oncall.end,
})

/** By name, the only order that the client requests. */
function listEscalationPolicies({ account, query }: Call): Reply {
  const part = query.get('query')?.toLowerCase() ?? ''
  const policies = account.escalationPolicies
    .filter(({ name }) => name.toLowerCase().includes(part))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  return ok(pageOf('escalation_policies', policies, query, (policy) => policyBody(account, policy)))
}

const policyBody = (account: AccountState, policy: EscalationPolicy): object => ({
  ...head('escalation_policy', policy.id, policy.name),
  name: policy.name,
  description: null,
  num_loops: 2,
  on_call_handoff_notifications: 'if_has_services',
  escalation_rules: policy.levels.map((users, at) => ({
    id: `${policy.id}L${at + 1}`,
    escalation_delay_in_minutes: 15,
    targets: users.map((id) => userReference(account, id)),
  })),
  services: account.services
    .filter((service) => service.escalationPolicy === policy.id)
    .map((service) => serviceReference(account, service.id)),
  teams: [],
})
