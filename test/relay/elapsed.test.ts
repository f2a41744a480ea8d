import { expect, test } from 'vitest'
import { elapsedBy } from '../../src/relay/elapsed.ts'

test.for<[what: string, wall: number, monotonic: number, elapsed: number]>([
  ['both clocks go on', 1_000, 1_000, 1_000],
  ['the computer slept', 7_200_000, 10, 7_200_000],
  ['the wall clock went back', -7_200_000, 10, 10],
])('%s', ([, wall, monotonic, elapsed]) => {
  const at = { wall: 1_000_000_000, monotonic: 5 }
  const read = elapsedBy(
    () => new Date(at.wall),
    () => at.monotonic,
  )
  at.wall += wall
  at.monotonic += monotonic
  expect(read()).toBe(elapsed)
  expect(read()).toBe(elapsed)
})
