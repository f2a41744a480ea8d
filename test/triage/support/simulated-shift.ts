import fc from 'fast-check'
import { createAccount } from '../../../src/simulator/account.ts'

/** Mornings after a night, some with a change of the clock in it. */
const NIGHTS = [
  ['2026-03-29T06:00:00Z', 'Europe/Berlin'],
  ['2026-10-25T07:00:00Z', 'Europe/Berlin'],
  ['2026-03-08T12:00:00Z', 'America/New_York'],
  ['2026-11-01T13:00:00Z', 'America/New_York'],
  ['2026-06-30T12:00:00Z', 'Asia/Kolkata'],
] as const

const WEEK_MINUTES = 7 * 24 * 60
export const SHIFT_MINUTES = 8 * 60

export interface Drawn {
  /** minutes before now */
  readonly began: number
  readonly ackAfter: number | null
  readonly endAfter: number | null
  readonly byPerson: boolean
  readonly high: boolean
  readonly merged: boolean
  readonly service: number
  readonly title: number
}

const incident = fc
  .record({
    began: fc.oneof(
      fc.integer({ min: 1, max: SHIFT_MINUTES }),
      fc.integer({ min: 1, max: WEEK_MINUTES - 1 }),
    ),
    ack: fc.option(fc.integer({ min: 1, max: 90 })),
    end: fc.option(fc.oneof(fc.integer({ min: 1, max: 15 }), fc.integer({ min: 1, max: 300 }))),
    byPerson: fc.boolean(),
    high: fc.boolean(),
    merged: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
    service: fc.integer({ min: 0, max: 2 }),
    title: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ ack, end, ...rest }): Drawn => {
    const endAfter = end === null || end >= rest.began ? null : end
    const ackAfter = ack === null || ack >= Math.min(endAfter ?? rest.began, rest.began) ? null : ack
    return { ...rest, ackAfter, endAfter, merged: rest.merged && endAfter !== null }
  })

export const simulatedShift = fc.record({
  night: fc.constantFrom(...NIGHTS),
  drawn: fc.array(incident, { minLength: 1, maxLength: 30 }),
  /** minutes after now: who is on call at the first level, from and for how long */
  turns: fc.array(
    fc.record({ from: fc.integer({ min: -600, max: 1_500 }), length: fc.integer({ min: 1, max: 900 }) }),
    {
      maxLength: 4,
    },
  ),
})

export type SimulatedShift = typeof simulatedShift extends fc.Arbitrary<infer T> ? T : never

const SERVICES = ['PPAYMNT', 'PCHKOUT', 'PLEDGER']
const TITLES = ['Errors on host', 'Latency of pod', 'Queue lag of shard']
const ROTA = { id: 'PSCHED1', name: 'Rota' }

export const numberOf = (i: number): number => 100 + i
const idOf = (i: number): string => `QSHIFT${String(i).padStart(8, '0')}`

export function accountOf({ night: [at, timeZone], drawn, turns }: SimulatedShift) {
  const now = Date.parse(at)
  const time = (minutes: number): string => `${new Date(now + minutes * 60_000).toISOString().slice(0, 19)}Z`
  const account = createAccount({
    timeZone,
    users: [{ id: 'PDANA01', name: 'Dana Kim' }],
    services: SERVICES.map((id) => ({ id, name: id.toLowerCase() })),
    escalationPolicies: [{ id: 'PPOLICY', name: 'Default', levels: [['PDANA01']] }],
    oncalls: turns.map(({ from, length }) => ({
      ...{ user: 'PDANA01', escalationPolicy: 'PPOLICY', schedule: ROTA },
      ...{ start: time(from), end: time(from + length) },
    })),
    incidents: drawn.map((one, i) => ({
      ...{ id: idOf(i), number: numberOf(i), title: `${TITLES[one.title]} ${i}` },
      ...{ service: SERVICES[one.service] ?? 'PPAYMNT', createdAt: time(-one.began) },
      urgency: one.high ? ('high' as const) : ('low' as const),
      ...(one.ackAfter !== null && { acknowledgedAt: time(one.ackAfter - one.began) }),
      ...(one.endAfter !== null && { resolvedAt: time(one.endAfter - one.began) }),
      ...(one.byPerson && { resolvedBy: 'PDANA01' }),
      ...(one.merged && i > 0 && { mergedInto: idOf(0) }),
    })),
  })
  return { account, now: new Date(now), timeZone }
}

// The same facts, counted without a line of the program.

const isMerged = (one: Drawn, i: number): boolean => one.merged && i > 0

const isNoise = (one: Drawn, i: number): boolean =>
  isMerged(one, i) || !one.high || (one.endAfter !== null && one.endAfter < 10 && !one.byPerson)

const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : Math.round(values.reduce((sum, value) => sum + value, 0) / values.length)

/** @param most minutes before now */
export function countsWithin(drawn: readonly Drawn[], most: number) {
  const inside = drawn.map((one, i) => ({ one, i })).filter(({ one }) => one.began <= most)
  const own = inside.filter(({ one, i }) => !isMerged(one, i)).map(({ one }) => one)
  return {
    total: inside.length,
    noise: inside.filter(({ one, i }) => isNoise(one, i)).length,
    real: inside.filter(({ one, i }) => !isNoise(one, i)).length,
    open: inside.filter(({ one }) => one.endAfter === null).length,
    resolved: inside.filter(({ one }) => one.endAfter !== null).length,
    pages: inside.filter(({ one }) => one.high).length,
    acknowledged: mean(own.flatMap(({ ackAfter }) => ackAfter ?? [])),
    ended: mean(own.flatMap(({ endAfter }) => endAfter ?? [])),
  }
}

/** Minute by minute: the gaps of the next day, as minutes after now. */
export function gapsAhead(turns: SimulatedShift['turns']): [from: number, until: number][] {
  const isCovered = (minute: number) =>
    turns.some(({ from, length }) => from <= minute && minute < from + length)
  const gaps: [number, number][] = []
  for (let minute = 0; minute < 24 * 60; minute += 1) {
    if (isCovered(minute)) continue
    const last = gaps.at(-1)
    if (last?.[1] === minute) last[1] = minute + 1
    else gaps.push([minute, minute + 1])
  }
  return gaps
}

/** What a clock on the wall shows. */
export function wallOf(at: number, timeZone: string): { date: string; day: string; hour: number } {
  const text = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    ...({ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const),
  }).format(at)
  const day = new Intl.DateTimeFormat('en-US', { timeZone, weekday: 'short' }).format(at)
  return { date: text.slice(0, 10), day, hour: Number(text.slice(11, 13)) }
}
