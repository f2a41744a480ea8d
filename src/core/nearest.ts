/** The known word that was probably meant; null where none is similar. */
export const nearest = (key: string, known: readonly string[]): string | null =>
  nearestOf(key, known, 1)[0] ?? null

/** The most similar first; none that differs in more than a third of its letters. */
export function nearestOf(key: string, known: readonly string[], most: number): string[] {
  const typed = key.slice(0, MAX_LENGTH).toLowerCase()
  return known
    .map((word) => ({ word, distance: distanceTo(typed, word.slice(0, MAX_LENGTH).toLowerCase()) }))
    .filter(({ distance }) => distance <= Math.max(1, typed.length / 3))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ word }) => word)
}

const MAX_LENGTH = 64
const MIN_START = 3

/** A word of which only the start was typed, or that was typed with an ending, is as near as one with a wrong letter. */
function distanceTo(typed: string, word: string): number {
  const isStart = Math.min(typed.length, word.length) >= MIN_START
  const isLonger = isStart && (word.startsWith(typed) || typed.startsWith(word))
  return typed.length < 2 ? Number.POSITIVE_INFINITY : Math.min(editDistance(typed, word), isLonger ? 1 : 64)
}

/** Two neighbours that changed places count once. */
function editDistance(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1]
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      next.push(
        Math.min(
          at(row, j) + 1,
          at(next, j - 1) + 1,
          at(row, j - 1) + (isSame ? 0 : 1),
          isSwapped ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
    before = row
    row = next
  }
  return at(row, b.length)
}

const at = (row: readonly number[], i: number): number => row[i] ?? 0
