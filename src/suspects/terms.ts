import { wordSet } from '../core/word-set.ts'

/** How often each term stands in a text, and how many there are in all. */
export interface Terms {
  readonly counts: ReadonlyMap<string, number>
  readonly total: number
}

export const NO_TERMS: Terms = { counts: new Map(), total: 0 }

/** Letters of any script without the punctuation in between; no property classes, which are slow on long diffs. */
const IDENTIFIER = /[A-Za-z_\u00c0-\u1fff\u3040-\ud7ff][\w\u00c0-\u1fff\u3040-\ud7ff]*/g

/** Parts of camelCase, PascalCase and snake_case; digits separate. */
const PART = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lo}+/gu
/** The same, for most of them. */
const ASCII = /^\w+$/
const ASCII_PART = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g

/** Longer ones are keys, hashes and generated names. */
const MAX_LENGTH = 60

const STOP_WORDS: ReadonlySet<string> = wordSet(
  'about after again all also an and any are as at be because been before being between both but by can cannot could did do does doing done down during each either etc ever every few for from get gets getting had has have having he her here his how if in instead into is isn it its itself just may might more most much must my no nor not now of off on once one only or other our out over own same she should since so some still such than that the their them then there these they this those through to too under until up us use used uses using very via was we were what when where which while who whom why will with without would you your',
)

/** By identifier: its terms. Programs use the same ones over and over. */
const known = new Map<string, readonly string[]>()
const MAX_KNOWN = 200_000

/** `rebalanceTimeout` → rebalance, timeout, rebalancetimeout */
function termsOf(identifier: string): readonly string[] {
  const before = known.get(identifier)
  if (before) return before
  const parts = (identifier.match(ASCII.test(identifier) ? ASCII_PART : PART) ?? []).map((part) =>
    part.toLowerCase(),
  )
  const whole = identifier.toLowerCase()
  const all = parts.length === 1 && parts[0] === whole ? parts : [...parts, whole]
  const terms = all.filter((term) => term.length > 1 && !STOP_WORDS.has(term))
  if (known.size >= MAX_KNOWN) known.clear()
  known.set(identifier, terms)
  return terms
}

/** In order, each as often as it stands there. */
function listTerms(text: string): string[] {
  const list: string[] = []
  for (const identifier of text.match(IDENTIFIER) ?? [])
    if (identifier.length <= MAX_LENGTH) list.push(...termsOf(identifier))
  return list
}

/** Adds to `counts`. @returns how many there are in all */
export function countTerms(text: string, counts: Map<string, number>): number {
  const terms = listTerms(text)
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return terms.length
}

export function termsIn(text: string): Terms {
  const counts = new Map<string, number>()
  const total = countTerms(text, counts)
  return { counts, total }
}

export function addTerms(all: readonly Terms[]): Terms {
  const counts = new Map<string, number>()
  let total = 0
  for (const each of all) {
    for (const [term, count] of each.counts) counts.set(term, (counts.get(term) ?? 0) + count)
    total += each.total
  }
  return { counts, total }
}

/** A title with more is a dump, and would match anything. */
const MAX_QUERY = 24

/** The first terms of a text, each once. */
export const queryOf = (text: string): readonly string[] =>
  [...termsIn(text).counts.keys()].slice(0, MAX_QUERY)
