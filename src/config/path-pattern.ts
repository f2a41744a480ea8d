import { AppError, CodedError } from '../core/errors.ts'

/** Matched without regular expressions: a repository writes it, and none may take long to match. */
export interface PathPattern {
  readonly segments: readonly Segment[]
  /** `file`: the path itself; `inside`: what is in a directory of that name */
  readonly reach: 'file' | 'inside' | 'either'
}

type Segment = typeof DIRECTORIES | string | readonly Token[]

/** A number is a code point or a wildcard. */
type Token = number | CharacterClass

interface CharacterClass {
  readonly isNegated: boolean
  readonly ranges: readonly (readonly [from: number, to: number])[]
}

const DIRECTORIES = null

const ANY = -1
const ONE = -2

export class TooManyPatternsError extends CodedError {}

const TOO_MANY = 'there are too many files and patterns to match; use shorter patterns with fewer stars'

/** For one run; all of it takes about a second. */
export class MatchBudget {
  #left = 40_000_000

  spend(steps: number): void {
    this.#left -= steps
    if (this.#left < 0) throw new TooManyPatternsError('too_many_patterns', TOO_MANY)
  }
}

const WILDCARDS: Readonly<Record<string, number>> = { '*': ANY, '?': ONE }

/** `a/**` matches what is in a, not a itself. */
export const parseSegments = (names: readonly string[], brackets: 'characters' | 'ranges'): Segment[] =>
  (names.at(-1) === '**' ? [...names, '*'] : names).map((name) => parseSegment(name, brackets))

/** A backslash escapes. In CODEOWNERS brackets are literal. */
export function parseSegment(text: string, brackets: 'characters' | 'ranges'): Segment {
  if (text === '**') return DIRECTORIES
  const characters = Array.from(text)
  const tokens: Token[] = []
  let [literal, isLiteral] = ['', true]
  for (let i = 0; i < characters.length; i += 1) {
    const end = brackets === 'ranges' && characters[i] === '[' ? endOfClass(characters, i) : -1
    const wildcard = WILDCARDS[characters[i] ?? '']
    if (end !== -1) {
      tokens.push(parseClass(characters.slice(i + 1, end)))
      i = end
    } else if (wildcard !== undefined) {
      if (wildcard !== ANY || tokens.at(-1) !== ANY) tokens.push(wildcard)
    } else {
      if (characters[i] === '\\') i += 1
      literal += characters[i] ?? ''
      if (i < characters.length) tokens.push(codeOf(characters[i]))
      continue
    }
    isLiteral = false
  }
  return isLiteral ? literal : tokens
}

const codeOf = (character: string | undefined): number => character?.codePointAt(0) ?? 0

/** A bracket at the start of a class is literal; -1 where the class is not closed. */
function endOfClass(characters: readonly string[], start: number): number {
  const first = start + (/[!^]/.test(characters[start + 1] ?? '') ? 2 : 1)
  return characters.indexOf(']', first + 1)
}

function parseClass(characters: readonly string[]): CharacterClass {
  const isNegated = /[!^]/.test(characters[0] ?? '')
  const own = isNegated ? characters.slice(1) : characters
  const ranges: [number, number][] = []
  for (let i = 0; i < own.length; i += 1) {
    const isRange = own[i + 1] === '-' && i + 2 < own.length
    ranges.push([codeOf(own[i]), codeOf(own[isRange ? i + 2 : i])])
    if (isRange) i += 2
  }
  return { isNegated, ranges }
}

/** @param path from the repository's root, split at slashes @throws TooManyPatternsError */
export function matchesPath(
  { segments, reach }: PathPattern,
  path: readonly string[],
  budget: MatchBudget,
): boolean {
  budget.spend(1)
  const [first] = segments
  if (typeof first === 'string' && first !== path[0]) return false // most rules of a large file
  /** taken[n]: the first n segments match the names so far */
  const taken: boolean[] = segments.map((_, at) => at === 0)
  taken.push(segments.length === 0)
  skipDirectories(taken, segments)
  for (const [depth, name] of path.entries()) {
    if (!takeName(taken, segments, name, budget)) return false
    const isFile = depth === path.length - 1
    if (taken[segments.length] && reach !== (isFile ? 'inside' : 'file')) return true
  }
  return false
}

function takeName(
  taken: boolean[],
  segments: readonly Segment[],
  name: string,
  budget: MatchBudget,
): boolean {
  budget.spend(segments.length + 2)
  for (let at = segments.length - 1; at >= 0; at -= 1) {
    const segment = segments[at]
    const stays = segments[at + 1] === DIRECTORIES && taken[at + 1] === true
    taken[at + 1] = stays || (taken[at] === true && segment != null && matchesSegment(segment, name, budget))
  }
  taken[0] = segments[0] === DIRECTORIES && taken[0] === true
  skipDirectories(taken, segments)
  return taken.includes(true)
}

/** `**` also matches no directory. */
function skipDirectories(taken: boolean[], segments: readonly Segment[]): void {
  for (const [at, segment] of segments.entries())
    if (segment === DIRECTORIES && taken[at]) taken[at + 1] = true
}

function matchesSegment(segment: string | readonly Token[], name: string, budget: MatchBudget): boolean {
  if (typeof segment === 'string') return segment === name
  const { at, steps } = advance(segment, Array.from(name, codeOf))
  budget.spend(steps)
  return at !== null && segment.slice(at).every((token) => token === ANY)
}

/** Only the last star backtracks. @returns how many tokens match all characters (null: no match), and the cost */
function advance(tokens: readonly Token[], characters: readonly number[]) {
  let at = 0
  let star = -1
  let resume = 0
  let steps = 5 // what it costs to begin
  for (let i = 0; i < characters.length; steps += 1) {
    const token = tokens[at]
    if (token === ANY) {
      star = at
      resume = i
      at += 1
    } else if (takes(token, characters[i])) {
      at += 1
      i += 1
    } else if (star !== -1) {
      resume += 1
      i = resume
      at = star + 1
    } else return { at: null, steps }
  }
  return { at, steps }
}

function takes(token: Token | undefined, character: number | undefined): boolean {
  if (typeof token !== 'object') return token === ONE || token === character
  const code = character ?? -1
  return token.ranges.some(([from, to]) => from <= code && code <= to) !== token.isNegated
}

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
  return expandLists(glob.replace(/^\.\//, '')).map((text) => ({
    segments: parseSegments(text.split('/'), 'ranges'),
    reach: 'file',
  }))
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
