import { DAY_MS } from '../../core/time.ts'
import type { AccountState, ChangeEvent, MaintenanceWindow } from '../entities.ts'
import { found, invalidInput } from '../errors.ts'
import { instantIn, listOf, PAGE_PARAMETERS, pageOf } from '../query.ts'
import { type Call, ok, type Reply, type Route } from '../route.ts'
import { head, serviceReference, userReference } from './references.ts'

const read = { method: 'GET', parameters: [...PAGE_PARAMETERS, 'since', 'until'] } as const

export const changeRoutes: readonly Route[] = [
  {
    ...read,
    path: '/change_events',
    scope: 'change_events.read',
    answer: (call) => listChanges(call, call.account.changeEvents),
  },
  {
    ...read,
    path: '/services/{id}/change_events',
    scope: 'services.read',
    answer: (call) => {
      const { id } = found(call.account.services.find((service) => service.id === call.id))
      return listChanges(
        call,
        call.account.changeEvents.filter(({ services }) => services.includes(id)),
      )
    },
  },
  {
    method: 'GET',
    path: '/maintenance_windows',
    scope: 'services.read',
    parameters: [...PAGE_PARAMETERS, 'filter', 'service_ids[]'],
    answer: listMaintenanceWindows,
  },
]

/** The last 90 days, newest first. Paging works, but the fields that describe it are null. */
function listChanges({ account, query, now }: Call, all: readonly ChangeEvent[]): Reply {
  const oldest = now.getTime() - 90 * DAY_MS
  const since = Math.max(instantIn(query, 'since')?.getTime() ?? oldest, oldest)
  const until = instantIn(query, 'until')?.getTime() ?? Number.POSITIVE_INFINITY
  const events = all
    .filter(({ timestamp }) => Date.parse(timestamp) >= since && Date.parse(timestamp) < until)
    .sort((a, b) => (a.timestamp < b.timestamp ? 1 : a.timestamp > b.timestamp ? -1 : 0))
  const page = pageOf('change_events', events, query, (event) => changeEventBody(account, event))
  return ok({ ...page, limit: null, offset: null, total: null })
}

export const changeEventBody = (account: AccountState, event: ChangeEvent): object => ({
  id: event.id,
  type: 'change_event',
  summary: event.summary,
  self: `https://api.pagerduty.com/change_events/${event.id}`,
  html_url: null,
  timestamp: event.timestamp,
  source: event.source,
  routing_key: 'SIMULATEDROUTINGKEY0000000000000',
  integration: null,
  services: event.services.map((id) => serviceReference(account, id)),
  custom_details: event.customDetails,
  links: event.links,
  images: [],
})

const FILTERS: Readonly<Record<string, (start: number, end: number, now: number) => boolean>> = {
  all: () => true,
  past: (_start, end, now) => end <= now,
  future: (start, _end, now) => start > now,
  ongoing: (start, end, now) => start <= now && now < end,
  open: (_start, end, now) => end > now,
}

function listMaintenanceWindows({ account, query, now }: Call): Reply {
  const filter = FILTERS[query.get('filter') ?? 'all']
  if (filter === undefined) throw invalidInput('Filter is invalid.')
  const serviceIds = listOf(query, 'service_ids')
  const windows = account.maintenanceWindows
    .filter(({ start, end }) => filter(Date.parse(start), Date.parse(end), now.getTime()))
    .filter(({ services }) => serviceIds === undefined || services.some((id) => serviceIds.includes(id)))
  return ok(pageOf('maintenance_windows', windows, query, (window) => windowBody(account, window)))
}

const windowBody = (account: AccountState, window: MaintenanceWindow): object => ({
  ...head('maintenance_window', window.id, window.description ?? 'Maintenance window'),
  sequence_number: account.maintenanceWindows.indexOf(window) + 1,
  start_time: window.start,
  end_time: window.end,
  description: window.description,
  created_by: userReference(account, window.createdBy),
  services: window.services.map((id) => serviceReference(account, id)),
  teams: [],
})
