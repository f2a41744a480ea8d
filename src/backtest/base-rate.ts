import { chanceOf, toLogit } from '../risk/model.ts'

/** A commit whose outcome is counted. */
export interface CountedCommit {
  /** committer time, seconds */
  readonly at: number
  readonly inducing: boolean
  /** days until that was known; null where it never was, or where nobody knows when */
  readonly firstFixDays: number | null
}

const DAY = 86_400
/** Commits of the last half year are too young to know, those of more than two years ago say little of today. */
const WINDOW = { from: 730 * DAY, to: 182 * DAY }
const ENOUGH = 60
const PRIOR = { hits: 2, misses: 18 }
const PRIOR_RATE = 0.2

/** What has to be added to a commit's log-odds against the average to make it those of its repository. */
export interface BaseRate {
  /** the commits that it was counted on; with too few of them, the prior stands */
  readonly counted: number
  readonly isEnough: boolean
  /** share of inducing commits */
  readonly rate: number
  /** the repository's base rate alone, as log-odds */
  readonly byRate: number
  /** the number that brings the mean prediction of these commits to the base rate */
  readonly byIntercept: number
}

/**
 * As the repository itself could have known it when each commit was made: only fixes made by then, counted anew every
 * 30 days; 0.2 while there are fewer than 60 commits to count.
 * @param history oldest first
 * @param logits log-odds against the average commit, for each of `history`
 */
export function rollingBaseRates(history: readonly CountedCommit[], logits: Float64Array): BaseRate[] {
  let countedAt = Number.NEGATIVE_INFINITY
  let current = baseRateAt(history, logits, countedAt)
  return history.map(({ at }) => {
    if (at - countedAt >= 30 * DAY) {
      countedAt = at
      current = baseRateAt(history, logits, at)
    }
    return current
  })
}

/** @param now seconds */
export function baseRateAt(history: readonly CountedCommit[], logits: Float64Array, now: number): BaseRate {
  const counted = history.flatMap((commit, i) =>
    commit.at >= now - WINDOW.from && commit.at < now - WINDOW.to ? [{ commit, logit: logits[i] ?? 0 }] : [],
  )
  if (counted.length < ENOUGH) {
    const prior = toLogit(PRIOR_RATE)
    return { counted: counted.length, isEnough: false, rate: PRIOR_RATE, byRate: prior, byIntercept: prior }
  }
  const hits = counted.filter(({ commit }) => commit.inducing && fixedAt(commit) < now).length
  const rate = (hits + PRIOR.hits) / (counted.length + PRIOR.hits + PRIOR.misses)
  const byIntercept = meetingRate(
    counted.map(({ logit }) => logit),
    rate,
  )
  return { counted: counted.length, isEnough: true, rate, byRate: toLogit(rate), byIntercept }
}

/** The number that, added to all of these log-odds, makes their mean chance the rate: by halving. */
function meetingRate(logits: readonly number[], rate: number): number {
  let [low, high] = [-12, 12]
  for (let i = 0; i < 30; i += 1) {
    const middle = (low + high) / 2
    const sum = logits.reduce((total, logit) => total + chanceOf(logit + middle), 0)
    if (sum < rate * logits.length) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** The Java set does not say when: there every fix counts as known. */
const fixedAt = ({ at, firstFixDays }: CountedCommit): number =>
  firstFixDays === null ? at : at + firstFixDays * DAY
