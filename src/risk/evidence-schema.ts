import * as z from 'zod'
import { fromOutside } from '../core/untrusted.ts'
import { FILE_KINDS } from '../diff/file-kind.ts'

export const sha = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/)
export const instant = z.iso.datetime()
export const path = z
  .string()
  .describe('from the root; bytes that are not UTF-8 as \\ooo')
  .transform(fromOutside)
export const count = z.int().min(0)
export const name = z.string().describe('untrusted text').transform(fromOutside)
const text = z.string().transform(fromOutside)

const incident = z.strictObject({
  kind: z.literal('incident'),
  id: z.string(),
  number: z.int(),
  url: z.url().nullable(),
  title: name,
  status: z.string(),
  urgency: z.string(),
  priority: text.nullable(),
  createdAt: instant,
  service: z.string().describe('id of the service'),
  path: path.nullable().describe('the changed file it is linked to'),
  link: z
    .enum([
      'fix-commit',
      'deployment',
      'stack-frame',
      'named-commit',
      'fix-during',
      'named-path',
      'symbol',
      'similar-title',
    ])
    .nullable()
    .describe('how it is linked to that file'),
})
const commit = z.strictObject({ kind: z.literal('commit'), sha, at: instant, path })
const lines = z.strictObject({
  kind: z.literal('lines'),
  path,
  /** lines, levels or words, by factor */
  count,
  /** in the new file, if one line has the count */
  line: z.int().min(1).nullable(),
})
const model = z.strictObject({ kind: z.literal('model'), version: z.string() })

export const evidence = z.discriminatedUnion('kind', [incident, commit, lines, model])

export const note = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('file-kind'), fileKind: z.enum(FILE_KINDS), paths: z.array(path).min(1) }),
  z.strictObject({ kind: z.literal('untouched'), path, days: count }),
  z.strictObject({
    kind: z.literal('followed-by-incidents'),
    path,
    changes: count,
    followed: count,
    lift: z.number().describe('lower bound, as a multiple of chance'),
  }),
])

const runbook = z.strictObject({
  url: text.nullable().describe('http or https'),
  path: path.nullable().describe('a file of the repository'),
  because: text.describe('what names it'),
})

export const service = z.strictObject({
  id: z.string(),
  name: text.nullable(),
  because: z.string().describe('what maps the change to it; may contain names of files'),
  confidence: z.enum(['certain', 'likely', 'guess']),
  activeIncidents: count.nullable(),
  incidents90d: z
    .strictObject({
      raw: count,
      distinct: count.describe('problems, without flapping, merged and low-urgency ones'),
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
          next: z.strictObject({ name, from: instant }).nullable().describe('within 24 h'),
        }),
      ),
      gap: z
        .strictObject({ from: instant, until: instant.nullable() })
        .nullable()
        .describe('the first within 24 h in which nobody is on call'),
    })
    .nullable()
    .describe('null: unknown'),
  maintenance: z
    .array(z.strictObject({ id: z.string(), description: text.nullable(), from: instant, until: instant }))
    .nullable()
    .describe('now or within 24 h; never lowers the score. null: unknown'),
  runbooks: z.array(runbook).optional().describe('left out in hooks and for a past commit'),
})

const connected = z.strictObject({
  id: z.string(),
  name: name.nullable().describe('null: not queried'),
  kind: z.enum(['technical', 'business', 'other']),
  direction: z.enum(['dependent', 'supporting']).describe('dependent: needs the touched services'),
  of: z.array(z.string()).min(1).describe('the touched services nearest to it'),
  hops: z.int().min(1).describe('1: a direct neighbour'),
})

export const dependencies = z.strictObject({
  connected: z.array(connected).describe('nearest first'),
  hops: count.describe('how far was queried'),
  cut: z.array(z.strictObject({ id: z.string(), name: name.nullable() })).describe('at a limit: not queried'),
})

export const freeze = z.strictObject({
  name,
  on: z.boolean(),
  from: instant,
  until: instant,
  timeZone: z.string(),
  written: z.strictObject({ from: z.string(), to: z.string() }).describe('as the team wrote them'),
})
