import type { JudgedCommit, ScoredCommit } from '../../src/backtest/evaluate.ts'
import { createRandom } from '../../src/core/random.ts'
import { chanceOf, levelOf, POINTS_PER_LOGIT, toLogit } from '../../src/risk/model.ts'
import { daysAgo } from '../support/facts.ts'

export const BASE_RATE = 0.2

export interface World {
  readonly count?: number
  /** how far the true log-odds are from what the score says */
  readonly shift?: number
  /** 1: as the score says; 0: the score says nothing; -1: the opposite */
  readonly truth?: number
  readonly linesTell?: boolean
  readonly seed?: number
}

/** Commits of five years, oldest first, fixed as often as their scores say. */
export function world({
  count = 900,
  shift = 0,
  truth = 1,
  linesTell = false,
  seed = 1,
}: World): JudgedCommit[] {
  const { next } = createRandom(seed)
  return Array.from({ length: count }, (_, i) => {
    const points = 60 * (next() + next() - 1.2)
    const at = daysAgo(1826 - (1460 * i) / count)
    const isHit = next() < chanceOf(toLogit(BASE_RATE) + shift + (truth * points) / POINTS_PER_LOGIT)
    const commit: ScoredCommit = {
      sha: String(i).padStart(40, '0'),
      at,
      level: levelOf(Math.max(0, Math.min(100, 50 + points))),
      points,
      linesAdded: linesTell ? Number(isHit) * 100 + next() : Math.floor(next() * 100),
      paths: [],
    }
    return { commit, hitAt: isHit ? new Date(at.getTime() + next() * 300 * 86_400_000) : null }
  })
}
