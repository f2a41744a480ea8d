import * as z from 'zod'
import { FIELDS } from '../../suspects/features.ts'
import { SUSPECTS_SCHEMA } from './document.ts'

/** Source of docs/schema/suspects-1.schema.json. */

const count = z.int().min(0)
const sha = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/)
const SIGNAL_KINDS = [
  'stack-frame',
  'named-path',
  'named-commit',
  'deployment',
  'service',
  'dependency',
] as const
const commit = {
  sha,
  at: z.iso.datetime().describe('committer time'),
  subject: z.string().describe('as somebody wrote it'),
}

export const suspectsSchema = z.strictObject({
  schema: z.literal(SUSPECTS_SCHEMA),
  tool: z.literal('suspects'),
  incident: z
    .strictObject({
      id: z.string(),
      incident_number: z.int(),
      title: z.string(),
      service: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
      url: z.string().nullable(),
    })
    .nullable()
    .describe('null: a text was typed'),
  abstained: z.boolean().describe('no commit stands out from what other texts get; then suspects is empty'),
  looked_at: z.strictObject({
    since: z.iso.datetime(),
    until: z.iso.datetime().describe('when the incident began'),
    commits: count,
    touching_service: count
      .nullable()
      .describe('null: no file is known to belong to the service of the incident'),
    repositories: z.array(z.strictObject({ name: z.string(), branch: z.string(), commits: count })),
    newest: z.array(z.strictObject(commit)),
  }),
  suspects: z
    .array(
      z.strictObject({
        ...commit,
        repository: z.string().nullable().describe('null where only one was read'),
        files: count,
        score: z.number().describe('orders this list; means nothing by itself'),
        evidence: z
          .array(
            z.strictObject({
              kind: z
                .enum([...FIELDS, ...SIGNAL_KINDS, 'size', 'age'])
                .describe('path, message, code, past: words shared with these of the commit'),
              points: z.number(),
              words: z.array(z.string()),
              paths: z.array(z.string()),
              lines: count.nullable(),
            }),
          )
          .describe('the heaviest first; the points add up to the score'),
        marks: z.array(
          z.strictObject({
            kind: z.enum(['reverts', 'reverted-by', 'formatting']),
            sha: z.string().nullable(),
          }),
        ),
      }),
    )
    .describe('best first; a list to read, not an answer'),
  revert: z.string().nullable().describe('for a person who decides to; never run'),
  next: z.array(z.string()),
  complete: z.boolean().describe('false: something could not be read; see warnings'),
  warnings: z.array(z.string()),
  asOf: z.iso.datetime(),
})
