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
  /** the commits with a term: ` <place in shas> <times>` each, read where the term is asked for */
  readonly places: readonly (readonly [term: string, places: string])[]
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
  const places = new Map<string, string>()
  for (const [place, { counts }] of all.entries())
    for (const [term, times] of counts) places.set(term, `${places.get(term) ?? ''} ${place} ${times}`)
  return { totals: all.map(({ total }) => total), places: [...places] }
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

function termsAsked({ totals, places }: TermIndex, terms: ReadonlySet<string>): Terms[] {
  const found: Map<string, number>[] = []
  for (const [term, text] of places) {
    const numbers = terms.has(term) ? text.split(' ') : []
    for (let i = 1; i < numbers.length; i += 2) {
      const place = Number(numbers[i])
      found[place] ??= new Map()
      found[place].set(term, Number(numbers[i + 1]))
    }
  }
  return totals.map((total, place) => ({ counts: found[place] ?? NO_TERMS.counts, total }))
}
