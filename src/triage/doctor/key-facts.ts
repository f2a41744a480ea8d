import { mapKnown, valueOr } from '../../core/known.ts'
import { MINUTE_MS } from '../../core/time.ts'
import type { RateLeft } from '../../pagerduty/client/client.ts'
import { PagerDutyError } from '../../pagerduty/client/errors.ts'
import { attempt } from '../../pagerduty/fetched.ts'
import type { PagerDutyReader } from '../../pagerduty/reader.ts'
import { nearestServices } from '../known-services.ts'

export type KeyFacts = Awaited<ReturnType<typeof readKeyFacts>>

/** PagerDuty's errors become part of the result. @param rate called last; null where PagerDuty did not say */
export async function readKeyFacts(
  reader: PagerDutyReader,
  { serviceIds, isRelay }: { readonly serviceIds: readonly string[]; readonly isRelay: boolean },
  now: Date,
  rate: () => RateLeft | null,
) {
  const since = new Date(now.getTime() - MINUTE_MS)
  const [incidents, maintenance, abilities, user, services, relay] = await Promise.all([
    attempt(reader.incidents({ since, until: now })),
    attempt(reader.maintenanceWindows()),
    attempt(reader.abilities()),
    attempt(reader.currentUser()),
    serviceIds.length > 0 ? readServices(reader, serviceIds) : null,
    isRelay ? attempt(reader.relayStatus()) : null,
  ])
  return {
    /** of the first request; null: it succeeded */
    failure: incidents.error instanceof PagerDutyError ? incidents.error : null,
    abilities: abilities.known ? abilities.value.data : abilities,
    owner: mapKnown(user, ({ data }) => valueOr(data, null)), // an account's key belongs to nobody
    reads: [
      { what: 'incidents', may: incidents.known },
      { what: 'services', may: maintenance.known },
    ],
    services,
    /** null: PagerDuty answers itself */
    relay: relay && mapKnown(relay, ({ data }) => data),
    rate: rate(),
  }
}

/** `nearest`: similar to unknown ones */
async function readServices(reader: PagerDutyReader, ids: readonly string[]) {
  const found = mapKnown(await attempt(reader.servicesById(ids)), ({ data }) => data)
  const missing = found.known ? found.value.unknown : []
  return { found, nearest: missing.length > 0 ? await nearestServices(reader, missing) : [] }
}
