import { describe, expect, it } from 'vitest'
import type { LabelledCommit } from '../../bench/model/commits.ts'
import { fitWeights } from '../../bench/model/fit.ts'
import { rankCorrelation } from '../../bench/model/rank-correlation.ts'
import { calibrationError, rankingOf } from '../../src/backtest/measures.ts'
import { createRandom } from '../../src/core/random.ts'
import { TERMS } from '../../src/risk/model.ts'

const { next, int } = createRandom(1)

/** Commits of a world in which only size and depth matter, and depth half as much; intercepts differ. */
function worldOf(count: number, intercept: number): LabelledCommit[] {
  return Array.from({ length: count }, (_, i) => {
    const terms = {
      logicAdded: int(0, 400),
      depth: int(0, 8),
      controlFlowRemoved: int(0, 20),
      concurrencyAdded: int(0, 5),
      fixHistory: int(0, 10),
      titleSimilarity: int(0, 50),
    }
    const logit =
      intercept +
      0.8 * Math.log1p(terms.logicAdded) +
      0.4 * Math.log1p(terms.depth) -
      0.3 * Math.log1p(terms.fixHistory)
    const inducing = next() < 1 / (1 + Math.exp(-logit))
    return { sha: String(i), at: i, inducing, firstFixDays: null, mature: true, linesAdded: 0, terms }
  })
}

describe('the fit', () => {
  const found = fitWeights([worldOf(6000, -4.5), worldOf(6000, -5.5)], TERMS)

  it('finds the weights that made the data', () => {
    expect(found.weights.logicAdded).toBeCloseTo(0.8, 1)
    expect(found.weights.depth).toBeCloseTo(0.4, 1)
    expect(found.weights.concurrencyAdded).toBeLessThan(0.1)
    expect(found.intercept).toBeCloseTo(-5.5, 0)
  })

  it('takes no weight below zero', () => {
    expect(found.weights.fixHistory).toBe(0)
    expect(Math.min(...Object.values(found.weights))).toBeGreaterThanOrEqual(0)
  })

  it('keeps what is held', () => {
    const held = fitWeights([worldOf(500, -5)], ['depth'], { ...found.weights, logicAdded: 0.123 })
    expect(held.weights.logicAdded).toBe(0.123)
  })
})

describe('the measures', () => {
  const scored = (scores: number[], labels: number[]) => ({
    scores: Float64Array.from(scores),
    labels: Uint8Array.from(labels),
  })

  it.each([
    ['in order', [4, 3, 2, 1], [1, 1, 0, 0], 1, 1],
    ['turned round', [1, 2, 3, 4], [1, 1, 0, 0], 0, (1 / 3 + 2 / 4) / 2],
    ['all alike', [1, 1, 1, 1], [1, 0, 1, 0], 0.5, 0.5],
    ['one pair wrong', [4, 3, 2, 1], [1, 0, 1, 0], 0.75, (1 + 2 / 3) / 2],
  ])('%s', (_, scores, labels, auc, ap) => {
    const ranking = rankingOf(scored(scores, labels))()
    expect(ranking.auc).toBeCloseTo(auc, 10)
    expect(ranking.ap).toBeCloseTo(ap, 10)
  })

  it('count a commit as often as it was drawn', () => {
    const ranking = rankingOf(scored([3, 2, 1], [1, 0, 1]))
    expect(ranking(Uint16Array.from([1, 1, 0])).auc).toBe(1)
    expect(ranking(Uint16Array.from([0, 1, 2])).auc).toBe(0)
  })

  it('give the share that the riskiest capture', () => {
    const labels = [1, 1, 1, 0, 0, 1, 0, 0, 0, 0]
    const scores = labels.map((_, i) => -i)
    expect(rankingOf(scored(scores, labels))().captures).toEqual([0.25, 0.75, 0.75])
  })

  it('find no calibration error where the chances are right, and all of it where they are not', () => {
    expect(
      calibrationError(
        Float64Array.from({ length: 20 }, () => 0.5),
        Uint8Array.from({ length: 20 }, (_, i) => i % 2),
      ),
    ).toBeCloseTo(0)
    expect(calibrationError(new Float64Array(20), new Uint8Array(20).fill(1))).toBeCloseTo(1)
  })

  it('rank equal values alike', () => {
    expect(rankCorrelation([1, 2, 2, 5], [10, 20, 20, 30])).toBeCloseTo(1)
    expect(rankCorrelation([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1)
  })
})
