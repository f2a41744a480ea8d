import * as z from 'zod'
import type { DeepReadonly } from '../core/deep-readonly.ts'
import { LEVELS } from '../risk/model.ts'

/** Source of docs/schema/backtest-1.schema.json; a test keeps the two equal. */

const instant = z.iso.datetime()
const count = z.int().min(0)
const share = z.number().min(0).max(1)
const level = z.enum(LEVELS)

const known = <T extends z.ZodType>(value: T) =>
  z.discriminatedUnion('known', [
    z.strictObject({ known: z.literal(true), value, asOf: instant }),
    z.strictObject({ known: z.literal(false), why: z.string() }),
  ])

const estimate = z
  .strictObject({ value: z.number(), low: z.number(), high: z.number() })
  .describe('with its 95 % interval')

const ranking = z.strictObject({
  auc: estimate,
  ap: estimate.describe('average precision'),
  captures: z
    .tuple([estimate, estimate, estimate])
    .describe('share of the hits among the riskiest 10, 30 and 50 %'),
})

const reliability = z.strictObject({
  commits: count,
  bins: z
    .array(
      z.strictObject({
        commits: count,
        predicted: share.describe('mean chance as it would have been said'),
        observed: estimate.describe('share that was hit'),
      }),
    )
    .length(10)
    .describe('groups of equal size, the least likely first'),
  calibrationError: z.number().min(0),
  brier: z.number().min(0),
  baseRateBrier: z.number().min(0).describe('Brier score of the base rate alone'),
})

const measured = z.strictObject({
  score: ranking,
  linesAdded: ranking.describe('commits put in order by the lines they add, which needs no tool'),
  gain: estimate.describe('AUC of the score less that of lines added'),
  levels: z.array(
    z.strictObject({
      level,
      commits: count,
      hits: count,
      precision: estimate.nullable().describe('share of its commits that were hit; null for an empty level'),
      lift: z.number().min(0).nullable().describe('that share, as a multiple of all commits’'),
      captured: share.describe('of all hits'),
    }),
  ),
  reliability: known(reliability),
})

const judgement = z.strictObject({
  days: count.describe('within so many days of the commit'),
  commits: count,
  hits: count,
  measured: known(measured).describe('not known where there is too little to judge by'),
})

export const backtestSchema = z.strictObject({
  schema: z.literal('pager-triage/backtest@1'),
  tool: z.literal('backtest'),
  asOf: instant,
  period: z.strictObject({ from: instant, to: instant }).nullable().describe('null: no commit was scored'),
  commits: z.strictObject({
    eligible: count.describe('change production code and are old enough to be judged'),
    scored: count,
    unread: count.describe('commits and fixes that git could not read'),
  }),
  fixes: count.describe('later fixes that were followed to the lines they changed'),
  levels: z.array(z.strictObject({ level, commits: count, share })),
  laterFixes: judgement.describe('a hit: a later bug fix changed production code that the commit wrote'),
  incidents: known(judgement).describe('a hit: an incident began on a service that the commit touched'),
  probability: z
    .discriminatedUnion('allowed', [
      z.strictObject({
        allowed: z.literal(true),
        calibration: z.strictObject({ baseRate: share, intercept: z.number() }),
      }),
      z.strictObject({ allowed: z.literal(false), why: z.string() }),
    ])
    .describe('whether the score may be read as a chance in this repository'),
  model: z.strictObject({ version: z.string() }),
})

export type BacktestDocument = DeepReadonly<z.output<typeof backtestSchema>>

/** Reports are pure functions of it. */
export type BacktestResult = Omit<BacktestDocument, 'schema' | 'tool'>
export type LevelShare = BacktestDocument['levels'][number]
export type Judgement = BacktestDocument['laterFixes']
export type Measured = Extract<Judgement['measured'], { known: true }>['value']
/** A measure with the middle 95 % of it over resampled commits; for a share, Wilson's interval. */
export type Estimate = Measured['gain']
export type RankingEstimates = Measured['score']
export type LevelOutcome = Measured['levels'][number]
export type Reliability = Extract<Measured['reliability'], { known: true }>['value']
export type Probability = BacktestDocument['probability']
