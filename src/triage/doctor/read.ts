import type { Known } from '../../known.ts'
import type { RateLeft } from '../../pagerduty/client.ts'
import { PagerDutyError } from '../../pagerduty/errors.ts'
import type { Fetched } from '../../pagerduty/fetched.ts'
import type { PagerDutyReader } from '../../pagerduty/reader.ts'
import type { User } from '../../pagerduty/users.ts'

/** What PagerDuty says of a key. */
export interface KeyFacts {
  /** null: it answered; else what went wrong with the first question, and what to do */
  readonly failure: { readonly message: string; readonly hint: string } | null
  readonly abilities: Known<readonly string[]>
  readonly owner: Owner
  /** what could be read, and what could not */
  readonly reads: readonly { readonly what: string; readonly may: boolean }[]
  /** requests left in this minute; null where PagerDuty did not tell */
  readonly rate: RateLeft | null
}

/** Whose key it is; an account's key belongs to nobody. */
export type Owner =
  | { readonly kind: 'user'; readonly user: User }
  | { readonly kind: 'account' }
  | { readonly kind: 'unknown'; readonly why: string }

const MINUTE_MS = 60_000

/** Asks four small questions side by side; never throws for an answer of PagerDuty's. @param rate called afterwards */
export async function readKeyFacts(
  reader: PagerDutyReader,
  now: Date,
  rate: () => RateLeft | null,
): Promise<KeyFacts> {
  const since = new Date(now.getTime() - MINUTE_MS)
  const [incidents, services, abilities, user] = await Promise.all([
    attempt(reader.incidents({ since, until: now })),
    attempt(reader.maintenanceWindows()),
    attempt(reader.abilities()),
    attempt(reader.currentUser()),
  ])
  return {
    failure: incidents.failure,
    abilities: flat(abilities),
    owner: ownerOf(user),
    reads: [
      { what: 'incidents', may: incidents.fetched !== null },
      { what: 'services', may: services.fetched !== null },
    ],
    rate: rate(),
  }
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
  fetched?.data ?? { known: false, why: failure?.message.replace(/\.$/, '') ?? 'not asked' }

function ownerOf({ fetched, failure }: Attempt<Known<User>>): Owner {
  if (fetched?.data.known) return { kind: 'user', user: fetched.data.value }
  return failure === null ? { kind: 'account' } : { kind: 'unknown', why: failure.message.replace(/\.$/, '') }
}
