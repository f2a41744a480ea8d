import * as z from 'zod'
import { completeness, count, instant, people, reference, sources, text } from '../paper/schema.ts'
import { TIMELINE_SCHEMA } from './document.ts'

/** Source of docs/schema/timeline-1.schema.json. */
export const timelineSchema = z.strictObject({
  schema: z.literal(TIMELINE_SCHEMA),
  tool: z.literal('pd_timeline'),
  summary: z.string(),
  people,
  incident: z.strictObject({
    id: z.string(),
    incident_number: z.int(),
    status: z.string(),
    urgency: z.string(),
    service: reference.nullable(),
    url: z.string().nullable(),
    title: text,
    priority: text.nullable(),
    created_at: instant,
    resolved_at: instant.nullable(),
    sources,
  }),
  times: z
    .array(
      z.strictObject({
        name: z.enum(['acknowledged', 'mitigated', 'resolved']),
        at: instant,
        minutes: z.int().describe('from its first trigger'),
        sources,
      }),
    )
    .describe('mitigated: the last of its alerts ended'),
  entries: z.array(
    z.strictObject({
      at: instant,
      kind: z.string().describe("PagerDuty's type, or alert, alert_resolved, note, change, commit"),
      by: text.nullable().describe('null: a program, or not known'),
      to: z.array(text).describe('who was paged or assigned'),
      text: text.nullable(),
      sources,
    }),
  ),
  gaps: z.array(z.strictObject({ from: instant, until: instant, minutes: count, sources })),
  gaps_known: z.boolean(),
  responders: z.array(z.strictObject({ name: text, state: z.string(), sources })),
  commits_before: z
    .strictObject({
      incident_number: z.int(),
      abstained: z.boolean().describe('no commit stands out'),
      commits: count,
      since: instant,
      until: instant,
      suspects: z.array(z.strictObject({ sha: z.string(), at: instant, subject: text })),
    })
    .nullable()
    .describe('to read first, not an answer; null where the repository is not of the service'),
  ...completeness,
})
