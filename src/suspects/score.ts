import { match } from './bm25.ts'
import type { RecentCommit } from './commit.ts'
import {
  ageInDays,
  FIELDS,
  type Field,
  type Index,
  matchesOf,
  type WeightedQuery,
  weighQuery,
} from './features.ts'
import { SIGNALS, type Signal, type Signals } from './signals.ts'
import type { CommitWords } from './word-index.ts'

/** Rounded; fitted on bug reports of three public repositories, see docs/accuracy.md. */
export const WEIGHTS = { path: 7, message: 5, code: 9, past: 8, size: 0.3, age: -0.3 } as const

/** By what is known of every commit of the year, in points. */
export const pastPoints = (
  query: WeightedQuery,
  { collections }: Index,
  { path, message }: CommitWords,
): number =>
  WEIGHTS.path * match(query.path, path, collections.path.meanLength) +
  WEIGHTS.message * match(query.message, message, collections.message.meanLength)

export interface Ranked {
  readonly commit: RecentCommit
  readonly score: number
  readonly points: Readonly<Record<Field | 'size' | 'age', number>>
  readonly addedLines: number
  readonly signals: readonly Signal[]
  /** shares a word with the text, or something points at it */
  readonly isSuspect: boolean
}

export const NO_SIGNALS: Signals = new Map()

/** In the order of the index. */
export function score(query: readonly string[], index: Index, at: Date, all = NO_SIGNALS): Ranked[] {
  const weighted = weighQuery(query, index)
  return index.commits.map((each) => {
    const { path, message, code, past } = matchesOf(each, weighted, index)
    const signals = all.get(each.commit.sha) ?? []
    const points = {
      path: WEIGHTS.path * path,
      message: WEIGHTS.message * Math.min(message, path + code), // words alone are no change
      code: WEIGHTS.code * code,
      past: WEIGHTS.past * past,
      size: WEIGHTS.size * Math.log1p(each.addedLines),
      age: WEIGHTS.age * Math.log1p(ageInDays(each.commit.at, at)),
    }
    const text = FIELDS.reduce((sum, field) => sum + points[field], 0)
    const pointed = signals.reduce((sum, { kind }) => sum + SIGNALS[kind].points, 0)
    return {
      commit: each.commit,
      score: text + points.size + points.age + pointed,
      points,
      addedLines: each.addedLines,
      signals,
      isSuspect: text > 0 || pointed > 0,
    }
  })
}

/** Best first; of equals, the newest. */
export const rank = (query: readonly string[], index: Index, at: Date, all = NO_SIGNALS): Ranked[] =>
  score(query, index, at, all).sort(
    (a, b) => b.score - a.score || b.commit.at.getTime() - a.commit.at.getTime() || order(a, b),
  )

const order = (a: Ranked, b: Ranked): number => (a.commit.sha < b.commit.sha ? -1 : 1)
