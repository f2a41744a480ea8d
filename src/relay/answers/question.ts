import type { AccountIndex, Reading, Swept } from '../index/account-index.ts'
import { PERIODS } from '../periods.ts'
import type { Part, Sweep } from '../records.ts'

export interface Question {
  readonly index: AccountIndex
  /** in the path */
  readonly id: string
  readonly query: URLSearchParams
  readonly now: Date
  /** whose services the caller may see */
  readonly teams: 'all' | ReadonlySet<string>
}

export type Reply =
  /** `goodUntil`: in milliseconds of a monotonic clock; null: always good */
  | { readonly kind: 'found'; readonly text: string; readonly goodUntil: number | null }
  /** the index cannot tell; PagerDuty can */
  | { readonly kind: 'ask' }
  /** not read yet */
  | { readonly kind: 'unread' }
  | { readonly kind: 'absent' }

export type Answerer = (question: Question) => Reply

export const ASK: Reply = { kind: 'ask' }
export const UNREAD: Reply = { kind: 'unread' }
export const ABSENT: Reply = { kind: 'absent' }

export function sees({ index, teams }: Pick<Question, 'index' | 'teams'>, service: string | null): boolean {
  if (teams === 'all') return true
  const owners = service === null ? null : index.teamsOf(service)
  return owners !== null && [...owners].some((team) => teams.has(team))
}

export const goodUntil = (part: Part | Sweep, { readAt }: Reading | Swept): number => readAt + PERIODS[part]

const PAGE_PARAMETERS = ['limit', 'offset', 'total']

/** Whether the index knows what each of these parameters means. */
export const asksOnly = (query: URLSearchParams, names: readonly string[]): boolean =>
  [...query.keys()].every((name) => names.includes(name) || PAGE_PARAMETERS.includes(name))

const MAX_ITEM = 10_000

/** A page of a list, as PagerDuty cuts it. What PagerDuty refuses, it is asked, so that it can say so. */
export function page<T>(
  root: string,
  all: readonly T[],
  query: URLSearchParams,
  textOf: (item: T) => string,
  until: number,
): Reply {
  const [asked, offset] = [wholeNumber(query.get('limit') ?? '25'), wholeNumber(query.get('offset') ?? '0')]
  if (asked === null || offset === null || asked < 1) return ASK
  const limit = Math.min(asked, 100)
  if (offset + limit > MAX_ITEM) return ASK
  const items = all.slice(offset, offset + limit)
  const total = query.get('total') === 'true' ? all.length : null
  const more = offset + items.length < all.length
  const text = `{"${root}":[${items.map(textOf).join(',')}],"limit":${limit},"offset":${offset},"total":${total},"more":${more}}`
  return { kind: 'found', text, goodUntil: until }
}

const wholeNumber = (text: string): number | null => (/^\d{1,9}$/.test(text) ? Number(text) : null)
