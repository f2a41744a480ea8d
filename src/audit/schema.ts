import * as z from 'zod'
import { LEVELS } from '../risk/model.ts'
import type { OutcomesDocument } from './gather-outcomes.ts'
import { ACTIONS, HOSTS, OUTCOMES, VERBS } from './record.ts'
import type { ListDocument, VerifyDocument } from './text.ts'

const count = z.int().min(0)
const at = z.iso.datetime()
const sha = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)
const ids = z.array(z.string())
const share = z.number().min(0).max(1)

const record = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('decision'),
    at,
    host: z.enum(HOSTS).describe('where it was made'),
    tree: sha.nullable().describe('of the commit to be; null: not known'),
    base: sha.nullable().describe('its parent; null: before the first commit'),
    score: z.number(),
    level: z.enum(LEVELS),
    range: z.array(z.number()).length(2),
    action: z.enum(ACTIONS),
    factors: z.array(z.strictObject({ id: z.string(), points: z.number() })),
    incidents: ids,
    services: ids,
    model: z.string(),
  }),
  z.strictObject({ kind: z.literal('commit'), at, sha, tree: sha }),
  z.strictObject({
    kind: z.literal('write'),
    at,
    verb: z.enum(VERBS),
    incident: z.string(),
    outcome: z.enum(OUTCOMES),
  }),
  z.strictObject({
    kind: z.literal('override'),
    at,
    tree: sha.nullable(),
    rule: z.string(),
    reason: z.string().describe('as a person wrote it'),
  }),
])

const log = z.discriminatedUnion('intact', [
  z.strictObject({
    directory: z.string(),
    intact: z.literal(true),
    lines: count,
    last: z
      .strictObject({ n: count, hash: z.string().regex(/^[0-9a-f]{64}$/) })
      .nullable()
      .describe('null: the log is empty'),
    unfinished: z.boolean().describe('the last line is not complete'),
  }),
  z.strictObject({
    directory: z.string(),
    intact: z.literal(false),
    problem: z.enum(['changed', 'out-of-order', 'missing', 'added', 'no-head', 'not-there']),
    file: z.string(),
    line: count.nullable().describe('the first bad line; null: no single one is at fault'),
    lines: count.describe('good lines before it'),
  }),
])

/** Source of docs/schema/audit-list-1.schema.json. */
export const auditListSchema = z.strictObject({
  schema: z.literal('pager-triage/audit-list@1' satisfies ListDocument['schema']),
  tool: z.literal('audit_list'),
  records: z.array(record).describe('oldest first'),
  unread: count.describe('lines that are damaged, or written by another version'),
  broken: z.array(log),
})

/** Source of docs/schema/audit-verify-1.schema.json. */
export const auditVerifySchema = z.strictObject({
  schema: z.literal('pager-triage/audit-verify@1' satisfies VerifyDocument['schema']),
  tool: z.literal('audit_verify'),
  logs: z.array(log),
})

const counts = {
  followed: count.describe('an incident began on one of its services in the days after it'),
  quiet: count.describe('none did'),
  early: count.describe('these days are not over'),
  unknown: count.describe('it has no service, or PagerDuty did not answer'),
}
const outcomes = z.strictObject(counts)
const expected = z
  .number()
  .nullable()
  .describe('how many incidents should have followed by score; null: nothing to compare with')

/** Source of docs/schema/audit-outcomes-1.schema.json. */
export const auditOutcomesSchema = z.strictObject({
  schema: z.literal('pager-triage/audit-outcomes@1' satisfies OutcomesDocument['schema']),
  tool: z.literal('audit_outcomes'),
  days: count,
  decisions: count,
  commits: count.describe('decisions whose commit is in the repository'),
  flagged: outcomes.describe('of a high level, held back, or overridden'),
  unflagged: outcomes,
  overridden: outcomes,
  levels: z.array(z.strictObject({ level: z.enum(LEVELS), commits: count, share, expected, ...counts })),
  months: z.array(
    z.strictObject({
      month: z.string().regex(/^\d{4}-\d\d$/),
      commits: count,
      shares: z.strictObject(Object.fromEntries(LEVELS.map((level) => [level, share]))),
      drift: share.nullable().describe('distance to the shares of all months before; null: the first'),
      flagged: outcomes,
      unflagged: outcomes,
      expected,
    }),
  ),
  warnings: z.array(z.string()).describe('what is missing'),
})
