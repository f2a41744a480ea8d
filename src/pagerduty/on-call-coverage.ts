import { isoSeconds } from '../core/time.ts'
import type { OnCall } from './resources/on-calls.ts'

/** A time in which nobody is on call. Instants ISO 8601 UTC; `until` null: as far as was looked. */
export interface Gap {
  readonly level: number
  readonly from: string
  readonly until: string | null
}

interface Span {
  readonly from: number
  readonly until: number
}

/** Where nobody of these, who are all of one level, is on call between `now` and `end`. */
export function gapsOf(level: number, onCalls: readonly OnCall[], now: Date, end: Date): Gap[] {
  const spans = onCalls
    .map(
      ({ start, end: until }): Span => ({
        from: start === null ? Number.NEGATIVE_INFINITY : Date.parse(start),
        until: until === null ? Number.POSITIVE_INFINITY : Date.parse(until),
      }),
    )
    .sort((a, b) => a.from - b.from)
  const gaps: Gap[] = []
  let covered = now.getTime()
  for (const { from, until } of [...spans, { from: end.getTime(), until: end.getTime() }]) {
    if (from > covered) {
      const isOpen = from >= end.getTime()
      gaps.push({ level, from: iso(covered), until: isOpen ? null : iso(from) })
    }
    covered = Math.max(covered, until)
    if (covered >= end.getTime()) break
  }
  return gaps
}

const iso = (ms: number): string => isoSeconds(new Date(ms))

export const isNow = ({ start, end }: OnCall, now: Date): boolean =>
  (start === null || Date.parse(start) <= now.getTime()) && (end === null || Date.parse(end) > now.getTime())
