import type { Untrusted } from '../core/untrusted.ts'
import type { Terms } from './terms.ts'

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
  readonly sha: string
  readonly at: Date
  readonly message: Untrusted
  readonly files: readonly { readonly path: Untrusted }[]
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
