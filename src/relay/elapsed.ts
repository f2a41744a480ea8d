/**
 * Milliseconds that never go back. A computer that slept has a monotonic clock that did not count; its wall clock did, so
 * that what was read before counts as old. A wall clock that goes back changes nothing.
 */
export function elapsedBy(clock: () => Date, monotonic: () => number): () => number {
  let [wall, counted, elapsed] = [clock().getTime(), monotonic(), 0]
  return () => {
    const [wallNow, countedNow] = [clock().getTime(), monotonic()]
    elapsed += Math.max(0, wallNow - wall, countedNow - counted)
    wall = wallNow
    counted = countedNow
    return elapsed
  }
}
