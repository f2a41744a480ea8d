import { byCodeUnit } from '../../core/order.ts'
import { DAY_MS } from '../../core/time.ts'
import type { ChangeEvent, Incident, MaintenanceWindow, Service } from '../entities.ts'
import { found, invalidInput, requireAbility } from '../errors.ts'
import { instantIn, listOf } from '../query.ts'
import { type Call, get, listed, named, type Route } from '../route.ts'
import { head, namedBody, referenceTo } from './references.ts'

const SCOPE = 'services.read'

export const serviceRoutes: readonly Route[] = [
  listed('/services', SCOPE, ['query', 'name', 'team_ids[]', 'sort_by'], servicesOf, serviceBody),
  get('/services/{id}', SCOPE, [], (call) => ({ service: serviceBody(call, serviceIn(call)) })),
  listed(
    '/business_services',
    SCOPE,
    [],
    ({ account }) => account.businessServices,
    (_, service) => ({ ...namedBody('business_service', service), point_of_contact: null, team: null }),
  ),
  get('/service_dependencies/technical_services/{id}', SCOPE, [], (call) =>
    dependenciesOf(call, call.account.services),
  ),
  get('/service_dependencies/business_services/{id}', SCOPE, [], (call) =>
    dependenciesOf(call, call.account.businessServices),
  ),
  changes('/change_events', 'change_events.read', ({ account }) => account.changeEvents),
  changes('/services/{id}/change_events', SCOPE, (call) => {
    const { id } = serviceIn(call)
    return call.account.changeEvents.filter(({ services }) => services.includes(id))
  }),
  listed('/maintenance_windows', SCOPE, ['filter', 'service_ids[]'], windowsOf, windowBody),
]

const serviceIn = ({ account, id }: Call): Service => found(account.services.find((each) => each.id === id))

/** By name, the only order that the client requests. */
function servicesOf(call: Call): Service[] {
  const { account, query } = call
  const teamIds = listOf(query, 'team_ids')
  if (teamIds !== undefined) requireAbility(account, 'teams')
  const name = query.get('name')
  return named(call, account.services)
    .filter((service) => name === null || service.name === name)
    .filter((service) => teamIds === undefined || service.teams.some((id) => teamIds.includes(id)))
    .sort((a, b) => byCodeUnit(a.name, b.name))
}

function serviceBody({ account }: Call, service: Service): object {
  const incidents = account.query({ serviceIds: [service.id] })
  return {
    ...namedBody('service', service),
    description: service.description,
    created_at: service.createdAt,
    status: statusOf(service, incidents),
    escalation_policy: referenceTo(account, 'escalation_policy', service.escalationPolicy),
    teams: service.teams.map((id) => referenceTo(account, 'team', id)),
    integrations: [],
    alert_creation: 'create_alerts_and_incidents',
    last_incident_timestamp: incidents.at(-1)?.createdAt ?? null,
  }
}

/** Derived from the open incidents, unless the seed sets one. */
function statusOf(service: Service, incidents: readonly Incident[]): Service['status'] {
  if (service.status !== 'active') return service.status
  if (incidents.some(({ status }) => status === 'triggered')) return 'critical'
  return incidents.some(({ status }) => status === 'acknowledged') ? 'warning' : 'active'
}

/** One hop only. */
function dependenciesOf({ account, id }: Call, known: readonly { readonly id: string }[]): object {
  found(known.find((service) => service.id === id))
  const node = (service: string) => {
    const isBusiness = account.businessServices.some((each) => each.id === service)
    return { id: service, type: isBusiness ? 'business_service_reference' : 'technical_service_reference' }
  }
  const relationships = account.dependencies
    .map(({ supporting, dependent }, at) => ({
      id: `D${String(at).padStart(15, '0')}`,
      type: 'service_dependency',
      supporting_service: node(supporting),
      dependent_service: node(dependent),
    }))
    .filter((relation) => [relation.supporting_service.id, relation.dependent_service.id].includes(id))
  return { relationships }
}

/** The last 90 days, newest first. Paging works, but the fields that describe it are null. */
function changes(path: string, scope: string, find: (call: Call) => readonly ChangeEvent[]): Route {
  const inPeriod = (call: Call): ChangeEvent[] => {
    const oldest = call.now.getTime() - 90 * DAY_MS
    const since = Math.max(instantIn(call.query, 'since')?.getTime() ?? oldest, oldest)
    const until = instantIn(call.query, 'until')?.getTime() ?? Number.POSITIVE_INFINITY
    return find(call)
      .filter(({ timestamp }) => Date.parse(timestamp) >= since && Date.parse(timestamp) < until)
      .sort((a, b) => byCodeUnit(b.timestamp, a.timestamp))
  }
  const route = listed(path, scope, ['since', 'until'], inPeriod, changeEventBody)
  return { ...route, answer: (call) => ({ ...route.answer(call), limit: null, offset: null, total: null }) }
}

export function changeEventBody({ account }: Call, event: ChangeEvent): object {
  return {
    id: event.id,
    type: 'change_event',
    summary: event.summary,
    self: `https://api.pagerduty.com/change_events/${event.id}`,
    html_url: null,
    timestamp: event.timestamp,
    source: event.source,
    routing_key: 'SIMULATEDROUTINGKEY0000000000000',
    services: event.services.map((id) => referenceTo(account, 'service', id)),
    custom_details: event.customDetails,
    links: event.links,
    images: [],
  }
}

const FILTERS: Readonly<Record<string, (start: number, end: number, now: number) => boolean>> = {
  all: () => true,
  past: (_start, end, now) => end <= now,
  future: (start, _end, now) => start > now,
  ongoing: (start, end, now) => start <= now && now < end,
  open: (_start, end, now) => end > now,
}

function windowsOf({ account, query, now }: Call): MaintenanceWindow[] {
  const filter = FILTERS[query.get('filter') ?? 'all']
  if (filter === undefined) throw invalidInput('Filter is invalid.')
  const serviceIds = listOf(query, 'service_ids')
  return account.maintenanceWindows
    .filter(({ start, end }) => filter(Date.parse(start), Date.parse(end), now.getTime()))
    .filter(({ services }) => serviceIds === undefined || services.some((id) => serviceIds.includes(id)))
}

function windowBody({ account }: Call, window: MaintenanceWindow): object {
  return {
    ...head('maintenance_window', window.id, window.description ?? 'Maintenance window'),
    sequence_number: account.maintenanceWindows.indexOf(window) + 1,
    start_time: window.start,
    end_time: window.end,
    description: window.description,
    created_by: referenceTo(account, 'user', account.users[0]?.id ?? ''),
    services: window.services.map((id) => referenceTo(account, 'service', id)),
    teams: [],
  }
}
