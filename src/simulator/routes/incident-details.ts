import { byCodeUnit } from '../../core/order.ts'
import { DAY_MS } from '../../core/time.ts'
import type { Account } from '../account.ts'
import type { Alert, Incident, LogEntry, Note } from '../entities.ts'
import { found, invalidInput } from '../errors.ts'
import { instantIn, wholeNumber } from '../query.ts'
import { type Call, get, listed, type Route } from '../route.ts'
import {
  agentReference,
  head,
  incidentReference,
  logEntryReference,
  referenceTo,
  triggerReference,
} from './references.ts'
import { changeEventBody } from './services.ts'

const SCOPE = 'incidents.read'

export const incidentDetailRoutes: readonly Route[] = [
  get('/incidents/{id}/notes', SCOPE, [], (call) => ({
    notes: incidentOf(call).notes.map((note) => noteBody(call.account, note)),
  })),
  listed('/incidents/{id}/alerts', SCOPE, ['sort_by'], alertsOf, alertBody),
  listed('/incidents/{id}/log_entries', SCOPE, [], logEntriesOf, (call, entry) =>
    logEntryBody(call, { entry, incident: incidentOf(call) }),
  ),
  listed(
    '/log_entries',
    SCOPE,
    ['since', 'until', 'time_zone', 'is_overview', 'team_ids[]', 'include[]'],
    accountLogOf,
    logEntryBody,
  ),
  get('/incidents/{id}/past_incidents', SCOPE, ['limit'], pastIncidents),
  get('/incidents/{id}/related_change_events', SCOPE, ['limit'], relatedChangeEvents),
]

const incidentOf = ({ account, id }: Call): Incident => found(account.incident(id))

/** Only notes have times in the account's zone, with its offset. */
export const noteBody = (account: Account, note: Note): object => ({
  id: note.id,
  user: referenceTo(account, 'user', note.user),
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

function alertsOf(call: Call): Alert[] {
  return incidentOf(call).alerts.toSorted((a, b) => byCodeUnit(a.createdAt, b.createdAt))
}

function alertBody(call: Call, alert: Alert): object {
  const incident = incidentOf(call)
  return {
    ...head('alert', alert.id, alert.summary),
    created_at: alert.createdAt,
    status: alert.status,
    resolved_at: alert.resolvedAt,
    alert_key: alert.key,
    service: referenceTo(call.account, 'service', incident.service),
    first_trigger_log_entry: triggerReference(incident),
    incident: incidentReference(incident),
    suppressed: false,
    severity: alert.severity,
    body: alert.body,
  }
}

interface Logged {
  readonly incident: Incident
  readonly entry: LogEntry
}

/** Default: the month before now; at most six months. */
function accountLogOf(call: Call): Logged[] {
  const { account, query, now } = call
  const until = (instantIn(query, 'until') ?? now).getTime()
  const since = instantIn(query, 'since')?.getTime() ?? until - 30 * DAY_MS
  if (until - since > 185 * DAY_MS) throw invalidInput(' is invalid.')
  return account.incidents
    .flatMap((incident) => incident.log.map((entry) => ({ incident, entry, at: Date.parse(entry.at) })))
    .filter(({ at }) => at >= since && at < until && at <= now.getTime())
    .reverse()
    .sort((a, b) => b.at - a.at)
}

/** Newest first, as PagerDuty lists them. */
function logEntriesOf(call: Call): LogEntry[] {
  return incidentOf(call)
    .log.filter(({ at }) => Date.parse(at) <= call.now.getTime())
    .reverse()
    .sort((a, b) => byCodeUnit(b.at, a.at))
}

const SUMMARIES: Readonly<Record<string, string>> = {
  trigger: 'Triggered through the API.',
  assign: 'Assigned to',
  acknowledge: 'Acknowledged by',
  annotate: 'Note added by',
  resolve: 'Resolved by',
}

function logEntryBody(call: Call, { entry, incident }: Logged): object {
  const { account } = call
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
    service: referenceTo(account, 'service', incident.service),
    incident: incidentReference(incident),
    teams: incident.teams.map((id) => referenceTo(account, 'team', id)),
    contexts: [],
    event_details: { description: incident.title },
    ...(entry.user !== undefined && { user: referenceTo(account, 'user', entry.user) }),
    ...(entry.note !== null && { note: entry.note }),
  }
}

/** Six months back, most similar first, with four fields each. Part of a paid plan: 404 without it. */
function pastIncidents(call: Call): object {
  const { account, query } = call
  found(account.abilities.find((ability) => ability === 'event_intelligence'))
  const incident = incidentOf(call)
  const limit = wholeNumber(query, 'limit', 5, 1)
  if (limit > 999) throw invalidInput('Limit must be between 1 and 999.')
  const until = new Date(incident.createdAt)
  const since = new Date(until.getTime() - 182 * DAY_MS + 1)
  const past = account
    .query({ serviceIds: [incident.service], since, until })
    .map(({ id, createdAt, title }) => ({
      incident: { id, created_at: createdAt, self: `https://api.pagerduty.com/incidents/${id}`, title },
      score: 50 * likeness(title, incident.title),
    }))
    .filter(({ score }) => score >= 15)
    .sort((a, b) => b.score - a.score)
  return { past_incidents: past.slice(0, limit), total: null, limit }
}

/** Shared words of two titles over all their words, 0 to 1. */
function likeness(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  const all = new Set([...left, ...right])
  return all.size === 0 ? 0 : (left.size + right.size - all.size) / all.size
}

/** Masks what varies between two incidents of the same kind. */
const wordsOf = (title: string): Set<string> => {
  const template = title.replace(/[0-9a-f]{8,}|\d+(\.\d+)*/gi, '<*>').toLowerCase()
  return new Set(template.match(/[a-z<*>]+/g) ?? [])
}

/** Changes of the day before: to the service itself, then to those it depends on. */
function relatedChangeEvents(call: Call): object {
  const { account } = call
  const incident = incidentOf(call)
  const limit = Math.min(wholeNumber(call.query, 'limit', 25, 1), 100)
  const suppliers = account.dependencies
    .filter(({ dependent }) => dependent === incident.service)
    .map(({ supporting }) => supporting)
  const events = account.changeEvents
    .filter(({ timestamp }) => {
      const age = Date.parse(incident.createdAt) - Date.parse(timestamp)
      return age >= 0 && age <= DAY_MS
    })
    .flatMap((event) => {
      const own = event.services.includes(incident.service)
      if (!own && !event.services.some((id) => suppliers.includes(id))) return []
      const correlation_reason = { reason: own ? 'most_recent' : 'related_service' }
      return [{ ...changeEventBody(call, event), correlation_reason }]
    })
  return { change_events: events.reverse().slice(0, limit) }
}
