import { type Known, known, unknown } from '../core/known.ts'
import { isoSeconds } from '../core/time.ts'
import { PagerDutyError } from './client/errors.ts'

/** What a question to PagerDuty brought. Nothing is left out silently. */
export interface Fetched<T> {
  readonly data: T
  /** false where something that was asked for may be missing; `warnings` says what */
  readonly complete: boolean
  /** sentences for a person, of plain printable characters; PagerDuty's own words only in quotes */
  readonly warnings: readonly string[]
  /** when the reading began, ISO 8601 UTC */
  readonly asOf: string
  /** HTTP requests sent, retries included */
  readonly requests: number
}

/** What a document says about itself: nothing is left out silently. */
export interface Completeness {
  readonly complete: boolean
  readonly warnings: readonly string[]
  /** when the reading began, ISO 8601 UTC */
  readonly asOf: string
}

/** What may be missing from a result, with the reason. */
export type Part<T> = Fetched<Known<T>>

/**
 * A part that the answer can do without: where it cannot be read it is unknown, and the rest stands.
 * @throws PagerDutyError at a 401: the rest cannot be read either
 */
export const part = <T>(reading: Promise<Fetched<T>>): Promise<Part<T>> =>
  knownPart(reading.then((fetched) => ({ ...fetched, data: known(fetched.data, fetched.asOf) })))

/** The same for what a plan may lack. */
export async function knownPart<T>(reading: Promise<Part<T>>): Promise<Part<T>> {
  try {
    return await reading
  } catch (error) {
    if (!(error instanceof PagerDutyError) || error.code === 'authentication') throw error
    const why = error.message.replace(/\.$/, '')
    return { data: unknown(why), complete: false, warnings: [error.message], asOf: '', requests: 1 }
  }
}

/** A part that was not asked for, as there is nothing to ask about. */
export const notAsked = <T>(value: T): Part<T> => ({
  data: known(value, ''),
  complete: true,
  warnings: [],
  asOf: '',
  requests: 0,
})

export const completenessOf = (parts: readonly Fetched<unknown>[], now: Date): Completeness => ({
  complete: parts.every(({ complete }) => complete),
  warnings: [...new Set(parts.flatMap(({ warnings }) => warnings))],
  asOf: isoSeconds(now),
})
