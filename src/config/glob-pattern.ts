import { AppError } from '../core/errors.ts'
import { type PathPattern, parseSegment } from './path-pattern.ts'

export class GlobError extends AppError {
  readonly code = 'glob'
}

/** In all that the lists of one glob expand to. */
const MAX_CHARACTERS = 20_000

const EXTENDED = /(?<!\\)[?*+@!]\([^)]*\)/
const RANGE = /(?<!\\)\{[^{},]*\.\.[^{},]*\}/

/** `*`, `?`, `[a-z]`, `{a,b}`, `**` between slashes for any directories; a backslash escapes. @throws GlobError */
export function parseGlob(glob: string): readonly PathPattern[] {
  if (glob.startsWith('!')) throw new GlobError('cannot begin with "!"; list the paths to include instead')
  const extended = EXTENDED.exec(glob)
  if (extended) throw new GlobError(`cannot contain ${extended[0]}; use a list such as {a,b}`)
  const range = RANGE.exec(glob)
  if (range) throw new GlobError(`cannot contain the range ${range[0]}; use a list such as {1,2,3}`)
  return expandLists(glob.replace(/^\.\//, '')).map(toPattern)
}

/** `a/**` matches what is in a, not a itself. */
function toPattern(text: string): PathPattern {
  const names = text.split('/')
  if (names.at(-1) === '**') names.push('*')
  return { segments: names.map((name) => parseSegment(name, 'ranges')), reach: 'file' }
}

/** `a{b,c{d,e}}` → `ab`, `acd`, `ace`; braces without a comma are literal. @throws GlobError */
function expandLists(glob: string): readonly string[] {
  const done = new Set<string>()
  const seen = new Set([glob])
  let characters = glob.length
  for (const text of seen) {
    const list = [...text.matchAll(LIST)].find(([, inside = '']) => COMMA.test(inside))
    if (list === undefined) done.add(text)
    else
      for (const item of (list[1] ?? '').split(COMMA)) {
        const next = `${text.slice(0, list.index)}${item}${text.slice(list.index + list[0].length)}`
        characters += next.length
        if (characters > MAX_CHARACTERS)
          throw new GlobError('expands to too many patterns; use several globs')
        seen.add(next)
      }
  }
  return [...done]
}

/** Innermost braces. */
const LIST = /(?<!\\)\{((?:\\.|[^\\{}])*)\}/gs
const COMMA = /(?<!\\),/
