import { DAY_MS } from '../core/time.ts'

const SPANS: Readonly<Record<string, { readonly days: number; readonly label: string }>> = {
  '24h': { days: 1, label: 'last 24 hours' },
  '7d': { days: 7, label: 'last 7 days' },
  '30d': { days: 30, label: 'last 30 days' },
  '90d': { days: 90, label: 'last 90 days' },
}

/** A time that reaches until now. */
export interface Period {
  readonly since: Date
  readonly until: Date
  /** `last 7 days`, `since 2026-01-31` */
  readonly label: string
}

/** `24h`, `7d`, `30d`, `90d`, or a day of the past, which begins at 00:00 UTC; null for anything else. */
export function parseSince(text: string, now: Date): Period | null {
  const span = Object.hasOwn(SPANS, text) ? SPANS[text] : undefined
  if (span) return { since: new Date(now.getTime() - span.days * DAY_MS), until: now, label: span.label }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const since = new Date(`${text}T00:00:00Z`)
  const isDay = !Number.isNaN(since.getTime()) && since.toISOString().startsWith(text)
  return isDay && since < now ? { since, until: now, label: `since ${text}` } : null
}
