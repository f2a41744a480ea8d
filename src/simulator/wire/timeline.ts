import type { Account } from '../account.ts'
import type { Alert, Incident, LogEntry, Note } from '../entities.ts'
import { offsetInstant } from '../windows.ts'
import { incidentBody } from './incidents.ts'
import {
  agentReference,
  head,
  incidentReference,
  logEntryReference,
  serviceReference,
  teamReference,
  userReference,
} from './references.ts'
import { type Include, NOTHING } from './resources.ts'

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
