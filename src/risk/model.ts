/** The terms of the logistic model of commits that a later bug fix touches. */
export type Term = 'codeAdded' | 'depth' | 'controlFlowRemoved' | 'concurrencyAdded' | 'fixHistory'

/**
 * z = intercept + Σ weight · ln(1 + min(x, cap)), fitted on 15 public repositories in six language families;
 * every weight is ≥ 0, so nothing that a change holds can lower its score.
 */
export const MODEL = {
  version: '1',
  intercept: -4.2303,
  /** share of bug-inducing commits in the data, the odds that a score of 50 stands for */
  baseRate: 0.2423,
  terms: {
    codeAdded: { weight: 0.5423, cap: 3000 },
    depth: { weight: 0.8201, cap: 12 },
    controlFlowRemoved: { weight: 0.0596, cap: 200 },
    concurrencyAdded: { weight: 0.117, cap: 40 },
    fixHistory: { weight: 0.213, cap: 20 },
  } satisfies Record<Term, { weight: number; cap: number }>,
} as const

/** Points per unit of log-odds: +10 points double the odds. */
const POINTS_PER_LOGIT = 10 / Math.LN2

/** Points that x of a term is worth; x ≥ 0, in the term's own unit. */
export function termPoints(term: Term, x: number): number {
  const { weight, cap } = MODEL.terms[term]
  return POINTS_PER_LOGIT * weight * Math.log1p(Math.min(x, cap))
}

export const maxTermPoints = (term: Term): number => termPoints(term, Number.POSITIVE_INFINITY)

/** Where every change starts: the points of a change without any code, below the average commit. */
export function baselinePoints(): number {
  const baseLogit = Math.log(MODEL.baseRate / (1 - MODEL.baseRate))
  return POINTS_PER_LOGIT * (MODEL.intercept - baseLogit)
}
