import type { Faults } from './faults.ts'

/**
 * Answers only when all requests of a round have arrived, of so many each: who asks one after another waits forever.
 * What comes after the last round is answered at once.
 */
export function inRounds(...sizes: readonly number[]): Faults {
  const ends = sizes.map((_, i) => sizes.slice(0, i + 1).reduce((sum, size) => sum + size))
  const waiting: (() => void)[] = []
  let arrived = 0
  const arrives = (answer: () => void): void => {
    arrived += 1
    waiting.push(answer)
    if (ends.includes(arrived) || arrived > Math.max(...ends)) for (const go of waiting.splice(0)) go()
  }
  return () => ({ before: () => new Promise<void>(arrives) })
}
