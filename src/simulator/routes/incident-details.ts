import { invalidInput } from '../errors.ts'
import { pageOf } from '../paging.ts'
import { isTrue, oneOrMoreOf } from '../parameters.ts'
import { type Call, includeOf, ok, PAGE_PARAMETERS, type Reply, type Route } from '../route.ts'
import { instantIn, zoneOf } from '../windows.ts'
import { alertBody, logEntryBody, noteBody } from '../wire/incidents.ts'
import { incidentOf } from './incidents.ts'

const read = { method: 'GET', scope: 'incidents.read' } as const

const LOG_PARAMETERS = [...PAGE_PARAMETERS, 'since', 'until', 'time_zone', 'is_overview', 'include[]']

export const incidentDetailRoutes: readonly Route[] = [
  { ...read, path: '/incidents/{id}/notes', parameters: [], answer: listNotes },
  {
    ...read,
    path: '/incidents/{id}/alerts',
    parameters: [...PAGE_PARAMETERS, 'alert_key', 'statuses[]', 'sort_by', 'include[]'],
    answer: listAlerts,
  },
  { ...read, path: '/incidents/{id}/log_entries', parameters: LOG_PARAMETERS, answer: listIncidentLog },
  { ...read, path: '/log_entries', parameters: [...LOG_PARAMETERS, 'team_ids[]'], answer: listLog },
]

/** Not paged. */
function listNotes(call: Call): Reply {
  return ok({ notes: incidentOf(call).notes.map((note) => noteBody(call.account, note)) })
}

function listAlerts(call: Call): Reply {
  const { account, query } = call
  const incident = incidentOf(call)
  const key = query.get('alert_key')
  const complaint = 'Status must be a list of triggered or resolved.'
  const statuses = oneOrMoreOf(query, 'statuses', ['triggered', 'resolved'], complaint)
  const order = query.get('sort_by') ?? 'created_at'
  if (!/^(created_at|resolved_at)(:(asc|desc))?(,(created_at|resolved_at)(:(asc|desc))?)?$/.test(order)) {
    throw invalidInput('Sort by is invalid.')
  }
  const alerts = incident.alerts
    .filter((alert) => key === null || alert.key === key)
    .filter((alert) => statuses === undefined || statuses.includes(alert.status))
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt) * (order.startsWith('created_at:desc') ? -1 : 1))
  const page = pageOf(alerts, query)
  const include = includeOf(call)
  return ok({
    alerts: page.items.map((alert) => alertBody(account, incident, alert, include)),
    ...page.fields,
  })
}

/** Newest first, as PagerDuty lists them. */
function listIncidentLog(call: Call): Reply {
  return pageOfLog(call, [incidentOf(call)])
}

function listLog(call: Call): Reply {
  return pageOfLog(call, call.account.incidents)
}

/** What `is_overview` leaves: the entries that matter to a reader in a hurry. */
const OVERVIEW = new Set(['trigger', 'acknowledge', 'resolve', 'annotate', 'escalate'])

function pageOfLog(
  { account, query, ...call }: Call,
  incidents: Iterable<ReturnType<typeof incidentOf>>,
): Reply {
  const zone = zoneOf(query, account.timeZone)
  const since = instantIn(query.get('since'), zone)
  const until = instantIn(query.get('until'), zone) ?? call.now
  const entries = [...incidents]
    .flatMap((incident) => incident.log.map((entry) => ({ incident, entry })))
    .filter(({ entry }) => !isTrue(query, 'is_overview') || OVERVIEW.has(entry.type))
    .filter(({ entry }) => since === undefined || Date.parse(entry.at) >= since.getTime())
    .filter(({ entry }) => Date.parse(entry.at) <= until.getTime())
    .reverse()
    .sort((a, b) => (a.entry.at < b.entry.at ? 1 : a.entry.at > b.entry.at ? -1 : 0))
  const page = pageOf(entries, query)
  const include = new Set(query.getAll('include[]'))
  return ok({
    log_entries: page.items.map(({ incident, entry }) => logEntryBody(account, incident, entry, include)),
    ...page.fields,
  })
}
