import type { Untrusted } from '../core/untrusted.ts'
import { type Terms, termsIn } from './terms.ts'

interface RecentFile {
  readonly path: Untrusted
  /** lines; 0 where only white space changed */
  readonly added: number
  readonly isFormatting: boolean
}

/** A commit of the days before an incident, with its contents. */
export interface RecentCommit {
  readonly sha: string
  /** committer time */
  readonly at: Date
  /** all of it */
  readonly message: Untrusted
  readonly files: readonly RecentFile[]
  /** of the lines added and removed, and of the headings of hunks; null: the contents are not here */
  readonly terms: Terms | null
}

/** A commit of the year before, without contents. */
export interface EarlierCommit {
  readonly at: Date
  readonly files: readonly { readonly path: Untrusted }[]
  readonly message: Terms
  readonly path: Terms
}

export const toEarlierCommit = ({
  at,
  message,
  files,
}: Pick<RecentCommit, 'at' | 'message'> & Pick<EarlierCommit, 'files'>): EarlierCommit => ({
  at,
  files,
  message: termsIn(wordsOfMessage(message)),
  path: termsOfPaths(files),
})

export function termsOfPaths(files: EarlierCommit['files']): Terms {
  const counts = new Map<string, number>()
  let total = 0
  for (const { path } of files) {
    const mine = termsOfPath(path)
    for (const [term, count] of mine.counts) counts.set(term, (counts.get(term) ?? 0) + count)
    total += mine.total
  }
  return { counts, total }
}

/** Commits touch the same files over and over. */
const known = new Map<string, Terms>()
const MAX_KNOWN = 50_000

function termsOfPath(path: string): Terms {
  const before = known.get(path)
  if (before) return before
  if (known.size >= MAX_KNOWN) known.clear()
  const terms = termsIn(path)
  known.set(path, terms)
  return terms
}

/** Issue keys, people and tools are not what a commit is about. */
const NOT_WORDS = [
  /^[A-Za-z][A-Za-z-]*-(?:by|id|from|to):.*$/gim,
  /^(?:reviewers?|authors?|closes|cc|bug|see also|cherry picked)\b:?.*$/gim,
  /\b[A-Z][A-Z\d]+-\d+\b/g,
  /\b[0-9a-f]{7,64}\b/g,
  /https?:\S+|\S+@\S+/g,
]

const MAX_MESSAGE = 10_000

export const wordsOfMessage = (message: string): string =>
  NOT_WORDS.reduce((text, pattern) => text.replace(pattern, ' '), message.slice(0, MAX_MESSAGE))
