export const MINUTE_MS = 60_000
export const HOUR_MS = 60 * MINUTE_MS
export const DAY_MS = 24 * HOUR_MS

/** `2026-06-21T12:00:00Z` */
export const isoSeconds = (at: Date): string => `${at.toISOString().slice(0, 19)}Z`

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

const DAYS: Readonly<Record<string, number>> = { '24h': 1, '7d': 7, '30d': 30, '90d': 90 }

/** `24h`, `7d`, `30d`, `90d`, or a past day, from 00:00 UTC; null for anything else. */
export function parseSince(text: string, now: Date): Period | null {
  const days = Object.hasOwn(DAYS, text) ? DAYS[text] : undefined
  if (days !== undefined) {
    const label = days === 1 ? 'last 24 hours' : `last ${days} days`
    return { since: new Date(now.getTime() - days * DAY_MS), until: now, label }
  }
  const since = new Date(`${text}T00:00:00Z`)
  const isDay = !Number.isNaN(since.getTime()) && since.toISOString().slice(0, 10) === text
  return isDay && since < now ? { since, until: now, label: `since ${text}` } : null
}
