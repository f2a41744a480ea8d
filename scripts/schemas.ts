import * as z from 'zod'
import { auditListSchema, auditOutcomesSchema, auditVerifySchema } from '../src/audit/schema.ts'
import { backtestSchema } from '../src/backtest/result.ts'
import { backtestSuspectsSchema } from '../src/backtest/suspects-result.ts'
import { teamConfigSchema } from '../src/config/team-config.ts'
import { riskRangeSchema, riskSchema } from '../src/risk/assessment-schema.ts'
import { coverageSchema } from '../src/triage/coverage/schema.ts'
import { handoffSchema } from '../src/triage/handoff/schema.ts'
import { mapSchema } from '../src/triage/map/schema.ts'
import { reviewSchema } from '../src/triage/review/schema.ts'
import {
  detailSchema,
  doctorSchema,
  incidentsSchema,
  oncallSchema,
  overviewSchema,
  recentSchema,
  servicesSchema,
} from '../src/triage/schema.ts'
import { suspectsSchema } from '../src/triage/suspects/schema.ts'
import { timelineSchema } from '../src/triage/timeline/schema.ts'

/** The published JSON Schemas, by file. */
export const SCHEMAS: Readonly<Record<string, () => string>> = {
  'docs/schema/risk-1.schema.json': () => print(riskSchema, 'input'),
  'docs/schema/risk-range-1.schema.json': () => print(riskRangeSchema, 'input'),
  'docs/schema/map-1.schema.json': () => print(mapSchema, 'output'),
  'docs/schema/audit-list-1.schema.json': () => print(auditListSchema, 'output'),
  'docs/schema/audit-verify-1.schema.json': () => print(auditVerifySchema, 'output'),
  'docs/schema/audit-outcomes-1.schema.json': () => print(auditOutcomesSchema, 'output'),
  'docs/schema/backtest-1.schema.json': () => print(backtestSchema, 'output'),
  'docs/schema/suspects-1.schema.json': () => print(suspectsSchema, 'output'),
  'docs/schema/timeline-1.schema.json': () => print(timelineSchema, 'output'),
  'docs/schema/handoff-1.schema.json': () => print(handoffSchema, 'output'),
  'docs/schema/review-1.schema.json': () => print(reviewSchema, 'output'),
  'docs/schema/coverage-1.schema.json': () => print(coverageSchema, 'output'),
  'docs/schema/backtest-suspects-1.schema.json': () => print(backtestSuspectsSchema, 'output'),
  'docs/schema/overview-1.schema.json': () => print(overviewSchema, 'output'),
  'docs/schema/incidents-1.schema.json': () => print(incidentsSchema, 'output'),
  'docs/schema/detail-1.schema.json': () => print(detailSchema, 'output'),
  'docs/schema/oncall-1.schema.json': () => print(oncallSchema, 'output'),
  'docs/schema/services-1.schema.json': () => print(servicesSchema, 'output'),
  'docs/schema/recent-1.schema.json': () => print(recentSchema, 'output'),
  'docs/schema/doctor-1.schema.json': () => print(doctorSchema, 'output'),
  'docs/schema/config-1.schema.json': () => print(teamConfigSchema, 'input'),
}

const print = (schema: z.core.$ZodType, io: 'input' | 'output'): string =>
  `${JSON.stringify(z.toJSONSchema(schema, { io }), null, 2)}\n`
