import * as z from 'zod'
import {
  change,
  completeness,
  count,
  instant,
  minutes,
  people,
  reference,
  someSources,
  sources,
  text,
} from '../paper/schema.ts'
import { REVIEW_SCHEMA } from './document.ts'

const date = z.iso.date()

const counts = {
  ...{ total: count, real: count, noise: count, open: count, resolved: count, problems: count },
  mean_time_to_acknowledge_minutes: minutes,
  mean_time_to_resolve_minutes: minutes,
}

const load = {
  time_zone: z.string(),
  interrupts: count.describe('incidents that paged somebody'),
  pages: count.describe('people paged for an incident'),
  nights: count.describe('nights, 22:00 to 07:00, with an interrupt'),
  out_of_hours: count.describe('interrupts outside Monday to Friday, 09:00 to 18:00'),
  out_of_hours_share: z.number().min(0).max(1).nullable(),
  longest_stretch: z.strictObject({ from: date, to: date, days: count }).nullable(),
}

/** Source of docs/schema/review-1.schema.json. */
export const reviewSchema = z.strictObject({
  schema: z.literal(REVIEW_SCHEMA),
  tool: z.literal('pd_review'),
  summary: z.string(),
  period: z.string(),
  since: instant,
  until: instant,
  people,
  incidents_known: z.boolean().describe('false: counts of incidents are lower bounds'),
  log_known: z.boolean().describe('false: so are interrupts, pages and nights'),
  stats: z.strictObject({ ...counts, ...load, sources: someSources }),
  rotas: z.array(
    z.strictObject({
      escalation_policy: reference.nullable().describe('null: not known'),
      ...counts,
      ...load,
      sources,
    }),
  ),
  responders: z.array(z.strictObject({ name: text, ...load, sources })),
  per_day: z.array(z.strictObject({ date, count, sources })),
  per_hour: z.array(z.strictObject({ day: z.string(), hour: z.int().min(0).max(23), count, sources })),
  repeating: z.array(
    z.strictObject({
      count,
      title: text,
      service: reference,
      flapping: count,
      alert: z.strictObject({ id: z.string(), source: text.nullable(), summary: text.nullable() }).nullable(),
      sources,
    }),
  ),
  ignored: z.array(z.strictObject({ count, title: text, service: reference, sources })),
  worse: z
    .array(
      z.strictObject({
        service: reference,
        count,
        before: count,
        times: z.strictObject({ low: z.number(), high: z.number() }).describe('95 % interval'),
        sources,
      }),
    )
    .nullable()
    .describe('null: not known'),
  changes: z.array(change),
  ...completeness,
})
