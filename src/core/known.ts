import { messageOf } from './errors.ts'

/** A fact from a source, or why there is none: a source that failed never counts as zero. */
export type Known<T> =
  | { readonly known: true; readonly value: T; readonly asOf: string }
  | { readonly known: false; readonly why: string }

/** @param asOf when it was read, ISO 8601 UTC */
export const known = <T>(value: T, asOf: string): Known<T> => ({ known: true, value, asOf })

/** @param why a short clause without a final stop: "PagerDuty did not respond in 3 s" */
export const unknown = (why: string): Known<never> => ({ known: false, why })

export type Settled<T> = Known<T> & { readonly error?: unknown }

/** Never rejects. @param asOf when it was read, ISO 8601 UTC; empty where it does not matter */
export async function settle<T>(
  work: Promise<T>,
  asOf = '',
  whyOf: (error: unknown) => string = messageOf,
): Promise<Settled<T>> {
  try {
    return known(await work, asOf)
  } catch (error) {
    return { ...unknown(whyOf(error)), error }
  }
}

export const mapKnown = <T, U>(fact: Known<T>, change: (value: T) => U): Known<U> =>
  fact.known ? known(change(fact.value), fact.asOf) : fact

export const valueOr = <T, Else>(fact: Known<T>, otherwise: Else): T | Else =>
  fact.known ? fact.value : otherwise
