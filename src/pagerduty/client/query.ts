/** Parameters by their names on the wire; arrays repeat the parameter, undefined leaves it out. */
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

/** No filter takes everything. */
export const includes = (filter: readonly string[] | undefined, value: string): boolean =>
  filter === undefined || filter.includes(value)
