import { DAY_MS } from '../core/time.ts'
import type { Untrusted } from '../core/untrusted.ts'
import { isProduction } from '../diff/file-kind.ts'
import { type Collection, collect, match, type WeightedTerm, weigh } from './bm25.ts'
import type { EarlierCommit, RecentCommit } from './commit.ts'
import { addTerms, NO_TERMS, type Terms, termsIn } from './terms.ts'
import { type CommitWords, type WordIndex, wordReader, wordsAsked } from './word-index.ts'

/** What can be matched with a text: each kind has its own rarity of terms. */
export const FIELDS = ['path', 'message', 'code', 'past'] as const
export type Field = (typeof FIELDS)[number]

/** How well a text matches a commit, from 0 to 1 each. */
export type Matches = Readonly<Record<Field, number>>

/** The commits of a window, indexed. */
export interface Index {
  readonly commits: readonly IndexedCommit[]
  /** of the year before, but for those */
  readonly older: readonly CommitWords[]
  readonly collections: Readonly<Record<Field, Collection>>
}

export interface IndexedCommit extends CommitWords {
  readonly commit: RecentCommit
  readonly addedLines: number
  readonly code: Terms
  /** of each file: what it is called, and the subjects of earlier commits that touched it */
  readonly past: readonly { readonly path: Untrusted; readonly terms: Terms }[]
}

/** A commit of more is no change of one thing. */
const MAX_FILES = 30
/** A file's own name counts as much as so many subjects. */
const NAME_TIMES = 3

export interface Sources {
  readonly commits: readonly RecentCommit[]
  /** newest first, those of the window too */
  readonly earlier: readonly EarlierCommit[]
  /** of the earlier ones, as far as they were read before */
  readonly words?: WordIndex
}

/** @param queries that it will be asked */
export function buildIndex(
  { commits, earlier, words }: Sources,
  queries: readonly (readonly string[])[],
): Index {
  const inWindow = new Set(commits.map(({ sha }) => sha))
  const wordsOf = wordReader()
  const known = words && wordsAsked(words, new Set(queries.flat()))
  const past = earlier.map((each): Past => ({ ...each, ...(known?.get(each.sha) ?? wordsOf(each)) }))
  const profileOf = profiles(commits, past)
  const indexed = commits.map((commit): IndexedCommit => {
    const production = commit.files.filter(({ path }) => isProduction(path))
    return {
      commit,
      addedLines: production.reduce((sum, { added }) => sum + added, 0),
      ...wordsOf(commit),
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

type Past = CommitWords & Pick<EarlierCommit, 'sha' | 'at' | 'files'>

function profiles(commits: readonly RecentCommit[], earlier: readonly Past[]) {
  const touching = new Map<string, Past[]>()
  for (const { files } of commits) for (const { path } of files) touching.set(path, [])
  for (const each of earlier) for (const { path } of each.files) touching.get(path)?.push(each)
  return (path: Untrusted, before: Date): Terms => {
    const past = (touching.get(path) ?? []).filter(({ at }) => at < before)
    const name = termsIn(path)
    return addTerms([
      ...Array.from({ length: NAME_TIMES }, () => name),
      ...past.map(({ message }) => message),
    ])
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
    past: each.past.reduce((best, { terms }) => Math.max(best, of('past', terms)), 0),
  }
}

export const ageInDays = (at: Date, now: Date): number => Math.max(0, (now.getTime() - at.getTime()) / DAY_MS)
