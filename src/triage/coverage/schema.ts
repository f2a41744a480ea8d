import * as z from 'zod'
import { completeness, count, instant, people, reference, sources, text } from '../paper/schema.ts'
import { COVERAGE_SCHEMA } from './document.ts'

const policy = z.strictObject({ escalation_policy: reference, sources })

/** Source of docs/schema/coverage-1.schema.json. */
export const coverageSchema = z.strictObject({
  schema: z.literal(COVERAGE_SCHEMA),
  tool: z.literal('pd_coverage'),
  summary: z.string(),
  days: count,
  since: instant,
  until: instant,
  people,
  gaps: z.array(
    z.strictObject({
      escalation_policy: reference,
      level: z.int(),
      from: instant,
      until: instant.nullable().describe('null: no end in this time'),
      sources,
    }),
  ),
  gaps_known: z.boolean().describe('false: nothing is called covered'),
  covered: z.array(policy),
  one_person: z.array(z.strictObject({ escalation_policy: reference, level: z.int(), user: text, sources })),
  targets: z
    .array(
      z.strictObject({
        escalation_policy: reference,
        level: z.int(),
        target: reference.nullable(),
        because: z.string(),
        sources,
      }),
    )
    .describe('what an escalation would not reach'),
  without_services: z.array(policy),
  unowned: z
    .array(z.strictObject({ service: reference, sources }))
    .describe('services that no path of the repository maps to'),
  unmapped: z.array(z.strictObject({ path: z.string(), files: count, sources })),
  ...completeness,
})
