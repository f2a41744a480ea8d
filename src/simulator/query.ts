import { badArguments, invalidInput } from './errors.ts'

export const PAGE_PARAMETERS = ['limit', 'offset', 'total'] as const

const DEFAULT_LIMIT = 25
const MAX_LIMIT = 100
const MAX_ITEM = 10_000

/** PagerDuty's message for pages beyond the last reachable item. */
const TOO_FAR =
  'Offset+limit exceeds maximum allowed value of 10000. ' +
  'Please try to refine your search to reduce the returned set of records, like adding a date range.'

/** Classic paging: a limit over 100 silently becomes 100, `total` is null unless requested (`true`). */
export function pageOf<T>(
  root: string,
  all: readonly T[],
  query: URLSearchParams,
  body: (item: T) => object,
): object {
  const limit = Math.min(wholeNumber(query, 'limit', DEFAULT_LIMIT, 1), MAX_LIMIT)
  const offset = wholeNumber(query, 'offset', 0, 0)
  if (offset + limit > MAX_ITEM) throw badArguments(2002, TOO_FAR)
  const total = query.get('total') === 'true' ? all.length : null
  const items = all.slice(offset, offset + limit).map(body)
  return { [root]: items, limit, offset, total, more: offset + items.length < all.length }
}

export function wholeNumber(query: URLSearchParams, name: string, otherwise: number, least: number): number {
  const text = query.get(name)
  if (text === null) return otherwise
  const value = /^\d{1,9}$/.test(text) ? Number(text) : -1
  if (value >= least) return value
  throw invalidInput(name === 'limit' ? 'Limit must be between 1 and 100.' : `${name} is invalid.`)
}

/** A `name[]` filter, or undefined without one; a plain `name` is rejected, as by PagerDuty. */
export function listOf(query: URLSearchParams, name: string): readonly string[] | undefined {
  if (query.has(name)) {
    const label = `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll('_', ' ')}`
    throw invalidInput(`${label} must be a Array.`)
  }
  const values = query.getAll(`${name}[]`)
  return values.length === 0 ? undefined : values
}

export function oneOrMoreOf<T extends string>(
  query: URLSearchParams,
  name: string,
  allowed: readonly T[],
  complaint: string,
): readonly T[] | undefined {
  return listOf(query, name)?.map((value) => {
    const known = allowed.find((candidate) => candidate === value)
    if (known === undefined) throw invalidInput(complaint)
    return known
  })
}

export const isIn = (value: string | null, wanted: readonly string[] | undefined): boolean =>
  wanted === undefined || (value !== null && wanted.includes(value))

/** PagerDuty reads other forms in the zone of the account, which no client should depend on. */
export function instantIn(query: URLSearchParams, name: string): Date | undefined {
  const text = query.get(name)
  if (text === null) return undefined
  const at = new Date(text)
  if (text.endsWith('Z') && !Number.isNaN(at.getTime())) return at
  throw invalidInput(' is invalid.')
}
