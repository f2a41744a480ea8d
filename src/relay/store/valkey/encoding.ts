import * as z from 'zod'
import { parseJson } from '../../../core/json.ts'
import type { Change, IncidentRecord } from '../../records.ts'

/** As the script takes it: kind, field, time, content. */
type Encoded = readonly [kind: string, field: string, at: string, content: string]

const ref = z.object({ id: z.string(), name: z.string() }).nullable()
const counts = z.object({ all: z.number(), triggered: z.number(), resolved: z.number() }).nullable()
const actor = z.object({ id: z.string(), type: z.string() }).nullable()
const time = z.number().nullable()

/** In this order, without names: a million of them take half the room. */
const FIELDS = {
  id: z.string(),
  number: z.number(),
  title: z.string(),
  status: z.string(),
  urgency: z.string(),
  priority: ref,
  service: ref,
  createdAt: z.number(),
  resolvedAt: time,
  statusChangedAt: time,
  changedBy: actor,
  mergedInto: z.string().nullable(),
  url: z.string().nullable(),
  alerts: counts,
  changedAt: z.number(),
  whole: z.string().nullable(),
} satisfies { readonly [Name in keyof IncidentRecord]: z.ZodType<IncidentRecord[Name]> }

const NAMES = Object.keys(FIELDS)
const record = z.object(FIELDS)

const PARTS = ['services', 'business_services', 'maintenance_windows', 'oncalls', 'dependencies'] as const

const incident = z
  .tuple([z.enum(['poll', 'webhook'])])
  .rest(z.unknown())
  .transform(([from, ...values], context): Change => {
    const parsed = record.safeParse(Object.fromEntries(NAMES.map((name, at) => [name, values[at]])))
    if (parsed.success) return { kind: 'incident', from, record: parsed.data }
    context.addIssue({ code: 'custom', message: 'not an incident' })
    return z.NEVER
  })

const other = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('deleted'), id: z.string() }),
  z.object({ kind: z.literal('part'), part: z.enum(PARTS), key: z.string(), items: z.array(z.unknown()) }),
  z.object({ kind: z.literal('swept'), sweep: z.enum(['open', 'log', 'history']), since: z.number() }),
  z.object({ kind: z.literal('stale'), part: z.enum(PARTS), key: z.string() }),
])

/** @param ofStore what a time is by the clock of the store */
export function encode(change: Change, ofStore: (localMs: number) => number): Encoded {
  switch (change.kind) {
    case 'incident': {
      const { id, changedAt } = change.record
      const values = Object.values(record.parse(change.record))
      return ['incident', id, String(changedAt), JSON.stringify([change.from, ...values])]
    }
    case 'deleted':
      return ['deleted', change.id, '0', JSON.stringify(change)]
    case 'stale':
      return ['stale', '', '0', JSON.stringify(change)]
    case 'part':
    case 'swept': {
      const { readAt, ...content } = change
      return ['kept', fieldOf(change), String(ofStore(readAt)), JSON.stringify(content)]
    }
  }
}

const fieldOf = (change: Extract<Change, { kind: 'part' | 'swept' }>): string =>
  change.kind === 'part' ? `${change.part} ${change.key}` : change.sweep

/** @param readAt of a part or a sweep @returns null for what no relay has written */
export function decode(content: unknown, readAt: number): Change | null {
  if (Array.isArray(content)) return incident.safeParse(content).data ?? null
  const change = other.safeParse(content).data ?? null
  return change?.kind === 'part' || change?.kind === 'swept' ? { ...change, readAt } : change
}

const message = z.object({
  epoch: z.string(),
  number: z.number(),
  replica: z.string(),
  changes: z.array(z.tuple([z.number(), z.unknown()])),
})

export type Message = z.infer<typeof message>

export const parseMessage = (text: string): Message | null => message.safeParse(parseJson(text)).data ?? null

/** A value as the script writes it. */
export function parseStored(text: string) {
  const [, at = '', content = ''] = /^(\d+) \d+ \S+ ([\s\S]*)$/.exec(text) ?? []
  return { at: Number(at), content: parseJson(content) }
}
