import { DAY_MS } from '../core/time.ts'
import { invalidInput } from './errors.ts'

/** Without an `until` it is open towards the present. */
export interface Window {
  readonly since: Date
  readonly until?: Date
}

/**
 * The time range of a list: one month up to now unless said, at most six months, `date_range=all` for no limit.
 * Times without a zone are in `time_zone`, else in the account's zone.
 */
export function windowOf(query: URLSearchParams, now: Date, accountZone: string): Window | undefined {
  if (query.get('date_range') === 'all') return undefined
  const zone = zoneOf(query, accountZone)
  const until = instantIn(query.get('until'), zone)
  const end = until ?? now
  const since = instantIn(query.get('since'), zone) ?? monthsBefore(end, 1)
  if (since.getTime() < monthsBefore(end, 6).getTime()) throw invalidInput(' is invalid.')
  return { since, ...(until && { until }) }
}

/** Change events: `since` and `until` are UTC with a `Z`, and nothing older than 90 days is kept. */
export function changeWindowOf(query: URLSearchParams, now: Date): Window {
  const utc = (name: string): Date | undefined => {
    const text = query.get(name)
    if (text === null) return undefined
    if (!text.endsWith('Z')) throw invalidInput(`${name} must be a UTC time, like 2026-01-31T12:00:00Z.`)
    return instantIn(text, 'UTC')
  }
  const kept = new Date(now.getTime() - 90 * DAY_MS)
  const since = utc('since') ?? kept
  const until = utc('until')
  return { since: since > kept ? since : kept, ...(until && { until }) }
}

export const zoneOf = (query: URLSearchParams, accountZone: string): string => {
  const zone = query.get('time_zone') ?? accountZone
  if (!isZone(zone)) throw invalidInput('Time zone is invalid.')
  return zone
}

/** @throws ApiFailure 400 for text that is no time */
export function instantIn(text: string | null, zone: string): Date | undefined {
  if (text === null) return undefined
  if (!/^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/.test(text)) {
    throw invalidInput(' is invalid.')
  }
  const named = /(Z|[+-]\d\d:?\d\d)$/.test(text.slice(10))
  const full = text.length === 10 ? `${text}T00:00:00` : text.replace(' ', 'T')
  const asUtc = new Date(named ? full : `${full}Z`)
  if (Number.isNaN(asUtc.getTime())) throw invalidInput(' is invalid.')
  return named ? asUtc : new Date(asUtc.getTime() - offsetMs(asUtc, zone))
}

/** How far the zone's clocks are ahead of UTC. */
function offsetMs(at: Date, zone: string): number {
  const wall = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })
  return Date.parse(`${wall.format(at).replace(' ', 'T')}Z`) - Math.floor(at.getTime() / 1000) * 1000
}

/** The instant as the zone's clocks show it, with the offset: 2026-01-31T13:00:00+01:00. */
export function offsetInstant(at: string, zone: string): string {
  const ahead = offsetMs(new Date(at), zone)
  if (ahead === 0) return at
  const wall = (ms: number): string => new Date(ms).toISOString()
  const offset = `${ahead < 0 ? '-' : '+'}${wall(Math.abs(ahead)).slice(11, 16)}`
  return `${wall(Date.parse(at) + ahead).slice(0, 19)}${offset}`
}

function monthsBefore(at: Date, months: number): Date {
  const before = new Date(at)
  before.setUTCMonth(before.getUTCMonth() - months)
  return before
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
