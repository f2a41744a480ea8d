import { type Known, known, unknown } from '../../core/known.ts'
import { MINUTE_MS } from '../../core/time.ts'
import type { RateLeft } from '../../pagerduty/client/client.ts'
import { PagerDutyError } from '../../pagerduty/client/errors.ts'
import type { Fetched } from '../../pagerduty/fetched.ts'
import type { PagerDutyReader } from '../../pagerduty/reader.ts'
import type { User } from '../../pagerduty/resources/account.ts'
import type { FoundServices } from '../../pagerduty/resources/services.ts'
import { nearestServices } from '../known-services.ts'

/** What PagerDuty says of a key. */
export interface KeyFacts {
  /** null: it answered; else what went wrong with the first question, and what to do */
  readonly failure: { readonly message: string; readonly hint: string } | null
  readonly abilities: Known<readonly string[]>
  readonly owner: Owner
  /** what could be read, and what could not */
  readonly reads: readonly { readonly what: string; readonly may: boolean }[]
  /** of those that the repository names; null where it names none */
  readonly services: {
    readonly found: Known<FoundServices>
    /** those that are most like the ones that PagerDuty does not know */
    readonly nearest: readonly string[]
  } | null
  /** requests left in this minute; null where PagerDuty did not tell */
  readonly rate: RateLeft | null
}

/** Whose key it is; an account's key belongs to nobody. */
export type Owner =
  | { readonly kind: 'user'; readonly user: User }
  | { readonly kind: 'account' }
  | { readonly kind: 'unknown'; readonly why: string }

/**
 * Asks a few small questions side by side; never throws for an answer of PagerDuty's.
 * @param serviceIds that the repository names
 * @param rate called afterwards
 */
export async function readKeyFacts(
  reader: PagerDutyReader,
  serviceIds: readonly string[],
  now: Date,
  rate: () => RateLeft | null,
): Promise<KeyFacts> {
  const since = new Date(now.getTime() - MINUTE_MS)
  const [incidents, services, abilities, user, named] = await Promise.all([
    attempt(reader.incidents({ since, until: now })),
    attempt(reader.maintenanceWindows()),
    attempt(reader.abilities()),
    attempt(reader.currentUser()),
    serviceIds.length > 0 ? readServices(reader, serviceIds) : null,
  ])
  return {
    failure: incidents.failure,
    abilities: flat(abilities),
    owner: ownerOf(user),
    reads: [
      { what: 'incidents', may: incidents.fetched !== null },
      { what: 'services', may: services.fetched !== null },
    ],
    services: named,
    rate: rate(),
  }
}

async function readServices(
  reader: PagerDutyReader,
  ids: readonly string[],
): Promise<NonNullable<KeyFacts['services']>> {
  const { fetched, failure } = await attempt(reader.servicesById(ids))
  if (fetched === null)
    return { found: unknown(failure?.message.replace(/\.$/, '') ?? 'not queried'), nearest: [] }
  const missing = fetched.data.unknown
  const nearest = missing.length > 0 ? await nearestServices(reader, missing) : []
  return { found: known(fetched.data, fetched.asOf), nearest }
}

interface Attempt<T> {
  readonly fetched: Fetched<T> | null
  readonly failure: KeyFacts['failure']
}

async function attempt<T>(reading: Promise<Fetched<T>>): Promise<Attempt<T>> {
  try {
    return { fetched: await reading, failure: null }
  } catch (error) {
    if (!(error instanceof PagerDutyError)) throw error
    return { fetched: null, failure: { message: error.message, hint: error.hint } }
  }
}

const flat = <T>({ fetched, failure }: Attempt<Known<T>>): Known<T> =>
  fetched?.data ?? { known: false, why: failure?.message.replace(/\.$/, '') ?? 'not queried' }

function ownerOf({ fetched, failure }: Attempt<Known<User>>): Owner {
  if (fetched?.data.known) return { kind: 'user', user: fetched.data.value }
  return failure === null ? { kind: 'account' } : { kind: 'unknown', why: failure.message.replace(/\.$/, '') }
}
