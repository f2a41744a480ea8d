import { setImmediate } from 'node:timers/promises'
import { asObject } from '../../core/json.ts'
import { DAY_MS, isoSeconds } from '../../core/time.ts'
import type { Call, ReadRequest } from './client.ts'
import { isTooLarge, isTransient, PagerDutyError } from './errors.ts'

export interface ListQuestion extends ReadRequest {
  readonly root: string
}

export type Pages = AsyncGenerator<readonly unknown[]>

interface Page {
  readonly items: readonly unknown[]
  readonly more: boolean
  readonly total: number | null
  /** asked for */
  readonly size: number
}

/** PagerDuty silently lowers a larger limit to this. */
const PAGE_SIZE = 100
/** Pages need an overlap. */
const MIN_PAGE_SIZE = 2
/** PagerDuty rejects offset + limit above this. */
const MAX_LISTED = 10_000

/** Pages requested ahead; how many are really in flight, the client decides. */
const MAX_PAGES_AHEAD = 12

/** Between so many items, the requests for the next pages get their turn. */
const PARSED_AT_ONCE = 10

/** For a list that has shifted once, and may again. */
const WIDE_OVERLAP = 10

interface PageSize {
  readonly size?: number
  readonly total?: true | undefined
}

/** A page that is too large, as of alerts that may hold half a megabyte each, is asked for again in smaller ones. */
async function readPage(
  call: Call,
  question: ListQuestion,
  offset: number,
  { size = PAGE_SIZE, total }: PageSize = {},
): Promise<Page> {
  const limit = Math.min(size, MAX_LISTED - offset)
  try {
    const answer = await call.get({ ...question, query: { ...question.query, limit, offset, total } })
    const items = itemsUnder(answer, question.root, question.subject)
    const { more, total: counted } = asObject(answer) ?? {}
    return {
      items,
      more: typeof more === 'boolean' ? more : items.length >= limit,
      total: typeof counted === 'number' ? counted : null,
      size,
    }
  } catch (error) {
    if (!isTooLarge(error) || size <= MIN_PAGE_SIZE) throw error
    const smaller = Math.max(MIN_PAGE_SIZE, Math.floor(size / 4))
    return readPage(call, question, offset, { size: smaller, total })
  }
}

/** Not yet parsed. @throws PagerDutyError */
export function itemsUnder(answer: unknown, root: string, subject: string): readonly unknown[] {
  const items = asObject(answer)?.[root]
  if (Array.isArray(items)) return items
  throw unexpectedShape(subject, `${root} is missing`)
}

export const unexpectedShape = (subject: string, fault: string): PagerDutyError =>
  new PagerDutyError(
    'unexpected_answer',
    `PagerDuty's response for ${subject} does not match its documentation (${fault}).`,
    { hint: 'Check PAGERDUTY_API_URL. If it is correct, please report this.' },
  )

/** A single request; more items are a warning. */
export async function* firstPage(call: Call, question: ListQuestion): Pages {
  const { items, more } = await readPage(call, question, 0)
  if (more) call.incomplete(`Only the first ${items.length} ${question.subject} were read; there are more`)
  yield items
}

/**
 * Each page overlaps the last, so that a list that shifts while it is read (an incident on an earlier page was
 * resolved) shows as a missing overlap, and is re-read from further back. For lists in a fixed order: finds whatever
 * stays on the list throughout.
 */
export async function* serialPages(call: Call, question: ListQuestion): Pages {
  const { subject } = question
  const seen = new Set<string>()
  let overlap = 1
  let rereadsLeft = 10
  let fitting = PAGE_SIZE
  for (let offset = 0; ; ) {
    const { items, more, size } = await readPage(call, question, offset, { size: fitting })
    fitting = size
    const keys = items.map(keyOf)
    const hasNew = keys.some((key) => !seen.has(key))
    if (offset > 0 && !keys.some((key) => seen.has(key))) {
      if (rereadsLeft > 0) {
        rereadsLeft -= 1
        overlap = WIDE_OVERLAP
        offset = Math.max(0, offset - size)
        continue
      }
      call.incomplete(`The list of ${subject} kept changing while it was read; some may be missing`)
    }
    for (const key of keys) seen.add(key)
    yield items
    if (!more) return
    if (!hasNew) rereadsLeft -= 1
    if (rereadsLeft < 0) {
      call.incomplete(`PagerDuty says there are more ${subject} but returns no further pages`)
      return
    }
    if (offset + items.length >= MAX_LISTED) {
      call.incomplete(`PagerDuty lists only the first ${MAX_LISTED} ${subject}; there are more`)
      return
    }
    offset += Math.max(1, items.length - Math.min(overlap, Math.ceil(size / 2)))
  }
}

/** Pages after the first of a list that no longer changes, a few at once, in order. */
async function* pagesAtOnce(call: Call, question: ListQuestion, total: number, pageSize: number): Pages {
  const underWay: Promise<Page>[] = []
  let offset = pageSize
  while (offset < total || underWay.length > 0) {
    while (offset < total && underWay.length < MAX_PAGES_AHEAD) {
      const page = readPage(call, question, offset, { size: pageSize })
      page.catch(() => {})
      underWay.push(page)
      offset += pageSize
    }
    const page = await underWay.shift()
    if (page !== undefined) yield page.items
  }
}

/**
 * Each item of the lists once, the lists read side by side. A list that breaks off after something was read leaves
 * the result incomplete; if nothing was read, its error is thrown.
 * @param parse each page while the next ones are under way
 */
export async function gather<T>(
  call: Call,
  lists: readonly Pages[],
  parse: (item: unknown) => T,
): Promise<T[]> {
  const found = new Map<string, T>()
  const failures: unknown[] = []
  let pages = 0
  const read = async (items: readonly unknown[]) => {
    await setImmediate() // a new connection opens in one turn and sends in the next
    for (const [i, item] of items.entries()) {
      if (i % PARSED_AT_ONCE === 0) await setImmediate()
      found.set(keyOf(item), parse(item))
    }
  }
  await Promise.all(
    lists.map(async (list) => {
      let parsing = Promise.resolve()
      try {
        for await (const items of list) {
          pages += 1
          parsing = parsing.then(() => read(items)) // in order
        }
      } catch (error) {
        failures.push(error)
      }
      await parsing
    }),
  )
  for (const error of failures) {
    if (pages === 0 || !isTransient(error)) throw error
    call.incomplete(`Not everything could be read: ${error.message}`)
  }
  return [...found.values()]
}

/** Items without an id (on-call entries) are identified by content. */
function keyOf(item: unknown): string {
  const id = asObject(item)?.['id']
  return typeof id === 'string' ? id : JSON.stringify(item)
}

/** `[since, until)` */
export interface TimeWindow {
  readonly since: Date
  readonly until: Date
}

const SECOND_MS = 1_000
/** PagerDuty rejects more than six months; the shortest six months have 181 days. */
const MAX_WINDOW_MS = 180 * DAY_MS - 2 * SECOND_MS
/** Larger windows are halved: at the edge of the 10,000 nothing more could be read. */
const MAX_IN_WINDOW = MAX_LISTED - PAGE_SIZE

/** Pieces that PagerDuty accepts, oldest first, with shared edges. */
export function windowsOf({ since, until }: TimeWindow): TimeWindow[] {
  const pieces = Math.ceil((until.getTime() - since.getTime()) / MAX_WINDOW_MS)
  if (Number.isNaN(pieces)) throw new RangeError('a window needs two valid dates')
  const edge = (at: number) => (at === pieces ? until : new Date(since.getTime() + at * MAX_WINDOW_MS))
  return Array.from({ length: pieces }, (_, at) => ({ since: edge(at), until: edge(at + 1) }))
}

/**
 * For a window in the past, where the list no longer changes: the first page has the total, the rest come a few at
 * once; a window with too many is halved. If the ids do not add up to the total, it is read again page by page.
 */
export async function* closedWindow(call: Call, list: ListQuestion, window: TimeWindow): Pages {
  const question = { ...list, query: { ...list.query, ...widened(window) } }
  const first = await readPage(call, question, 0, { total: true })
  const { since, until } = window
  const isTooLong = first.total !== null && first.total > MAX_IN_WINDOW
  if (isTooLong && until.getTime() - since.getTime() >= 2 * SECOND_MS) {
    const seconds = Math.floor((since.getTime() + until.getTime()) / 2 / SECOND_MS)
    const middle = new Date(seconds * SECOND_MS)
    yield* closedWindow(call, list, { since, until: middle })
    yield* closedWindow(call, list, { since: middle, until })
    return
  }
  yield first.items
  if (!first.more) return
  if (first.total !== null && !isTooLong && first.items.length > 0) {
    const ids = new Set(first.items.map(keyOf))
    for await (const items of pagesAtOnce(call, question, first.total, first.items.length)) {
      for (const item of items) ids.add(keyOf(item))
      yield items
    }
    if (ids.size === first.total) return
  }
  yield* serialPages(call, question)
}

/** How many there are; one request. */
export async function totalIn(call: Call, list: ListQuestion, window: TimeWindow): Promise<number | null> {
  const question = { ...list, query: { ...list.query, ...widened(window) } }
  return (await readPage(call, question, 0, { size: 1, total: true })).total
}

/** Whether the edges belong to a window is not documented: asks for a second more, which the caller drops. */
const widened = ({ since, until }: TimeWindow): { since: string; until: string } => ({
  since: isoSeconds(new Date(since.getTime() - SECOND_MS)),
  until: isoSeconds(new Date(Math.ceil(until.getTime() / SECOND_MS) * SECOND_MS)),
})
