import * as z from 'zod'
import {
  count,
  dependencies,
  evidence,
  freeze,
  instant,
  name,
  note,
  path,
  service,
  sha,
} from './evidence-schema.ts'
import { factorIds } from './factors/index.ts'
import { LEVELS } from './model.ts'

/** Source of docs/schema/risk-1.schema.json; tests keep the two equal. */

const factor = z.strictObject({
  id: z.enum(factorIds('title-similarity', 'nearby-incident')),
  path: path.nullable().describe('null: the whole change'),
  points: z.number().describe('their sum is score − 50, before the score is clamped to 0–100'),
  evidence: z.array(evidence).min(1),
})

const file = z.strictObject({
  path,
  oldPath: path.nullable(),
  status: z.enum(['added', 'modified', 'deleted', 'renamed', 'copied', 'type-changed', 'unmerged']),
  kind: z.enum(['text', 'binary', 'symlink', 'submodule']),
  additions: count.nullable().describe('null: unknown'),
  deletions: count.nullable(),
  merged: z.boolean().describe('unchanged from the merged branch, not scored'),
  filtered: z.boolean().describe('scored as it is; a filter such as LFS stores something else'),
  services: z.array(z.string()),
})

const advice = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('resolve-conflicts') }),
  z.strictObject({ kind: z.literal('read-incident'), number: z.int(), id: z.string() }),
  z.strictObject({ kind: z.literal('wait'), until: instant, freeze: name }),
  z.strictObject({
    kind: z.literal('tell'),
    people: z.array(z.strictObject({ name, service: z.string(), until: instant.nullable() })).min(1),
  }),
  z.strictObject({
    kind: z.literal('find-somebody'),
    services: z.array(z.string()).min(1),
    until: instant.nullable(),
  }),
  z.strictObject({ kind: z.literal('watch'), service: z.string(), until: instant }),
  z.strictObject({ kind: z.literal('split'), path }),
  z.strictObject({ kind: z.literal('make-known') }),
  z.strictObject({ kind: z.literal('read-evidence') }),
])

const source = z.discriminatedUnion('known', [
  z.strictObject({
    known: z.literal(true),
    asOf: instant,
    complete: z.boolean().optional(),
    requests: count.optional(),
    warnings: z.array(z.string()).optional(),
  }),
  z.strictObject({ known: z.literal(false), why: z.string() }),
])

const score = z.int().min(0).max(100)
const share = z.number().min(0).max(1)

export const assessmentSchema = z.strictObject({
  level: z.enum(LEVELS),
  score: score.describe('50: the average commit; +10 doubles the odds that a later bug fix touches it'),
  range: z.tuple([score, score]).describe('the score, and the most that missing data could make it'),
  lift: z.number().min(0),
  probability: share.nullable().describe('of a later bug fix; null without a calibration'),
  change: z.strictObject({
    source: z.enum(['index', 'command', 'commit', 'range', 'patch']),
    base: sha.nullable(),
    tree: sha.nullable(),
    additions: count,
    deletions: count,
    files: z.array(file),
    doubtful: z
      .strictObject({ count, path, line: count })
      .optional()
      .describe('added lines counted as code that may be a comment or a string, and the first'),
    guesses: z.array(z.string()).describe('why the commit may differ; empty: it is exact'),
  }),
  services: z.array(service),
  factors: z.array(factor),
  context: z.array(note).describe('worth knowing, never scored'),
  freezes: z.array(freeze).describe("the team's, now or within 24 h"),
  dependencies: dependencies.nullable().describe('null: unknown'),
  advice: z.array(advice).min(1).describe('most important first'),
  policy: z.array(
    z.strictObject({
      rule: z.enum(['active-incident', 'level', 'freeze', 'maintenance']),
      action: z.enum(['warn', 'ask', 'deny', 'pass']),
      because: z.string(),
    }),
  ),
  decision: z.strictObject({ action: z.enum(['pass', 'warn', 'ask', 'deny']) }),
  sources: z.strictObject({
    contents: source,
    history: source,
    services: source,
    pagerduty: source,
    onCall: source,
    maintenance: source,
    dependencies: source,
  }),
  model: z.strictObject({ version: z.string() }),
})

const timingMs = z.strictObject({ total: z.number().min(0) })

export const riskSchema = z.strictObject({
  schema: z.literal('pager-triage/risk@1'),
  tool: z.literal('risk'),
  ...assessmentSchema.shape,
  timingMs,
})

export const riskRangeSchema = z.strictObject({
  schema: z.literal('pager-triage/risk-range@1'),
  tool: z.literal('risk'),
  ...assessmentSchema.shape,
  commits: z.array(z.strictObject({ sha, assessment: assessmentSchema })).describe('newest first'),
  omitted: count.describe('commits of the range that are not listed'),
  timingMs,
})
