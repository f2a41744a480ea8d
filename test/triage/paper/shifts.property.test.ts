import fc from 'fast-check'
import { expect, it } from 'vitest'
import { asking } from '../../support/pagerduty.ts'
import { startSimulator } from '../../support/simulator.ts'
import { linesOf, runProgram } from '../support/program.ts'
import {
  accountOf,
  countsWithin,
  gapsAhead,
  numberOf,
  SHIFT_MINUTES,
  type SimulatedShift,
  simulatedShift,
  wallOf,
} from '../support/simulated-shift.ts'

const SHIFTS = { numRuns: 20, seed: 20260630 }
const MINUTE = 60_000

async function documentsOf(shift: SimulatedShift) {
  const { account, now, timeZone } = accountOf(shift)
  await using simulator = await startSimulator({ account, clock: () => now, rateLimits: null })
  const run = async (command: string, columns: number | null = null) => {
    const before = simulator.requests.length
    const { code, stdout } = await runProgram(command.split(' '), { env: asking(simulator), now, columns })
    expect({ command, code }).toEqual({ command, code: 0 })
    return { stdout, requests: simulator.requests.length - before }
  }
  const handoff = await run('handoff --since 8h --json')
  const again = await run('handoff --since 8h --json')
  const [review, timeline, coverage] = [
    await run('review --json'),
    await run(`timeline ${numberOf(0)} --json`),
    await run('coverage --days 1 --json'),
  ]
  const texts = [await run('handoff --since 8h', 80), await run('review', 120)]
  return {
    ...{ now, timeZone, requests: handoff.requests, isSame: handoff.stdout === again.stdout },
    ...{ handoff: JSON.parse(handoff.stdout), review: JSON.parse(review.stdout) },
    ...{ timeline: JSON.parse(timeline.stdout), coverage: JSON.parse(coverage.stdout) },
    texts: texts.map(({ stdout }) => stdout),
  }
}

type Documents = Awaited<ReturnType<typeof documentsOf>>

/** Where a list of lines has one without a source. */
function unsourced(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one, i) => unsourced(one, `${path}[${i}]`))
  if (typeof value !== 'object' || value === null) return []
  const isLine =
    /\]$/.test(path) &&
    !/sources|followed|services|assignments|acknowledged_by|from|to|warnings|next/.test(
      path.split('.').at(-1) ?? '',
    )
  const sources: unknown = Reflect.get(value, 'sources')
  const bad = isLine && (!Array.isArray(sources) || sources.length === 0) ? [path] : []
  return [
    ...bad,
    ...Object.entries(value).flatMap(([name, inner]) =>
      name === 'sources' ? [] : unsourced(inner, `${path}.${name}`),
    ),
  ]
}

/** Lines of the sections, without their headings; a line that goes on below begins with blanks only. */
const linesWithoutId = (text: string): string[] =>
  linesOf(text)
    .join('\n')
    .split('\n\n')
    .filter((part) => /^\S.*\n {2}\S/.test(part) && !part.startsWith('not known'))
    .flatMap((part) => {
      const rows = part.split('\n').slice(1)
      const hasId = (row: string) =>
        /#\d+|\bP[A-Z0-9]{5,}|\bR[A-Z0-9]{20,}|\b01[A-Z0-9]{24}|\bincidents\b/.test(row)
      return rows.some(hasId) ? [] : [part]
    })

const minutesOf = (now: Date, at: string): number => (Date.parse(at) - now.getTime()) / MINUTE

function isHandoffRight(shift: SimulatedShift, { handoff, now }: Documents): void {
  const { acknowledged, ended, ...expected } = countsWithin(shift.drawn, SHIFT_MINUTES)
  expect(handoff.stats).toMatchObject({
    ...expected,
    mean_time_to_acknowledge_minutes: acknowledged,
    mean_time_to_resolve_minutes: ended,
  })
  const open = shift.drawn.flatMap(({ endAfter }, i) => (endAfter === null ? [numberOf(i)] : []))
  const listed = [...handoff.open, ...handoff.snoozed, ...handoff.stale].map((one) => one.incident_number)
  expect(listed.sort()).toEqual(open.sort())
  const old = shift.drawn.filter(
    ({ began, endAfter }) => began > SHIFT_MINUTES && endAfter !== null && began - endAfter <= SHIFT_MINUTES,
  )
  expect(handoff.resolved_from_before).toHaveLength(old.length)
  const planned = handoff.planned.filter(({ kind }: { kind: string }) => kind === 'gap')
  const gaps = planned.map(({ at, until }: { at: string; until: string | null }) => [
    minutesOf(now, at),
    until === null ? 24 * 60 : minutesOf(now, until),
  ])
  expect(gaps).toEqual(gapsAhead(shift.turns))
}

function isReviewRight({ drawn }: SimulatedShift, { review, now, timeZone }: Documents): void {
  const { acknowledged, ended, ...expected } = countsWithin(drawn, Number.POSITIVE_INFINITY)
  expect(acknowledged === null && ended === null).toBe(
    review.stats.mean_time_to_acknowledge_minutes === null &&
      review.stats.mean_time_to_resolve_minutes === null,
  )
  expect(review.stats).toMatchObject({ ...expected, mean_time_to_resolve_minutes: ended })
  // without a schedule in reach, the rota has no zone
  const zone = review.stats.time_zone
  expect(['UTC', timeZone]).toContain(zone)
  const times = drawn
    .filter(({ high }) => high)
    .map(({ began }) => wallOf(now.getTime() - began * MINUTE, zone))
  const isOut = ({ day, hour }: (typeof times)[number]) => /S(at|un)/.test(day) || hour < 9 || hour >= 18
  const nights = new Set(
    times.flatMap(({ date, hour }) => {
      if (hour >= 22) return [date]
      return hour < 7
        ? [new Date(Date.parse(`${date}T12:00:00Z`) - 86_400_000).toISOString().slice(0, 10)]
        : []
    }),
  )
  expect(review.stats).toMatchObject({
    interrupts: times.length,
    out_of_hours: times.filter(isOut).length,
    nights: nights.size,
  })
  const perDay = review.per_day.filter(({ count }: { count: number }) => count > 0)
  expect(perDay.map(({ date, count }: { date: string; count: number }) => [date, count])).toEqual(
    [...new Set(times.map(({ date }) => date))]
      .sort()
      .map((date) => [date, times.filter((one) => one.date === date).length]),
  )
  expect(review.per_hour.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(
    times.length,
  )
}

function isTimelineRight({ drawn: [one] }: SimulatedShift, { timeline }: Documents): void {
  if (one === undefined) return
  const moments = [0, ...(one.ackAfter === null ? [] : [one.ackAfter]), one.endAfter ?? one.began]
  const gaps = moments.flatMap((at, i) =>
    i > 0 && at - (moments[i - 1] ?? 0) >= 30 ? [at - (moments[i - 1] ?? 0)] : [],
  )
  expect(timeline.gaps.map(({ minutes }: { minutes: number }) => minutes)).toEqual(gaps)
  const reached = Object.fromEntries(
    timeline.times.map(({ name, minutes }: { name: string; minutes: number }) => [name, minutes]),
  )
  expect(reached).toEqual({
    ...(one.ackAfter !== null && { acknowledged: one.ackAfter }),
    ...(one.endAfter !== null && { resolved: one.endAfter }),
  })
}

it('twenty shifts: every fact as counted by hand, every line with a source, the same bytes twice', async () => {
  await fc.assert(
    fc.asyncProperty(simulatedShift, async (shift) => {
      const documents = await documentsOf(shift)
      isHandoffRight(shift, documents)
      isReviewRight(shift, documents)
      isTimelineRight(shift, documents)
      const { handoff, review, timeline, coverage, texts } = documents
      expect([handoff, review, timeline, coverage].flatMap((each) => unsourced(each, each.tool))).toEqual([])
      expect(texts.flatMap(linesWithoutId)).toEqual([])
      expect(documents.isSame).toBe(true)
      expect(documents.requests).toBeLessThanOrEqual(40)
    }),
    SHIFTS,
  )
})
