import { describe, expect, it } from 'vitest'
import { takeSample } from '../../src/backtest/sample.ts'
import { fromOutside } from '../../src/core/untrusted.ts'
import type { LogEntry } from '../../src/git/history.ts'
import { daysAgo, NOW } from '../support/facts.ts'

const entry = (days: number, message = 'feat: x', paths = ['src/a.ts']): LogEntry => ({
  sha: String(days).padStart(40, '0'),
  at: daysAgo(days),
  message: fromOutside(message),
  files: paths.map((path) => ({ path: fromOutside(path), oldPath: null })),
})

/** Newest first, as git lists them. */
const sampleOf = (entries: readonly LogEntry[], more: Partial<Parameters<typeof takeSample>[2]> = {}) => {
  const sample = takeSample(
    [...entries].sort((a, b) => b.at.getTime() - a.at.getTime()),
    new Map(entries.map(({ sha }) => [sha, 'f'.repeat(40)])),
    { since: daysAgo(1000), until: NOW, now: NOW, days: 365, commits: 100, fixes: 100, ...more },
  )
  const days = ({ sha }: { readonly sha: string }) => Number(sha)
  return { ...sample, scored: sample.scored.map(days), fixes: sample.fixes.map(days) }
}

describe('the commits that are scored', () => {
  it('had time to be fixed: younger ones are left out', () => {
    expect(sampleOf([entry(366), entry(365), entry(364), entry(2)]).scored).toEqual([366, 365])
  })

  it.each([
    ['documents', ['README.md', 'docs/a.md']],
    ['tests', ['test/a.test.ts']],
    ['generated and vendored files', ['vendor/a.go', 'dist/a.js']],
    ['a hundred files and more', Array.from({ length: 101 }, (_, i) => `src/${i}.ts`)],
  ])('are none of %s', (_, paths) => {
    expect(sampleOf([entry(500, 'feat: x', paths)]).scored).toEqual([])
  })

  it('are of the time that was asked for', () => {
    const span = { since: daysAgo(700), until: daysAgo(500) }
    expect(sampleOf([entry(800), entry(600), entry(400)], span).scored).toEqual([600])
  })

  it('are spread evenly, oldest first', () => {
    const all = Array.from({ length: 100 }, (_, i) => entry(400 + i))
    expect(sampleOf(all, { commits: 4 }).scored).toEqual([475, 450, 425, 400])
    expect(sampleOf(all, { commits: 1000 }).scored).toHaveLength(100)
    expect(sampleOf(all, { commits: 7 }).scored).toHaveLength(7)
  })

  it('have a parent', () => {
    const root = entry(500)
    const limits = { since: daysAgo(1000), until: NOW, now: NOW, days: 365, commits: 100, fixes: 100 }
    expect(takeSample([root], new Map(), limits).scored).toEqual([])
  })
})

describe('the fixes that are followed', () => {
  const history = [
    entry(600),
    entry(500),
    ...[550, 300, 200, 1].map((days) => entry(days, 'fix: wrong total')),
    entry(100, 'docs: fix a typo'),
    entry(90, 'fix: flaky test', ['test/a.test.ts']),
  ]

  it('are all that repair code, also the youngest', () => {
    expect(sampleOf(history).fixes).toEqual([550, 300, 200, 1])
  })

  it('take commits out of the sample that they do not reach back to', () => {
    const { scored, fixes, since } = sampleOf(history, { fixes: 4 })
    expect({ scored, fixes, since }).toEqual({
      scored: [600, 550, 500],
      fixes: [550, 300, 200, 1],
      since: daysAgo(1000),
    })
    expect(sampleOf([...history, entry(700, 'fix: x')], { fixes: 4 })).toMatchObject({
      scored: [550, 500],
      fixes: [550, 300, 200, 1],
      since: daysAgo(550),
    })
  })
})
