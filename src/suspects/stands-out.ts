import { isFix } from '../incidents/past-commit.ts'
import { type EarlierCommit, wordsOfMessage } from './commit.ts'
import { type Index, weighQuery } from './features.ts'
import { NO_SIGNALS, pastPoints, type Ranked, score } from './score.ts'
import { SIGNALS, type Signals } from './signals.ts'
import { queryOf, termsIn } from './terms.ts'

/** Keeps 85 % of the lists whose first is right, in the data; see docs/accuracy.md. */
export const THRESHOLD = -0.45

const MAX_TEXTS = 30
/** One commit may share a subject with the text by chance, or be an earlier fix of the same. */
const OLDER = 3

/** Queries from the subjects of earlier fixes, spread evenly over the year: they have nothing to do with the incident. */
export function otherTexts(
  earlier: readonly Pick<EarlierCommit, 'at' | 'message'>[],
  before: Date,
): (readonly string[])[] {
  const fixes = earlier.filter((commit) => commit.at < before && isFix(commit))
  const step = Math.max(1, fixes.length / MAX_TEXTS)
  return Array.from({ length: Math.min(MAX_TEXTS, fixes.length) }, (_, i) => fixes[Math.floor(i * step)]).map(
    (commit) => queryOf(wordsOfMessage(commit?.message ?? '')),
  )
}

/**
 * In points: how far the first of the list is above the upper quartile of what the same list gets for other texts, and
 * above the next; and how much better its paths and subject match than those of the best older commits of the year.
 * One of two equals does not stand out.
 */
export function standing(
  [first, second]: readonly Ranked[],
  index: Index,
  { query, at, signals = NO_SIGNALS, others }: StandingQuery,
): number {
  if (first === undefined || first.score === second?.score) return Number.NEGATIVE_INFINITY
  const given = new Map(
    [...signals].map(([sha, mine]) => [sha, mine.filter(({ kind }) => !SIGNALS[kind].isOfText)]),
  )
  const best = others
    .map((other) => Math.max(...score(other, index, at, given).map((each) => each.score)))
    .sort((a, b) => a - b)
  const usual = best[Math.floor(best.length * 0.75)] ?? first.score
  const next = second?.score ?? first.score
  return 2 * first.score - usual - next + aboveOlder(first, index, query)
}

function aboveOlder({ commit }: Ranked, index: Index, query: readonly string[]): number {
  const weighted = weighQuery(query, index)
  const mine = index.commits.find((each) => each.commit === commit)
  const older = index.older.map((each) => pastPoints(weighted, index, each)).sort((a, b) => b - a)
  const subject = termsIn(wordsOfMessage(commit.message.split('\n')[0] ?? ''))
  const points = mine === undefined ? 0 : pastPoints(weighted, index, { path: mine.path, message: subject })
  return points - (older[OLDER - 1] ?? 0)
}

interface StandingQuery {
  readonly query: readonly string[]
  readonly at: Date
  readonly signals?: Signals
  /** queries */
  readonly others: readonly (readonly string[])[]
}
