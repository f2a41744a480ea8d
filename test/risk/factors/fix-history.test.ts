import { describe, expect, it } from 'vitest'
import { unknown } from '../../../src/core/known.ts'
import { fromOutside } from '../../../src/core/untrusted.ts'
import type { PastCommit } from '../../../src/incidents/past-commit.ts'
import { fixHistory } from '../../../src/risk/factors/fix-history.ts'
import { MODEL, termPoints } from '../../../src/risk/model.ts'
import { commitOf, daysAgo, NOW } from '../../support/facts.ts'

const factorsOf = (commits: readonly PastCommit[], ...paths: string[]) =>
  fixHistory.score({
    paths: paths.map(fromOutside),
    sources: [],
    shapes: [],
    commits,
    tree: null,
    services: [],
    incidents: null,
    dependencies: unknown('not asked'),
    calibration: undefined,
    now: NOW,
  })

const points = (commits: readonly PastCommit[], ...paths: string[]): number =>
  factorsOf(commits, ...paths).reduce((sum, factor) => sum + factor.points, 0)

describe('the fixes of the touched files', () => {
  it('count e^(−age/90 d) each', () => {
    const commits = [commitOf('fix: a', ['a.ts'], { days: 0 }), commitOf('fix: b', ['a.ts'], { days: 90 })]
    expect(points(commits, 'a.ts')).toBeCloseTo(termPoints('fixHistory', 1 + Math.exp(-1)), 10)
  })

  it('count for each file that they touched, in its share', () => {
    const commits = [commitOf('fix: both', ['a.ts', 'b.ts']), commitOf('fix: one', ['a.ts'])]
    const [a, b] = factorsOf(commits, 'a.ts', 'b.ts', 'c.ts')
    expect([a?.path, b?.path]).toEqual(['a.ts', 'b.ts'])
    expect(a?.points).toBeCloseTo(2 * (b?.points ?? 0), 10)
    expect(a?.evidence).toMatchObject([{ sha: commits[0]?.sha }, { sha: commits[1]?.sha }])
  })

  it('count by whole days', () => {
    const commit = commitOf('fix: a', ['a.ts'], { days: 1.2 })
    expect(points([commit], 'a.ts')).toBe(points([{ ...commit, at: daysAgo(1.9) }], 'a.ts'))
  })

  it('count one from the future as one of today', () => {
    const commit = commitOf('fix: a', ['a.ts'], { days: -400 })
    expect(points([commit], 'a.ts')).toBe(points([{ ...commit, at: NOW }], 'a.ts'))
  })

  it('stay under the cap of the model', () => {
    const commits = Array.from({ length: 500 }, (_, i) => commitOf(`fix: ${i}`, ['a.ts'], { days: 0 }))
    expect(points(commits, 'a.ts')).toBeCloseTo(termPoints('fixHistory', MODEL.terms.fixHistory.cap), 10)
  })

  it('are nothing where no file was fixed', () => {
    expect(factorsOf([commitOf('feat: a', ['a.ts']), commitOf('fix: b', ['b.ts'])], 'a.ts')).toEqual([])
  })
})
