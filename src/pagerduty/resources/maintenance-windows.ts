import * as z from 'zod'
import type { Untrusted } from '../../core/untrusted.ts'
import type { Client } from '../client/client.ts'
import { parseItems } from '../client/items.ts'
import { gather, serialPages } from '../client/pages.ts'
import { chunksOf, includes } from '../client/query.ts'
import { id, instant, list, optional, type Reference, reference, text } from '../client/wire.ts'
import type { Fetched } from '../fetched.ts'

/** While it lasts, its services raise no incidents: their silence is not health. */
export interface MaintenanceWindow {
  readonly id: string
  readonly startAt: string
  readonly endAt: string
  readonly description: Untrusted | null
  readonly services: readonly Reference[]
}

const maintenanceWindowSchema = z
  .looseObject({
    id,
    start_time: instant,
    end_time: instant,
    description: optional(text),
    services: list(reference),
  })
  .transform(
    (raw): MaintenanceWindow => ({
      id: raw.id,
      startAt: raw.start_time,
      endAt: raw.end_time,
      description: raw.description,
      services: raw.services,
    }),
  )

export interface MaintenanceWindowsQuery {
  readonly serviceIds?: readonly string[] | undefined
  /** `open` is ongoing and future; the default is `ongoing` */
  readonly filter?: 'past' | 'future' | 'ongoing' | 'open' | 'all' | undefined
}

export function listMaintenanceWindows(
  client: Client,
  query: MaintenanceWindowsQuery = {},
): Promise<Fetched<MaintenanceWindow[]>> {
  return client.fetch(async (call) => {
    if (query.serviceIds?.length === 0) return []
    const found = await gather(
      call,
      chunksOf(query.serviceIds).map((serviceIds) =>
        serialPages(call, {
          path: '/maintenance_windows',
          root: 'maintenance_windows',
          subject: 'maintenance windows',
          scope: 'services.read',
          query: { filter: query.filter ?? 'ongoing', 'service_ids[]': serviceIds },
        }),
      ),
    )
    return parseItems(call, maintenanceWindowSchema, found, 'maintenance window').filter(
      ({ services }) =>
        query.serviceIds === undefined || services.some((service) => includes(query.serviceIds, service.id)),
    )
  })
}
