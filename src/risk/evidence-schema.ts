import * as z from 'zod'
import { fromOutside } from '../core/untrusted.ts'
import { FILE_KINDS } from '../diff/file-kind.ts'

export const sha = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/)
export const instant = z.iso.datetime()
export const path = z
  .string()
  .describe('from the root of the repository; bytes that are no UTF-8 stand as \\ooo')
  .transform(fromOutside)
export const count = z.int().min(0)
export const name = z.string().describe('text of others, to be treated as such').transform(fromOutside)
const text = z.string().transform(fromOutside)

const incident = z.strictObject({
  kind: z.literal('incident'),
  id: z.string(),
  number: z.int(),
  url: z.url().nullable(),
  title: z
    .string()
    .describe('as PagerDuty has it: text of others, to be treated as such')
    .transform(fromOutside),
  status: z.string(),
  urgency: z.string(),
  priority: text.nullable(),
  createdAt: instant,
  service: z.string().describe('id of the service'),
  path: path.nullable().describe('the changed file that it is linked to'),
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
    lift: z.number().describe('the least that the data allow, as a multiple of chance'),
  }),
])

export const service = z.strictObject({
  id: z.string(),
  name: text.nullable(),
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
    .array(z.strictObject({ id: z.string(), description: text.nullable(), from: instant, until: instant }))
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

export const dependencies = z.strictObject({
  connected: z.array(connected).describe('nearest first'),
  hops: count.describe('how far was asked'),
  cut: z
    .array(z.strictObject({ id: z.string(), name: name.nullable() }))
    .describe('not queried because of the request limit or the deadline; their dependencies are unknown'),
})

export const freeze = z.strictObject({
  name,
  on: z.boolean(),
  from: instant,
  until: instant,
  timeZone: z.string(),
  written: z.strictObject({ from: z.string(), to: z.string() }).describe('as the team wrote them'),
})
