import type * as z from 'zod'
import type { Inert } from '../core/untrusted.ts'
import type { Assessment } from '../risk/assessment.ts'
import type { riskRangeSchema, riskSchema } from '../risk/assessment-schema.ts'
import { inertJson } from '../untrusted/inert.ts'
import type { Report } from './reporter.ts'

const RISK_SCHEMA: z.output<typeof riskSchema>['schema'] = 'pager-triage/risk@1'
const RANGE_SCHEMA: z.output<typeof riskRangeSchema>['schema'] = 'pager-triage/risk-range@1'

/** `risk --json`: docs/schema/risk-1.schema.json. */
export const toJson = (assessment: Assessment, timingMs: { readonly total: number }): Inert =>
  inertJson({ schema: RISK_SCHEMA, tool: 'risk', ...assessment, timingMs }, 2)

/** With a range: docs/schema/risk-range-1.schema.json, the whole as `risk --json` has it, and its commits. */
export const report: Report = {
  render({ assessment, range, totalMs }) {
    const timingMs = { total: totalMs }
    if (range === null) return toJson(assessment, timingMs)
    const { whole, commits, omitted = 0 } = range
    return inertJson({ schema: RANGE_SCHEMA, tool: 'risk', ...whole, commits, omitted, timingMs }, 2)
  },
  nothing: inertJson({ tool: 'risk', commit: false }),
}
