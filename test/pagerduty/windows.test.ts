import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { windowsOf } from '../../src/pagerduty/client/pages.ts'

const day = 86_400_000
const until = new Date('2026-06-30T12:00:00Z')
const daysBefore = (days: number) => new Date(until.getTime() - days * day)

describe('a window in pieces', () => {
  test.for<[days: number, pieces: number]>([
    [1, 1],
    [90, 1],
    [179, 1],
    [180, 2],
    [181, 2],
    [400, 3],
  ])('%i days', ([days, pieces]) => {
    expect(windowsOf({ since: daysBefore(days), until })).toHaveLength(pieces)
  })

  test('a date that is none is an error, not an empty window', () => {
    expect(() => windowsOf({ since: new Date('soon'), until })).toThrow('two valid dates')
  })

  test('the pieces cover the window without a gap, and none is longer than six months', () => {
    const instants = fc.date({ min: new Date('2015-01-01'), max: until, noInvalidDate: true })
    fc.assert(
      fc.property(instants, instants, (a, b) => {
        const [since, end] = a <= b ? [a, b] : [b, a]
        const pieces = windowsOf({ since, until: end })
        const edges = pieces.flatMap((piece) => [piece.since.getTime(), piece.until.getTime()])
        if (since.getTime() === end.getTime()) return pieces.length === 0
        return (
          edges[0] === since.getTime() &&
          edges.at(-1) === end.getTime() &&
          pieces.every(
            (piece, at) => at === 0 || piece.since.getTime() === pieces[at - 1]?.until.getTime(),
          ) &&
          pieces.every((piece) => piece.until.getTime() - piece.since.getTime() < 180 * day)
        )
      }),
    )
  })
})
