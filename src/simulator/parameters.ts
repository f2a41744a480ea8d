import { invalidInput } from './errors.ts'

/** The values of a `name[]` filter, or undefined without it; a plain `name` is refused as PagerDuty does. */
export function listOf(query: URLSearchParams, name: string): readonly string[] | undefined {
  if (query.has(name)) throw invalidInput(`${spoken(name)} must be a Array.`)
  const values = query.getAll(`${name}[]`)
  return values.length === 0 ? undefined : values
}

/** As listOf, and refuses values outside `allowed`. */
export function oneOrMoreOf<T extends string>(
  query: URLSearchParams,
  name: string,
  allowed: readonly T[],
  complaint: string,
): readonly T[] | undefined {
  const wanted = listOf(query, name)
  if (wanted === undefined) return undefined
  return wanted.map((value) => {
    const known = allowed.find((candidate) => candidate === value)
    if (known === undefined) throw invalidInput(complaint)
    return known
  })
}

/** Only the lower-case literal counts. */
export const isTrue = (query: URLSearchParams, name: string): boolean => query.get(name) === 'true'

const spoken = (name: string): string =>
  `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll('_', ' ')}`
