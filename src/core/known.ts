import { messageOf } from './errors.ts'

/** A fact that a source answered for, or the reason why it did not. A source that failed is never "zero". */
export type Known<T> =
  | { readonly known: true; readonly value: T; readonly asOf: string }
  | { readonly known: false; readonly why: string }

/** @param asOf the instant the fact was read, ISO 8601 UTC */
export const known = <T>(value: T, asOf: string): Known<T> => ({ known: true, value, asOf })

/** @param why one short clause for a person, no final stop: "PagerDuty did not respond in 3 s" */
export const unknown = (why: string): Known<never> => ({ known: false, why })

/** A fact of which the error that left it unknown still matters. */
export type Settled<T> = Known<T> & { readonly error?: unknown }

/**
 * What `work` answers, or why it failed: never rejects.
 * @param asOf the instant the fact was read, ISO 8601 UTC; empty where nobody asks
 */
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

export const valueOr = <T, Else>(fact: Known<T>, otherwise: Else): T | Else =>
  fact.known ? fact.value : otherwise
