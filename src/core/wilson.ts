const Z_95 = 1.96

/** Wilson's 95 % interval. @param n at least 1 */
export function wilson(hits: number, n: number): { value: number; low: number; high: number } {
  const p = hits / n
  const z2 = Z_95 ** 2
  const spread = Z_95 * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n))
  const bound = (side: number) => Math.min(1, Math.max(0, (p + z2 / (2 * n) + side) / (1 + z2 / n)))
  return { value: p, low: bound(-spread), high: bound(spread) }
}
