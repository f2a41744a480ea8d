import type { Account } from '../account.ts'
import type { AccountState, EscalationPolicy, Incident, Named, Service, User } from '../entities.ts'
import {
  head,
  policyReference,
  reference,
  serviceReference,
  teamReference,
  userReference,
} from './references.ts'

/** What `include[]` asks for: those resources are shown whole, all others as references. */
export type Include = ReadonlySet<string>

export const NOTHING: Include = new Set()

export const userBody = (account: AccountState, user: User): object => ({
  ...head(account, 'user', user.id, user.name),
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

export const teamBody = (account: AccountState, team: Named): object => ({
  ...head(account, 'team', team.id, team.name),
  name: team.name,
  description: null,
  default_role: 'manager',
})

export const priorityBody = (account: AccountState, priority: Named): object => ({
  ...head(account, 'priority', priority.id, priority.name),
  name: priority.name,
  description: null,
})

export const policyBody = (account: Account, policy: EscalationPolicy, include: Include): object => ({
  ...head(account, 'escalation_policy', policy.id, policy.name),
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
    .map((service) =>
      include.has('services')
        ? serviceBody(account, service, NOTHING)
        : serviceReference(account, service.id),
    ),
  teams: [],
})

export function serviceBody(account: Account, service: Service, include: Include): object {
  const policy = account.escalationPolicies.find(({ id }) => id === service.escalationPolicy)
  const incidents = account.query({ serviceIds: [service.id] })
  return {
    ...head(account, 'service', service.id, service.name),
    name: service.name,
    description: service.description,
    created_at: service.createdAt,
    status: statusOf(service, incidents),
    auto_resolve_timeout: service.autoResolveTimeout,
    acknowledgement_timeout: service.acknowledgementTimeout,
    escalation_policy:
      include.has('escalation_policies') && policy !== undefined
        ? policyBody(account, policy, NOTHING)
        : policyReference(account, service.escalationPolicy),
    teams: service.teams.map((id) => teamOf(account, id, include)),
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

/** Unless the seed says otherwise, what the open incidents make of it. */
function statusOf(service: Service, incidents: readonly Incident[]): Service['status'] {
  if (service.status !== 'active') return service.status
  if (incidents.some(({ status }) => status === 'triggered')) return 'critical'
  return incidents.some(({ status }) => status === 'acknowledged') ? 'warning' : 'active'
}

export function userOf(account: AccountState, id: string, whole: boolean) {
  const user = account.users.find((known) => known.id === id)
  return whole && user !== undefined ? userBody(account, user) : userReference(account, id)
}

export function teamOf(account: AccountState, id: string, include: Include) {
  const team = account.teams.find((known) => known.id === id)
  return include.has('teams') && team !== undefined ? teamBody(account, team) : teamReference(account, id)
}

export function priorityOf(account: AccountState, id: string | null, include: Include) {
  const priority = account.priorities.find((known) => known.id === id)
  if (priority === undefined) return null
  return include.has('priorities')
    ? priorityBody(account, priority)
    : reference(account, 'priority', priority.id, priority.name)
}

export const businessServiceBody = (account: AccountState, service: Named): object => ({
  ...head(account, 'business_service', service.id, service.name),
  name: service.name,
  description: null,
  point_of_contact: null,
  team: null,
})
