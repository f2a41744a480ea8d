import { toLogit } from '../../src/risk/model.ts'
import type { LabelledCommit } from './commits.ts'

const DAY = 86_400
/** Commits of the last half year are too young to know, those of more than two years ago say little of today. */
const WINDOW = { from: 730 * DAY, to: 182 * DAY }
const ENOUGH = 60
const PRIOR = { hits: 2, misses: 18 }
const PRIOR_RATE = 0.2

/** What has to be added to a commit's log-odds against the average to make it those of its repository. */
export interface Calibration {
  /** the repository's base rate alone, as log-odds */
  readonly byRate: Float64Array
  /** the number that brings the mean prediction of the window to the base rate */
  readonly byIntercept: Float64Array
}

/**
 * As the repository itself could have known it when each commit was made: only fixes made by then, counted anew every
 * 30 days; 0.2 while there are fewer than 60 commits to count.
 * @param logits log-odds against the average commit, for each of `history`
 */
export function calibrate(history: readonly LabelledCommit[], logits: Float64Array): Calibration {
  let countedAt = Number.NEGATIVE_INFINITY
  let [byRate, byIntercept] = [0, 0]
  const rows = history.map(({ at }) => {
    if (at - countedAt >= 30 * DAY) {
      countedAt = at
      ;[byRate, byIntercept] = countAt(history, logits, at)
    }
    return { byRate, byIntercept }
  })
  return {
    byRate: Float64Array.from(rows, (row) => row.byRate),
    byIntercept: Float64Array.from(rows, (row) => row.byIntercept),
  }
}

function countAt(history: readonly LabelledCommit[], logits: Float64Array, now: number): [number, number] {
  const counted = history.flatMap((commit, i) =>
    commit.at >= now - WINDOW.from && commit.at < now - WINDOW.to ? [{ commit, logit: logits[i] ?? 0 }] : [],
  )
  if (counted.length < ENOUGH) return [toLogit(PRIOR_RATE), toLogit(PRIOR_RATE)]
  const hits = counted.filter(({ commit }) => commit.inducing && fixedAt(commit) < now).length
  const rate = (hits + PRIOR.hits) / (counted.length + PRIOR.hits + PRIOR.misses)
  return [
    toLogit(rate),
    meetingRate(
      counted.map(({ logit }) => logit),
      rate,
    ),
  ]
}

/** The number that, added to all of these log-odds, makes their mean chance the rate: by halving. */
function meetingRate(logits: readonly number[], rate: number): number {
  let [low, high] = [-12, 12]
  for (let i = 0; i < 30; i += 1) {
    const middle = (low + high) / 2
    const sum = logits.reduce((total, logit) => total + 1 / (1 + Math.exp(-logit - middle)), 0)
    if (sum < rate * logits.length) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** The Java set does not say when: there every fix counts as known. */
const fixedAt = ({ at, firstFixDays }: LabelledCommit): number =>
  firstFixDays === null ? at : at + firstFixDays * DAY
