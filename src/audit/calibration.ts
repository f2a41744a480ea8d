/** How many of these commits, by their scores, incidents should have followed. */
export type Expectation = (scores: readonly number[]) => number

/**
 * What follows if the scores are right about the odds: ten points double them, and the average commit's odds are set so
 * that the sum over all commits fits. What is left to compare is how the parts fit.
 * @param scores of all commits that could be judged
 * @param followed how many of them incidents followed
 * @returns null where there is nothing to compare with: none, or all
 */
export function expectationOf(scores: readonly number[], followed: number): Expectation | null {
  if (followed === 0 || followed === scores.length) return null
  const sum = (base: number, of: readonly number[]) =>
    of.reduce((total, score) => total + 1 / (1 + Math.exp(-base - score * LOG_ODDS_PER_POINT)), 0)
  let [low, high] = [-50, 50]
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2
    if (sum(middle, scores) < followed) low = middle
    else high = middle
  }
  return (of) => sum(low, of)
}

const LOG_ODDS_PER_POINT = Math.LN2 / 10
