/** The known word at the smallest edit distance. */
export const nearest = (key: string, known: readonly string[]): string => nearestOf(key, known, 1)[0] ?? ''

export function nearestOf(key: string, known: readonly string[], most: number): string[] {
  const ranked = known.map((word) => ({ word, distance: editDistance(key.slice(0, 64), word.slice(0, 64)) }))
  return ranked
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ word }) => word)
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...b].entries()) {
      next.push(
        Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)),
      )
    }
    row = next
  }
  return row.at(-1) ?? 0
}
