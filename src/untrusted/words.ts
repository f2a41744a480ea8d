import { MINUTE_MS } from '../core/time.ts'
import type { Inert } from '../core/untrusted.ts'
import { line, own } from './inert.ts'

/** `1 file`, `3 files`. */
export const plural = (count: number, one: string, many = `${one}s`): Inert =>
  own(`${count} ${count === 1 ? one : many}`)

/** `25 min`, `3 h`, `9 days`. */
export function duration(ms: number): Inert {
  const minutes = Math.max(0, Math.floor(ms / MINUTE_MS))
  if (minutes < 90) return line`${minutes} min`
  const hours = Math.floor(minutes / 60)
  return hours < 48 ? line`${hours} h` : line`${Math.floor(hours / 24)} days`
}

/** `18:00 UTC` today, else `Tue 24 Nov 18:00 UTC`. */
export function clockTime(at: string, now: Date): Inert {
  const time = new Date(at)
  const day = time.toUTCString().slice(0, 11).replace(',', '')
  const clock = `${time.toISOString().slice(11, 16)} UTC`
  const isToday = time.toISOString().slice(0, 10) === now.toISOString().slice(0, 10)
  return own(isToday ? clock : `${day} ${clock}`)
}

/** `a`, `a and b`, `a, b and 3 more`. */
export function listed(items: readonly Inert[], most: number, last = ' and '): Inert {
  const shown = items.slice(0, most)
  const rest = items.length - shown.length
  if (rest > 0) return own(`${shown.join(', ')} and ${rest} more`)
  return shown.length > 1
    ? own(`${shown.slice(0, -1).join(', ')}${last}${shown.at(-1)}`)
    : own(shown.join(''))
}

/** `2026-06-21 12:00 UTC` of an instant in ISO 8601 UTC. */
export const dayAndTime = (at: string): Inert =>
  own(`${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`)

/** `+9.4`, `−44.0`; `+9` without digits */
export const signed = (points: number, digits = 1): Inert =>
  own(`${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(digits)}`)
