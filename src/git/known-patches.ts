import { orNull } from '../core/errors.ts'
import type { RecentCommit } from '../suspects/commit.ts'
import type { Snapshot } from './snapshot.ts'

const NAME = 'patches'
const FORMAT = 'pager-triage patches 2'
const MAX_CACHE_BYTES = 16 * 2 ** 20

/** What was read of commits the last time: a commit never changes. */
export function readKnown({ notes }: Snapshot): Map<string, RecentCommit> {
  const commits = orNull(() => parse(notes.read(NAME)?.toString() ?? '')) ?? []
  return new Map(commits.map((commit) => [commit.sha, commit]))
}

export function writeKnown({ notes }: Snapshot, commits: readonly RecentCommit[]): void {
  const text = JSON.stringify({
    format: FORMAT,
    commits: commits.map(({ terms, ...commit }) => ({
      ...commit,
      terms: terms && {
        total: terms.total,
        words: [...terms.counts.keys()].join(' '),
        times: [...terms.counts.values()],
      },
    })),
  })
  if (text.length <= MAX_CACHE_BYTES) notes.write(NAME, text)
}

type Stored = Omit<RecentCommit, 'at' | 'terms'> & {
  readonly at: string
  /** two arrays are read faster than pairs */
  readonly terms: { readonly total: number; readonly words: string; readonly times: readonly number[] } | null
}

function parse(text: string): RecentCommit[] {
  const { format, commits }: { readonly format: string; readonly commits: readonly Stored[] } =
    JSON.parse(text)
  if (format !== FORMAT) throw new Error('not of this version')
  return commits.map(({ at, terms, ...commit }) => ({
    ...commit,
    at: new Date(at),
    terms: terms && { total: terms.total, counts: countsOf(terms.words.split(' '), terms.times) },
  }))
}

function countsOf(words: readonly string[], times: readonly number[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [i, count] of times.entries()) counts.set(words[i] ?? '', count)
  return counts
}
