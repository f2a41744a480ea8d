import type { Account } from '../account.ts'
import type { Incident } from '../entities.ts'
import { found, invalidInput, requireAbility } from '../errors.ts'
import { instantIn, listOf, oneOrMoreOf, PAGE_PARAMETERS, pageOf } from '../query.ts'
import { type Call, includeOf, ok, type Reply, type Route } from '../route.ts'
import { userOf } from './directory.ts'
import {
  agentReference,
  head,
  incidentReference,
  policyReference,
  reference,
  serviceReference,
  summaryOf,
  teamReference,
  triggerReference,
} from './references.ts'

export const incidentRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/incidents',
    scope: 'incidents.read',
    parameters: [
      ...PAGE_PARAMETERS,
      'date_range',
      'since',
      'until',
      'time_zone',
      'service_ids[]',
      'team_ids[]',
      'urgencies[]',
      'statuses[]',
      'sort_by',
      'include[]',
    ],
    answer: listIncidents,
  },
  {
    method: 'GET',
    path: '/incidents/{id}',
    scope: 'incidents.read',
    parameters: ['include[]'],
    answer: (call) => ok({ incident: incidentBody(call.account, incidentOf(call), includeOf(call)) }),
  },
]

export const incidentOf = ({ account, id }: Call): Incident => found(account.incident(id))

/** Oldest first is the only order that the client requests. */
function listIncidents(call: Call): Reply {
  const { account, query } = call
  if (!/^created_at:asc(,incident_number:asc)?$/.test(query.get('sort_by') ?? 'created_at:asc')) {
    throw invalidInput('Sort by is invalid.')
  }
  const statuses = oneOrMoreOf(
    query,
    'statuses',
    ['triggered', 'acknowledged', 'resolved'],
    'Status must be a list of triggered, acknowledged, or resolved.',
  )
  const complaint = 'Urgencies must be a list of high or low.'
  const urgencies = oneOrMoreOf(query, 'urgencies', ['high', 'low'], complaint)
  const serviceIds = listOf(query, 'service_ids')
  const teamIds = listOf(query, 'team_ids')
  if (teamIds !== undefined) requireAbility(account, 'teams')
  if (urgencies !== undefined) requireAbility(account, 'urgencies')
  const incidents = account.query({ ...windowOf(call), statuses, urgencies, serviceIds, teamIds })
  const include = includeOf(call)
  return ok(pageOf('incidents', incidents, query, (incident) => incidentBody(account, incident, include)))
}

/** Default: the month before `until`; at most six months; `date_range=all`: unlimited. */
function windowOf({ query, now }: Call): { since?: Date; until?: Date | undefined } {
  if (query.get('date_range') === 'all') return {}
  const until = instantIn(query, 'until')
  const end = until ?? now
  const since = instantIn(query, 'since') ?? monthsBefore(end, 1)
  if (since < monthsBefore(end, 6)) throw invalidInput(' is invalid.')
  return { since, until }
}

function monthsBefore(at: Date, months: number): Date {
  const before = new Date(at)
  before.setUTCMonth(before.getUTCMonth() - months)
  return before
}

/** `include` expands people only. */
export function incidentBody(
  account: Account,
  incident: Incident,
  include: ReadonlySet<string> = new Set(),
): object {
  const triggered = incident.alerts.filter(({ status }) => status === 'triggered').length
  const priority = account.priorities.find(({ id }) => id === incident.priority)
  const target = incident.mergedInto === null ? undefined : account.incident(incident.mergedInto)
  return {
    ...head('incident', incident.id, summaryOf(incident)),
    incident_number: incident.number,
    title: incident.title,
    description: incident.title,
    created_at: incident.createdAt,
    updated_at: incident.updatedAt,
    status: incident.status,
    incident_key: incident.incidentKey,
    service: serviceReference(account, incident.service),
    assignments: incident.assignments.map(({ user, at }) => ({
      at,
      assignee: userOf(account, user, include.has('assignees')),
    })),
    assigned_via: 'escalation_policy',
    last_status_change_at: incident.statusChangedAt,
    resolved_at: incident.resolvedAt,
    first_trigger_log_entry: triggerReference(incident),
    alert_counts: { all: incident.alerts.length, triggered, resolved: incident.alerts.length - triggered },
    is_mergeable: incident.alerts.length > 0,
    incident_type: { name: 'incident_default' },
    escalation_policy: policyReference(account, incident.escalationPolicy),
    teams: incident.teams.map((id) => teamReference(account, id)),
    pending_actions: [],
    acknowledgements: incident.acknowledgements.map(({ by, at }) => ({
      at,
      acknowledger:
        by.type === 'user'
          ? userOf(account, by.id, include.has('acknowledgers'))
          : agentReference(account, by),
    })),
    alert_grouping: null,
    last_status_change_by: agentReference(account, incident.statusChangedBy),
    priority: priority === undefined ? null : reference('priority', priority.id, priority.name),
    resolve_reason:
      target === undefined ? null : { type: 'merge_resolve_reason', incident: incidentReference(target) },
    conference_bridge: null,
    incidents_responders: [],
    responder_requests: [],
    urgency: incident.urgency,
  }
}
