import { describe, expect, it } from 'vitest'
import { judge, probabilityOf } from '../../src/backtest/evaluate.ts'
import type { BacktestResult } from '../../src/backtest/result.ts'
import { backtestText } from '../../src/backtest/text.ts'
import { unknown } from '../../src/core/known.ts'
import { createRandom } from '../../src/core/random.ts'
import { PLAIN } from '../../src/terminal/style.ts'
import { asKnown, NOW } from '../support/facts.ts'
import { type World, world } from './world.ts'

function resultOf(options: World, more: Partial<BacktestResult> = {}): BacktestResult {
  const judged = world(options)
  const laterFixes = judge(judged, { days: 365, now: NOW, next: createRandom(7).next })
  return {
    asOf: NOW.toISOString(),
    period: { from: '2021-03-10T12:00:00Z', to: '2025-03-10T12:00:00Z' },
    commits: { eligible: 5000, scored: judged.length, unread: 0 },
    fixes: 300,
    levels: [],
    laterFixes,
    incidents: unknown('not queried (--offline)'),
    probability: probabilityOf(laterFixes, judged, NOW),
    model: { version: '2' },
    ...more,
  }
}

const textOf = (result: BacktestResult, width = 80): string =>
  backtestText(result, { width, style: PLAIN, now: NOW, most: 25 })

const joined = (text: string): string => text.replace(/\s+/g, ' ')

describe('the text of a backtest', () => {
  it('gives the order, the levels and the chances, each with how sure it is', () => {
    const text = textOf(resultOf({ count: 2000 }))
    expect(text).toMatch(/^AUC +\.\d\d \[\.\d\d, \.\d\d\] +\.\d\d \[/m)
    expect(text).toMatch(/^CRITICAL +\d+ +\d+ % +\d+ % \[\d+ %, \d+ %\] +\d\.\d\d× +\d+ %$/m)
    expect(joined(text)).toMatch(/better than lines added alone \(\+\.\d\d \[/)
    expect(text).toMatch(/^Calibration error 0\.0\d\d, Brier score 0\.\d{3}/m)
    expect(text).toMatch(/^ {2}"calibration": \{ "baseRate": 0\.\d+, "intercept": -1\.\d+ \}$/m)
  })

  it.each([
    ['a score that is no better', { truth: 0 }, /Too few commits to say whether/],
    ['lines added that are better', { linesTell: true }, /Lines added alone ranks them better/],
    [
      'a score that may not be read as a chance',
      { truth: 0 },
      /Read the score as a ranking and a lift, not as a probability/,
    ],
  ])('says so of %s', (_, options, says) => {
    expect(joined(textOf(resultOf(options)))).toMatch(says)
  })

  it('shows incidents as their own judgement, and what could not be read', () => {
    const incidents = asKnown({ ...resultOf({ seed: 2 }).laterFixes, days: 7 })
    const text = joined(
      textOf(resultOf({}, { incidents, commits: { eligible: 5000, scored: 900, unread: 3 } })),
    )
    expect(text).toMatch(/Followed by an incident on one of their services within 7 days: \d+ of 900/)
    expect(text).toMatch(/was not necessarily caused by the commit/)
    expect(text).toMatch(/3 commits could not be read \(a partial clone\?\)/)
  })

  it.each([80, 40])('is no wider than %d columns', (width) => {
    const lines = textOf(resultOf({ count: 2000 }), width).split('\n')
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(Math.max(width, 60))
  })
})
