import { DAY_MS } from '../core/time.ts'
import type { Untrusted } from '../core/untrusted.ts'
import { isProduction } from '../diff/file-kind.ts'
import { type Collection, collect, match, type WeightedTerm, weigh } from './bm25.ts'
import { type EarlierCommit, type RecentCommit, wordsOfMessage } from './commit.ts'
import { addTerms, NO_TERMS, type Terms, termsIn } from './terms.ts'

/** What can be matched with a text: each kind has its own rarity of terms. */
export const FIELDS = ['path', 'message', 'code', 'past'] as const
export type Field = (typeof FIELDS)[number]

/** How well a text matches a commit, from 0 to 1 each. */
export type Matches = Readonly<Record<Field, number>>

/** The commits of a window, indexed. */
export interface Index {
  readonly commits: readonly IndexedCommit[]
  /** of the year before, but for those */
  readonly older: readonly IndexedPast[]
  readonly collections: Readonly<Record<Field, Collection>>
}

export interface IndexedCommit {
  readonly commit: RecentCommit
  readonly addedLines: number
  readonly path: Terms
  readonly message: Terms
  readonly code: Terms
  /** of each file: what it is called, and the subjects of earlier commits that touched it */
  readonly past: readonly { readonly path: Untrusted; readonly terms: Terms }[]
}

/** Of what earlier commits tell: paths and subject. */
export interface IndexedPast {
  readonly path: Terms
  readonly message: Terms
}

/** A commit of more is no change of one thing. */
const MAX_FILES = 30
/** A file's own name counts as much as so many subjects. */
const NAME_TIMES = 3

export interface Sources {
  readonly commits: readonly RecentCommit[]
  /** newest first, those of the window too */
  readonly earlier: readonly EarlierCommit[]
}

/** @param queries that it will be asked: other words of paths and messages are only counted */
export function buildIndex({ commits, earlier }: Sources, queries: readonly (readonly string[])[]): Index {
  const vocabulary = new Set(queries.flat())
  const inWindow = new Set(commits.map(({ sha }) => sha))
  const pathOf = pathReader(vocabulary)
  const messageOf = ({ message }: EarlierCommit) => termsIn(wordsOfMessage(message), vocabulary)
  const past = earlier.map((each): Past => ({ ...each, path: pathOf(each.files), message: messageOf(each) }))
  const profileOf = profiles(commits, past, pathOf)
  const indexed = commits.map((commit): IndexedCommit => {
    const production = commit.files.filter(({ path }) => isProduction(path))
    return {
      commit,
      addedLines: production.reduce((sum, { added }) => sum + added, 0),
      path: pathOf(commit.files),
      message: messageOf(commit),
      code: commit.terms ?? NO_TERMS,
      past: production.slice(0, MAX_FILES).map(({ path }) => ({ path, terms: profileOf(path, commit.at) })),
    }
  })
  const messages = collect(past.map(({ message }) => message))
  const { meanLength } = collect(indexed.flatMap(({ past }) => past.map(({ terms }) => terms)))
  return {
    commits: indexed,
    older: past.filter(({ sha }) => !inWindow.has(sha)),
    collections: {
      path: collect(past.map(({ path }) => path)),
      message: messages,
      code: collect(indexed.map(({ code }) => code)),
      past: { ...messages, meanLength },
    },
  }
}

type Past = IndexedPast & Pick<EarlierCommit, 'sha' | 'at' | 'files'>

/** Commits touch the same files, and the same directories, over and over. */
function pathReader(vocabulary: ReadonlySet<string>): (files: EarlierCommit['files']) => Terms {
  const partOf = remember((part) => termsIn(part, vocabulary))
  const pathOf = remember((path) => {
    const name = path.lastIndexOf('/') + 1
    return addTerms([partOf(path.slice(0, name)), partOf(path.slice(name))])
  })
  return (files) => addTerms(files.map(({ path }) => pathOf(path)))
}

function remember(read: (text: string) => Terms): (text: string) => Terms {
  const known = new Map<string, Terms>()
  return (text) => {
    const before = known.get(text)
    if (before) return before
    const terms = read(text)
    known.set(text, terms)
    return terms
  }
}

function profiles(
  commits: readonly RecentCommit[],
  earlier: readonly Past[],
  pathOf: (files: EarlierCommit['files']) => Terms,
) {
  const touching = new Map<string, Past[]>()
  for (const { files } of commits) for (const { path } of files) touching.set(path, [])
  for (const each of earlier) for (const { path } of each.files) touching.get(path)?.push(each)
  return (path: Untrusted, before: Date): Terms => {
    const past = (touching.get(path) ?? []).filter(({ at }) => at < before)
    const name = Array.from({ length: NAME_TIMES }, () => pathOf([{ path }]))
    return addTerms([...name, ...past.map(({ message }) => message)])
  }
}

export type WeightedQuery = Readonly<Record<Field, readonly WeightedTerm[]>>

export const weighQuery = (query: readonly string[], { collections }: Index): WeightedQuery => ({
  path: weigh(query, collections.path),
  message: weigh(query, collections.message),
  code: weigh(query, collections.code),
  past: weigh(query, collections.past),
})

export function matchesOf(each: IndexedCommit, query: WeightedQuery, { collections }: Index): Matches {
  const of = (field: Field, terms: Terms) => match(query[field], terms, collections[field].meanLength)
  return {
    path: of('path', each.path),
    message: of('message', each.message),
    code: of('code', each.code),
    past: Math.max(0, ...each.past.map(({ terms }) => of('past', terms))),
  }
}

export const ageInDays = (at: Date, now: Date): number => Math.max(0, (now.getTime() - at.getTime()) / DAY_MS)
