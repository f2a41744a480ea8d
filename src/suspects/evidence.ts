import type { Untrusted } from '../core/untrusted.ts'
import { rarity } from './bm25.ts'
import type { RecentCommit } from './commit.ts'
import { FIELDS, type Field, type Index, type IndexedCommit, matchesOf, weighQuery } from './features.ts'
import type { Ranked } from './score.ts'
import { SIGNALS, type SignalKind } from './signals.ts'
import type { Terms } from './terms.ts'

/** Why a commit stands where it does: each with its points. */
export type EvidenceItem =
  | {
      readonly kind: Field
      readonly points: number
      readonly words: readonly string[]
      readonly path: Untrusted | null
    }
  | { readonly kind: SignalKind; readonly points: number; readonly paths: readonly Untrusted[] }
  | { readonly kind: 'size'; readonly points: number; readonly lines: number }
  | { readonly kind: 'age'; readonly points: number }

/** What a commit is besides; worth no points. */
export type Mark =
  | { readonly kind: 'reverts' | 'reverted-by'; readonly sha: string }
  | { readonly kind: 'formatting' }

const MAX_WORDS = 4

/** The heaviest first; what lowers the score comes last. */
export function evidenceOf(
  ranked: Ranked,
  index: Index,
  { query, text }: { readonly query: readonly string[]; readonly text: string },
): EvidenceItem[] {
  const { points, signals, addedLines } = ranked
  const mine = index.commits.find(({ commit }) => commit === ranked.commit)
  const shared = FIELDS.flatMap((kind): EvidenceItem[] => {
    if (mine === undefined || points[kind] === 0) return []
    const { terms, path } = placeOf(mine, kind, index, query)
    return [
      {
        kind,
        points: points[kind],
        words: sharedWords(query, terms, kind, index).map((word) => asWritten(word, text)),
        path,
      },
    ]
  })
  const pointing = signals.map(({ kind, paths }) => ({ kind, points: SIGNALS[kind].points, paths }))
  const size = addedLines > 0 ? [{ kind: 'size', points: points.size, lines: addedLines } as const] : []
  return [...shared, ...pointing, ...size, { kind: 'age', points: points.age } as const].sort(
    (a, b) => b.points - a.points,
  )
}

function placeOf(mine: IndexedCommit, kind: Field, index: Index, query: readonly string[]) {
  if (kind !== 'past') return { terms: mine[kind], path: null }
  const weighted = weighQuery(query, index)
  const [best] = mine.past
    .map((file) => ({ ...file, match: matchesOf({ ...mine, past: [file] }, weighted, index).past }))
    .sort((a, b) => b.match - a.match)
  return { terms: best?.terms ?? mine.path, path: best?.path ?? null }
}

/** The rarest first, without the parts of one that is shown whole. */
function sharedWords(
  query: readonly string[],
  { counts }: Terms,
  kind: Field,
  { collections }: Index,
): string[] {
  const shared = query.filter((term) => counts.has(term))
  return shared
    .filter((term) => !shared.some((other) => other !== term && other.includes(term)))
    .sort((a, b) => rarity(collections[kind], b) - rarity(collections[kind], a))
    .slice(0, MAX_WORDS)
}

function asWritten(word: string, text: string): string {
  const from = text.toLowerCase().indexOf(word)
  const written = text.slice(from, from + word.length)
  return from !== -1 && written.toLowerCase() === word ? written : word
}

/** Said by messages alone, so it moves nothing. @param commits of the same repository */
export function marksOf(commit: RecentCommit, commits: readonly RecentCommit[]): Mark[] {
  const reverted = revertedBy(commit)
  const later = commits.find((other) => {
    const sha = revertedBy(other)
    return sha !== null && commit.sha.startsWith(sha)
  })
  const isFormatting = commit.files.length > 0 && commit.files.every((file) => file.isFormatting)
  return [
    ...(isFormatting ? [{ kind: 'formatting' } as const] : []),
    ...(reverted === null ? [] : [{ kind: 'reverts', sha: reverted } as const]),
    ...(later === undefined ? [] : [{ kind: 'reverted-by', sha: later.sha } as const]),
  ]
}

/** As `git revert` writes it. */
const revertedBy = ({ message }: RecentCommit): string | null =>
  /\bThis reverts commit ([0-9a-f]{7,64})\b/.exec(message)?.[1] ?? null
