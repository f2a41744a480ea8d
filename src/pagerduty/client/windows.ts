import { DAY_MS } from '../../core/time.ts'
import type { Call } from './client.ts'
import { type ListQuestion, maxListed, pageSize, pagesAtOnce, readPage, serialPages } from './pages.ts'

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
export async function* closedWindow(
  call: Call,
  window: TimeWindow,
  ask: (window: TimeWindow) => ListQuestion,
): AsyncGenerator<readonly unknown[]> {
  const question = ask(widened(window))
  const first = await readPage(call, question, 0, { withTotal: true })
  if (first.total !== null && first.total > mostInWindow && isDivisible(window)) {
    for (const half of halves(window)) yield* closedWindow(call, half, ask)
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
function widened({ since, until }: TimeWindow): TimeWindow {
  return {
    since: new Date(Math.floor(since.getTime() / secondMs) * secondMs - secondMs),
    until: new Date(Math.ceil(until.getTime() / secondMs) * secondMs),
  }
}

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
