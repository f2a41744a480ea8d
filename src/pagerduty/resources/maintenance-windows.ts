import type * as z from 'zod'
import type { Call } from '../client/client.ts'
import { ofKnownIds } from '../client/known-ids.ts'
import { serialPages } from '../client/pages.ts'
import { chunksOf } from '../client/query.ts'
import { resource } from '../client/resource.ts'
import { id, instant, list, optional, record, reference, text } from '../client/wire.ts'

/** Meanwhile its services raise no incidents: silence is not health. */
const maintenanceWindow = record(
  { id, startAt: instant, endAt: instant, description: optional(text), services: list(reference) },
  { startAt: 'start_time', endAt: 'end_time' },
)

export type MaintenanceWindow = z.infer<typeof maintenanceWindow>

const maintenanceWindows = resource(
  'maintenance_windows',
  'maintenance window',
  'services.read',
  maintenanceWindow,
)

interface MaintenanceWindowsQuery {
  readonly serviceIds?: readonly string[] | undefined
  /** `open` is ongoing and future */
  readonly filter?: 'ongoing' | 'open'
}

export async function listMaintenanceWindows(
  call: Call,
  { serviceIds, filter = 'ongoing' }: MaintenanceWindowsQuery = {},
): Promise<MaintenanceWindow[]> {
  const pagesOf = (services: readonly string[] | undefined) => {
    const query = { filter, 'service_ids[]': services }
    const place = { path: '/maintenance_windows', subject: 'maintenance windows', query }
    return serialPages(call, maintenanceWindows.at(place))
  }
  const lists = chunksOf(serviceIds).map((chunk) => ofKnownIds(call, 'service', chunk, pagesOf))
  const found = await maintenanceWindows.from(call, lists)
  if (serviceIds === undefined) return found
  return found.filter(({ services }) => services.some(({ id }) => serviceIds.includes(id)))
}
