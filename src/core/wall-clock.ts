import { DAY_MS, MINUTE_MS } from './time.ts'

const FIELDS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const

/**
 * The wall clock of a zone: what it shows as the UTC instant that would show the same, in milliseconds.
 * @param timeZone IANA name. @throws RangeError for any other
 */
export function wallClock(timeZone: string) {
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
    const [year = 0, month = 0, ...rest] = FIELDS.map((field) => parts.get(field) ?? 0)
    const [day, hour, minute, second] = rest
    return Date.UTC(year, month - 1, day, hour, minute, second)
  }
  const offset = (instant: number): number => shows(instant) - instant
  // Within a day of it the clocks change once at most, and no zone is a day away from UTC.
  const around = (shown: number) => {
    const [before, after] = [offset(shown - DAY_MS), offset(shown + DAY_MS)]
    const change = before === after ? shown : changeBetween(shown - DAY_MS, shown + DAY_MS, offset)
    return { early: shown - before, late: shown - after, change, isEven: before === after }
  }
  return {
    shows,
    /** the first instant at which it shows this or later */
    first: (shown: number): number => {
      const { early, late, change, isEven } = around(shown)
      return isEven || early < change ? early : Math.max(change, late)
    },
    /** the first instant after which it never shows less again */
    last: (shown: number): number => {
      const { early, late, change, isEven } = around(shown)
      if (isEven) return early
      return late > change ? late : Math.min(change, early)
    },
  }
}

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
