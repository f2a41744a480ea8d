import { createRandom } from '../../src/core/random.ts'
import type { Ranked } from '../../src/suspects/score.ts'
import type { Case } from './cases.ts'

export type Order = (ranked: Ranked) => number

/** Where the first commit that blame names stands, from 1, when sorted by this; ties: the newest first. */
export function ranksBy(cases: readonly Case[], order: Order): number[] {
  return cases.map(({ list, isHit }) => {
    const sorted = [...list].sort(
      (a, b) => order(b) - order(a) || b.commit.at.getTime() - a.commit.at.getTime(),
    )
    return sorted.findIndex(isHit) + 1
  })
}

const AT = [1, 3, 5, 10] as const

export const hitShare = (ranks: readonly number[], most: number): number =>
  ranks.filter((rank) => rank <= most).length / ranks.length

/** `40 · 63 · 75 · 83 · .541` */
export function line(ranks: readonly number[]): string {
  const mrr = ranks.reduce((sum, rank) => sum + 1 / rank, 0) / ranks.length
  return [...AT.map((most) => percent(hitShare(ranks, most))), mrr.toFixed(3).slice(1)].join(' · ')
}

/** What shuffled lists give on average. */
export function randomLine(cases: readonly Case[]): string {
  const shares = AT.map((most) => mean(cases.map((each) => 1 - missed(each, most))))
  const mrr = mean(
    cases.map((each) =>
      each.list.reduce((sum, _, i) => sum + (missed(each, i) - missed(each, i + 1)) / (i + 1), 0),
    ),
  )
  return [...shares.map(percent), mrr.toFixed(3).slice(1)].join(' · ')
}

/** The probability that none of the first so many is a hit. */
function missed({ list, isHit }: Case, most: number): number {
  const hits = list.filter(isHit).length
  let share = 1
  for (let i = 0; i < Math.min(most, list.length); i += 1)
    share *= Math.max(0, list.length - hits - i) / (list.length - i)
  return share
}

const REPLICATES = 1000
const SEED = 20_261_130

/** The middle 95 % of bootstrap samples of incidents, of a statistic of their places. */
function interval(count: number, statistic: (drawn: readonly number[]) => number): [number, number] {
  const random = createRandom(SEED)
  const values = Array.from({ length: REPLICATES }, () =>
    statistic(Array.from({ length: count }, () => random.int(0, count - 1))),
  ).sort((a, b) => a - b)
  return [values[Math.floor(REPLICATES * 0.025)] ?? 0, values[Math.floor(REPLICATES * 0.975)] ?? 0]
}

/** The difference in hits on the same incidents, with its interval: `+30 [17, 43]`. */
export function margin(ours: readonly number[], theirs: readonly number[], most: number): string {
  const gain = ours.map((rank, i) => Number(rank <= most) - Number((theirs[i] ?? 0) <= most))
  const of = (drawn: readonly number[]) => mean(drawn.map((i) => gain[i] ?? 0))
  const [low, high] = interval(gain.length, of)
  return `${signed(mean(gain))} [${signed(low)}, ${signed(high)}]`
}

export function withInterval(ranks: readonly number[], most: number): string {
  const hits = ranks.map((rank) => Number(rank <= most))
  const [low, high] = interval(hits.length, (drawn) => mean(drawn.map((i) => hits[i] ?? 0)))
  return `${percent(mean(hits))} [${percent(low)}, ${percent(high)}]`
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

export const percent = (share: number): string => (100 * share).toFixed(0)
const signed = (share: number): string => `${share < 0 ? '−' : '+'}${Math.abs(100 * share).toFixed(0)}`
