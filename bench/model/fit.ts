import { logScale, TERMS, type Term } from '../../src/risk/model.ts'
import type { LabelledCommit } from './commits.ts'

/** Values beyond these count no more: what a generated file, a mass of fixes or a thousand fake incidents can reach. */
export const CAPS: Readonly<Record<Term, number>> = {
  logicAdded: 2000,
  depth: 12,
  controlFlowRemoved: 200,
  concurrencyAdded: 40,
  fixHistory: 20,
  titleSimilarity: 200,
}

export type Weights = Readonly<Record<Term, number>>

export interface Fit {
  readonly weights: Weights
  /** the mean of the repositories' intercepts */
  readonly intercept: number
}

/** Holds a weight that the data hardly speak of near zero; the loss is a mean, so this is small beside it. */
const RIDGE = 1e-4
const MAX_SWEEPS = 400
/** Sweeps end when no weight moves by more. */
const STILL = 1e-7

/**
 * Logistic regression with weights ≥ 0 on ln(1 + min(x, cap)), an intercept of its own for each repository, and each
 * repository weighing the same. Cyclic coordinate descent by Newton steps held at zero: the loss is convex, so the
 * order does not matter to the answer, and nothing is random.
 * @param terms whose weights are fitted; the others keep those of `held`
 */
export function fitWeights(
  repositories: readonly (readonly LabelledCommit[])[],
  terms: readonly Term[],
  held: Weights = NO_WEIGHTS,
): Fit {
  const groups = repositories.map((commits) => toGroup(commits, held))
  const weights: Record<Term, number> = { ...held }
  for (let sweep = 0, moved = Number.POSITIVE_INFINITY; sweep < MAX_SWEEPS && moved > STILL; sweep += 1) {
    groups.forEach(moveIntercept)
    moved = 0
    for (const term of terms) {
      const before = weights[term]
      weights[term] = moveWeight(groups, term, before)
      moved = Math.max(moved, Math.abs(weights[term] - before))
    }
  }
  const intercepts = groups.map(({ intercept, columns }) =>
    columns.reduce((sum, { term, mean }) => sum - weights[term] * mean, intercept),
  )
  return { weights, intercept: intercepts.reduce((sum, each) => sum + each, 0) / groups.length }
}

const NO_WEIGHTS: Weights = {
  logicAdded: 0,
  depth: 0,
  controlFlowRemoved: 0,
  concurrencyAdded: 0,
  fixHistory: 0,
  titleSimilarity: 0,
}

interface Column {
  readonly term: Term
  readonly mean: number
  /** less the mean, so that intercept and weights hardly pull at each other */
  readonly values: Float64Array
}

interface Group {
  readonly columns: readonly Column[]
  readonly labels: Float64Array
  /** log-odds with the weights and the intercept of now */
  readonly logits: Float64Array
  intercept: number
}

function toGroup(commits: readonly LabelledCommit[], weights: Weights): Group {
  const columns = TERMS.map((term) => toColumn(commits, term))
  return {
    columns,
    labels: Float64Array.from(commits, ({ inducing }) => Number(inducing)),
    logits: Float64Array.from(commits, (_, i) =>
      columns.reduce((sum, { term, values }) => sum + weights[term] * (values[i] ?? 0), 0),
    ),
    intercept: 0,
  }
}

function toColumn(commits: readonly LabelledCommit[], term: Term): Column {
  const values = Float64Array.from(commits, ({ terms }) => logScale(terms[term], CAPS[term]))
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length
  return { term, mean, values: values.map((x) => x - mean) }
}

function moveIntercept(group: Group): void {
  const { gradient, curvature } = slope(group, null)
  const by = -gradient / Math.max(curvature, 1e-9)
  group.intercept += by
  for (let i = 0; i < group.logits.length; i += 1) group.logits[i] = (group.logits[i] ?? 0) + by
}

/** @returns the term's weight after the step */
function moveWeight(groups: readonly Group[], term: Term, before: number): number {
  let gradient = RIDGE * before
  let curvature = RIDGE
  const columns = groups.map((group) => columnOf(group, term))
  groups.forEach((group, i) => {
    const part = slope(group, columns[i] ?? null)
    gradient += part.gradient / groups.length
    curvature += part.curvature / groups.length
  })
  const after = Math.max(0, before - gradient / curvature)
  const by = after - before
  groups.forEach(({ logits }, i) => {
    const column = columns[i]
    if (column)
      for (let j = 0; j < logits.length; j += 1) logits[j] = (logits[j] ?? 0) + by * (column[j] ?? 0)
  })
  return after
}

const columnOf = ({ columns }: Group, term: Term): Float64Array | null =>
  columns.find((column) => column.term === term)?.values ?? null

/** First and second derivative of the mean loss along a column, or along the intercept. */
function slope(
  { labels, logits }: Group,
  column: Float64Array | null,
): { gradient: number; curvature: number } {
  let gradient = 0
  let curvature = 0
  for (let i = 0; i < labels.length; i += 1) {
    const p = 1 / (1 + Math.exp(-(logits[i] ?? 0)))
    const x = column === null ? 1 : (column[i] ?? 0)
    gradient += (p - (labels[i] ?? 0)) * x
    curvature += p * (1 - p) * x * x
  }
  return { gradient: gradient / labels.length, curvature: curvature / labels.length }
}
