import type { Assessment } from '../risk/assessment.ts'
import { inertJson } from '../untrusted/inert.ts'
import type { Inert } from '../untrusted/untrusted.ts'

export const RISK_SCHEMA = 'pager-triage/risk@1'

/** `risk --json`: docs/schema/risk-1.schema.json. */
export const toJson = (assessment: Assessment, timingMs: { readonly total: number }): Inert =>
  inertJson({ schema: RISK_SCHEMA, tool: 'risk', ...assessment, timingMs }, 2)
