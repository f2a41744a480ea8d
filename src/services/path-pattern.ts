/**
 * A pattern of a CODEOWNERS file in segments, matched without regular expressions: a repository writes it, and no
 * pattern of it may take long.
 */
export interface PathPattern {
  readonly segments: readonly Segment[]
  /** `file`: the path itself; `inside`: what is in a directory of that name; `either` */
  readonly reach: 'file' | 'inside' | 'either'
}

/** Any number of directories; a name as it is; or the characters of one with the wildcards `*` and `?`. */
type Segment = typeof DIRECTORIES | string | readonly number[]

const DIRECTORIES = null

const ANY = -1
const ONE = -2

/** A backslash takes the next character as it is. Brackets are no ranges here. */
export function parseSegment(text: string): Segment {
  if (text === '**') return DIRECTORIES
  const tokens: number[] = []
  let escaped = false
  for (const character of text) {
    if (!escaped && character === '\\') {
      escaped = true
      continue
    }
    const token = escaped ? undefined : { '*': ANY, '?': ONE }[character]
    if (token !== ANY || tokens.at(-1) !== ANY) tokens.push(token ?? character.codePointAt(0) ?? 0)
    escaped = false
  }
  return tokens.every((token) => token >= 0) ? String.fromCodePoint(...tokens) : tokens
}

/** @param path from the root of the repository, split at its slashes */
export function matchesPath({ segments, reach }: PathPattern, path: readonly string[]): boolean {
  const [first] = segments
  if (typeof first === 'string' && first !== path[0]) return false // most rules of a large file
  /** whether the first so many segments take the names so far */
  const taken: boolean[] = segments.map((_, at) => at === 0)
  taken.push(segments.length === 0)
  skipDirectories(taken, segments)
  for (const [depth, name] of path.entries()) {
    if (!takeName(taken, segments, name)) return false
    const isFile = depth === path.length - 1
    if (taken[segments.length] && reach !== (isFile ? 'inside' : 'file')) return true
  }
  return false
}

/** @returns whether anything can still match */
function takeName(taken: boolean[], segments: readonly Segment[], name: string): boolean {
  for (let at = segments.length - 1; at >= 0; at -= 1) {
    const segment = segments[at]
    const stays = segments[at + 1] === DIRECTORIES && taken[at + 1] === true
    taken[at + 1] = stays || (taken[at] === true && segment != null && matchesSegment(segment, name))
  }
  taken[0] = segments[0] === DIRECTORIES && taken[0] === true
  skipDirectories(taken, segments)
  return taken.includes(true)
}

/** `**` may stand for no directory. */
function skipDirectories(taken: boolean[], segments: readonly Segment[]): void {
  for (const [at, segment] of segments.entries())
    if (segment === DIRECTORIES && taken[at]) taken[at + 1] = true
}

const matchesSegment = (segment: string | readonly number[], name: string): boolean =>
  typeof segment === 'string' ? segment === name : matchesName(segment, name)

/** Of all stars only the latest ever has to give back. */
function matchesName(tokens: readonly number[], name: string): boolean {
  const characters = Array.from(name, (character) => character.codePointAt(0) ?? 0)
  let at = 0
  let star = -1
  let resume = 0
  for (let i = 0; i < characters.length; ) {
    const token = tokens[at]
    if (token === ANY) {
      star = at
      resume = i
      at += 1
    } else if (token === ONE || token === characters[i]) {
      at += 1
      i += 1
    } else if (star !== -1) {
      resume += 1
      i = resume
      at = star + 1
    } else return false
  }
  while (tokens[at] === ANY) at += 1
  return at === tokens.length
}
