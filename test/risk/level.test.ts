import { describe, expect, it } from 'vitest'
import { isAtLeast, LEVELS, levelOf } from '../../src/risk/model.ts'

describe('a level holds the scores from its lowest to the next', () => {
  it.each([
    [0, 'LOW'],
    [29, 'LOW'],
    [30, 'MODERATE'],
    [49, 'MODERATE'],
    [50, 'ELEVATED'],
    [64, 'ELEVATED'],
    [65, 'HIGH'],
    [74, 'HIGH'],
    [75, 'CRITICAL'],
    [100, 'CRITICAL'],
  ])('%i is %s', (score, level) => {
    expect(levelOf(score)).toBe(level)
  })

  it('is at least itself and those below it', () => {
    const rows = LEVELS.map((level) => LEVELS.filter((least) => isAtLeast(level, least)).length)
    expect(rows).toEqual([1, 2, 3, 4, 5])
  })
})
