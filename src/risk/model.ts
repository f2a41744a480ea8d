import model from './model.json' with { type: 'json' }

/** Terms of the logistic model of commits that a later bug fix touches. */
export const TERMS = [
  'logicAdded',
  'depth',
  'controlFlowRemoved',
  'concurrencyAdded',
  'fixHistory',
  'titleSimilarity',
] as const

export type Term = (typeof TERMS)[number]

export interface Model {
  readonly version: string
  readonly intercept: number
  /** share of bug-inducing commits in the data; a score of 50 stands for its odds */
  readonly baseRate: number
  readonly terms: Readonly<Record<Term, { readonly weight: number; readonly cap: number }>>
}

/**
 * z = intercept + Σ weight · ln(1 + min(x, cap)), fitted by bench/train.ts on 15 public repositories in six language
 * families; every weight is ≥ 0, so nothing in a change can lower its score.
 */
export const MODEL: Model = model

/** Points per unit of log-odds: +10 points double the odds. */
export const POINTS_PER_LOGIT = 10 / Math.LN2

/** Each doubling of x counts the same; nothing beyond the cap counts. */
export const logScale = (x: number, cap: number): number => Math.log1p(Math.min(x, cap))

/** x ≥ 0, in the unit of the term. */
export function termPoints(term: Term, x: number, model: Model = MODEL): number {
  const { weight, cap } = model.terms[term]
  return POINTS_PER_LOGIT * weight * logScale(x, cap)
}

export const maxTermPoints = (term: Term): number => termPoints(term, Number.POSITIVE_INFINITY)

/** Per repository; weights are the same everywhere. `backtest --calibrate` proposes it. */
export interface Calibration {
  /** share of commits that a later bug fix touches, 0 to 1 */
  readonly baseRate: number
  /** log-odds of a commit that scores 50 without calibration */
  readonly intercept: number
}

/** Shifts every score, so that 50 is the average commit of the repository. */
export const calibrationPoints = ({ baseRate, intercept }: Calibration): number =>
  POINTS_PER_LOGIT * (intercept - toLogit(baseRate))

/** Of a later bug fix. @param points after calibration */
export const chanceOfPoints = (points: number, { baseRate }: Calibration): number =>
  chanceOf(toLogit(baseRate) + points / POINTS_PER_LOGIT)

/** Points of a change without any code, below the average commit. */
export const baselinePoints = (model: Model = MODEL): number =>
  POINTS_PER_LOGIT * (model.intercept - toLogit(model.baseRate))

export const chanceOf = (logit: number): number => 1 / (1 + Math.exp(-logit))

export const toLogit = (share: number): number => Math.log(share / (1 - share))

export const LEVELS = ['LOW', 'MODERATE', 'ELEVATED', 'HIGH', 'CRITICAL'] as const

export type Level = (typeof LEVELS)[number]

const FROM: Readonly<Record<Level, number>> = { LOW: 0, MODERATE: 30, ELEVATED: 50, HIGH: 65, CRITICAL: 75 }

export const lowestScore = (level: Level): number => FROM[level]

export const levelOf = (score: number): Level => LEVELS.findLast((level) => score >= FROM[level]) ?? 'LOW'

export const isAtLeast = (level: Level, least: Level): boolean => FROM[level] >= FROM[least]
