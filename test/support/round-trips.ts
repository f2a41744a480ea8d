import type { RecordedRequest } from '../../src/simulator/server.ts'

/** The longest chain of requests of which each began after the one before was answered. */
export function roundTrips(requests: readonly RecordedRequest[]): number {
  const done: { answeredAtMs: number; depth: number }[] = []
  for (const { arrivedAtMs, answeredAtMs } of requests) {
    const before = done.filter((one) => one.answeredAtMs <= arrivedAtMs).map(({ depth }) => depth)
    done.push({ answeredAtMs: answeredAtMs ?? Number.POSITIVE_INFINITY, depth: 1 + Math.max(0, ...before) })
  }
  return Math.max(0, ...done.map(({ depth }) => depth))
}
