import type { Untrusted } from '../core/untrusted.ts'
import { isFix } from '../incidents/past-commit.ts'
import { wordsOfMessage } from './commit.ts'
import type { Index } from './features.ts'
import { NO_SIGNALS, type Ranked, rank } from './score.ts'
import { SIGNALS, type Signals } from './signals.ts'
import { queryOf } from './terms.ts'

/** Keeps 85 % of the lists whose first five hold the commit, in the data; see docs/accuracy.md. */
export const THRESHOLD = 0.2

const MAX_TEXTS = 30
const MIN_SPREAD = 0.5

/** Queries from the subjects of earlier fixes, spread evenly over the year: they have nothing to do with the incident. */
export function otherTexts(
  earlier: readonly { readonly at: Date; readonly message: Untrusted }[],
  before: Date,
): (readonly string[])[] {
  const fixes = earlier.filter((commit) => commit.at < before && isFix(commit))
  const step = Math.max(1, fixes.length / MAX_TEXTS)
  return Array.from({ length: Math.min(MAX_TEXTS, fixes.length) }, (_, i) => fixes[Math.floor(i * step)]).map(
    (commit) => queryOf(wordsOfMessage(commit?.message ?? '')),
  )
}

/**
 * How far the first of the list is above what the same list gets for other texts, in standard deviations, and above the
 * next, in points.
 */
export function standing(
  [first, second]: readonly Ranked[],
  index: Index,
  { at, signals = NO_SIGNALS, others }: StandingQuery,
): number {
  if (first === undefined) return Number.NEGATIVE_INFINITY
  const given = new Map(
    [...signals].map(([sha, mine]) => [sha, mine.filter(({ kind }) => !SIGNALS[kind].isOfText)]),
  )
  const best = others.map((query) => rank(query, index, at, given)[0]?.score ?? 0)
  const mean = best.reduce((sum, score) => sum + score, 0) / Math.max(1, best.length)
  const variance = best.reduce((sum, score) => sum + (score - mean) ** 2, 0) / Math.max(1, best.length)
  const above = best.length === 0 ? 0 : (first.score - mean) / Math.max(MIN_SPREAD, Math.sqrt(variance))
  return above + first.score - (second?.score ?? 0)
}

interface StandingQuery {
  readonly at: Date
  readonly signals?: Signals
  /** queries */
  readonly others: readonly (readonly string[])[]
}
