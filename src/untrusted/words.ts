import { DAY_MS, MINUTE_MS } from '../core/time.ts'
import type { Inert } from '../core/untrusted.ts'
import { line, own } from './inert.ts'

/** `1 file`, `3 files`. */
export const plural = (count: number, one: string, many = `${one}s`): Inert =>
  own(`${count} ${count === 1 ? one : many}`)

/** The nearest of `25 min`, `3 h`, `9 days`. */
export function duration(ms: number): Inert {
  const minutes = Math.max(0, Math.round(ms / MINUTE_MS))
  if (minutes < 120) return line`${minutes} min`
  const hours = Math.round(minutes / 60)
  return hours < 48 ? line`${hours} h` : line`${Math.round(minutes / 60 / 24)} days`
}

export const ago = (at: string, now: Date): Inert => line`${duration(now.getTime() - Date.parse(at))} ago`

/** A PagerDuty enum value (`triggered`, `high`, `critical`) for display. */
export const enumWord = (text: string): Inert =>
  own(/^[\w.:-]{1,40}$/.test(text) ? text.replaceAll('_', ' ') : '?')

export interface Clock {
  readonly now: Date
  /** minutes east of UTC where the reader is; left out: times are shown in UTC alone */
  readonly utcOffset?: ((at: Date) => number) | undefined
}

/** `18:00 UTC (20:00 local)` today, else `Tue 24 Nov 18:00 UTC (20:00 local)`; half a year away with the year. */
export const clockTime = (at: string, reader: Clock): Inert => timeFor(new Date(at), reader, 'HH:MM')

/** `18:00:05 UTC (20:00:05 local)` today. */
export const exactTime = (at: Date, reader: Clock): Inert => timeFor(at, reader, 'HH:MM:SS')

function timeFor(time: Date, { now, utcOffset }: Clock, form: ClockForm): Inert {
  const isFar = Math.abs(time.getTime() - now.getTime()) > HALF_A_YEAR_MS
  const utc = line`${isSameDay(time, now) ? NOTHING : day(time, isFar)}${clock(time, form)} UTC`
  const offset = utcOffset?.(time) ?? 0
  if (offset === 0) return utc
  return line`${utc} (${localTime(time, offset, form)} local)`
}

function localTime(time: Date, offset: number, form: ClockForm): Inert {
  const local = new Date(time.getTime() + offset * MINUTE_MS)
  return line`${isSameDay(local, time) ? NOTHING : day(local)}${clock(local, form)}`
}

type ClockForm = 'HH:MM' | 'HH:MM:SS'

const HALF_A_YEAR_MS = 182 * DAY_MS
const NOTHING = own('')

/** `Tue 24 Nov `, or with the year */
function day(time: Date, withYear = false): Inert {
  const shown = time.toUTCString().slice(0, withYear ? 16 : 11) // Tue, 24 Nov 2026
  return own(`${shown.replace(',', '')} `)
}

const isSameDay = (one: Date, other: Date): boolean =>
  one.toISOString().slice(0, 10) === other.toISOString().slice(0, 10)

const clock = (time: Date, form: ClockForm): Inert => own(time.toISOString().slice(11, 11 + form.length))

export const listed = (items: readonly Inert[], most: number, last = ' and '): Inert =>
  phraseText(listedPhrases(items, most, last))

/** Where it is written: readers may be elsewhere. */
export type Place = Pick<Clock, 'utcOffset'>

/** `2026-06-21 12:00 UTC (14:00 UTC+2)` of an instant in ISO 8601 UTC. */
export function dayAndTime(at: string, place: Place = {}): Inert {
  const time = new Date(at)
  const utc = own(`${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`)
  const offset = place.utcOffset?.(time) ?? 0
  return offset === 0 ? utc : line`${utc} (${localTime(time, offset, 'HH:MM')} ${zoneName(offset)})`
}

/** `06-21 12:00 (14:00)`, below a heading with `zonesOf`. @param from of the date or the hour @param to of minutes or seconds */
export function shortTime(at: string, { utcOffset }: Place, from: 5 | 11 = 5, to: 16 | 19 = 16): Inert {
  const utc = own(at.slice(from, to).replace('T', ' '))
  const time = new Date(at)
  const offset = utcOffset?.(time) ?? 0
  return offset === 0 ? utc : line`${utc} (${clock(new Date(time.getTime() + offset * MINUTE_MS), 'HH:MM')})`
}

/** `UTC`, `UTC (UTC+2)`, around a change of the clock `UTC (UTC+2, UTC+1)`. */
export function zonesOf(times: readonly string[], { utcOffset }: Place): Inert {
  const offsets = [...new Set([...times].sort().map((at) => utcOffset?.(new Date(at)) ?? 0))]
  return offsets.every((offset) => offset === 0)
    ? own('UTC')
    : line`UTC (${own(offsets.map(zoneName).join(', '))})`
}

/** `UTC+2`, `UTC-3:30` */
function zoneName(offset: number): Inert {
  const [hours, minutes] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60]
  return own(
    `UTC${offset < 0 ? '-' : '+'}${hours}${minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`}`,
  )
}

/** `+9.4`, `−44.0`; `+9` without digits */
export const signed = (points: number, digits = 1): Inert =>
  own(`${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(digits)}`)

/** A part of a sentence with its origin: each reporter renders the kinds in its own way. */
export type Piece = { readonly kind: 'words' | 'foreign' | 'path'; readonly text: Inert } | IncidentPiece

type IncidentPiece = { readonly kind: 'incident'; readonly number: number; readonly url: string | null }

/** A plain string is foreign: it may hold a title or a name. */
export type Phrase = Inert | readonly Piece[]

/** Literal parts are our own words; a string value is foreign, unless it comes from `ours`. */
export const phrase = (words: TemplateStringsArray, ...values: readonly (Phrase | number)[]): Piece[] =>
  words.flatMap((word, i) => [...ours(own(word)), ...piecesOf(values[i] ?? own(''))])

/** Our own words from elsewhere: a count, a duration. */
export const ours = (text: Inert): Piece[] => (text === '' ? [] : [{ kind: 'words', text }])

export const pathPiece = (text: Inert): Piece[] => [{ kind: 'path', text }]

/** `#4521`, a link where the reporter can make one. */
export const incidentPiece = ({ number, url }: Omit<IncidentPiece, 'kind'>): Piece[] => [
  { kind: 'incident', number, url },
]

export function piecesOf(value: Phrase | number): readonly Piece[] {
  if (typeof value === 'number') return ours(line`${value}`)
  if (typeof value === 'string') return value === '' ? [] : [{ kind: 'foreign', text: value }]
  return value
}

/** `a`, `a and b`, `a, b and 3 more`. */
export function listedPhrases(items: readonly Phrase[], most: number, last = ' and '): Piece[] {
  const rest = items.length - most
  const shown = items.slice(0, most)
  const pieces = shown.flatMap((item, i) => {
    const glue = i === 0 ? '' : i === shown.length - 1 && rest <= 0 ? last : ', '
    return [...ours(own(glue)), ...piecesOf(item)]
  })
  return rest > 0 ? [...pieces, ...ours(line` and ${rest} more`)] : pieces
}

export const joinedPhrases = (items: readonly Phrase[], glue: string): Piece[] =>
  items.flatMap((item, i) => [...ours(own(i === 0 ? '' : glue)), ...piecesOf(item)])

export const phraseText = (value: Phrase): Inert =>
  own(
    piecesOf(value)
      .map((piece) => (piece.kind === 'incident' ? `#${piece.number}` : piece.text))
      .join(''),
  )
