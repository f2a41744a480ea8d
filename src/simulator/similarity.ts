/** A title without what varies between two incidents of the same kind. */
const templateOf = (title: string): string => title.replace(/[0-9a-f]{8,}|\d+(\.\d+)*/gi, '<*>').toLowerCase()

/** Shared words of two titles over all their words, 0 to 1. */
export function likeness(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  const shared = [...left].filter((word) => right.has(word)).length
  return left.size + right.size === 0 ? 0 : shared / (left.size + right.size - shared)
}

const wordsOf = (title: string): Set<string> => new Set(templateOf(title).match(/[a-z<*>]+/g) ?? [])
