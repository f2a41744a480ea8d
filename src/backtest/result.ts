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

const number = z.number()
const estimate = z.strictObject({ value: number, low: number, high: number }).describe('with 95 % interval')

const ranking = z.strictObject({
  auc: estimate,
  ap: estimate.describe('average precision'),
  captures: z.tuple([estimate, estimate, estimate]).describe('of all hits, in the riskiest 10, 30, 50 %'),
})

const reliability = z.strictObject({
  commits: count,
  bins: z
    .array(z.strictObject({ commits: count, predicted: share.describe('mean'), observed: estimate }))
    .length(10)
    .describe('of equal size, least likely first'),
  calibrationError: number.min(0),
  brier: number.min(0),
  baseRateBrier: number.min(0).describe('of the base rate alone'),
})

const measured = z.strictObject({
  score: ranking,
  linesAdded: ranking.describe('the same for the number of lines added'),
  gain: estimate.describe('AUC of the score minus that of lines added'),
  levels: z.array(
    z.strictObject({
      level,
      commits: count,
      hits: count,
      precision: estimate.nullable().describe('hits / commits; null for an empty level'),
      lift: number.min(0).nullable().describe('precision / that of all commits'),
      captured: share.describe('of all hits'),
    }),
  ),
  reliability: known(reliability),
})

const judgement = z.strictObject({
  days: count.describe('how long after the commit a hit counts'),
  commits: count,
  hits: count,
  measured: known(measured).describe('unknown: too few commits or hits'),
})

export const backtestSchema = z.strictObject({
  schema: z.literal('pager-triage/backtest@1'),
  tool: z.literal('backtest'),
  asOf: instant,
  period: z.strictObject({ from: instant, to: instant }).nullable().describe('null: no commit was scored'),
  commits: z.strictObject({
    eligible: count.describe('that change production code and are old enough'),
    scored: count,
    unread: count.describe('commits and fixes that git could not read'),
  }),
  fixes: count.describe('later fixes, traced to the lines they changed'),
  levels: z.array(z.strictObject({ level, commits: count, share })),
  laterFixes: judgement.describe('a hit: a later bug fix changed production code that the commit wrote'),
  incidents: known(judgement).describe('a hit: an incident began on a service that the commit touched'),
  probability: z
    .discriminatedUnion('allowed', [
      z.strictObject({
        allowed: z.literal(true),
        calibration: z.strictObject({ baseRate: share, intercept: number }),
      }),
      z.strictObject({ allowed: z.literal(false), why: z.string() }),
    ])
    .describe('whether the score can be read as a probability here'),
  model: z.strictObject({ version: z.string() }),
})

export type BacktestDocument = DeepReadonly<z.output<typeof backtestSchema>>

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
