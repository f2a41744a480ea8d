import { DAY_MS } from '../../core/time.ts'
import { wallClock } from '../../core/wall-clock.ts'

/** Where the hands of the clock are in a zone. */
interface LocalTime {
  /** `2026-06-30` */
  readonly date: string
  /** 0 is Sunday */
  readonly weekday: number
  readonly hour: number
}

/** From this hour to the next morning's: the night belongs to the day on which it began. */
const NIGHT = { from: 22, to: 7 } as const
const OFFICE = { from: 9, to: 18 } as const

export interface Calendar {
  readonly timeZone: string
  at(instant: string): LocalTime
  /** in which an instant lies, by the date on which it began; null: by day */
  nightOf(instant: string): string | null
  /** outside Monday to Friday, 09:00 to 18:00 */
  isOutOfHours(instant: string): boolean
}

/** @param timeZone IANA name @throws RangeError for any other */
export function calendarOf(timeZone: string): Calendar {
  const clock = wallClock(timeZone)
  const at = (instant: string): LocalTime => {
    const shown = new Date(clock.shows(Date.parse(instant)))
    return {
      date: shown.toISOString().slice(0, 10),
      weekday: shown.getUTCDay(),
      hour: shown.getUTCHours(),
    }
  }
  return {
    timeZone,
    at,
    nightOf: (instant) => {
      const { date, hour } = at(instant)
      if (hour >= NIGHT.from) return date
      return hour < NIGHT.to ? dayBefore(date) : null
    },
    isOutOfHours: (instant) => {
      const { weekday, hour } = at(instant)
      return weekday === 0 || weekday === 6 || hour < OFFICE.from || hour >= OFFICE.to
    },
  }
}

const dayBefore = (date: string): string => dayAfter(date, -1)

/** Of calendar dates, which have no clock that could change. */
export const dayAfter = (date: string, days = 1): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)

/** The longest run of consecutive dates; the first of several. */
export function longestRun(dates: Iterable<string>): { from: string; to: string; days: number } | null {
  let best: { from: string; to: string; days: number } | null = null
  let now: { from: string; to: string; days: number } | null = null
  for (const date of [...new Set(dates)].sort()) {
    now =
      now !== null && dayAfter(now.to) === date
        ? { from: now.from, to: date, days: now.days + 1 }
        : { from: date, to: date, days: 1 }
    if (best === null || now.days > best.days) best = now
  }
  return best
}
