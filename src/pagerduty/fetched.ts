import { messageOf } from '../core/errors.ts'
import { type Known, known, type Settled, settle, unknown } from '../core/known.ts'
import { isoSeconds } from '../core/time.ts'
import { PagerDutyError } from './client/errors.ts'

/** Nothing is left out silently. */
export interface Fetched<T> {
  readonly data: T
  /** false if something requested may be missing; `warnings` says what */
  readonly complete: boolean
  /** plain printable sentences; PagerDuty's own words only in quotes */
  readonly warnings: readonly string[]
  /** when the reading began, ISO 8601 UTC */
  readonly asOf: string
  /** HTTP requests sent, retries included */
  readonly requests: number
}

/**
 * Nothing is missing. Only this shows that something is absent (nobody on call, nothing open), so what claims that takes
 * it. No other object is one, not even a copy: an answer that may be incomplete does not compile there.
 */
export class Whole<T> {
  readonly data: T
  protected readonly complete = true

  private constructor(data: T) {
    this.data = data
  }

  static of<T>({ data, complete }: Fetched<T>): Whole<T> | null {
    return complete ? new Whole(data) : null
  }

  static ofPart<T>({ data, complete }: Part<T>): Whole<T> | null {
    return data.known && complete ? new Whole(data.value) : null
  }

  /** The items of a whole list that fit are all that fit. */
  static only<T>({ data }: Whole<readonly T[]>, isWanted: (item: T) => boolean): Whole<readonly T[]> {
    return new Whole(data.filter(isWanted))
  }
}

export type Completeness = Pick<Fetched<unknown>, 'complete' | 'warnings' | 'asOf'>

/** A result that may be missing, with the reason. */
export type Part<T> = Fetched<Known<T>>

/** @throws PagerDutyError for a 401: nothing else could be read either */
export const part = <T>(reading: Promise<Fetched<T>>): Promise<Part<T>> =>
  knownPart(reading.then((fetched) => ({ ...fetched, data: known(fetched.data, fetched.asOf) })))

/** PagerDuty's errors are reasons; others are thrown. */
export async function attempt<T>(reading: Promise<T>): Promise<Settled<T>> {
  const read = await settle(reading, '', (error) => messageOf(error).replace(/\.$/, ''))
  if (read.known || read.error instanceof PagerDutyError) return read
  throw read.error
}

/** For what the plan may lack. */
export async function knownPart<T>(reading: Promise<Part<T>>): Promise<Part<T>> {
  try {
    return await reading
  } catch (error) {
    if (!(error instanceof PagerDutyError) || error.code === 'authentication') throw error
    const why = error.message.replace(/\.$/, '')
    return { data: unknown(why), complete: false, warnings: [error.message], asOf: '', requests: 1 }
  }
}

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
