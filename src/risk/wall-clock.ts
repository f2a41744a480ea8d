import { DAY_MS, MINUTE_MS } from '../core/time.ts'

/**
 * The clock on the wall in a time zone. What it shows is written as the instant at which a clock in UTC would show the
 * same, in milliseconds, so that dates can be reckoned with.
 */
export interface WallClock {
  readonly shows: (instant: number) => number
  /** the first instant at which it shows this or later */
  readonly first: (shown: number) => number
  /** the first instant from which on it never shows less again */
  readonly last: (shown: number) => number
}

/** @param timeZone an IANA name. @throws RangeError where it is none */
export function wallClock(timeZone: string): WallClock {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  const shows = (instant: number): number => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]))
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0
    return Date.UTC(
      part('year'),
      part('month') - 1,
      part('day'),
      part('hour'),
      part('minute'),
      part('second'),
    )
  }
  const offset = (instant: number): number => shows(instant) - instant
  // A day around it holds one change of the clocks at most, and no zone is a day away from UTC.
  const around = (shown: number) => {
    const [before, after] = [offset(shown - DAY_MS), offset(shown + DAY_MS)]
    const change = before === after ? shown : changeBetween(shown - DAY_MS, shown + DAY_MS, offset)
    return { early: shown - before, late: shown - after, change, isEven: before === after }
  }
  return {
    shows,
    first: (shown) => {
      const { early, late, change, isEven } = around(shown)
      return isEven || early < change ? early : Math.max(change, late)
    },
    last: (shown) => {
      const { early, late, change, isEven } = around(shown)
      if (isEven) return early
      return late > change ? late : Math.min(change, early)
    },
  }
}

/** The minute in which the offset changes from what it is at `from`. */
function changeBetween(from: number, until: number, offset: (instant: number) => number): number {
  const before = offset(from)
  let [low, high] = [Math.floor(from / MINUTE_MS), Math.ceil(until / MINUTE_MS)]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offset(middle * MINUTE_MS) === before) low = middle
    else high = middle
  }
  return high * MINUTE_MS
}
