import type { Assessment } from '../../src/risk/assessment.ts'
import type { FactorId } from '../../src/risk/factors/index.ts'
import { levelOf } from '../../src/risk/model.ts'

export type Points = Readonly<Partial<Record<FactorId, number>>>

/** The assessment with these points for each factor, whatever the model says; what is unknown leaves 40 open. */
export function withPoints(assessment: Assessment, points: Points): Assessment {
  const factors = assessment.factors.map((factor) => ({ ...factor, points: points[factor.id] ?? 0 }))
  const score = Math.round(50 + factors.reduce((sum, factor) => sum + factor.points, 0))
  const isKnown = Object.values(assessment.sources).every(({ known }) => known)
  return {
    ...assessment,
    factors,
    score,
    level: levelOf(score),
    lift: 2 ** ((score - 50) / 10),
    range: [score, isKnown ? score : Math.min(100, score + 40)],
    model: { version: '1' },
  }
}
