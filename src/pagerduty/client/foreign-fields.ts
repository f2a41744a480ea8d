import { fromOutside, type Untrusted } from '../../core/untrusted.ts'

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
