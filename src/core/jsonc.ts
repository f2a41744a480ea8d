import { parseJson } from './json.ts'

/** A string or a comment; one without an end runs to the end of the text, and stays, so that parsing fails. */
const STRING_OR_COMMENT = /"(?:\\[\s\S]?|[^"\\])*(?:"|$)|\/\/[^\n\r]*|\/\*[\s\S]*?(?:\*\/|$)/g

/** The same text with blanks in place of comments, so that every offset stays. */
export const withoutComments = (text: string): string =>
  text.replace(STRING_OR_COMMENT, (found) =>
    found.startsWith('"') || (found.startsWith('/*') && !/^\/\*[\s\S]*\*\/$/.test(found))
      ? found
      : found.replace(/[^\r\n]/g, ' '),
  )

/** A value in a text, by offsets; `children` of an object begin with their key. */
interface Place {
  readonly start: number
  readonly end: number
  readonly children: readonly Child[]
}

interface Child {
  readonly key: string | null
  /** of the key, else of the value */
  readonly start: number
  readonly value: Place
}

const TOKEN = /"(?:\\.|[^"\\])*"|[{}[\]:,]|[^\s{}[\]:,"]+/g

/** @param json valid, without comments */
function placesIn(json: string): Place {
  const tokens = [...json.matchAll(TOKEN)].map((match) => ({ text: match[0], start: match.index }))
  let at = 0
  const next = () => tokens[at++] ?? { text: '', start: json.length }
  const value = (): Place => {
    const { text, start } = next()
    if (text !== '{' && text !== '[') return { start, end: start + text.length, children: [] }
    const children: Child[] = []
    while (!/^[}\]]?$/.test(tokens[at]?.text ?? '')) {
      const first = tokens[at]?.start ?? json.length
      const key = text === '{' ? String(parseJson(next().text)) : null
      if (key !== null) next() // the colon
      children.push({ key, start: first, value: value() })
      if (tokens[at]?.text === ',') at += 1
    }
    return { start, end: next().start + 1, children }
  }
  return value()
}

const childOf = (place: Place | undefined, key: string | number): Child | undefined =>
  typeof key === 'number' ? place?.children[key] : place?.children.find((child) => child.key === key)

interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** Of two edits at one place the second comes to stand first. */
const applied = (text: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.from - a.from)
    .reduce((edited, { from, to, text: put }) => edited.slice(0, from) + put + edited.slice(to), text)

/** After what stands before `at`, comments included. */
const endBefore = (text: string, at: number): number => text.slice(0, at).trimEnd().length

/**
 * Adds a member to an object, or an element to a list, behind the others; all other bytes stay.
 * @param text valid JSON, which may hold comments @param path to the object or list @param key null in a list
 */
export function withMember(
  text: string,
  path: readonly string[],
  key: string | null,
  value: unknown,
): string {
  let place: Place | undefined = placesIn(withoutComments(text))
  for (const name of path) place = childOf(place, name)?.value
  if (place === undefined) return text
  const { start, end, children } = place
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  const unit = /^([ \t]+)["{[\]}]/m.exec(text)?.[1] ?? '  '
  const last = children.at(-1)
  const head = key === null ? '' : `${JSON.stringify(key)}: `
  if (last && !/[\r\n]/.test(text.slice(start, end))) {
    const line = JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ')
    return applied(text, [{ from: last.value.end, to: last.value.end, text: `, ${head}${line}` }])
  }
  const content = endBefore(text, end - 1)
  const isEmpty = content === start + 1
  const at = isEmpty ? start + 1 : content
  const isClosedBelow = !isEmpty && /[\r\n]/.test(text.slice(at, end - 1))
  const outer = indentationAt(text, isClosedBelow ? end - 1 : start)
  const lines = `${head}${JSON.stringify(value, null, unit)}`.split('\n').join(eol + outer + unit)
  return applied(text, [
    {
      from: at,
      to: isEmpty ? end - 1 : at,
      text: `${eol}${outer}${unit}${lines}${isClosedBelow ? '' : eol + outer}`,
    },
    ...(last ? [{ from: last.value.end, to: last.value.end, text: ',' }] : []),
  ])
}

const indentationAt = (text: string, at: number): string =>
  /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', at - 1) + 1))?.[0] ?? ''

/** Takes out what stands at the end of the path; all other bytes stay, comments too. */
export function withoutMember(text: string, path: readonly (string | number)[]): string {
  const json = withoutComments(text)
  let parent: Place | undefined = placesIn(json)
  for (const key of path.slice(0, -1)) parent = childOf(parent, key)?.value
  const child = childOf(parent, path.at(-1) ?? '')
  if (parent === undefined || child === undefined) return text
  const at = parent.children.indexOf(child)
  const before = parent.children[at - 1]
  const from = endBefore(text, child.start)
  const { end } = child.value
  const comma = json.indexOf(',', at === parent.children.length - 1 ? before?.value.end : end)
  if (at < parent.children.length - 1) return applied(text, [{ from, to: comma + 1, text: '' }])
  if (before) {
    return applied(text, [
      { from: comma, to: comma + 1, text: '' },
      { from: Math.max(from, comma + 1), to: end, text: '' },
    ])
  }
  const isAlone = from === parent.start + 1 && endBefore(text, parent.end - 1) === end
  return applied(text, [{ from, to: isAlone ? parent.end - 1 : end, text: '' }])
}

/** The value in a text that may hold comments; undefined where it is invalid. */
export const parseJsonc = (text: string): unknown => parseJson(withoutComments(text))

/** Where invalid JSON goes wrong, such as "line 3". */
export function invalidAt(text: string): string {
  try {
    JSON.parse(withoutComments(text))
    return ''
  } catch (error) {
    const at = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1]
    const before = at === undefined ? text.trimEnd() : text.slice(0, Number(at))
    return `line ${before.split('\n').length}`
  }
}
