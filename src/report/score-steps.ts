import type { Assessment } from '../risk/assessment.ts'
import { type FactorId, factorOf } from '../risk/factors/index.ts'

/** One step on the way from the average commit to the score. */
export interface ScoreStep {
  readonly id: FactorId
  readonly label: string
  readonly points: number
  /** how many files share the points; 0: they are the whole change's */
  readonly files: number
  /** the score before and after it, not held between 0 and 100 */
  readonly from: number
  readonly to: number
}

export const AVERAGE_SCORE = 50

/** The factors, one step for each kind: the baseline first, then what is worth most. */
export function scoreSteps({ factors }: Assessment): ScoreStep[] {
  const kinds = [...new Set(factors.map(({ id }) => id))].map((id) => {
    const mine = factors.filter((factor) => factor.id === id)
    return {
      id,
      label: factorOf(id).label,
      points: Math.round(mine.reduce((sum, { points }) => sum + points, 0) * 10) / 10,
      files: mine.filter(({ path }) => path !== null).length,
    }
  })
  let at = AVERAGE_SCORE
  return kinds
    .sort((a, b) => Number(b.id === 'baseline') - Number(a.id === 'baseline') || b.points - a.points)
    .map((kind) => {
      const from = at
      at = Math.round((at + kind.points) * 10) / 10
      return { ...kind, from, to: at }
    })
}
