import { chanceOf, toLogit } from '../risk/model.ts'

export interface Scored {
  readonly scores: Float64Array
  /** 1 where a later bug fix touched the commit's lines */
  readonly labels: Uint8Array
}

export interface Ranking {
  /** share of pairs in the right order, ties count half */
  readonly auc: number
  /** mean precision at each bug-inducing commit, ties taken together */
  readonly ap: number
  /** share of the bug-inducing commits among the riskiest 10, 30, 50 % */
  readonly captures: readonly [tenth: number, three: number, half: number]
}

/** Can be measured again with other counts per commit, as a bootstrap needs. */
export function rankingOf({ scores, labels }: Scored): (counts?: Uint16Array) => Ranking {
  const order = Uint32Array.from(scores.keys()).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
  return (counts) => measure(order, { scores, labels }, (i) => counts?.[i] ?? 1)
}

/** One pass from the riskiest commit down, a group of equal scores at a time. */
function measure(order: Uint32Array, { scores, labels }: Scored, countOf: (i: number) => number): Ranking {
  let [total, positives] = [0, 0]
  for (const i of order) {
    total += countOf(i)
    positives += countOf(i) * (labels[i] ?? 0)
  }
  const captures: [number, number, number] = [0, 0, 0]
  let [seen, found, pairs, ap] = [0, 0, 0, 0]
  for (let at = 0; at < order.length; ) {
    const score = scores[order[at] ?? 0]
    let [size, hits] = [0, 0]
    for (let i = order[at]; i !== undefined && scores[i] === score; i = order[at]) {
      size += countOf(i)
      hits += countOf(i) * (labels[i] ?? 0)
      at += 1
    }
    if (size === 0) continue
    pairs += (size - hits) * (found + hits / 2)
    for (const [k, share] of SHARES.entries()) {
      const room = Math.min(size, Math.max(0, share * total - seen))
      captures[k] = (captures[k] ?? 0) + (hits * room) / size / positives
    }
    found += hits
    seen += size
    ap += ((hits / positives) * found) / seen
  }
  return { auc: pairs / (positives * (total - positives)), ap, captures }
}

const SHARES = [0.1, 0.3, 0.5] as const

/** Mean distance between prediction and outcome over ten groups of equal size, by prediction. */
export function calibrationError(predictions: Float64Array, labels: Uint8Array): number {
  const order = Uint32Array.from(predictions.keys()).sort(
    (a, b) => (predictions[a] ?? 0) - (predictions[b] ?? 0),
  )
  const gaps = tenths(order).map((part) =>
    part.reduce((gap, i) => gap + (predictions[i] ?? 0) - (labels[i] ?? 0), 0),
  )
  return gaps.reduce((error, gap) => error + Math.abs(gap) / order.length, 0)
}

export const tenths = <T>(items: { readonly length: number; slice(from: number, to: number): T }): T[] =>
  Array.from({ length: 10 }, (_, i) => items.slice((i * items.length) / 10, ((i + 1) * items.length) / 10))

export const brier = (predictions: Float64Array, labels: Uint8Array): number =>
  predictions.reduce((sum, p, i) => sum + (p - (labels[i] ?? 0)) ** 2, 0) / predictions.length

/** @returns how often each of n commits is drawn when n are drawn with replacement */
export function drawCounts(n: number, next: () => number): Uint16Array {
  const counts = new Uint16Array(n)
  for (let i = 0; i < n; i += 1) {
    const drawn = Math.floor(next() * n)
    counts[drawn] = (counts[drawn] ?? 0) + 1
  }
  return counts
}

/** The middle 95 % of the replicates. */
export function interval(replicates: readonly number[]): readonly [low: number, high: number] {
  const sorted = [...replicates].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN
  return [at(0.025), at(0.975)]
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

export interface CountedCommit {
  /** committer time, seconds */
  readonly at: number
  readonly inducing: boolean
  /** days until the fix; null where there was none, or its date is unknown */
  readonly firstFixDays: number | null
}

const DAY = 86_400
/** Commits of the last half year are too young to judge, those older than two years say little about today. */
const WINDOW = { from: 730 * DAY, to: 182 * DAY }
const ENOUGH = 60
const PRIOR = { hits: 2, misses: 18 }
const PRIOR_RATE = 0.2

export interface BaseRate {
  /** how many commits it rests on; with too few, the prior is used */
  readonly counted: number
  readonly isEnough: boolean
  readonly rate: number
  /** the repository's base rate alone, as log-odds */
  readonly byRate: number
  /** brings the mean prediction of these commits to the base rate */
  readonly byIntercept: number
}

/**
 * As the repository could have known it when each commit was made: only fixes made by then, recounted every 30 days;
 * 0.2 while there are fewer than 60 commits to count.
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
  const logitsCounted = counted.map(({ logit }) => logit)
  const byIntercept = meetingRate(logitsCounted, rate)
  return { counted: counted.length, isEnough: true, rate, byRate: toLogit(rate), byIntercept }
}

/** Bisects for the number that, added to these log-odds, makes their mean chance the rate. */
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

/** The Java data set has no dates: there every fix counts as known. */
const fixedAt = ({ at, firstFixDays }: CountedCommit): number =>
  firstFixDays === null ? at : at + firstFixDays * DAY
