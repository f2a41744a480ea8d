import { DAY_MS } from '../core/time.ts'
import type { Untrusted } from '../core/untrusted.ts'
import { isProduction } from '../diff/file-kind.ts'
import { type Collection, collect, match, type WeightedTerm, weigh } from './bm25.ts'
import { type EarlierCommit, type RecentCommit, termsOfPaths, wordsOfMessage } from './commit.ts'
import { countTerms, NO_TERMS, type Terms, termsIn } from './terms.ts'

/** What can be matched with a text: each kind has its own rarity of terms. */
export const FIELDS = ['path', 'message', 'code', 'past'] as const
export type Field = (typeof FIELDS)[number]

/** How well a text matches a commit, from 0 to 1 each. */
export type Matches = Readonly<Record<Field, number>>

/** The commits of a window, indexed. */
export interface Index {
  readonly commits: readonly IndexedCommit[]
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

/** A commit of more is no change of one thing. */
const MAX_FILES = 30
/** A file's own name counts as much as so many subjects. */
const NAME_TIMES = 3

export interface Sources {
  readonly commits: readonly RecentCommit[]
  /** newest first, those of the window too */
  readonly earlier: readonly EarlierCommit[]
}

export function buildIndex({ commits, earlier }: Sources): Index {
  const profileOf = profiles({ commits, earlier })
  const indexed = commits.map((commit): IndexedCommit => {
    const production = commit.files.filter(({ path }) => isProduction(path))
    return {
      commit,
      addedLines: production.reduce((sum, { added }) => sum + added, 0),
      path: termsOfPaths(commit.files),
      message: termsIn(wordsOfMessage(commit.message)),
      code: commit.terms ?? NO_TERMS,
      past: production.slice(0, MAX_FILES).map(({ path }) => ({ path, terms: profileOf(path, commit.at) })),
    }
  })
  const messages = collect(earlier.map(({ message }) => message))
  const { meanLength } = collect(indexed.flatMap(({ past }) => past.map(({ terms }) => terms)))
  return {
    commits: indexed,
    collections: {
      path: collect(earlier.map(({ path }) => path)),
      message: messages,
      code: collect(indexed.map(({ code }) => code)),
      past: { ...messages, meanLength },
    },
  }
}

function profiles({ commits, earlier }: Sources) {
  const touching = new Map<string, EarlierCommit[]>()
  for (const { files } of commits) for (const { path } of files) touching.set(path, [])
  for (const each of earlier) for (const { path } of each.files) touching.get(path)?.push(each)
  return (path: string, before: Date): Terms => {
    const counts = new Map<string, number>()
    let total = countTerms(path, counts, NAME_TIMES)
    for (const { at, message } of touching.get(path) ?? []) {
      if (at >= before) continue
      for (const [term, count] of message.counts) counts.set(term, (counts.get(term) ?? 0) + count)
      total += message.total
    }
    return { counts, total }
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
