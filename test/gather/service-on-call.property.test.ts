import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fromOutside } from '../../src/core/untrusted.ts'
import { toServiceOnCall } from '../../src/gather/live-state.ts'
import type { OnCall } from '../../src/pagerduty/resources/on-calls.ts'
import { runs } from '../support/runs.ts'
import { wholeOf } from '../support/whole.ts'

const MINUTE = 60_000
const DAY_MINUTES = 24 * 60
const NOW = new Date('2026-03-28T20:00:00Z')
const END = new Date(NOW.getTime() + DAY_MINUTES * MINUTE)

const iso = (minute: number): string =>
  `${new Date(NOW.getTime() + minute * MINUTE).toISOString().slice(0, 19)}Z`

interface Shift {
  readonly name: string
  readonly level: number
  readonly start: number | null
  readonly length: number
}

const entryOf = ({ name, level, start, length }: Shift): OnCall => ({
  user: { id: `P${name.toUpperCase()}`, name: fromOutside(name), email: null },
  schedule: null,
  escalationPolicy: { id: 'PPOLICY', name: fromOutside('Default') },
  level,
  start: start === null ? null : iso(start),
  end: start === null ? null : iso(start + length),
})

const shifts = fc.array(
  fc.record({
    name: fc.constantFrom('Dana', 'Sam', 'Mei'),
    level: fc.integer({ min: 1, max: 3 }),
    start: fc.oneof({ arbitrary: fc.integer({ min: -600, max: 2000 }), weight: 20 }, fc.constant(null)),
    length: fc.integer({ min: 1, max: 900 }),
  }),
  { maxLength: 6 },
)

const isOn = ({ start, length }: Shift, minute: number): boolean =>
  start === null || (start <= minute && minute < start + length)

it('tells the first gap and who is on call, as a look at each minute does', () => {
  fc.assert(
    fc.property(shifts, (rows) => {
      const { levels, gap } = toServiceOnCall('PPAYMNT', wholeOf(rows.map(entryOf)), NOW, END)
      const covered = Array.from({ length: DAY_MINUTES }, (_, minute) =>
        rows.some((row) => isOn(row, minute)),
      )
      const from = covered.indexOf(false)
      const until = covered.indexOf(true, from)
      expect(gap).toEqual(from < 0 ? null : { from: iso(from), until: until < 0 ? null : iso(until) })
      for (const { level, people, next } of levels) {
        const mine = rows.filter((row) => row.level === level)
        expect(people.map(({ name }) => name)).toEqual([
          ...new Set(mine.filter((row) => isOn(row, 0)).map(({ name }) => name)),
        ])
        const later = mine.flatMap(({ start }) => (start !== null && start > 0 ? [start] : []))
        expect(next?.from ?? null).toBe(later.length > 0 ? iso(Math.min(...later)) : null)
      }
    }),
    runs(500),
  )
})
