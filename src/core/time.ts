export const MINUTE_MS = 60_000
export const HOUR_MS = 60 * MINUTE_MS
export const DAY_MS = 24 * HOUR_MS

export const startOfHour = (at: Date): Date => new Date(at.getTime() - (at.getTime() % HOUR_MS))

/** `2026-06-21T12:00:00Z` */
export const isoSeconds = (at: Date): string => `${at.toISOString().slice(0, 19)}Z`

const DAY_S = 86_400
const DAYS = new Map<number, string>()
const PAIRS = Array.from({ length: 60 }, (_, at) => String(at).padStart(2, '0'))

/** As `isoSeconds`, of whole seconds since 1970, for thousands at once. */
export function isoOf(seconds: number): string {
  const day = Math.floor(seconds / DAY_S)
  const date = DAYS.get(day) ?? newDay(day)
  const left = seconds - day * DAY_S
  return `${date}${PAIRS[Math.floor(left / 3_600)]}:${PAIRS[Math.floor(left / 60) % 60]}:${PAIRS[left % 60]}Z`
}

function newDay(day: number): string {
  const date = isoSeconds(new Date(day * DAY_S * 1_000)).slice(0, 11)
  DAYS.set(day, date)
  return date
}

/** Seconds at the end of the year 9999: a commit can carry any number. */
const LATEST = 253_402_300_799

/** @param seconds as `%ct` prints them */
export const commitTime = (seconds: number): Date => new Date(Math.min(seconds, LATEST) * 1000)

export interface Period {
  readonly since: Date
  readonly until: Date
  /** `last 7 days`, `since 2026-01-31` */
  readonly label: string
}

export const TIME_FORMS = '3h, 14d, 2w, today, yesterday, 2026-11-01 or 2026-11-01..2026-11-15'

/** A span that was typed, or what about it cannot be. */
export type TypedPeriod = { readonly period: Period } | { readonly wrong: 'since' | 'until' | 'order' }

/**
 * @param since a time, or two with `..` between them @param until null: up to now
 * Days are whole, and begin and end at 00:00 UTC.
 */
export function parsePeriod(since: string, until: string | null, now: Date): TypedPeriod {
  const [, first = since, last = until] = (until === null && /^(.+?)\.\.(.+)$/.exec(since)) || []
  const [start, end] = [parseTime(first, now), last === null ? null : parseTime(last, now)]
  if (start === null || start.from >= now) return { wrong: 'since' }
  if (last !== null && end === null) return { wrong: last === until ? 'until' : 'since' }
  const upTo = end === null || end.to > now ? now : end.to
  if (start.from >= upTo) return { wrong: 'order' }
  const label = end === null ? start.label : `${shortTime(start.from)} to ${shortEnd(upTo)}`
  return { period: { since: start.from, until: upTo, label } }
}

interface TypedTime {
  readonly from: Date
  /** the end of a day, else the same as `from` */
  readonly to: Date
  readonly label: string
}

const UNITS: Readonly<Record<string, readonly [ms: number, name: string]>> = {
  h: [HOUR_MS, 'hour'],
  d: [DAY_MS, 'day'],
  w: [7 * DAY_MS, 'week'],
}

const SPAN = /^([1-9]\d{0,4})([hdw])$/i

function parseTime(text: string, now: Date): TypedTime | null {
  const [, count = '', unit = ''] = SPAN.exec(text) ?? []
  const [ms, name] = UNITS[unit.toLowerCase()] ?? []
  if (ms !== undefined) {
    const from = new Date(now.getTime() - Number(count) * ms)
    const label = count === '1' ? `last ${name}` : `last ${count} ${name}s`
    return from.getTime() < 0 ? null : { from, to: from, label }
  }
  const word = text.toLowerCase()
  const day = word === 'today' ? isoDay(now) : word === 'yesterday' ? isoDay(now, -DAY_MS) : text
  const from = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(from.getTime()) || isoDay(from) !== day || from.getTime() < 0) return null
  return { from, to: new Date(from.getTime() + DAY_MS), label: `since ${day}` }
}

const isoDay = (at: Date, plus = 0): string => new Date(at.getTime() + plus).toISOString().slice(0, 10)

const isMidnight = (at: Date): boolean => at.getTime() % DAY_MS === 0

const shortTime = (at: Date): string =>
  isMidnight(at) ? isoDay(at) : `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`

/** The last day, where it is whole. */
const shortEnd = (at: Date): string => (isMidnight(at) ? isoDay(at, -DAY_MS) : shortTime(at))

/** `2026-01-31`, from 00:00 UTC, or `2026-01-31T18:00Z`, with an offset or without seconds; null for anything else. */
export function parseInstant(text: string): Date | null {
  if (!/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/.test(text)) return null
  const at = new Date(text)
  return Number.isNaN(at.getTime()) ? null : at
}

/** `36h`, `14d` or `2w` in days; null for anything else. @param most in days */
export function parseWindow(text: string, most: number): number | null {
  const [, count = '', unit = ''] = SPAN.exec(text) ?? []
  const [ms = Number.NaN] = UNITS[unit.toLowerCase()] ?? []
  const days = (Number(count) * ms) / DAY_MS
  return days <= most ? days : null
}
