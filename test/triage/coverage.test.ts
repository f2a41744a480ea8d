import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromOutside } from '../../src/core/untrusted.ts'
import { gapsOf, isNow, type OnCall } from '../../src/pagerduty/resources/on-calls.ts'
import { wholeOf } from '../support/whole.ts'

const NOW = new Date('2026-06-30T12:00:00Z')
const END = new Date('2026-07-01T12:00:00Z')
const HOUR_MS = 3_600_000

/** Hours from NOW; null for always. */
const shift = (from: number | null, until: number | null): OnCall => {
  const instant = (hours: number | null) =>
    hours === null ? null : `${new Date(NOW.getTime() + hours * HOUR_MS).toISOString().slice(0, 19)}Z`
  const name = fromOutside('Dana')
  return {
    user: { id: 'PUSER01', name, email: null },
    schedule: null,
    escalationPolicy: { id: 'PPOLICY', name },
    level: 1,
    start: instant(from),
    end: instant(until),
  }
}

const hours = (text: string | null): number | null =>
  text === null ? null : (Date.parse(text) - NOW.getTime()) / HOUR_MS

const gapsInHours = (shifts: readonly OnCall[]) =>
  gapsOf(1, wholeOf(shifts), NOW, END).map(({ from, until }) => [hours(from), hours(until)])

describe('gaps in the next day', () => {
  it.each<[situation: string, shifts: OnCall[], gaps: (number | null)[][]]>([
    ['somebody is on call always', [shift(null, null)], []],
    ['nobody ever', [], [[0, null]]],
    ['two shifts that meet', [shift(-5, 6), shift(6, 30)], []],
    ['two shifts that overlap, in whatever order', [shift(4, 30), shift(-5, 6)], []],
    ['an hour between two shifts', [shift(-5, 6), shift(7, 30)], [[6, 7]]],
    ['a shift that ends with none after it', [shift(-5, 6)], [[6, null]]],
    ['a shift that has yet to begin', [shift(3, 30)], [[0, 3]]],
    ['a short shift within a long one', [shift(-5, 20), shift(2, 3)], [[20, null]]],
    ['a shift that is over', [shift(-9, -1), shift(2, 30)], [[0, 2]]],
  ])('%s', (_, shifts, gaps) => {
    expect(gapsInHours(shifts)).toEqual(gaps)
  })

  it('each instant of the day is in a gap or somebody is on call then', () => {
    const bound = fc.option(fc.integer({ min: -10, max: 34 }))
    const shifts = fc.array(
      fc.tuple(bound, bound).filter(([from, until]) => from === null || until === null || from < until),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(shifts, fc.integer({ min: 0, max: 23 }), (times, hour) => {
        const all = times.map(([from, until]) => shift(from, until))
        const moment = new Date(NOW.getTime() + (hour + 0.5) * HOUR_MS)
        const inGap = gapsOf(1, wholeOf(all), NOW, END).some(
          ({ from, until }) =>
            Date.parse(from) <= moment.getTime() && (until === null || moment.getTime() < Date.parse(until)),
        )
        expect(inGap).toBe(!all.some((entry) => isNow(entry, moment)))
      }),
    )
  })
})
