import { asObject, parseJson } from '../../core/json.ts'
import type { HttpAnswer } from './transport.ts'

export type ErrorWords = ReturnType<typeof errorWords>

/**
 * What an answer says of its failure, whatever its form: PagerDuty's envelopes (`error` as an object, a list or a
 * text, with `errors` in as many forms), problem+json, OAuth's, a list, plain text, or the title of a web page.
 */
export function errorWords({ text }: HttpAnswer) {
  const body = parseJson(text.replace(/^\uFEFF/, ''))
  const root = asObject(body)
  const error = asObject(root?.['error']) ?? root
  const { code, required_scopes, missing_abilities } = error ?? {}
  const isMarkup = body === undefined && text.trimStart().startsWith('<')
  const texts = isMarkup ? [titleOf(text)] : error === null ? textsIn(body ?? text) : textsOf(error)
  return {
    code: typeof code === 'number' || typeof code === 'string' ? Number(code) || null : null,
    /** one line, empty where it says nothing */
    quote: printable([...new Set(texts)].filter((one) => one !== '').join('; ')),
    requiredScopes: printable(textsIn(required_scopes).join(', ')) || null,
    missingAbilities: printable(textsIn(missing_abilities).join(', ')) || null,
    isMarkup,
  }
}

/** One line of printable ASCII, at most 200 characters. */
export function printable(foreign: string): string {
  const line = foreign
    .replace(/[^\x20-\x7e]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return line.length > 200 ? `${line.slice(0, 199)}~` : line
}

const SUMMARIES = [
  'error',
  'message',
  'title',
  'detail',
  'description',
  'error_description',
  'reason',
] as const
const LISTS = ['errors', 'violations', 'invalid-params', 'invalid_params'] as const

const textsOf = (object: Readonly<Record<string, unknown>>): string[] =>
  [...SUMMARIES, ...LISTS].flatMap((name) => textsIn(object[name]))

function textsIn(value: unknown, field?: string): string[] {
  if (typeof value === 'string')
    return value.trim() === '' ? [] : [field ? `${field} ${value.trim()}` : value.trim()]
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, field))
  const object = asObject(value)
  if (object === null) return []
  const { name = object['field'] } = object
  const known = textsOf(object).map((text) => (typeof name === 'string' ? `${name} ${text}` : text))
  return known.length > 0 ? known : Object.entries(object).flatMap(([key, inner]) => textsIn(inner, key))
}

/** A page is named by its title or first heading. */
function titleOf(markup: string): string {
  const [, , title = ''] = /<(title|h1)\b[^>]{0,200}>([^<]{1,1000})/i.exec(markup.slice(0, 20_000)) ?? []
  return title
}
