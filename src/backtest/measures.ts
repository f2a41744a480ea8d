/** Scored commits of one repository, in no order. */
export interface Scored {
  readonly scores: Float64Array
  /** 1 where a later bug fix touched the commit's lines */
  readonly labels: Uint8Array
}

/** How well a score puts the bug-inducing commits first. */
export interface Ranking {
  /** share of pairs in the right order, ties count half */
  readonly auc: number
  /** mean precision at each bug-inducing commit, ties taken together */
  readonly ap: number
  /** share of the bug-inducing commits among the riskiest 10, 30, 50 % */
  readonly captures: readonly [tenth: number, three: number, half: number]
}

/** A ranking that can be measured again and again with other numbers of each commit, as a bootstrap needs. */
export function rankingOf({ scores, labels }: Scored): (counts?: Uint16Array) => Ranking {
  const order = Uint32Array.from(scores.keys()).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
  return (counts) => measure(order, scores, labels, counts)
}

/** One pass from the riskiest commit down, a group of equal scores at a time. */
function measure(
  order: Uint32Array,
  scores: Float64Array,
  labels: Uint8Array,
  counts?: Uint16Array,
): Ranking {
  let total = 0
  let positives = 0
  for (const i of order) {
    total += counts?.[i] ?? 1
    positives += (counts?.[i] ?? 1) * (labels[i] ?? 0)
  }
  const captures: [number, number, number] = [0, 0, 0]
  const [tp, seen] = [{ value: 0 }, { value: 0 }]
  let pairs = 0
  let ap = 0
  for (let at = 0; at < order.length; ) {
    const score = scores[order[at] ?? 0]
    let hits = 0
    let size = 0
    for (; at < order.length && scores[order[at] ?? 0] === score; at += 1) {
      const i = order[at] ?? 0
      hits += (counts?.[i] ?? 1) * (labels[i] ?? 0)
      size += counts?.[i] ?? 1
    }
    if (size === 0) continue
    const misses = size - hits
    pairs += misses * (tp.value + hits / 2)
    SHARES.forEach((share, k) => {
      const room = Math.min(size, Math.max(0, share * total - seen.value))
      captures[k] = (captures[k] ?? 0) + (hits * room) / size / positives
    })
    tp.value += hits
    seen.value += size
    ap += ((hits / positives) * tp.value) / seen.value
  }
  return { auc: pairs / (positives * (total - positives)), ap, captures }
}

const SHARES = [0.1, 0.3, 0.5] as const

/** Mean distance between what was predicted and what came, over ten groups of equal size by prediction. */
export function calibrationError(predictions: Float64Array, labels: Uint8Array): number {
  const order = Uint32Array.from(predictions.keys()).sort(
    (a, b) => (predictions[a] ?? 0) - (predictions[b] ?? 0),
  )
  const groups = 10
  let error = 0
  for (let group = 0; group < groups; group += 1) {
    const part = order.subarray((group * order.length) / groups, ((group + 1) * order.length) / groups)
    let gap = 0
    for (const i of part) gap += (predictions[i] ?? 0) - (labels[i] ?? 0)
    error += Math.abs(gap) / order.length
  }
  return error
}

/** Mean squared distance between prediction and what came. */
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
