import * as z from 'zod'
import type { DeepReadonly } from '../core/deep-readonly.ts'

/** Source of docs/schema/backtest-suspects-1.schema.json. */

const count = z.int().min(0)
const estimate = z
  .strictObject({ value: z.number(), low: z.number(), high: z.number() })
  .describe('with 95 % interval')

const measure = z.strictObject({
  fixed: count.describe('incidents that a later commit names'),
  inWindow: count.describe('of these, with a blamed commit in the days before'),
  enough: count.describe('below this nothing is measured'),
  measured: z
    .strictObject({
      firstFive: estimate.describe('how often the first five of the list held the commit'),
      newestFive: estimate.describe('how often the newest five did'),
      gain: estimate.describe('the difference on the same incidents'),
      isBetter: z.boolean().describe('false: the interval of the gain holds 0'),
    })
    .nullable(),
})

export const backtestSuspectsSchema = z.strictObject({
  schema: z.literal('pager-triage/backtest-suspects@1'),
  tool: z.literal('backtest'),
  asOf: z.iso.datetime(),
  days: count.describe('how long before an incident commits are listed'),
  found: z.discriminatedUnion('known', [
    z.strictObject({ known: z.literal(true), value: measure, asOf: z.iso.datetime() }),
    z.strictObject({ known: z.literal(false), why: z.string() }),
  ]),
})

export type BacktestSuspectsDocument = DeepReadonly<z.output<typeof backtestSuspectsSchema>>
export type SuspectsResult = Omit<BacktestSuspectsDocument, 'schema' | 'tool'>
export type SuspectsMeasure = Extract<SuspectsResult['found'], { known: true }>['value']
