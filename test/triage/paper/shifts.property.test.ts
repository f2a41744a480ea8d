import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { asking } from '../../support/pagerduty.ts'
import { startSimulator } from '../../support/simulator.ts'
import { TempRepository } from '../../support/temp-repository.ts'
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
/** hours east of UTC where the documents are read */
const EAST = 9

/** @param file where it writes Markdown */
async function documentsOf(shift: SimulatedShift, file: string) {
  const { account, now, timeZone } = accountOf(shift)
  await using simulator = await startSimulator({ account, clock: () => now, rateLimits: null })
  const run = async (command: string, columns: number | null = null) => {
    const before = simulator.requests.length
    const { code, stdout } = await runProgram(command.split(' '), {
      ...{ env: asking(simulator), now, columns, utcOffset: 60 * EAST },
    })
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
  const printed = async (command: string, document: unknown) => {
    const markdown = `${command} --markdown ${file}`
    const [narrow, wide] = [await run(markdown, 80), await run(command, 120)]
    const written = readFileSync(file, 'utf8')
    return { document, texts: [narrow.stdout, wide.stdout], written }
  }
  const papers = [
    await printed('handoff --since 8h', JSON.parse(handoff.stdout)),
    await printed('review', JSON.parse(review.stdout)),
    await printed(`timeline ${numberOf(0)}`, JSON.parse(timeline.stdout)),
    await printed('coverage --days 1', JSON.parse(coverage.stdout)),
  ]
  return {
    ...{ now, timeZone, requests: handoff.requests, isSame: handoff.stdout === again.stdout },
    ...{ handoff: JSON.parse(handoff.stdout), review: JSON.parse(review.stdout) },
    ...{ timeline: JSON.parse(timeline.stdout), coverage: JSON.parse(coverage.stdout) },
    papers,
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

/** A claim about a whole list has its name. */
const LISTS = ['incidents', 'escalation_policies', 'log_entries']

/** How the sources of a document are printed. */
function printedIds(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(printedIds)
  if (typeof value !== 'object' || value === null) return []
  const one = new Map<string, unknown>(Object.entries(value))
  const [type, id, number, sha, path] = ['type', 'id', 'incident_number', 'sha', 'path'].map((name) =>
    one.get(name),
  )
  const isSource = typeof type === 'string'
  const mine = isSource ? [number === undefined ? (sha ?? path ?? id) : `#${number}`] : []
  return [...mine.map(String), ...[...one.values()].flatMap(printedIds)]
}

/** Of each section, its lines: what goes on below stands further to the right. */
const linesIn = (text: string): string[] =>
  linesOf(text)
    .join('\n')
    .split('\n\n')
    .filter((part) => /^\S.*\n {2}\S/.test(part) && !part.startsWith('not known'))
    .flatMap((part) =>
      part
        .replace(/\n {3,}/g, ' ')
        .split('\n')
        .slice(1),
    )
    .filter((line) => !/^ {2}\d+ more; add \| less to see all$/.test(line))

const MARKDOWN_ID = /^- .*\(`([^`]+)`(?:, `[^`]+`)*(?: and \d+ more)?\)$/

/** Printed lines that do not name a source of the document. */
function withoutId(text: string, document: unknown): string[] {
  const ids = new Set([...LISTS, ...printedIds(document)])
  const isKnown = (word: string | undefined) => word !== undefined && ids.has(word)
  return linesIn(text).filter((line) => {
    const words = line.trim().split(/ +/)
    const last = /^\+\d+$/.test(words.at(-1) ?? '') ? words.at(-2) : words.at(-1)
    return !isKnown(words[0]) && !isKnown(last)
  })
}

const markdownWithoutId = (markdown: string, document: unknown): string[] => {
  const ids = new Set([...LISTS, ...printedIds(document)])
  const [facts = ''] = markdown.split('\n## Not known')
  return facts
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#') && !ids.has(MARKDOWN_ID.exec(line)?.[1] ?? ''))
}

/** The times of the printed document: in UTC, and as far from it as the zone is. */
const wrongTimes = (text: string, hours: number): string[] =>
  [...text.matchAll(/(\d\d):(\d\d)(?::\d\d)?(?: UTC)? \((?:\w{3} \d\d \w{3} )?(\d\d):(\d\d)/g)].flatMap(
    ([all, hour, minute, local, same]) =>
      (Number(hour) + hours) % 24 === Number(local) && minute === same ? [] : [all],
  )

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
  using folder = new TempRepository()
  await fc.assert(
    fc.asyncProperty(simulatedShift, async (shift) => {
      const documents = await documentsOf(shift, join(folder.dir, 'paper.md'))
      isHandoffRight(shift, documents)
      isReviewRight(shift, documents)
      isTimelineRight(shift, documents)
      const { handoff, review, timeline, coverage, papers } = documents
      expect([handoff, review, timeline, coverage].flatMap((each) => unsourced(each, each.tool))).toEqual([])
      for (const { document, texts, written } of papers) {
        expect(texts.flatMap((text) => withoutId(text, document))).toEqual([])
        expect(texts.flatMap(linesIn).length).toBeGreaterThan(0)
        expect(markdownWithoutId(written, document)).toEqual([])
        expect([...texts, written].flatMap((text) => wrongTimes(text, EAST))).toEqual([])
      }
      expect(documents.isSame).toBe(true)
      expect(documents.requests).toBeLessThanOrEqual(40)
    }),
    SHIFTS,
  )
})
