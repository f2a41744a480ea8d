import * as z from 'zod'
import type { ChangeSource } from '../diff/change.ts'
import { FILE_KINDS } from '../diff/file-kind.ts'
import type { LinkKind } from '../incidents/link.ts'
import { factorIds } from '../risk/factors/index.ts'
import { LEVELS } from '../risk/level.ts'
import { RANGE_SCHEMA, RISK_SCHEMA } from './json.ts'

/** The published form of `risk --json`: docs/schema/risk-1.schema.json is made from this, and tests hold it to it. */

const sha = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/)
const instant = z.iso.datetime()
const path = z.string().describe('from the root of the repository; bytes that are no UTF-8 stand as \\ooo')
const count = z.int().min(0)
const name = z.string().describe('text of others, to be treated as such')

const LINKS = [
  'fix-commit',
  'deployment',
  'stack-frame',
  'named-commit',
  'fix-during',
  'named-path',
  'symbol',
] as const satisfies readonly LinkKind[]

const SOURCES = ['index', 'command', 'commit', 'range', 'patch'] as const satisfies readonly ChangeSource[]

const incident = z.strictObject({
  kind: z.literal('incident'),
  id: z.string(),
  number: z.int(),
  url: z.url().nullable(),
  title: z.string().describe('as PagerDuty has it: text of others, to be treated as such'),
  status: z.string(),
  urgency: z.string(),
  priority: z.string().nullable(),
  createdAt: instant,
  service: z.string().describe('id of the service'),
  path: path.nullable().describe('the changed file that it is linked to'),
  link: z
    .enum([...LINKS, 'similar-title'])
    .nullable()
    .describe('how it is linked to that file'),
})
const commit = z.strictObject({ kind: z.literal('commit'), sha, at: instant, path })
const lines = z.strictObject({ kind: z.literal('lines'), path, count, line: z.int().min(1).nullable() })
const model = z.strictObject({ kind: z.literal('model'), version: z.string() })

const factor = z.strictObject({
  id: z.enum(factorIds('title-similarity', 'nearby-incident')),
  path: path.nullable().describe('null: the whole change'),
  points: z.number().describe('all of them add up to score − 50, before the score is held between 0 and 100'),
  evidence: z.array(z.discriminatedUnion('kind', [incident, commit, lines, model])).min(1),
})

const note = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('file-kind'), fileKind: z.enum(FILE_KINDS), paths: z.array(path).min(1) }),
  z.strictObject({ kind: z.literal('untouched'), path, days: count }),
  z.strictObject({
    kind: z.literal('followed-by-incidents'),
    path,
    changes: count,
    followed: count,
    lift: z.number().describe('the least that the data allow, as a multiple of chance'),
  }),
])

const file = z.strictObject({
  path,
  oldPath: path.nullable(),
  status: z.enum(['added', 'modified', 'deleted', 'renamed', 'copied', 'type-changed', 'unmerged']),
  kind: z.enum(['text', 'binary', 'symlink', 'submodule']),
  additions: count.nullable().describe('null: not known'),
  deletions: count.nullable(),
  merged: z.boolean().describe('taken over unchanged from the branch being merged, and not scored'),
  filtered: z
    .boolean()
    .describe('a filter such as LFS would store something else; the raw content was scored'),
  services: z.array(z.string()),
})

const service = z.strictObject({
  id: z.string(),
  name: z.string().nullable(),
  because: z.string().describe('what maps the change to it; may hold names of the repository'),
  confidence: z.enum(['certain', 'likely', 'guess']),
  activeIncidents: count.nullable(),
  incidents90d: z
    .strictObject({
      raw: count,
      distinct: count.describe('problems, without what flapped, was merged or was not urgent'),
      flapping: count,
      merged: count,
      lowUrgency: count,
      reopened: count,
    })
    .nullable(),
  onCall: z
    .strictObject({
      levels: z.array(
        z.strictObject({
          level: z.int().describe('1 is called first'),
          people: z.array(z.strictObject({ name, until: instant.nullable().describe('null: always') })),
          next: z.strictObject({ name, from: instant }).nullable().describe('who comes next within a day'),
        }),
      ),
      gap: z
        .strictObject({ from: instant, until: instant.nullable() })
        .nullable()
        .describe('the first time within a day in which nobody at all is on call'),
    })
    .nullable()
    .describe('null: not known'),
  maintenance: z
    .array(
      z.strictObject({ id: z.string(), description: z.string().nullable(), from: instant, until: instant }),
    )
    .nullable()
    .describe('now or within a day; it lowers nothing. null: not known'),
})

const connected = z.strictObject({
  id: z.string(),
  name: name.nullable().describe('null: it was not asked for'),
  kind: z.enum(['technical', 'business', 'other']),
  direction: z.enum(['dependent', 'supporting']).describe('dependent: it needs the touched services'),
  of: z.array(z.string()).min(1).describe('the touched services from which it was reached first'),
  hops: z.int().min(1).describe('1: a direct neighbour'),
})

const freeze = z.strictObject({
  name,
  on: z.boolean(),
  from: instant,
  until: instant,
  timeZone: z.string(),
  written: z.strictObject({ from: z.string(), to: z.string() }).describe('as the team wrote them'),
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

const assessment = z.strictObject({
  level: z.enum(LEVELS),
  score: score.describe('50: the average commit; +10 doubles the odds that a later bug fix touches it'),
  range: z
    .tuple([score, score])
    .describe('what the sources leave open that are not known, or not all of them'),
  lift: z.number().min(0),
  probability: z
    .number()
    .min(0)
    .max(1)
    .nullable()
    .describe('chance of a later bug fix, from code and history; null until a calibration was committed'),
  change: z.strictObject({
    source: z.enum(SOURCES),
    base: sha.nullable(),
    tree: sha.nullable(),
    additions: count,
    deletions: count,
    files: z.array(file),
    guesses: z
      .array(z.string())
      .describe('why the commit may record something else; empty where it is exact'),
  }),
  services: z.array(service),
  factors: z.array(factor),
  context: z.array(note).describe('what a reviewer wants to know, without points'),
  freezes: z.array(freeze).describe("the team's, on now or within a day"),
  dependencies: z
    .strictObject({
      connected: z.array(connected).describe('nearest first'),
      hops: count.describe('how far was asked'),
      cut: z
        .array(z.strictObject({ id: z.string(), name: name.nullable() }))
        .describe('not queried because of the request limit or the deadline; their dependencies are unknown'),
    })
    .nullable()
    .describe('null: not known'),
  advice: z.array(advice).min(1).describe('the most important first'),
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
  schema: z.literal(RISK_SCHEMA),
  tool: z.literal('risk'),
  ...assessment.shape,
  timingMs,
})

export const riskRangeSchema = z.strictObject({
  schema: z.literal(RANGE_SCHEMA),
  tool: z.literal('risk'),
  ...assessment.shape,
  commits: z
    .array(z.strictObject({ sha, assessment }))
    .describe('each commit of the range against its parent, the most recent first'),
  omitted: count.describe('commits of the range that are not among them'),
  timingMs,
})
