import { type EarlierCommit, wordsOfMessage } from './commit.ts'
import { addTerms, NO_TERMS, type Terms, termsIn } from './terms.ts'

/** What a commit's paths and message say. */
export interface CommitWords {
  readonly path: Terms
  readonly message: Terms
}

/** The words of many commits by term, because few terms are asked for. Can be stored as JSON. */
export interface WordIndex {
  readonly shas: readonly string[]
  readonly path: TermIndex
  readonly message: TermIndex
}

interface TermIndex {
  /** how many terms each commit has, in the order of `shas` */
  readonly totals: readonly number[]
  /** sorted: a term, and of each commit with it the place in `shas` and how often it stands there, between spaces */
  readonly lines: readonly string[]
}

/** Commits touch the same files over and over. */
export function wordReader(): (commit: Pick<EarlierCommit, 'message' | 'files'>) => CommitWords {
  const known = new Map<string, Terms>()
  const wordsOfPath = (path: string): Terms => {
    const terms = known.get(path) ?? termsIn(path)
    known.set(path, terms)
    return terms
  }
  return ({ message, files }) => ({
    path: addTerms(files.map(({ path }) => wordsOfPath(path))),
    message: termsIn(wordsOfMessage(message)),
  })
}

export function indexWords(commits: readonly EarlierCommit[]): WordIndex {
  const words = commits.map(wordReader())
  return {
    shas: commits.map(({ sha }) => sha),
    path: indexTerms(words.map(({ path }) => path)),
    message: indexTerms(words.map(({ message }) => message)),
  }
}

function indexTerms(all: readonly Terms[]): TermIndex {
  const lines = new Map<string, string>()
  for (const [place, { counts }] of all.entries())
    for (const [term, times] of counts) lines.set(term, `${lines.get(term) ?? term} ${place} ${times}`)
  return { totals: all.map(({ total }) => total), lines: [...lines.values()].sort() }
}

/** By sha. Other terms are counted in the totals alone. */
export function wordsAsked(
  { shas, path, message }: WordIndex,
  terms: ReadonlySet<string>,
): ReadonlyMap<string, CommitWords> {
  const [paths, messages] = [termsAsked(path, terms), termsAsked(message, terms)]
  return new Map(
    shas.map((sha, place) => [sha, { path: paths[place] ?? NO_TERMS, message: messages[place] ?? NO_TERMS }]),
  )
}

function termsAsked({ totals, lines }: TermIndex, terms: ReadonlySet<string>): Terms[] {
  const found: Map<string, number>[] = []
  for (const term of terms) {
    const numbers = lineOf(`${term} `, lines).split(' ')
    for (let i = 1; i < numbers.length; i += 2) {
      const place = Number(numbers[i])
      found[place] ??= new Map()
      found[place].set(term, Number(numbers[i + 1]))
    }
  }
  return totals.map((total, place) => ({ counts: found[place] ?? NO_TERMS.counts, total }))
}

/** Empty where there is none. */
function lineOf(start: string, lines: readonly string[]): string {
  let [low, high] = [0, lines.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle] ?? '') < start) low = middle + 1
    else high = middle
  }
  const line = lines[low] ?? ''
  return line.startsWith(start) ? line : ''
}
