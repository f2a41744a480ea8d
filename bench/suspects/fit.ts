import { type Ranked, WEIGHTS } from '../../src/suspects/score.ts'
import type { Case } from './cases.ts'

const TERMS = ['path', 'message', 'code', 'past', 'size', 'age'] as const

export type Weights = Readonly<Record<(typeof TERMS)[number], number>>

const STEPS = 600
const RATE = 0.1
const RIDGE = 0.0005

/** In units of the shipped weight. */
const valuesOf = ({ points }: Ranked): number[] => TERMS.map((term) => points[term] / Math.abs(WEIGHTS[term]))

export const orderBy =
  (weights: Weights) =>
  (ranked: Ranked): number =>
    TERMS.reduce((sum, term, i) => sum + weights[term] * (valuesOf(ranked)[i] ?? 0), 0)

/** Conditional logit: within each list the commits that blame names should score above the rest. Adam, nothing random. */
export function fitWeights(cases: readonly Case[]): Weights {
  const lists = cases.map(({ list, isHit }) => list.map((each) => ({ x: valuesOf(each), hit: isHit(each) })))
  const weights = TERMS.map(() => 1)
  const [first, second] = [TERMS.map(() => 0), TERMS.map(() => 0)]
  for (let step = 1; step <= STEPS; step += 1) {
    const gradient = gradientOf(lists, weights)
    weights.forEach((weight, j) => {
      const g = (gradient[j] ?? 0) / lists.length - RIDGE * weight
      first[j] = 0.9 * (first[j] ?? 0) + 0.1 * g
      second[j] = 0.999 * (second[j] ?? 0) + 0.001 * g * g
      const unbiased = (first[j] ?? 0) / (1 - 0.9 ** step)
      weights[j] = weight + (RATE * unbiased) / (Math.sqrt((second[j] ?? 0) / (1 - 0.999 ** step)) + 1e-8)
    })
  }
  const [path = 0, message = 0, code = 0, past = 0, size = 0, age = 0] = weights
  return { path, message, code, past, size, age }
}

function gradientOf(
  lists: readonly (readonly { readonly x: readonly number[]; readonly hit: boolean }[])[],
  weights: readonly number[],
): number[] {
  const gradient = TERMS.map(() => 0)
  for (const list of lists) {
    const scores = list.map(({ x }) => x.reduce((sum, value, j) => sum + value * (weights[j] ?? 0), 0))
    const most = Math.max(...scores)
    const odds = scores.map((score) => Math.exp(score - most))
    const all = odds.reduce((sum, each) => sum + each, 0)
    const ofHits = odds.reduce((sum, each, i) => sum + (list[i]?.hit ? each : 0), 0)
    list.forEach(({ x, hit }, i) => {
      const pull = (hit ? (odds[i] ?? 0) / ofHits : 0) - (odds[i] ?? 0) / all
      for (const [j, value] of x.entries()) gradient[j] = (gradient[j] ?? 0) + pull * value
    })
  }
  return gradient
}
