import * as z from 'zod'
import { orNull } from '../../core/errors.ts'
import { asObject } from '../../core/json.ts'
import { isoSeconds } from '../../core/time.ts'
import { fromOutside, type Untrusted } from '../../core/untrusted.ts'

// PagerDuty's OpenAPI hides most nulls, so everything but ids is optional here, an invalid optional part becomes null
// instead of losing its item, and every enum stays open.

export const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)

export const text = z.string().transform(fromOutside)

/** An enum value: the docs list the known ones, new ones may appear. */
export const word = z.string().regex(/^[\w.:-]{1,80}$/)

/** ISO 8601 with any offset → UTC with whole seconds, `2026-01-31T08:15:00Z`. */
export const instant = z.string().transform((value, context) => {
  const at = new Date(value)
  if (!Number.isNaN(at.getTime())) return isoSeconds(at)
  context.addIssue({ code: 'custom', message: 'not a date' })
  return z.NEVER
})

const linkWith = (...protocols: readonly string[]) =>
  z.string().transform((value, context) => {
    const url = orNull(() => new URL(value))
    if (url !== null && protocols.includes(url.protocol)) return url.href
    context.addIssue({ code: 'custom', message: `not a URL of ${protocols.join(' or ')}` })
    return z.NEVER
  })

export const link = linkWith('https:')

/** Tools inside a company's network are often at http. */
export const toolLink = linkWith('https:', 'http:')

export const optional = <Schema extends z.ZodType>(schema: Schema) => defaulting(schema, null)

/** One step: a commit waits while a thousand incidents with dozens of these are parsed. */
export const defaulting = <Schema extends z.ZodType, Default>(schema: Schema, otherwise: Default) =>
  z.unknown().transform((value): z.output<Schema> | Default => {
    const isGiven = value !== undefined && value !== null
    return (isGiven ? schema.safeParse(value).data : undefined) ?? otherwise
  })

/** Drops invalid members; null and absent are empty. */
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

/** By field name here, the name on the wire; of several, the first that holds a text. */
type WireNames = Readonly<Record<string, string | readonly string[]>>

const USUAL_NAMES: WireNames = { url: 'html_url', name: ['name', 'summary', 'id'] }

/** `createdAt` → `created_at` */
export const wireName = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** Fields that `names` does not list are in snake_case on the wire. Unknown fields are dropped. */
export function record<Shape extends z.ZodRawShape>(shape: Shape, names: WireNames = {}) {
  const wireNames = { ...USUAL_NAMES, ...names }
  const fields = Object.keys(shape).map((name) => ({ name, wire: wireNames[name] ?? wireName(name) }))
  const renamed = (raw: unknown): unknown => {
    const object = asObject(raw)
    if (object === null) return raw
    const named: Record<string, unknown> = {}
    for (const { name, wire } of fields) named[name] = valueAt(object, wire)
    return named
  }
  return z.preprocess(renamed, z.object(shape).readonly())
}

function valueAt(object: Readonly<Record<string, unknown>>, wire: string | readonly string[]): unknown {
  if (typeof wire === 'string') return object[wire]
  const given = wire.find((each) => typeof object[each] === 'string')
  return given === undefined ? undefined : object[given]
}

/** `name` is its name or summary, or else its id. */
export const reference = record({ id, name: text })
export type Reference = z.infer<typeof reference>

/** The e-mail address comes only where users were included. */
export const person = record({ id, name: text, email: optional(text) })
export type Person = z.infer<typeof person>

/** `kind` is short for `user_reference`, `nagios_inbound_integration_reference`, … */
export const actor = record({ id, name: text, kind: z.string().transform(kindOf) }, { kind: 'type' })

export function kindOf(reference: string): 'user' | 'bot' | 'service' | 'integration' | 'other' {
  const type = reference.replace(/_reference$/, '')
  if (type === 'user' || type === 'service') return type
  if (type.startsWith('bot')) return 'bot'
  return type.endsWith('integration') ? 'integration' : 'other'
}

/** A leaf of a free-form object, e.g. `{name: "tags.env", value: "prod"}`. */
interface ForeignField {
  readonly name: Untrusted
  readonly value: Untrusted
}

const MAX_FIELDS = 200
const MAX_DEPTH = 8

/** Fields that hold a credential: such a URL or key lets anyone read a calendar or raise incidents. */
const SECRET_NAME =
  /^(routing|service|integration|api)_?key$|^(http|web)_cal_url$|_token$|^token$|^client_secret$|^password$|^authorization$/i

interface ForeignFields {
  readonly fields: readonly ForeignField[]
  /** beyond the bounds; an object below the deepest level counts as one */
  readonly leftOut: number
}

/** At most 200 leaves, down to eight levels, of what a monitoring tool sent; without credential fields. */
export function flattenForeign(value: unknown): ForeignFields {
  const found = { fields: [], leftOut: 0 }
  collect(value, [], found)
  return found
}

function collect(
  value: unknown,
  path: readonly string[],
  found: { fields: ForeignField[]; leftOut: number },
): void {
  if (value === null || value === undefined) return
  const isLeaf = typeof value !== 'object'
  if (path.length > MAX_DEPTH || (isLeaf && found.fields.length >= MAX_FIELDS)) found.leftOut += 1
  else if (isLeaf) found.fields.push({ name: nameOf(path, found.fields), value: fromOutside(String(value)) })
  else
    for (const [name, inner] of Object.entries(value))
      if (!SECRET_NAME.test(name)) collect(inner, [...path, name], found)
}

/** `a.b` of `{a: {b: 1}, 'a.b': 2}` is there twice: the second is `a.b (2)`. A text without fields is `details`. */
function nameOf(path: readonly string[], taken: readonly ForeignField[]): Untrusted {
  const name = path.length === 0 ? 'details' : path.join('.')
  const isTaken = (text: string) => taken.some((field) => field.name === text)
  let free = name
  for (let i = 2; isTaken(free); i += 1) free = `${name} (${i})`
  return fromOutside(free)
}
