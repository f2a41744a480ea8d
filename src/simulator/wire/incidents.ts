import type { Account } from '../account.ts'
import type { Alert, Incident, LogEntry, Note } from '../entities.ts'
import { offsetInstant } from '../windows.ts'
import {
  agentReference,
  head,
  incidentReference,
  logEntryReference,
  policyReference,
  serviceReference,
  summaryOf,
  teamReference,
  userReference,
} from './references.ts'
import { type Include, NOTHING, policyBody, priorityOf, serviceBody, teamOf, userOf } from './resources.ts'

export function incidentBody(account: Account, incident: Incident, include: Include): object {
  const service = account.services.find(({ id }) => id === incident.service)
  const policy = account.escalationPolicies.find(({ id }) => id === incident.escalationPolicy)
  const trigger = incident.log.find(({ type }) => type === 'trigger')
  const triggered = incident.alerts.filter(({ status }) => status === 'triggered').length
  return {
    ...head(account, 'incident', incident.id, summaryOf(incident)),
    incident_number: incident.number,
    title: incident.title,
    description: incident.title,
    created_at: incident.createdAt,
    updated_at: incident.updatedAt,
    status: incident.status,
    incident_key: incident.incidentKey,
    service:
      include.has('services') && service !== undefined
        ? serviceBody(account, service, NOTHING)
        : serviceReference(account, incident.service),
    assignments: incident.assignments.map(({ user, at }) => ({
      at,
      assignee: userOf(account, user, include.has('assignees') || include.has('users')),
    })),
    assigned_via: incident.assignedVia,
    last_status_change_at: incident.statusChangedAt,
    resolved_at: incident.resolvedAt,
    first_trigger_log_entry:
      trigger === undefined
        ? null
        : include.has('first_trigger_log_entries')
          ? logEntryBody(account, incident, trigger, NOTHING)
          : logEntryReference(incident, trigger),
    alert_counts: { all: incident.alerts.length, triggered, resolved: incident.alerts.length - triggered },
    is_mergeable: incident.alerts.length > 0,
    incident_type: { name: 'incident_default' },
    escalation_policy:
      include.has('escalation_policies') && policy !== undefined
        ? policyBody(account, policy, NOTHING)
        : policyReference(account, incident.escalationPolicy),
    teams: incident.teams.map((id) => teamOf(account, id, include)),
    pending_actions: incident.pendingActions,
    acknowledgements: incident.acknowledgements.map(({ by, at }) => ({
      at,
      acknowledger:
        by.type === 'user'
          ? userOf(account, by.id, include.has('acknowledgers') || include.has('users'))
          : agentReference(account, by),
    })),
    alert_grouping: null,
    last_status_change_by:
      incident.statusChangedBy.type === 'user'
        ? userOf(account, incident.statusChangedBy.id, include.has('agents') || include.has('users'))
        : agentReference(account, incident.statusChangedBy),
    priority: priorityOf(account, incident.priority, include),
    resolve_reason: resolveReason(account, incident.mergedInto),
    conference_bridge: conferenceBridge(incident, include),
    incidents_responders: [],
    responder_requests: [],
    urgency: incident.urgency,
    ...(include.has('body') && { body: { type: 'incident_body', details: incident.title } }),
    ...(include.has('custom_fields') && { custom_fields: [] }),
  }
}

const conferenceBridge = (incident: Incident, include: Include) =>
  include.has('conference_bridge') && incident.conferenceUrl !== null
    ? { conference_number: null, conference_url: incident.conferenceUrl }
    : null

function resolveReason(account: Account, target: string | null) {
  const incident = target === null ? undefined : account.incident(target)
  return incident === undefined
    ? null
    : { type: 'merge_resolve_reason', incident: incidentReference(account, incident) }
}

const LOG_SUMMARIES: Readonly<Record<string, string>> = {
  trigger: 'Triggered through the API.',
  assign: 'Assigned to',
  acknowledge: 'Acknowledged by',
  annotate: 'Note added by',
  resolve: 'Resolved by',
}

export function logEntryBody(
  account: Account,
  incident: Incident,
  entry: LogEntry,
  include: Include,
): object {
  const agent = agentReference(account, entry.agent)
  const words = LOG_SUMMARIES[entry.type] ?? `${entry.type.replaceAll('_', ' ')} by`
  const firstAlert = entry.type === 'trigger' ? incident.alerts[0] : undefined
  return {
    ...logEntryReference(incident, entry),
    type: `${entry.type}_log_entry`,
    summary: words.endsWith('.') ? words : `${words} ${agent.summary}.`,
    created_at: entry.at,
    agent,
    channel: {
      type: entry.type === 'trigger' ? 'api' : entry.agent.type === 'user' ? 'website' : 'auto',
      ...(entry.type === 'trigger' && { summary: incident.title }),
      ...(include.has('channels') && firstAlert?.body),
    },
    service: serviceReference(account, incident.service),
    incident: include.has('incidents')
      ? incidentBody(account, incident, NOTHING)
      : incidentReference(account, incident),
    teams: incident.teams.map((id) => teamReference(account, id)),
    contexts: [],
    event_details: { description: incident.title },
    ...(entry.note !== null && { note: entry.note }),
  }
}

export function alertBody(account: Account, incident: Incident, alert: Alert, include: Include): object {
  const trigger = incident.log.find(({ type }) => type === 'trigger')
  return {
    ...head(account, 'alert', alert.id, alert.summary),
    created_at: alert.createdAt,
    status: alert.status,
    resolved_at: alert.resolvedAt,
    alert_key: alert.key,
    service: serviceReference(account, incident.service),
    first_trigger_log_entry: trigger === undefined ? null : logEntryReference(incident, trigger),
    incident: include.has('incidents')
      ? incidentBody(account, incident, NOTHING)
      : incidentReference(account, incident),
    suppressed: false,
    severity: alert.severity,
    integration: null,
    body: alert.body,
  }
}

/** Notes alone come in the account's time zone, with its offset. */
export const noteBody = (account: Account, note: Note): object => ({
  id: note.id,
  user: userReference(account, note.user),
  channel: { summary: 'The PagerDuty website or APIs' },
  content: note.content,
  created_at: offsetInstant(note.createdAt, account.timeZone),
})
