import * as z from 'zod'
import { backtestSchema } from '../src/backtest/result.ts'
import { teamConfigSchema } from '../src/config/team-config.ts'
import { riskRangeSchema, riskSchema } from '../src/risk/assessment-schema.ts'
import { mapSchema } from '../src/triage/map/schema.ts'
import { suspectsSchema } from '../src/triage/suspects/schema.ts'

/** The published JSON Schemas, by file. */
export const SCHEMAS: Readonly<Record<string, () => string>> = {
  'docs/schema/risk-1.schema.json': () => print(riskSchema, 'input'),
  'docs/schema/risk-range-1.schema.json': () => print(riskRangeSchema, 'input'),
  'docs/schema/map-1.schema.json': () => print(mapSchema, 'output'),
  'docs/schema/backtest-1.schema.json': () => print(backtestSchema, 'output'),
  'docs/schema/suspects-1.schema.json': () => print(suspectsSchema, 'output'),
  'docs/schema/config-1.schema.json': () => print(teamConfigSchema, 'input'),
}

const print = (schema: z.core.$ZodType, io: 'input' | 'output'): string =>
  `${JSON.stringify(z.toJSONSchema(schema, { io }), null, 2)}\n`
