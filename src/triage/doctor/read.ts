import { type Known, known, unknown } from '../../core/known.ts'
import { MINUTE_MS } from '../../core/time.ts'
import type { RateLeft } from '../../pagerduty/client/client.ts'
import { PagerDutyError } from '../../pagerduty/client/errors.ts'
import type { Fetched } from '../../pagerduty/fetched.ts'
import type { PagerDutyReader } from '../../pagerduty/reader.ts'
import type { User } from '../../pagerduty/resources/account.ts'
import { nearestServices } from '../known-services.ts'

export type KeyFacts = Awaited<ReturnType<typeof readKeyFacts>>

/** PagerDuty's errors become part of the result. @param rate called last; null where PagerDuty did not say */
export async function readKeyFacts(
  reader: PagerDutyReader,
  serviceIds: readonly string[],
  now: Date,
  rate: () => RateLeft | null,
) {
  const since = new Date(now.getTime() - MINUTE_MS)
  const [incidents, maintenance, abilities, user, services] = await Promise.all([
    attempt(reader.incidents({ since, until: now })),
    attempt(reader.maintenanceWindows()),
    attempt(reader.abilities()),
    attempt(reader.currentUser()),
    serviceIds.length > 0 ? readServices(reader, serviceIds) : null,
  ])
  return {
    /** of the first request; null: it succeeded */
    failure: incidents.failure,
    abilities: abilities.failure === null ? abilities.fetched.data : unknown(whyOf(abilities.failure)),
    owner: ownerOf(user),
    reads: [
      { what: 'incidents', may: incidents.failure === null },
      { what: 'services', may: maintenance.failure === null },
    ],
    services,
    rate: rate(),
  }
}

/** `nearest`: similar to unknown ones */
async function readServices(reader: PagerDutyReader, ids: readonly string[]) {
  const { fetched, failure } = await attempt(reader.servicesById(ids))
  if (failure !== null) return { found: unknown(whyOf(failure)), nearest: [] }
  const missing = fetched.data.unknown
  const nearest = missing.length > 0 ? await nearestServices(reader, missing) : []
  return { found: known(fetched.data, fetched.asOf), nearest }
}

type Attempt<T> =
  | { readonly fetched: Fetched<T>; readonly failure: null }
  | { readonly fetched: null; readonly failure: PagerDutyError }

async function attempt<T>(reading: Promise<Fetched<T>>): Promise<Attempt<T>> {
  try {
    return { fetched: await reading, failure: null }
  } catch (error) {
    if (!(error instanceof PagerDutyError)) throw error
    return { fetched: null, failure: error }
  }
}

const whyOf = ({ message }: PagerDutyError): string => message.replace(/\.$/, '')

/** Null: an account's key belongs to nobody. */
function ownerOf({ fetched, failure }: Attempt<Known<User>>): Known<User | null> {
  if (failure !== null) return unknown(whyOf(failure))
  return fetched.data.known ? fetched.data : known(null, fetched.asOf)
}
