import { PagerDutyError } from './errors.ts'

/** Wire names; arrays repeat the parameter, undefined omits it. */
export type Query = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>

export function withQuery(path: string, query: Query): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue
    for (const one of [value].flat()) search.append(name, String(one))
  }
  const text = search.toString()
  return text === '' ? path : `${path}?${text}`
}

export const includes = (filter: readonly string[] | undefined, value: string): boolean =>
  filter === undefined || filter.includes(value)

// About 25 bytes each in a URL; no limit is documented, 50 stay below what proxies accept.
const MAX_IDS = 50

/** In the form for a path. @throws PagerDutyError before anything is sent */
export function checkedId(text: string, noun: string): string {
  const trimmed = text.trim().toUpperCase()
  if (/^[A-Z0-9]{1,40}$/.test(trimmed)) return trimmed
  throw new PagerDutyError('invalid_request', `That is not a PagerDuty ${noun} id.`, {
    hint: `An id consists of capital letters and digits, such as ${noun === 'incident' ? 'Q1ABCDEF2GHIJK' : 'PABC123'}.`,
  })
}

export const checkedIncidentId = (text: string): string =>
  checkedId(text.trim().replace(/^#/, ''), 'incident')

/** Distinct ids in portions for one request each; one undefined if there is no filter. */
export function chunksOf(ids: readonly string[] | undefined): (readonly string[] | undefined)[] {
  if (ids === undefined) return [undefined]
  const unique = [...new Set(ids)]
  return Array.from({ length: Math.ceil(unique.length / MAX_IDS) }, (_, i) =>
    unique.slice(i * MAX_IDS, (i + 1) * MAX_IDS),
  )
}
