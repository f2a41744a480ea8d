import type { Known } from '../core/known.ts'
import type { Calibration, Level } from '../risk/model.ts'

export const BACKTEST_SCHEMA = 'pager-triage/backtest@1'

/** What a backtest found. Reports are pure functions of it; `backtest --json` prints it. */
export interface BacktestResult {
  readonly asOf: string
  /** the first and last commit that was scored, ISO 8601 UTC; null where none was */
  readonly period: { readonly from: string; readonly to: string } | null
  readonly commits: {
    /** that change production code and are old enough to be judged */
    readonly eligible: number
    readonly scored: number
    /** commits and fixes that git could not read */
    readonly unread: number
  }
  /** later commits that read like the repair of a defect, each asked whose lines it changed */
  readonly fixes: number
  /** what the levels would have been */
  readonly levels: readonly LevelShare[]
  /** against a later bug fix of the commit's lines */
  readonly laterFixes: Judgement
  /** against an incident on a touched service soon after */
  readonly incidents: Known<Judgement>
  readonly probability: Probability
  readonly model: { readonly version: string }
}

export interface LevelShare {
  readonly level: Level
  readonly commits: number
  /** 0 to 1 */
  readonly share: number
}

/** How the score did against what came. */
export interface Judgement {
  /** how many days after the commit it had to come */
  readonly days: number
  readonly commits: number
  /** commits that it came to */
  readonly hits: number
  /** unknown where there are too few commits or hits to judge */
  readonly measured: Known<Measured>
}

export interface Measured {
  readonly score: RankingEstimates
  readonly linesAdded: RankingEstimates
  /** AUC of the score less that of lines added, on the same draws */
  readonly gain: Estimate
  readonly levels: readonly LevelOutcome[]
  /** unknown until enough older commits could be counted for a base rate */
  readonly reliability: Known<Reliability>
}

/** A measure, and the middle 95 % of it on commits drawn anew. */
export interface Estimate {
  readonly value: number
  readonly low: number
  readonly high: number
}

export interface RankingEstimates {
  readonly auc: Estimate
  /** average precision */
  readonly ap: Estimate
  /** share of the hits among the riskiest 10, 30 and 50 % */
  readonly captures: readonly [tenth: Estimate, three: Estimate, half: Estimate]
}

export interface LevelOutcome {
  readonly level: Level
  readonly commits: number
  readonly hits: number
  /** share of its commits that were hit, with the 95 % interval (Wilson's); null for an empty level */
  readonly precision: Estimate | null
  /** precision as a multiple of all commits' */
  readonly lift: number | null
  /** share of all hits */
  readonly captured: number
}

/** Chances as they would have been said at the time, and what came. */
export interface Reliability {
  readonly commits: number
  /** ten groups of equal size, the least likely first */
  readonly bins: readonly ReliabilityBin[]
  /** mean distance of the bins between predicted and observed */
  readonly calibrationError: number
  /** mean squared distance of each prediction; `baseRateBrier` is that of the base rate alone */
  readonly brier: number
  readonly baseRateBrier: number
}

interface ReliabilityBin {
  readonly commits: number
  /** mean chance, 0 to 1 */
  readonly predicted: number
  /** share that was hit, with the 95 % interval (Wilson's) */
  readonly observed: Estimate
}

/** Whether a score may be turned into a chance in this repository. */
export type Probability =
  | { readonly allowed: true; readonly calibration: Calibration }
  | { readonly allowed: false; readonly why: string }
