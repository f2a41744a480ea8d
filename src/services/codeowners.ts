import { type MatchBudget, matchesPath, type PathPattern, parseSegments } from '../config/path-pattern.ts'

/** Where GitHub and GitLab look; the first that exists counts. */
export const CODEOWNERS_FILES = [
  '.github/CODEOWNERS',
  'CODEOWNERS',
  'docs/CODEOWNERS',
  '.gitlab/CODEOWNERS',
] as const

/** GitLab matches patterns differently, and has sections. */
type Dialect = 'github' | 'gitlab'

export interface Codeowners {
  readonly file: string
  readonly dialect: Dialect
  /** GitHub has one */
  readonly sections: readonly (readonly Rule[])[]
}

interface Rule {
  readonly pattern: PathPattern
  readonly owners: readonly string[]
  readonly line: number
  /** GitLab's `!pattern`: later rules of its section cannot undo it */
  readonly excludes: boolean
}

/** `[Section][2] @default`, `^[Optional]` */
const SECTION = /^\^?\[([^\]]+)\](?:\[\d+\])?(?:\s+(.*))?$/
/** A section, a role such as `@@developer`, a subgroup: GitHub has none of them. */
const GITLAB_ONLY = new RegExp(`${SECTION.source}|^[^#]*\\s@(?:@|[\\w.-]+/[\\w.-]+/)`)
const OWNER = /^(?:@[\w.-]+(?:\/[\w.-]+)*|[^\s@]+@[^\s@]+\.[^\s@]+)$/

export function parseCodeowners(file: string, text: string): Codeowners {
  const lines = text.split(/\r?\n/).map((line) => line.trimStart())
  const isGitlab = file.startsWith('.gitlab/') || lines.some((line) => GITLAB_ONLY.test(line))
  const dialect = isGitlab ? 'gitlab' : 'github'
  const sections = new Map<string, Rule[]>([['', []]])
  let section = { name: '', owners: [] as readonly string[] }
  for (const [i, line] of lines.entries()) {
    if (line === '' || line.startsWith('#')) continue
    const heading = dialect === 'gitlab' ? SECTION.exec(line) : null
    if (heading) {
      section = { name: (heading[1] ?? '').trim().toLowerCase(), owners: ownersIn(wordsOf(heading[2] ?? '')) }
      if (!sections.has(section.name)) sections.set(section.name, [])
      continue
    }
    const rule = parseRule(line, i + 1, dialect, section.owners)
    if (rule) sections.get(section.name)?.push(rule)
  }
  return { file, dialect, sections: [...sections.values()].filter((rules) => rules.length > 0) }
}

/** Of a pattern or an owner; no path or address is longer. */
const MAX_CHARACTERS = 1_000

const ownersIn = (words: readonly string[]): string[] =>
  words.filter((word) => word.length <= MAX_CHARACTERS && OWNER.test(word))

/** Null where an owner is not valid at GitHub, which skips the whole line, or none is. */
function parseRule(line: string, number: number, dialect: Dialect, defaults: readonly string[]): Rule | null {
  const [first = '', ...rest] = wordsOf(line)
  const excludes = first.startsWith('!')
  if ((excludes && dialect === 'github') || first.length > MAX_CHARACTERS) return null
  const owners = rest.length > 0 ? ownersIn(rest) : defaults
  const needed = dialect === 'github' ? rest.length : Math.min(rest.length, 1)
  if (rest.length > 0 && owners.length < needed) return null
  const pattern = PATTERN[dialect](excludes ? first.slice(1) : first)
  return { pattern, owners: excludes ? [] : owners, line: number, excludes }
}

/** Split at unescaped blanks, up to a comment; keeps the backslashes. */
function wordsOf(line: string): string[] {
  const words = line.match(/(?:\\.|[^\s\\]|\\$)+/g) ?? []
  const comment = words.findIndex((word) => word.startsWith('#'))
  return comment === -1 ? words : words.slice(0, comment)
}

const PATTERN: Readonly<Record<Dialect, (text: string) => PathPattern>> = {
  /** As in .gitignore, but a final star matches no further directories. */
  github: (text) => {
    const body = text.replace(/\/+$/, '')
    const isAnchored = body.includes('/')
    const isFlat = isAnchored && body.endsWith('/*')
    return {
      segments: segmentsOf(isAnchored ? body : `**/${body}`),
      reach: text.endsWith('/') ? 'inside' : isFlat ? 'file' : 'either',
    }
  },
  /** Without a leading slash, at any depth; matches a directory only with a trailing slash. */
  gitlab: (text) => ({
    segments: segmentsOf(`${text.startsWith('/') ? '' : '**/'}${text}${text.endsWith('/') ? '**' : ''}`),
    reach: text === '*' ? 'either' : 'file',
  }),
}

const segmentsOf = (text: string): PathPattern['segments'] =>
  parseSegments(
    text.split('/').filter((name) => name !== ''),
    'characters',
  )

/** In each section the last matching rule decides. @throws TooManyPatternsError */
export function ownersOf({ sections }: Codeowners, path: string, budget: MatchBudget) {
  const segments = path.split('/')
  const owners = sections.flatMap((rules) => {
    if (rules.some(({ excludes, pattern }) => excludes && matchesPath(pattern, segments, budget))) return []
    const rule = rules.findLast(({ pattern }) => matchesPath(pattern, segments, budget))
    return rule ? rule.owners.map((name) => ({ name, line: rule.line })) : []
  })
  return owners.filter(({ name }, i) => owners.findIndex((other) => other.name === name) === i)
}

/** `team` of `@org/team`; in GitLab also of `@group`. Else null. */
export function teamOf({ dialect }: Codeowners, owner: string): string | null {
  if (!owner.startsWith('@')) return null
  const names = owner.slice(1).split('/')
  return names.length > 1 || dialect === 'gitlab' ? (names.at(-1) ?? null) : null
}
