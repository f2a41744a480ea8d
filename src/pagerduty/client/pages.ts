import { asObject } from '../../core/json.ts'
import { DAY_MS, isoSeconds } from '../../core/time.ts'
import type { Call, ReadRequest } from './client.ts'
import { isTransient, PagerDutyError } from './errors.ts'

/** A list that comes in pages of `offset` and `limit`. */
export interface ListQuestion extends ReadRequest {
  /** the name of the array in the answer */
  readonly root: string
}

/** The items of a list, page by page. */
export type Pages = AsyncGenerator<readonly unknown[]>

interface Page {
  readonly items: readonly unknown[]
  readonly more: boolean
  /** null where PagerDuty does not tell */
  readonly total: number | null
}

/** The largest page; PagerDuty silently takes a larger limit for this one. */
const pageSize = 100
/** PagerDuty refuses offset + limit above this. */
const maxListed = 10_000

/** Requested before they are read; how many really go at once, the client decides. */
const pagesAhead = 12

/** Once a list has shifted, it is likely to go on. */
const wideOverlap = 10

async function readPage(
  call: Call,
  question: ListQuestion,
  offset: number,
  options: { readonly withTotal?: boolean } = {},
): Promise<Page> {
  const limit = Math.min(pageSize, maxListed - offset)
  const total = options.withTotal ? true : undefined
  const answer = await call.get({ ...question, query: { ...question.query, limit, offset, total } })
  const items = itemsUnder(answer, question.root, question.subject)
  const { more, total: counted } = asObject(answer) ?? {}
  return {
    items,
    more: typeof more === 'boolean' ? more : items.length >= limit,
    total: typeof counted === 'number' ? counted : null,
  }
}

/** The array under `root`, before its items are parsed. @throws PagerDutyError */
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

/** One request's worth; that there is more is a warning. */
export async function* firstPage(call: Call, question: ListQuestion): Pages {
  const { items, more } = await readPage(call, question, 0)
  if (more) call.incomplete(`Only the first ${items.length} ${question.subject} were read; there are more`)
  yield items
}

/**
 * One page after the other, each overlapping the last, so that a list that shifts while it is read (an incident on an
 * earlier page was resolved) shows as a missing overlap, and is read again from further back. Right for lists in an
 * order that does not change: whatever is on the list all the while is found.
 */
export async function* serialPages(call: Call, question: ListQuestion): Pages {
  const { subject } = question
  const seen = new Set<string>()
  let overlap = 1
  let rereadsLeft = 10
  for (let offset = 0; ; ) {
    const { items, more } = await readPage(call, question, offset)
    const keys = items.map(keyOf)
    const hasNew = keys.some((key) => !seen.has(key))
    if (offset > 0 && !keys.some((key) => seen.has(key))) {
      if (rereadsLeft > 0) {
        rereadsLeft -= 1
        overlap = wideOverlap
        offset = Math.max(0, offset - pageSize)
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
    if (offset + items.length >= maxListed) {
      call.incomplete(`PagerDuty lists only the first ${maxListed} ${subject}; there are more`)
      return
    }
    offset += Math.max(1, items.length - overlap)
  }
}

/**
 * The pages after the first of a list that cannot change any more, a few at once, in order. The caller knows the size
 * of a page from the first one.
 */
async function* pagesAtOnce(
  call: Call,
  question: ListQuestion,
  list: { readonly total: number; readonly pageSize: number },
): Pages {
  const underWay: Promise<Page>[] = []
  let offset = list.pageSize
  while (offset < list.total || underWay.length > 0) {
    while (offset < list.total && underWay.length < pagesAhead) {
      const page = readPage(call, question, offset)
      page.catch(() => {})
      underWay.push(page)
      offset += list.pageSize
    }
    const page = await underWay.shift()
    if (page !== undefined) yield page.items
  }
}

/**
 * Everything that the lists bring, each item once, the lists read side by side. When one breaks off after something was
 * read, the result is what is there, marked incomplete; when nothing was read, the failure is thrown.
 */
export async function gather(call: Call, lists: readonly Pages[]): Promise<unknown[]> {
  const found = new Map<string, unknown>()
  const failures: unknown[] = []
  let pages = 0
  await Promise.all(
    lists.map(async (list) => {
      try {
        for await (const items of list) {
          pages += 1
          for (const item of items) found.set(keyOf(item), item)
        }
      } catch (error) {
        failures.push(error)
      }
    }),
  )
  for (const error of failures) {
    if (pages === 0 || !isTransient(error)) throw error
    call.incomplete(`Not everything could be read: ${error.message}`)
  }
  return [...found.values()]
}

/** Items without an id (on-call entries) are distinguished by their content. */
function keyOf(item: unknown): string {
  const id = asObject(item)?.['id']
  return typeof id === 'string' ? id : JSON.stringify(item)
}

/** `[since, until)` */
export interface TimeWindow {
  readonly since: Date
  readonly until: Date
}

const secondMs = 1_000
/** PagerDuty refuses more than six months; the shortest six months have 181 days. */
const longestMs = 180 * DAY_MS - 2 * secondMs
/** Above this a window is halved: pages at the very edge of the 10,000 could not grow any more. */
const mostInWindow = maxListed - pageSize

/** The window in pieces that PagerDuty accepts, oldest first. Neighbours share their edge. */
export function windowsOf({ since, until }: TimeWindow): TimeWindow[] {
  const pieces = Math.ceil((until.getTime() - since.getTime()) / longestMs)
  if (Number.isNaN(pieces)) throw new RangeError('a window needs two valid dates')
  const edge = (at: number) => (at === pieces ? until : new Date(since.getTime() + at * longestMs))
  return Array.from({ length: pieces }, (_, at) => ({ since: edge(at), until: edge(at + 1) }))
}

/**
 * The pages of a window that lies in the past, where the list no longer changes: the first page has the total, the
 * rest come a few at once; a window with too many is halved. When the ids do not add up to the total, the window is
 * read once more, one page after the other.
 */
export async function* closedWindow(call: Call, list: ListQuestion, window: TimeWindow): Pages {
  const question = { ...list, query: { ...list.query, ...widened(window) } }
  const first = await readPage(call, question, 0, { withTotal: true })
  if (first.total !== null && first.total > mostInWindow && isDivisible(window)) {
    for (const half of halves(window)) yield* closedWindow(call, list, half)
    return
  }
  yield first.items
  if (!first.more) return
  if (first.total !== null && first.total <= mostInWindow && first.items.length > 0) {
    const ids = new Set(first.items.map(idOf))
    for await (const items of pagesAtOnce(call, question, {
      total: first.total,
      pageSize: first.items.length,
    })) {
      for (const item of items) ids.add(idOf(item))
      yield items
    }
    if (ids.size === first.total) return
  }
  yield* serialPages(call, question)
}

/** Whether the edges belong to a window is not documented, so a second more is asked for, and dropped by the caller. */
const widened = ({ since, until }: TimeWindow): { since: string; until: string } => ({
  since: isoSeconds(new Date(since.getTime() - secondMs)),
  until: isoSeconds(new Date(Math.ceil(until.getTime() / secondMs) * secondMs)),
})

const isDivisible = ({ since, until }: TimeWindow): boolean =>
  until.getTime() - since.getTime() >= 2 * secondMs

function halves({ since, until }: TimeWindow): TimeWindow[] {
  const middleSeconds = Math.floor((since.getTime() + until.getTime()) / 2 / secondMs)
  const middle = new Date(middleSeconds * secondMs)
  return [
    { since, until: middle },
    { since: middle, until },
  ]
}

const idOf = (item: unknown): unknown =>
  typeof item === 'object' && item !== null && 'id' in item ? item.id : item
