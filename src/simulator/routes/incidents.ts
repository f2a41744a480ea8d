import { asObject } from '../../core/json.ts'
import { MINUTE_MS } from '../../core/time.ts'
import type { Account } from '../account.ts'
import { type Agent, ESCALATION_MINUTES, type Incident, laterBy, type Status } from '../entities.ts'
import { badArguments, failure, found, invalidInput, requireAbility } from '../errors.ts'
import { instantIn, listOf, oneOrMoreOf } from '../query.ts'
import { type Call, get, includes, listed, type Route } from '../route.ts'
import { addNote, setStatus } from '../transitions.ts'
import { userOf } from './directory.ts'
import { noteBody } from './incident-details.ts'
import {
  agentReference,
  head,
  incidentReference,
  referenceTo,
  summaryOf,
  triggerReference,
} from './references.ts'

const write = { scope: 'incidents.write', parameters: [] } as const

export const incidentRoutes: readonly Route[] = [
  listed(
    '/incidents',
    'incidents.read',
    [
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
    incidentsOf,
    incidentBody,
  ),
  get('/incidents/{id}', 'incidents.read', ['include[]'], (call) => ({
    incident: incidentBody(call, found(call.account.incident(call.id))),
  })),
  { ...write, method: 'PUT', path: '/incidents/{id}', answer: updateIncident },
  { ...write, method: 'POST', path: '/incidents/{id}/notes', answer: createNote },
]

const STATUSES: readonly Status[] = ['triggered', 'acknowledged', 'resolved']
const STATUS_INVALID = 'Status must be a list of triggered, acknowledged, or resolved.'
const URGENCY_INVALID = 'Urgencies must be a list of high or low.'

/** Oldest first is the only order that the client requests. */
function incidentsOf(call: Call): Incident[] {
  const { account, query } = call
  if (!/^created_at:asc(,incident_number:asc)?$/.test(query.get('sort_by') ?? 'created_at:asc')) {
    throw invalidInput('Sort by is invalid.')
  }
  const statuses = oneOrMoreOf(query, 'statuses', STATUSES, STATUS_INVALID)
  const urgencies = oneOrMoreOf(query, 'urgencies', ['high', 'low'], URGENCY_INVALID)
  const serviceIds = listOf(query, 'service_ids')
  const teamIds = listOf(query, 'team_ids')
  if (teamIds !== undefined) requireAbility(account, 'teams')
  if (urgencies !== undefined) requireAbility(account, 'urgencies')
  return account.query({ ...windowOf(call), statuses, urgencies, serviceIds, teamIds })
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
function incidentBody(call: Call, incident: Incident): object {
  const { account } = call
  const triggered = incident.alerts.filter(({ status }) => status === 'triggered').length
  return {
    ...head('incident', incident.id, summaryOf(incident)),
    incident_number: incident.number,
    title: incident.title,
    description: incident.title,
    created_at: incident.createdAt,
    updated_at: incident.updatedAt,
    status: incident.status,
    incident_key: null,
    service: referenceTo(account, 'service', incident.service),
    assignments: incident.assignments.map(({ user, at }) => ({
      at,
      assignee: userOf(account, user, includes(call, 'assignees')),
    })),
    assigned_via: 'escalation_policy',
    pending_actions: pendingActions(call, incident),
    last_status_change_at: incident.statusChangedAt,
    resolved_at: incident.resolvedAt,
    first_trigger_log_entry: triggerReference(incident),
    alert_counts: { all: incident.alerts.length, triggered, resolved: incident.alerts.length - triggered },
    escalation_policy: referenceTo(account, 'escalation_policy', incident.escalationPolicy),
    teams: incident.teams.map((id) => referenceTo(account, 'team', id)),
    acknowledgements: incident.acknowledgements.map(({ by, at }) => ({
      at,
      acknowledger:
        by.type === 'user'
          ? userOf(account, by.id, includes(call, 'acknowledgers'))
          : agentReference(account, by),
    })),
    last_status_change_by: agentReference(account, incident.statusChangedBy),
    priority: incident.priority && referenceTo(account, 'priority', incident.priority),
    resolve_reason: mergeOf(account, incident),
    conference_bridge: null,
    incidents_responders: [],
    urgency: incident.urgency,
  }
}

/** The next level is paged once its delay is over, where there is one. */
function pendingActions({ account, now }: Call, { status, assignments, escalationPolicy }: Incident) {
  const policy = account.escalationPolicies.find(({ id }) => id === escalationPolicy)
  const [first] = assignments
  if (status !== 'triggered' || first === undefined || (policy?.levels.length ?? 0) < 2) return []
  const at = laterBy(first.at, ESCALATION_MINUTES * MINUTE_MS)
  return Date.parse(at) > now.getTime() ? [{ type: 'escalate', at }] : []
}

function mergeOf(account: Account, { mergedInto }: Incident) {
  const target = mergedInto === null ? undefined : account.incident(mergedInto)
  return target === undefined ? null : { type: 'merge_resolve_reason', incident: incidentReference(target) }
}

const FROM_MISSING = 'You must specify a user\'s email address in the "From" header to perform this action'

/** Named by the `From` header, or the user of the key. */
function requester({ account, from, key }: Call): Agent {
  if (from === undefined && key.user === undefined) throw failure(400, FROM_MISSING, 2016)
  const user = account.users.find(({ id, email }) => (from === undefined ? id === key.user : email === from))
  if (user === undefined) throw failure(400, 'Requester User Not Found', 1008)
  return { type: 'user', id: user.id }
}

/** Writes take only ids: an incident number gives 404. */
const incidentById = ({ account, id }: Call): Incident =>
  found(account.incidents.find((one) => one.id === id))

function updateIncident(call: Call): object {
  const turn = { account: call.account, at: call.now, by: requester(call) }
  const incident = incidentById(call)
  const change = asObject(asObject(call.body)?.['incident'])
  if (change === null) throw invalidInput('Incident must be an Object.')
  if (change['type'] !== 'incident' && change['type'] !== 'incident_reference') {
    throw invalidInput('Incident type is invalid.')
  }
  const status = STATUSES.find((known) => known === change['status'])
  if (status === undefined) throw badArguments(1003, 'Status must be triggered, acknowledged, or resolved.')
  refuseTransition(incident, status)
  if (status !== incident.status) setStatus(incident, status, turn)
  return { incident: incidentBody(call, incident) }
}

function refuseTransition(incident: Incident, status: Status): void {
  if (incident.mergedInto !== null) throw badArguments(1019, 'Incident has already been merged')
  if (status !== incident.status) return
  if (status === 'resolved') throw badArguments(1001, 'Incident Already Resolved')
  if (status === 'acknowledged') throw badArguments(1002, 'Incident Already Acknowledged')
}

function createNote(call: Call): object {
  const by = requester(call)
  const incident = incidentById(call)
  const content = asObject(asObject(call.body)?.['note'])?.['content']
  if (typeof content !== 'string' || content === '') throw invalidInput("Content can't be blank")
  return { note: noteBody(call.account, addNote(incident, content, { at: call.now, by })) }
}
