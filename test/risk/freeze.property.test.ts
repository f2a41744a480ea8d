import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromOutside } from '../../src/core/untrusted.ts'
import { type FreezeWindow, freezeFault, freezesAt } from '../../src/risk/freeze.ts'
import { runs } from '../support/runs.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Zones with clocks that change at other hours, by half an hour, over midnight, or not at all. */
const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'America/Santiago',
  'Africa/Cairo',
  'Asia/Kathmandu',
  'Pacific/Chatham',
  'UTC',
]

/** Days around which the clocks of one of them change. */
const DATES = [
  '2026-03-08',
  '2026-03-29',
  '2026-04-05',
  '2026-04-24',
  '2026-09-06',
  '2026-10-25',
  '2026-11-01',
]

const DAY_NAMES = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

const windowOf = (from: string, to: string, timeZone: string): FreezeWindow => ({
  name: fromOutside('freeze'),
  from,
  to,
  timeZone,
})

const two = (value: number): string => String(value).padStart(2, '0')

/** What a clock shows, by another way than the program's: `{date: '2026-03-29', time: '03:00', day: 'Sun'}`. */
function shownIn(timeZone: string): (at: number) => { date: string; time: string; day: string } {
  const date = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' })
  const time = new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'short' })
  const day = new Intl.DateTimeFormat('en-US', { timeZone, weekday: 'short' })
  return (at) => ({ date: date.format(at), time: time.format(at), day: day.format(at) })
}

/** Minute by minute: from the first minute that shows `from` or later to the last that shows less than `to`. */
function spanByMinutes(from: string, to: string, timeZone: string, [start, end]: readonly [number, number]) {
  const shown = shownIn(timeZone)
  const minutes = Array.from({ length: (end - start) / MINUTE }, (_, i) => {
    const { date, time } = shown(start + i * MINUTE)
    return `${date} ${time}`
  })
  const iso = (minute: number) => `${new Date(start + minute * MINUTE).toISOString().slice(0, 19)}Z`
  return {
    from: iso(minutes.findIndex((text) => text >= from)),
    until: iso(minutes.findLastIndex((text) => text < to) + 1),
  }
}

const isOn = (window: FreezeWindow, at: number): boolean =>
  freezesAt([window], new Date(at)).some(({ on }) => on)

describe('a freeze, against a clock that is read minute by minute', () => {
  it('holds for dates, also where the clocks change over its ends', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.constantFrom(...DATES),
        fc.tuple(fc.integer({ min: 0, max: 287 }), fc.integer({ min: 1, max: 288 })),
        (timeZone, date, [begin, length]) => {
          const midnight = Date.parse(`${date}T00:00:00Z`)
          const written = (ms: number) => new Date(ms).toISOString().slice(0, 16).replace('T', ' ')
          const from = written(midnight + begin * 5 * MINUTE)
          const to = written(midnight + (begin + length) * 5 * MINUTE)
          const expected = spanByMinutes(from, to, timeZone, [midnight - DAY, midnight + 3 * DAY])
          const window = windowOf(from, to, timeZone)
          const [freeze] = freezesAt([window], new Date(Date.parse(expected.from) - HOUR))
          // a length that the clocks leave out altogether
          if (expected.from >= expected.until) expect(freeze).toBeUndefined()
          else expect(freeze).toMatchObject({ ...expected, on: false })
        },
      ),
      runs(100),
    )
  })

  it('comes back each week at the hour that the clock shows', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.constantFrom(...DATES),
        fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 95 })),
        fc.integer({ min: 1, max: 7 * 96 - 1 }),
        (timeZone, date, [day, quarter], length) => {
          const end = (day * 96 + quarter + length) % (7 * 96)
          const write = (total: number) =>
            `${DAY_NAMES[Math.floor(total / 96)]} ${two(Math.floor((total % 96) / 4))}:${two((total % 4) * 15)}`
          const window = windowOf(write(day * 96 + quarter), write(end), timeZone)
          const shown = shownIn(timeZone)
          const dayBefore = Date.parse(`${date}T00:00:00Z`) - DAY
          for (let at = dayBefore; at < dayBefore + 4 * DAY; at += 15 * MINUTE) {
            // where the clock shows an hour twice or leaves one out, the dated cases tell
            if (offset(shown, at - 3 * HOUR) !== offset(shown, at + 3 * HOUR)) continue
            const { day: name, time } = shown(at)
            const now =
              DAY_NAMES.indexOf(name) * 96 + Number(time.slice(0, 2)) * 4 + Number(time.slice(3)) / 15
            const since = (now - (day * 96 + quarter) + 7 * 96) % (7 * 96)
            expect(`${at} ${isOn(window, at)}`).toBe(`${at} ${since < length}`)
          }
        },
      ),
      runs(15),
    )
  })

  const offset = (shown: ReturnType<typeof shownIn>, at: number): number => {
    const { date, time } = shown(at)
    return Date.parse(`${date}T${time}:00Z`) - Math.floor(at / MINUTE) * MINUTE
  }
})

describe('a freeze whose end the clocks change over', () => {
  const span = (window: FreezeWindow, near: string) => {
    const [freeze] = freezesAt([window], new Date(near))
    return [freeze?.from, freeze?.until]
  }

  it('begins when the clocks are put forward over its beginning', () => {
    expect(
      span(windowOf('2026-03-29 02:30', '2026-03-29 06:00', 'Europe/Berlin'), '2026-03-28T12:00:00Z'),
    ).toEqual(['2026-03-29T01:00:00Z', '2026-03-29T04:00:00Z'])
  })

  it('ends when they are put forward over its end', () => {
    expect(
      span(windowOf('2026-03-28 20:00', '2026-03-29 02:30', 'Europe/Berlin'), '2026-03-28T20:00:00Z'),
    ).toEqual(['2026-03-28T19:00:00Z', '2026-03-29T01:00:00Z'])
  })

  it('takes the first of two beginnings and the second of two ends', () => {
    expect(
      span(windowOf('2026-10-25 02:30', '2026-10-25 06:00', 'Europe/Berlin'), '2026-10-24T12:00:00Z'),
    ).toEqual(['2026-10-25T00:30:00Z', '2026-10-25T05:00:00Z'])
    expect(
      span(windowOf('2026-10-24 20:00', '2026-10-25 02:30', 'Europe/Berlin'), '2026-10-24T20:00:00Z'),
    ).toEqual(['2026-10-24T18:00:00Z', '2026-10-25T01:30:00Z'])
  })

  it('is an hour shorter or longer over a weekend in which they change', () => {
    const weekend = windowOf('Fri 17:00', 'Mon 08:00', 'Europe/Berlin')
    const hours = (near: string) => {
      const [from, until] = span(weekend, near)
      return (Date.parse(until ?? '') - Date.parse(from ?? '')) / HOUR
    }
    expect(hours('2026-03-21T12:00:00Z')).toBe(63)
    expect(hours('2026-03-28T12:00:00Z')).toBe(62)
    expect(hours('2026-10-24T12:00:00Z')).toBe(64)
  })
})

describe('freezes', () => {
  it('are told a day ahead, those that are on first', () => {
    const windows = [
      windowOf('Fri 17:00', 'Mon 08:00', 'UTC'),
      windowOf('2026-03-12 00:00', '2026-03-14 00:00', 'UTC'),
      windowOf('Sat 17:00', 'Sun 08:00', 'UTC'),
    ]
    const told = freezesAt(windows, new Date('2026-03-13T12:00:00Z'))
    expect(told.map(({ written, on }) => [written.from, on])).toEqual([
      ['2026-03-12 00:00', true],
      ['Fri 17:00', false],
    ])
  })

  it.each([
    ['Fri 17:00', 'Mon 08:00', 'Europe/Berlin', undefined],
    ['2026-12-20 00:00', '2027-01-04 06:00', 'UTC', undefined],
    ['Friday 17:00', 'Mon 08:00', 'UTC', 'from'],
    ['Fri 24:00', 'Mon 08:00', 'UTC', 'from'],
    ['Fri 17:00', '2026-12-20 00:00', 'UTC', 'to'],
    ['Fri 17:00', 'Fri 17:00', 'UTC', 'to'],
    ['2026-12-20 00:00', '2026-12-20 00:00', 'UTC', 'to'],
    ['2026-12-20 00:00', '2026-12-19 00:00', 'UTC', 'to'],
    ['2026-02-30 00:00', '2026-12-19 00:00', 'UTC', 'from'],
    ['Fri 17:00', 'Mon 08:00', 'Berlin', 'timeZone'],
    ['Fri 17:00', 'Mon 08:00', '+01:00', 'timeZone'],
    ['Fri 17:00', 'Mon 08:00', '', 'timeZone'],
  ])('from %s to %s in "%s"', (from, to, timeZone, field) => {
    expect(freezeFault({ from, to, timeZone })?.field).toBe(field)
  })
})
