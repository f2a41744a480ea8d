import type { Account } from '../account.ts'
import type { Alert, Incident, LogEntry, Note } from '../entities.ts'
import { PAGE_PARAMETERS, pageOf } from '../query.ts'
import { type Call, ok, type Reply, type Route } from '../route.ts'
import { incidentOf } from './incidents.ts'
import {
  agentReference,
  head,
  incidentReference,
  logEntryReference,
  serviceReference,
  teamReference,
  triggerReference,
  userReference,
} from './references.ts'

const read = { method: 'GET', scope: 'incidents.read' } as const

export const incidentDetailRoutes: readonly Route[] = [
  { ...read, path: '/incidents/{id}/notes', parameters: [], answer: listNotes },
  {
    ...read,
    path: '/incidents/{id}/alerts',
    parameters: [...PAGE_PARAMETERS, 'sort_by'],
    answer: listAlerts,
  },
  { ...read, path: '/incidents/{id}/log_entries', parameters: PAGE_PARAMETERS, answer: listLogEntries },
]

function listNotes(call: Call): Reply {
  return ok({ notes: incidentOf(call).notes.map((note) => noteBody(call.account, note)) })
}

/** Only notes have times in the account's zone, with its offset. */
export const noteBody = (account: Account, note: Note): object => ({
  id: note.id,
  user: userReference(account, note.user),
  channel: { summary: 'The PagerDuty website or APIs' },
  content: note.content,
  created_at: offsetInstant(note.createdAt, account.timeZone),
})

/** In local time with the offset: 2026-01-31T13:00:00+01:00. */
function offsetInstant(at: string, timeZone: string): string {
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
  const wall = clock.format(new Date(at)).replace(' ', 'T')
  const ahead = Date.parse(`${wall}Z`) - Date.parse(at)
  if (ahead === 0) return at
  return `${wall}${ahead < 0 ? '-' : '+'}${new Date(Math.abs(ahead)).toISOString().slice(11, 16)}`
}

function listAlerts(call: Call): Reply {
  const incident = incidentOf(call)
  const alerts = incident.alerts.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt))
  return ok(pageOf('alerts', alerts, call.query, (alert) => alertBody(call.account, incident, alert)))
}

const alertBody = (account: Account, incident: Incident, alert: Alert): object => ({
  ...head('alert', alert.id, alert.summary),
  created_at: alert.createdAt,
  status: alert.status,
  resolved_at: alert.resolvedAt,
  alert_key: alert.key,
  service: serviceReference(account, incident.service),
  first_trigger_log_entry: triggerReference(incident),
  incident: incidentReference(incident),
  suppressed: false,
  severity: alert.severity,
  integration: null,
  body: alert.body,
})

/** Newest first, as PagerDuty lists them. */
function listLogEntries(call: Call): Reply {
  const incident = incidentOf(call)
  const entries = incident.log
    .filter(({ at }) => Date.parse(at) <= call.now.getTime())
    .reverse()
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
  return ok(pageOf('log_entries', entries, call.query, (entry) => entryBody(call.account, incident, entry)))
}

const SUMMARIES: Readonly<Record<string, string>> = {
  trigger: 'Triggered through the API.',
  assign: 'Assigned to',
  acknowledge: 'Acknowledged by',
  annotate: 'Note added by',
  resolve: 'Resolved by',
}

function entryBody(account: Account, incident: Incident, entry: LogEntry): object {
  const agent = agentReference(account, entry.agent)
  const words = SUMMARIES[entry.type] ?? `${entry.type.replaceAll('_', ' ')} by`
  return {
    ...logEntryReference(incident, entry),
    type: `${entry.type}_log_entry`,
    summary: words.endsWith('.') ? words : `${words} ${agent.summary}.`,
    created_at: entry.at,
    agent,
    channel: {
      type: entry.type === 'trigger' ? 'api' : entry.agent.type === 'user' ? 'website' : 'auto',
      ...(entry.type === 'trigger' && { summary: incident.title }),
    },
    service: serviceReference(account, incident.service),
    incident: incidentReference(incident),
    teams: incident.teams.map((id) => teamReference(account, id)),
    contexts: [],
    event_details: { description: incident.title },
    ...(entry.note !== null && { note: entry.note }),
  }
}
