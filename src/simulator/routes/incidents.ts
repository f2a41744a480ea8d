import type { Account } from '../account.ts'
import type { Incident } from '../entities.ts'
import { invalidInput, missingAbility, notFound } from '../errors.ts'
import { pageOf } from '../paging.ts'
import { listOf, oneOrMoreOf } from '../parameters.ts'
import { type Call, includeOf, ok, PAGE_PARAMETERS, type Reply, type Route } from '../route.ts'
import { windowOf } from '../windows.ts'
import { incidentBody } from '../wire/incidents.ts'

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
      'incident_key',
      'service_ids[]',
      'team_ids[]',
      'user_ids[]',
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
    answer: (call) => {
      requireConferenceBridge(call)
      return ok({ incident: incidentBody(call.account, incidentOf(call), includeOf(call)) })
    },
  },
]

/** The incident of the path, by id or number. */
export function incidentOf(call: Call): Incident {
  const incident = call.account.incident(call.id)
  if (incident === undefined) throw notFound()
  return incident
}

function listIncidents(call: Call): Reply {
  const { account, query, now } = call
  requireConferenceBridge(call)
  const page = pageOf(sorted(filtered(account, query, now), query.get('sort_by')), query)
  const include = includeOf(call)
  return ok({
    incidents: page.items.map((incident) => incidentBody(account, incident, include)),
    ...page.fields,
  })
}

function filtered(account: Account, query: URLSearchParams, now: Date): Incident[] {
  const window = windowOf(query, now, account.timeZone)
  const statuses = oneOrMoreOf(
    query,
    'statuses',
    ['triggered', 'acknowledged', 'resolved'],
    'Status must be a list of triggered, acknowledged, or resolved.',
  )
  const urgencies = oneOrMoreOf(
    query,
    'urgencies',
    ['high', 'low'],
    'Urgencies must be a list of high or low.',
  )
  const serviceIds = listOf(query, 'service_ids')
  const teamIds = listOf(query, 'team_ids')
  const userIds = listOf(query, 'user_ids')
  const priorityIds = listOf(query, 'priority_ids')
  const incidentKey = query.get('incident_key')
  if (teamIds !== undefined) requireAbility(account, 'teams')
  if (urgencies !== undefined) requireAbility(account, 'urgencies')
  return account.query({
    ...window,
    ...(statuses && { statuses }),
    ...(urgencies && { urgencies }),
    ...(serviceIds && { serviceIds }),
    ...(teamIds && { teamIds }),
    ...(userIds && { userIds }),
    ...(priorityIds && { priorityIds }),
    ...(incidentKey !== null && { incidentKey }),
  })
}

export function requireAbility(account: Account, ability: string): void {
  if (account.abilities.includes(ability)) return
  throw missingAbility(ability, `The ${ability} account ability is required to access this resource.`)
}

function requireConferenceBridge({ account, query }: Call): void {
  if (query.getAll('include[]').includes('conference_bridge'))
    requireAbility(account, 'coordinated_responding')
}

const SORT_KEYS = {
  incident_number: (incident: Incident) => incident.number,
  created_at: (incident: Incident) => incident.createdAt,
  resolved_at: (incident: Incident) => incident.resolvedAt ?? '9999',
  urgency: (incident: Incident) => incident.urgency,
}

function sorted(incidents: Incident[], order: string | null): Incident[] {
  const steps = (order ?? 'created_at').split(',').map((step) => {
    const [, name, direction] = /^(\w+?)(?::(asc|desc))?$/.exec(step) ?? []
    const key = Object.entries(SORT_KEYS).find(([known]) => known === name)?.[1]
    if (key === undefined) throw invalidInput('Sort by is invalid.')
    return { key, sign: direction === 'desc' ? -1 : 1 }
  })
  if (steps.length > 2) throw invalidInput('Sort by takes at most two fields.')
  return incidents.sort((a, b) => {
    for (const { key, sign } of steps) {
      const [left, right] = [key(a), key(b)]
      if (left !== right) return left < right ? -sign : sign
    }
    return 0
  })
}
