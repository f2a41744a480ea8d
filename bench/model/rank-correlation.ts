import { mean } from '../../src/backtest/measures.ts'

/** Spearman's: 1 where both put things in the same order. */
export function rankCorrelation(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [ranks(a), ranks(b)]
  const [mx, my] = [mean(x), mean(y)]
  const product = (p: readonly number[], mp: number, q: readonly number[], mq: number) =>
    p.reduce((sum, value, i) => sum + (value - mp) * ((q[i] ?? 0) - mq), 0)
  return product(x, mx, y, my) / Math.sqrt(product(x, mx, x, mx) * product(y, my, y, my))
}

/** Equal values share the mean of their places. */
function ranks(values: readonly number[]): number[] {
  const sorted = [...values].sort((p, q) => p - q)
  const places = new Map<number, { sum: number; count: number }>()
  sorted.forEach((value, place) => {
    const { sum, count } = places.get(value) ?? { sum: 0, count: 0 }
    places.set(value, { sum: sum + place, count: count + 1 })
  })
  return values.map((value) => {
    const { sum, count } = places.get(value) ?? { sum: 0, count: 1 }
    return sum / count
  })
}
