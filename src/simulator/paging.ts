import { badArguments, invalidInput } from './errors.ts'
import { isTrue } from './parameters.ts'

const DEFAULT_LIMIT = 25
const LARGEST_LIMIT = 100
const LAST_ITEM = 10_000

/** What PagerDuty answers beyond the last item that pages can reach. */
const TOO_FAR =
  'Offset+limit exceeds maximum allowed value of 10000. ' +
  'Please try to refine your search to reduce the returned set of records, like adding a date range.'

export interface Page<T> {
  readonly items: readonly T[]
  readonly fields: {
    readonly limit: number
    readonly offset: number
    readonly total: number | null
    readonly more: boolean
  }
}

/** Classic paging: a limit over 100 is silently 100 and echoed so, `total` is null unless asked for. */
export function pageOf<T>(all: readonly T[], query: URLSearchParams): Page<T> {
  const limit = Math.min(wholeNumber(query, 'limit', DEFAULT_LIMIT, 1), LARGEST_LIMIT)
  const offset = wholeNumber(query, 'offset', 0, 0)
  if (offset + limit > LAST_ITEM) throw badArguments(TOO_FAR)
  const items = all.slice(offset, offset + limit)
  const total = isTrue(query, 'total') ? all.length : null
  return { items, fields: { limit, offset, total, more: offset + items.length < all.length } }
}

export function wholeNumber(query: URLSearchParams, name: string, otherwise: number, least: number): number {
  const text = query.get(name)
  if (text === null) return otherwise
  const value = /^\d{1,9}$/.test(text) ? Number(text) : -1
  if (value >= least) return value
  throw invalidInput(name === 'limit' ? 'Limit must be between 1 and 100.' : `${name} is invalid.`)
}
