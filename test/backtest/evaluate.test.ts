import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type JudgedCommit, judge, probabilityOf } from '../../src/backtest/evaluate.ts'
import { baseRateAt, type CountedCommit } from '../../src/backtest/measures.ts'
import type { Measured } from '../../src/backtest/result.ts'
import { createRandom } from '../../src/core/random.ts'
import { toLogit } from '../../src/risk/model.ts'
import { daysAgo, NOW } from '../support/facts.ts'
import { runs } from '../support/runs.ts'
import { BASE_RATE, type World, world } from './world.ts'

const judgeAll = (judged: readonly JudgedCommit[]) =>
  judge(judged, { days: 365, now: NOW, next: createRandom(7).next })

function measuredOf(judged: readonly JudgedCommit[]): Measured {
  const { measured } = judgeAll(judged)
  if (!measured.known) throw new Error(measured.why)
  return measured.value
}

describe('scores against what came', () => {
  it('finds the order of a world in which the score is right', () => {
    const { score, linesAdded, gain, levels } = measuredOf(world({}))
    expect(score.auc.value).toBeGreaterThan(0.75)
    expect(score.auc.low).toBeLessThan(score.auc.value)
    expect(score.auc.high).toBeGreaterThan(score.auc.value)
    expect(linesAdded.auc.low).toBeLessThan(0.5)
    expect(linesAdded.auc.high).toBeGreaterThan(0.5)
    expect(gain.low).toBeGreaterThan(0.1)
    const lifts = levels.map(({ lift }) => lift)
    expect(lifts).toEqual([...lifts].sort((a, b) => (a ?? 0) - (b ?? 0)))
    expect(levels.reduce((sum, { captured }) => sum + captured, 0)).toBeCloseTo(1, 9)
  })

  it('says where lines added are better', () => {
    expect(measuredOf(world({ linesTell: true })).gain.high).toBeLessThan(0)
  })

  it.each([
    ['too few commits', { count: 60 }],
    ['hardly any hits', { shift: -5 }],
    ['hardly anything but hits', { shift: 9 }],
  ])('measures nothing with %s', (_, options) => {
    const judgement = judgeAll(world(options))
    expect(judgement.measured.known).toBe(false)
    expect(probabilityOf(judgement, world(options), NOW)).toMatchObject({ allowed: false })
  })

  it('gives the same result each time', () => {
    expect(judgeAll(world({}))).toEqual(judgeAll(world({})))
  })
})

describe('chances', () => {
  it('are reliable where the score is right, after a base rate could be counted', () => {
    const { reliability } = measuredOf(world({ count: 2000 }))
    if (!reliability.known) throw new Error(reliability.why)
    expect(reliability.value.calibrationError).toBeLessThan(0.05)
    expect(reliability.value.brier).toBeLessThan(reliability.value.baseRateBrier)
    expect(reliability.value.commits).toBeLessThan(2000)
    expect(reliability.value.bins).toHaveLength(10)
    expect(reliability.value.bins.reduce((sum, { commits }) => sum + commits, 0)).toBe(
      reliability.value.commits,
    )
  })

  it('know nothing of what came later', () => {
    const history = world({ count: 600 }).map(({ commit, hitAt }) => ({
      at: commit.at.getTime() / 1000,
      inducing: hitAt !== null,
      firstFixDays: hitAt && (hitAt.getTime() - commit.at.getTime()) / 86_400_000,
    }))
    const logits = Float64Array.from(history, (_, i) => Math.sin(i))
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1826 }), (days) => {
        const now = daysAgo(days).getTime() / 1000
        const isKnown = ({ at, firstFixDays }: CountedCommit) => at + (firstFixDays ?? 0) * 86_400 < now
        const then = history
          .filter(({ at }) => at < now)
          .map((commit) => (isKnown(commit) ? commit : { ...commit, inducing: false, firstFixDays: null }))
        expect(baseRateAt(then, logits, now)).toEqual(baseRateAt(history, logits, now))
      }),
      runs(200),
    )
  })
})

describe('whether a chance may be said', () => {
  const probability = (options: World) => {
    const judged = world(options)
    return probabilityOf(judgeAll(judged), judged, NOW)
  }

  it('may, where it was reliable; the calibration is that of the last two years', () => {
    const found = probability({ count: 2000 })
    if (!found.allowed) throw new Error(found.why)
    expect(found.calibration.intercept).toBeCloseTo(toLogit(BASE_RATE), 0)
  })

  it('finds how far the scores of a repository are off', () => {
    const found = probability({ count: 2000, shift: -0.8 })
    if (!found.allowed) throw new Error(found.why)
    expect(found.calibration.intercept).toBeCloseTo(toLogit(BASE_RATE) - 0.8, 0)
  })

  it.each([
    ['a score that says nothing', { truth: 0 }, /ranking is no better than chance/],
    ['the opposite of the score', { truth: -1 }, /ranking is no better than chance/],
    ['lines added that say more', { linesTell: true }, /lines added alone/],
    ['few commits', { count: 150 }, /a probability needs 40 of 200|base rate could be counted/],
  ])('may not, with %s', (_, options, why) => {
    const found = probability(options)
    expect(found).toMatchObject({ allowed: false, why: expect.stringMatching(why) })
  })
})
