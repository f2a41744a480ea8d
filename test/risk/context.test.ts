import { describe, expect, it } from 'vitest'
import { fromOutside } from '../../src/core/untrusted.ts'
import { wilson } from '../../src/core/wilson.ts'
import { followedNote } from '../../src/risk/context.ts'
import { commitOf, daysAgo, incidentOf, NOW } from '../support/facts.ts'

const PATH = fromOutside('src/charge.ts')
const changedOn = (...days: number[]) => days.map((day) => commitOf('feat: x', [PATH], { days: day }))
const begunOn = (...days: number[]) =>
  days.map((day, i) => incidentOf({ number: i + 1, createdAt: daysAgo(day).toISOString() }))
const proximity = (changes: number[], incidents: number[]) =>
  followedNote(PATH, changedOn(...changes), begunOn(...incidents), NOW)

const EIGHT = [10, 20, 30, 40, 50, 60, 70, 80]

describe('incidents that follow the changes of a file', () => {
  it('are told where eight changes of ten were followed within the day', () => {
    const found = proximity(
      EIGHT,
      EIGHT.map((day) => day - 0.5),
    )
    expect(found).toMatchObject({ changes: 8, followed: 8 })
    expect(found?.lift).toBeGreaterThan(5)
  })

  it.each([
    ['seven changes are too few', EIGHT.slice(1), EIGHT.map((day) => day - 0.5)],
    ['eight commits of one day are one change', Array.from({ length: 8 }, () => 10), [9.9]],
    ['they came before the changes', EIGHT, EIGHT.map((day) => day + 0.5)],
    ['they came two days after', EIGHT, EIGHT.map((day) => day - 2)],
    ['there is one on every day anyway', EIGHT, Array.from({ length: 89 }, (_, i) => i + 0.5)],
    ['there are none', EIGHT, []],
  ])('are not where %s', (_, changes, incidents) => {
    expect(proximity(changes, incidents)).toBeNull()
  })

  it('are not those of another file', () => {
    const commits = EIGHT.map((days) => commitOf('x', ['src/refund.ts'], { days }))
    expect(followedNote(PATH, commits, begunOn(...EIGHT.map((day) => day - 0.5)), NOW)).toBeNull()
  })
})

it.each([
  [8, 8, 0.676],
  [5, 10, 0.237],
  [0, 10, 0],
])('Wilson’s lower bound of %i in %i is %d', (hits, n, low) => {
  expect(wilson(hits, n).low).toBeCloseTo(low, 2)
})
