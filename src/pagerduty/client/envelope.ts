import { asObject, parseJson } from '../../core/json.ts'
/** What PagerDuty says in an error answer, whichever of its envelopes it came in. */
export interface ErrorEnvelope {
  readonly code: number | null
  /** message first, then the details; empty where the answer says nothing */
  readonly texts: readonly string[]
  readonly requiredScopes: string | null
  readonly missingAbilities: string | null
}

const nothing: ErrorEnvelope = { code: null, texts: [], requiredScopes: null, missingAbilities: null }

/**
 * Takes every form that was seen: `error` with `errors` as an array, a string or an object of arrays; `error` itself
 * a string or an array; no `code`; the events form `{status, message, errors}`; and bodies that are no JSON at all.
 */
export function parseErrorEnvelope(body: string): ErrorEnvelope {
  const root = asObject(parseJson(body))
  if (root === null) return nothing
  const error = asObject(root['error'])
  if (error === null) {
    const texts = [...textsIn(root['error']), ...textsIn(root['message']), ...textsIn(root['errors'])]
    return { ...nothing, code: asNumber(root['code']), texts }
  }
  return {
    code: asNumber(error['code']),
    texts: [...textsIn(error['message']), ...textsIn(error['errors'])],
    requiredScopes: textsIn(error['required_scopes']).join(', ') || null,
    missingAbilities: textsIn(error['missing_abilities']).join(', ') || null,
  }
}

function textsIn(value: unknown, field?: string): string[] {
  if (typeof value === 'string' && value.trim() !== '')
    return [field ? `${field} ${value.trim()}` : value.trim()]
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, field))
  const object = asObject(value)
  return object === null ? [] : Object.entries(object).flatMap(([name, inner]) => textsIn(inner, name))
}

const asNumber = (value: unknown): number | null => (typeof value === 'number' ? value : null)
