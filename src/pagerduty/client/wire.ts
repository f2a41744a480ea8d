import * as z from 'zod'
import { isoSeconds } from '../../core/time.ts'
import { fromOutside, type Untrusted } from '../../core/untrusted.ts'

// The pieces that PagerDuty's resources are made of. Its OpenAPI hides most nulls, so everything but the ids is
// optional here, a broken optional part becomes null instead of losing its item, and every enum stays open.

/** Something that PagerDuty points to. `name` is its name or summary, its id where it has neither. */
export interface Reference {
  readonly id: string
  readonly name: Untrusted
}

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

/** An array of which the unreadable members are left out; null and absent are empty. */
export const list = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .array(z.unknown())
    .nullish()
    .catch(null)
    .transform((items) =>
      (items ?? []).flatMap((item): z.output<Schema>[] => {
        const parsed = schema.safeParse(item)
        return parsed.success ? [parsed.data] : []
      }),
    )

export const reference = z
  .looseObject({ id, name: optional(text), summary: optional(text) })
  .transform((raw): Reference => ({ id: raw.id, name: raw.name ?? raw.summary ?? fromOutside(raw.id) }))

/** A user; PagerDuty sends the e-mail address only where users were asked to be included. */
export interface Person extends Reference {
  readonly email: Untrusted | null
}

export const person = z
  .looseObject({ id, name: optional(text), summary: optional(text), email: optional(text) })
  .transform(
    (raw): Person => ({ id: raw.id, name: raw.name ?? raw.summary ?? fromOutside(raw.id), email: raw.email }),
  )

/** `user_reference`, `service_reference`, `nagios_inbound_integration_reference`, … in short */
export type ActorKind = 'user' | 'bot' | 'service' | 'integration' | 'other'

/** Whoever or whatever did something. */
export interface Actor extends Reference {
  readonly kind: ActorKind
}

export const actor = z
  .looseObject({ id, type: z.string(), name: optional(text), summary: optional(text) })
  .transform(
    (raw): Actor => ({
      id: raw.id,
      name: raw.name ?? raw.summary ?? fromOutside(raw.id),
      kind: kindOf(raw.type.replace(/_reference$/, '')),
    }),
  )

function kindOf(type: string): ActorKind {
  if (type === 'user' || type === 'service') return type
  if (type.startsWith('bot')) return 'bot'
  return type.endsWith('integration') ? 'integration' : 'other'
}

/** One leaf of a free-form object, e.g. `{name: "tags.env", value: "prod"}`. */
export interface ForeignField {
  readonly name: Untrusted
  readonly value: Untrusted
}

const mostFields = 200
const deepest = 8

/** Names of fields that hold a credential: anyone who has such a URL or key can read a calendar or raise incidents. */
const secretName =
  /^(routing|service|integration|api)_?key$|^(http|web)_cal_url$|_token$|^token$|^client_secret$|^password$|^authorization$/i

/** The leaves of whatever a monitoring tool sent, at most 200, without the fields that hold credentials. */
export function flattenForeign(value: unknown): ForeignField[] {
  const fields: ForeignField[] = []
  collect(value, [], fields)
  return fields
}

function collect(value: unknown, path: readonly string[], fields: ForeignField[]): void {
  if (fields.length >= mostFields || path.length > deepest || value === null || value === undefined) return
  if (typeof value !== 'object') {
    fields.push({ name: fromOutside(path.join('.')), value: fromOutside(String(value)) })
    return
  }
  for (const [name, inner] of Object.entries(value)) {
    if (!secretName.test(name)) collect(inner, [...path, name], fields)
  }
}
