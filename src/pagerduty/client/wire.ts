import * as z from 'zod'
import { asObject } from '../../core/json.ts'
import { isoSeconds } from '../../core/time.ts'
import { fromOutside, type Untrusted } from '../../core/untrusted.ts'

// The pieces that PagerDuty's resources are made of. Its OpenAPI hides most nulls, so everything but the ids is
// optional here, a broken optional part becomes null instead of losing its item, and every enum stays open.

export const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)

export const text = z.string().transform(fromOutside)

/** An enum value: the known ones are in the docs, new ones may appear. */
export const word = z.string().regex(/^[\w.:-]{1,80}$/)

/** ISO 8601 with any offset → UTC with whole seconds, `2026-01-31T08:15:00Z`. */
export const instant = z.string().transform((value, context) => {
  const at = new Date(value)
  if (!Number.isNaN(at.getTime())) return isoSeconds(at)
  context.addIssue({ code: 'custom', message: 'not a date' })
  return z.NEVER
})

/** A link for a person to open; anything but https is dropped. */
export const link = z.string().transform((value, context) => {
  if (URL.canParse(value) && new URL(value).protocol === 'https:') return new URL(value).href
  context.addIssue({ code: 'custom', message: 'not an https URL' })
  return z.NEVER
})

export const optional = <Schema extends z.ZodType>(schema: Schema) =>
  schema
    .nullish()
    .catch(null)
    .transform((value): z.output<Schema> | null => value ?? null)

/** What PagerDuty leaves out means `otherwise`. */
export const defaulting = <Schema extends z.ZodType>(schema: Schema, otherwise: z.output<Schema>) =>
  optional(schema).transform((value) => value ?? otherwise)

/** An array of which the unreadable members are left out; null and absent are empty. */
export const list = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .array(z.unknown())
    .nullish()
    .catch(null)
    .transform((items): readonly z.output<Schema>[] =>
      (items ?? []).flatMap((item): z.output<Schema>[] => {
        const parsed = schema.safeParse(item)
        return parsed.success ? [parsed.data] : []
      }),
    )

/** By our name of a field, what PagerDuty calls it; of several, the first that holds a text. */
type WireNames = Readonly<Record<string, string | readonly string[]>>

const USUAL_NAMES: WireNames = { url: 'html_url', name: ['name', 'summary', 'id'] }

/** `createdAt` → `created_at` */
export const wireName = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** An object; fields that `names` does not list have our name in snake_case. What the shape does not have is dropped. */
export function record<Shape extends z.ZodRawShape>(shape: Shape, names: WireNames = {}) {
  const wireNames = { ...USUAL_NAMES, ...names }
  const fields = Object.keys(shape).map((name) => [name, wireNames[name] ?? wireName(name)] as const)
  const renamed = (raw: unknown): unknown => {
    const object = asObject(raw)
    const valueAt = (wire: string | readonly string[]): unknown =>
      typeof wire === 'string'
        ? object?.[wire]
        : wire.map((each) => object?.[each]).find((value) => typeof value === 'string')
    return object === null ? raw : Object.fromEntries(fields.map(([name, wire]) => [name, valueAt(wire)]))
  }
  return z.preprocess(renamed, z.object(shape).readonly())
}

/** Something that PagerDuty points to. `name` is its name or summary, its id where it has neither. */
export const reference = record({ id, name: text })
export type Reference = z.infer<typeof reference>

/** A user; PagerDuty sends the e-mail address only where users were asked to be included. */
export const person = record({ id, name: text, email: optional(text) })
export type Person = z.infer<typeof person>

/** Whoever or whatever did something: `user_reference`, `nagios_inbound_integration_reference`, … in short. */
export const actor = record(
  { id, name: text, kind: z.string().transform((type) => kindOf(type.replace(/_reference$/, ''))) },
  { kind: 'type' },
)

function kindOf(type: string): 'user' | 'bot' | 'service' | 'integration' | 'other' {
  if (type === 'user' || type === 'service') return type
  if (type.startsWith('bot')) return 'bot'
  return type.endsWith('integration') ? 'integration' : 'other'
}

/** One leaf of a free-form object, e.g. `{name: "tags.env", value: "prod"}`. */
interface ForeignField {
  readonly name: Untrusted
  readonly value: Untrusted
}

const MAX_FIELDS = 200
const MAX_DEPTH = 8

/** Names of fields that hold a credential: anyone who has such a URL or key can read a calendar or raise incidents. */
const SECRET_NAME =
  /^(routing|service|integration|api)_?key$|^(http|web)_cal_url$|_token$|^token$|^client_secret$|^password$|^authorization$/i

/** The leaves of whatever a monitoring tool sent, at most 200, without the fields that hold credentials. */
export function flattenForeign(value: unknown): readonly ForeignField[] {
  const fields: ForeignField[] = []
  collect(value, [], fields)
  return fields
}

function collect(value: unknown, path: readonly string[], fields: ForeignField[]): void {
  if (fields.length >= MAX_FIELDS || path.length > MAX_DEPTH || value === null || value === undefined) return
  if (typeof value !== 'object') {
    fields.push({ name: fromOutside(path.join('.')), value: fromOutside(String(value)) })
    return
  }
  for (const [name, inner] of Object.entries(value)) {
    if (!SECRET_NAME.test(name)) collect(inner, [...path, name], fields)
  }
}
