import type * as z from 'zod'
import type { DeepReadonly } from '../core/deep-readonly.ts'
import { orNull } from '../core/errors.ts'
import { byCodeUnit } from '../core/order.ts'
import { DAY_MS, isoSeconds, MINUTE_MS } from '../core/time.ts'
import type { Untrusted } from '../core/untrusted.ts'
import { wallClock } from '../core/wall-clock.ts'
import type { freeze } from './evidence-schema.ts'

/** As in `.pager-triage.json`: weekly or once. */
export interface FreezeWindow {
  readonly name: Untrusted
  /** "Fri 17:00" or "2026-12-20 00:00" */
  readonly from: string
  readonly to: string
  readonly timeZone: string
}

export type Freeze = DeepReadonly<z.output<typeof freeze>>

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const WEEK_MS = 7 * DAY_MS
const SOON_MS = DAY_MS

const CLOCK = '([01]\\d|2[0-3]):([0-5]\\d)'
const WEEKLY = new RegExp(`^(${DAYS.join('|')}) ${CLOCK}$`)
const DATED = new RegExp(`^(20\\d\\d-\\d\\d-\\d\\d) ${CLOCK}$`)

/** `ms`: since Sunday 00:00, or the date as UTC wall-clock time. */
interface WrittenTime {
  readonly kind: 'weekly' | 'dated'
  readonly ms: number
}

function readTime(text: string): WrittenTime | null {
  const weekly = WEEKLY.exec(text)
  if (weekly) {
    const day = DAYS.indexOf(weekly[1] ?? '')
    return { kind: 'weekly', ms: day * DAY_MS + clockMs(weekly[2], weekly[3]) }
  }
  const dated = DATED.exec(text)
  const date = Date.parse(`${dated?.[1]}T00:00:00Z`)
  const isDate = !Number.isNaN(date) && new Date(date).toISOString().slice(0, 10) === dated?.[1]
  return isDate ? { kind: 'dated', ms: date + clockMs(dated[2], dated[3]) } : null
}

const clockMs = (hours: string | undefined, minutes: string | undefined): number =>
  (Number(hours) * 60 + Number(minutes)) * MINUTE_MS

/** Why a window is invalid, and in which field; null if it is valid. */
export function freezeFault(window: Pick<FreezeWindow, 'from' | 'to' | 'timeZone'>) {
  const [from, to] = [readTime(window.from), readTime(window.to)]
  if (from === null) return { field: 'from', fault: NO_TIME }
  if (to === null) return { field: 'to', fault: NO_TIME }
  if (from.kind !== to.kind)
    return { field: 'to', fault: 'must be a weekday if "from" is a weekday, a date if it is a date' }
  if (from.kind === 'dated' ? to.ms <= from.ms : to.ms === from.ms)
    return { field: 'to', fault: 'must be after "from"' }
  if (!isTimeZone(window.timeZone))
    return { field: 'timeZone', fault: 'is not an IANA time zone such as Europe/Berlin or UTC' }
  return null
}

const NO_TIME = 'is not a time such as "Fri 17:00" or "2026-12-20 00:00"'

const isTimeZone = (name: string): boolean =>
  /^[A-Za-z]/.test(name) && orNull(() => new Intl.DateTimeFormat('en-US', { timeZone: name })) !== null

/**
 * Freezes that are on, then those that begin within a day. A freeze lasts from the first moment at which the wall
 * clock shows `from` or later until the last at which it shows less than `to`: a clock change back over one of them
 * gives the longer freeze; one forward over it counts at the moment of the change.
 */
export function freezesAt(windows: readonly FreezeWindow[], now: Date): Freeze[] {
  return windows
    .flatMap((window) => freezeAt(window, now))
    .sort((a, b) => Number(b.on) - Number(a.on) || byCodeUnit(a.from, b.from))
}

/** Empty for a window that freezeFault rejects. */
function freezeAt(window: FreezeWindow, now: Date): Freeze[] {
  const [from, to] = [readTime(window.from), readTime(window.to)]
  if (from === null || to === null) return []
  const { name, timeZone } = window
  const clock = wallClock(timeZone)
  const at = now.getTime()
  const spans = (
    from.kind === 'dated' ? [{ from: from.ms, to: to.ms }] : weeksAround(clock.shows(at), from, to)
  )
    .map((shown) => ({ from: clock.first(shown.from), until: clock.last(shown.to) }))
    .filter((span) => span.until > Math.max(at, span.from) && span.from <= at + SOON_MS)
  return spans.slice(0, 1).map((span) => ({
    name,
    on: span.from <= at,
    from: iso(span.from),
    until: iso(span.until),
    timeZone,
    written: { from: window.from, to: window.to },
  }))
}

/** For the previous, current and next week, in order. */
function weeksAround(shown: number, from: WrittenTime, to: WrittenTime): { from: number; to: number }[] {
  const midnight = shown - (shown % DAY_MS)
  const sunday = midnight - new Date(midnight).getUTCDay() * DAY_MS
  const length = (to.ms - from.ms + WEEK_MS) % WEEK_MS
  return [-1, 0, 1].map((week) => {
    const start = sunday + week * WEEK_MS + from.ms
    return { from: start, to: start + length }
  })
}

const iso = (ms: number): string => isoSeconds(new Date(ms))
