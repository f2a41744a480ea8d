import fc from 'fast-check'
import { expect, it } from 'vitest'
import { expectationOf } from '../../src/audit/outcomes.ts'

const scores = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 60 })
const some = scores.chain((all) => fc.tuple(fc.constant(all), fc.integer({ min: 1, max: all.length - 1 })))

it('the parts add up to what followed, wherever they are cut', () => {
  fc.assert(
    fc.property(some, fc.nat(), ([all, followed], at) => {
      const expected = expectationOf(all, followed)
      const cut = at % all.length
      const parts = [all.slice(0, cut), all.slice(cut)].map((part) => expected?.(part) ?? Number.NaN)
      expect(parts.reduce((sum, part) => sum + part)).toBeCloseTo(followed, 6)
    }),
  )
})

it('ten points double the odds', () => {
  fc.assert(
    fc.property(some, fc.integer({ min: 0, max: 90 }), ([all, followed], score) => {
      const odds = (of: number) => {
        const chance = expectationOf(all, followed)?.([of]) ?? Number.NaN
        return chance / (1 - chance)
      }
      expect(odds(score + 10) / odds(score)).toBeCloseTo(2, 3)
    }),
  )
})

it.each([
  ['none', 0],
  ['all', 3],
])('there is nothing to compare with where %s were followed', (_name, followed) => {
  expect(expectationOf([10, 50, 90], followed)).toBeNull()
})
