import type { Terms } from './terms.ts'

const K1 = 1.2
const B = 0.75

/** Documents of one kind: how many there are, how long, and in how many of them each term stands. */
export interface Collection {
  readonly size: number
  readonly meanLength: number
  readonly holding: ReadonlyMap<string, number>
}

export function collect(documents: Iterable<Terms>): Collection {
  const holding = new Map<string, number>()
  let [size, length] = [0, 0]
  for (const { counts, total } of documents) {
    size += 1
    length += total
    for (const term of counts.keys()) holding.set(term, (holding.get(term) ?? 0) + 1)
  }
  return { size, meanLength: Math.max(1, length / Math.max(1, size)), holding }
}

/** BM25's inverse document frequency. */
export function rarity({ size, holding }: Collection, term: string): number {
  const count = Math.min(size, holding.get(term) ?? 0)
  return Math.log(1 + (size - count + 0.5) / (count + 0.5))
}

/** A term of a query, with its share of the most that the query can be worth. */
export interface WeightedTerm {
  readonly term: string
  readonly share: number
}

export function weigh(query: readonly string[], collection: Collection): WeightedTerm[] {
  const weights = query.map((term) => ({ term, weight: rarity(collection, term) }))
  const all = weights.reduce((sum, { weight }) => sum + weight, 0)
  return weights.map(({ term, weight }) => ({ term, share: all === 0 ? 0 : weight / all / (K1 + 1) }))
}

/** From 0, no term in common, to below 1. */
export function match(query: readonly WeightedTerm[], { counts, total }: Terms, meanLength: number): number {
  if (counts.size === 0) return 0
  const length = K1 * (1 - B + (B * total) / meanLength)
  let sum = 0
  for (const { term, share } of query) {
    const count = counts.get(term)
    if (count !== undefined) sum += (share * count * (K1 + 1)) / (count + length)
  }
  return sum
}
