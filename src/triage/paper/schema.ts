import * as z from 'zod'

// Parts of the published JSON Schemas of documents.

export const instant = z.iso.datetime()
export const count = z.int().min(0)
export const text = z.string().describe('as somebody or something wrote it')
export const reference = z.strictObject({ id: z.string(), name: text })
export const minutes = count.nullable().describe('null: none, or not known')

const source = z.union([
  z.strictObject({ type: z.literal('incident'), id: z.string(), incident_number: z.int() }),
  z.strictObject({
    type: z.enum([
      ...(['log_entry', 'alert', 'note', 'change_event', 'service', 'schedule'] as const),
      ...(['escalation_policy', 'maintenance_window', 'user'] as const),
      'list',
    ]),
    id: z.string(),
  }),
  z.strictObject({ type: z.literal('commit'), sha: z.string() }),
  z.strictObject({ type: z.literal('file'), path: z.string() }),
])

export const sources = z.array(source).min(1).describe('what it rests on; list: a whole list has none')
/** Of counts, which may rest on an incomplete list. */
export const someSources = z.array(source)

export const completeness = {
  next: z.array(z.string()).describe('commands to type next'),
  complete: z.boolean().describe('false: something that was asked for may be missing'),
  warnings: z.array(z.string()).describe('what is missing'),
  asOf: instant.describe('when it was read'),
}

export const people = z.enum(['names', 'initials', 'none'])

export const change = z.strictObject({
  id: z.string(),
  at: instant,
  summary: text,
  services: z.array(reference),
  followed: z.array(z.int()).describe('incidents that began within the hour after it'),
  sources,
})
