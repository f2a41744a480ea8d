import { DAY_MS } from '../core/time.ts'
import type { Untrusted } from '../core/untrusted.ts'
import { createdMs, type Incident } from './incident.ts'

/** BM25 with a fixed mean length, so that no title changes the score of another. */
const K1 = 1.2
const B = 0.75
const USUAL_LENGTH = 8
/** Titles with more words are dumps, and would match anything. */
const MAX_WORDS = 24
/** Below this, a title shares only common words with the change, or one rare one. */
const MIN_SCORE = 12
const MIN_SHARED = 2
const DECAY_DAYS = 180
const MAX_TITLES = 20

export interface IncidentTitle {
  readonly incident: Incident
  readonly words: readonly string[]
}

export const titleOf = (incident: Incident): IncidentTitle => ({ incident, words: wordsIn(incident.title) })

/**
 * At most 20, most similar first, with their BM25 score decayed by age; repeats of a title count once, at the newest.
 * @param query words of the change's paths and code
 * @param rarity how telling a word is in this repository: no incident can change that
 */
export function similarTitles(
  titles: readonly IncidentTitle[],
  query: ReadonlySet<string>,
  rarity: (word: string) => number,
  now: Date,
): { incident: Incident; score: number }[] {
  const best = new Map<string, { incident: Incident; score: number }>()
  for (const { incident, words: all } of titles) {
    const words = all.slice(0, MAX_WORDS)
    const score = bm25(words, query, rarity)
    if (score <= MIN_SCORE) continue
    const title = [...new Set(words)].sort().join(' ')
    const decayed = score * Math.exp(-Math.max(0, now.getTime() - createdMs(incident)) / DAY_MS / DECAY_DAYS)
    if (decayed > (best.get(title)?.score ?? 0)) best.set(title, { incident, score: decayed })
  }
  return [...best.values()].sort((a, b) => b.score - a.score).slice(0, MAX_TITLES)
}

function bm25(
  words: readonly string[],
  query: ReadonlySet<string>,
  rarity: (word: string) => number,
): number {
  const shared = [...new Set(words.filter((word) => query.has(word)))]
  if (shared.length < MIN_SHARED) return 0
  const length = K1 * (1 - B + (B * words.length) / USUAL_LENGTH)
  return shared.reduce((sum, word) => {
    const count = words.filter((each) => each === word).length
    return sum + (rarity(word) * count * (K1 + 1)) / (count + length)
  }, 0)
}

const MAX_FILES = 20_000

/** Shares are scaled to this many files, so that a word is as rare in a small repository as in a large one. */
const USUAL_FILES = 2000

/** BM25's inverse document frequency. @param words the only ones that will be looked up */
export function rarityIn(tree: readonly Untrusted[], words: ReadonlySet<string>): (word: string) => number {
  const step = Math.max(1, Math.ceil(tree.length / MAX_FILES))
  const sample = tree.filter((_, i) => i % step === 0)
  const files = new Map<string, number>()
  for (const path of sample)
    for (const word of new Set(wordsIn(path)))
      if (words.has(word)) files.set(word, (files.get(word) ?? 0) + 1)
  return (word) => {
    const count = (USUAL_FILES * (files.get(word) ?? 0)) / Math.max(1, sample.length)
    return Math.log(1 + (USUAL_FILES - count + 0.5) / (count + 0.5))
  }
}

/** Shorter words say nothing, longer ones are keys and hashes. */
const MIN_LENGTH = 3
const MAX_LENGTH = 24

/** `ChargeService.java` → charge, service, java; without words that every alert or program has. */
export const wordsIn = (text: string): string[] =>
  (text.match(WORD) ?? [])
    .map((word) => word.toLowerCase())
    .filter((word) => word.length >= MIN_LENGTH && word.length <= MAX_LENGTH && !COMMON.has(word))

/** Parts of camelCase, snake_case, kebab-case and PascalCase; digits separate. */
const WORD = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lo}+/gu

const COMMON: ReadonlySet<string> = new Set(
  (
    'about above after again alarm alert alerts all and any are aws because been before below being between both ' +
    'but can cannot critical could does down during each env error errors exceeded exception fail failed failing ' +
    'fails failure failures false firing for from get had has have high host import incident index info into issue ' +
    'its javascript lib low main major many merged minor minutes more most new nil none not now null of only other ' +
    'out over page per prod production resolved return run runtime seconds self server service set should since src ' +
    'stage staging status string than that the their them then there these they this threshold through too triggered ' +
    'true type under undefined unknown until use used user using value was were when where which while who will with ' +
    'without would you your'
  ).split(' '),
)
