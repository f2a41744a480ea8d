import * as z from 'zod'
import {
  change,
  completeness,
  count,
  instant,
  minutes,
  people,
  reference,
  someSources,
  sources,
  text,
} from '../paper/schema.ts'
import { HANDOFF_SCHEMA } from './document.ts'

const open = z.array(
  z.strictObject({
    id: z.string(),
    incident_number: z.int(),
    title: text,
    status: z.string(),
    urgency: z.string(),
    priority: text.nullable(),
    service: reference.nullable(),
    created_at: instant,
    acknowledged_by: z.array(text),
    assignments: z.array(text),
    acknowledged_until: instant.nullable().describe('when PagerDuty takes the acknowledgement back'),
    escalates_at: instant.nullable().describe('when PagerDuty pages the next level'),
    attention: z.enum(['now', 'forgotten', 'snoozed']),
    note_known: z.boolean().describe('false: its notes were not read, or not all'),
    last_note: z
      .strictObject({ id: z.string(), content: text, created_at: instant, user: text.nullable() })
      .nullable(),
    sources,
  }),
)

/** Source of docs/schema/handoff-1.schema.json. */
export const handoffSchema = z.strictObject({
  schema: z.literal(HANDOFF_SCHEMA),
  tool: z.literal('pd_handoff'),
  summary: z.string(),
  period: z.string(),
  since: instant,
  until: instant,
  people,
  policies: z.array(z.string()).nullable().describe('null: all'),
  incidents_known: z.boolean().describe('false: counts of incidents are lower bounds'),
  log_known: z.boolean().describe('false: so are pages, and times are of those whose log was read'),
  stats: z
    .strictObject({
      ...{ total: count, real: count, noise: count, open: count, resolved: count, pages: count },
      mean_time_to_acknowledge_minutes: minutes,
      mean_time_to_resolve_minutes: minutes,
      sources: someSources,
    })
    .describe('of incidents that began in this time; lower bounds unless `complete`'),
  handovers: z.array(
    z.strictObject({
      escalation_policy: reference,
      at: instant,
      from: z.array(text),
      to: z.array(text),
      to_known: z.boolean(),
      sources,
    }),
  ),
  open,
  snoozed: open,
  stale: open,
  happened: z.array(
    z.strictObject({
      count,
      title: text,
      service: reference,
      since: instant,
      latest: instant,
      open: count,
      mean_time_to_acknowledge_minutes: minutes,
      mean_time_to_resolve_minutes: minutes,
      sources,
    }),
  ),
  noise: z.array(z.strictObject({ count, title: text, service: reference, because: z.string(), sources })),
  resolved_from_before: z
    .array(z.strictObject({ at: instant, title: text, by: text.nullable(), sources }))
    .nullable()
    .describe('null: not known'),
  changes: z.array(change),
  planned: z.array(
    z.strictObject({
      kind: z.enum(['gap', 'maintenance', 'freeze']),
      at: instant,
      until: instant.nullable(),
      title: text,
      level: z.int().nullable(),
      sources,
    }),
  ),
  watch: z.array(z.strictObject({ kind: z.string(), because: z.string(), at: instant.nullable(), sources })),
  ...completeness,
})
