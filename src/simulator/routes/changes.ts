import type { Account } from '../account.ts'
import type { ChangeEvent } from '../entities.ts'
import { invalidInput, notFound } from '../errors.ts'
import { pageOf } from '../paging.ts'
import { listOf } from '../parameters.ts'
import { type Call, ok, PAGE_PARAMETERS, type Reply, type Route } from '../route.ts'
import { changeWindowOf } from '../windows.ts'
import { changeEventBody, maintenanceWindowBody } from '../wire/changes.ts'

const CHANGE_PARAMETERS = [...PAGE_PARAMETERS, 'since', 'until', 'team_ids[]', 'integration_ids[]']

export const changeRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/change_events',
    scope: 'change_events.read',
    parameters: CHANGE_PARAMETERS,
    answer: (call) => pageOfChanges(call, call.account.changeEvents),
  },
  {
    method: 'GET',
    path: '/services/{id}/change_events',
    scope: 'services.read',
    parameters: CHANGE_PARAMETERS,
    answer: (call) => {
      if (call.account.services.every(({ id }) => id !== call.id)) throw notFound()
      return pageOfChanges(
        call,
        call.account.changeEvents.filter(({ services }) => services.includes(call.id)),
      )
    },
  },
  {
    method: 'GET',
    path: '/maintenance_windows',
    scope: 'services.read',
    parameters: [...PAGE_PARAMETERS, 'query', 'filter', 'service_ids[]', 'team_ids[]', 'include[]'],
    answer: listMaintenanceWindows,
  },
]

/** Newest first. Pages work, but the fields that describe them are null. */
function pageOfChanges({ account, query, now }: Call, all: readonly ChangeEvent[]): Reply {
  const { since, until } = changeWindowOf(query, now)
  const integrations = listOf(query, 'integration_ids')
  const teamIds = listOf(query, 'team_ids')
  const events = all
    .filter(({ timestamp }) => Date.parse(timestamp) >= since.getTime())
    .filter(({ timestamp }) => until === undefined || Date.parse(timestamp) < until.getTime())
    .filter(
      (event) => integrations === undefined && (teamIds === undefined || isOfTeam(account, event, teamIds)),
    )
    .sort((a, b) => (a.timestamp < b.timestamp ? 1 : a.timestamp > b.timestamp ? -1 : 0))
  const page = pageOf(events, query)
  return ok({
    change_events: page.items.map((event) => changeEventBody(account, event)),
    limit: null,
    offset: null,
    total: null,
    more: page.fields.more,
  })
}

const isOfTeam = (account: Account, event: ChangeEvent, teamIds: readonly string[]): boolean =>
  account.services.some(
    ({ id, teams }) => event.services.includes(id) && teams.some((team) => teamIds.includes(team)),
  )

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
  const page = pageOf(windows, query)
  return ok({
    maintenance_windows: page.items.map((window) => maintenanceWindowBody(account, window)),
    ...page.fields,
  })
}
