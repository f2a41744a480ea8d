import { describe, expect, it } from 'vitest'
import { backtestHtml } from '../../../src/backtest/html.ts'
import { reliabilityCurve } from '../../../src/report/html/reliability.ts'
import { BACKTEST, TOO_LITTLE } from '../../support/backtest-result.ts'
import { body, PAGE } from '../support.ts'

describe('backtest --html', () => {
  it('reads as its snapshot', async () => {
    await expect(`${body(backtestHtml(BACKTEST, PAGE))}\n`).toMatchFileSnapshot('../snapshots/backtest.html')
  })

  it('says why there is nothing to measure by, and shows no figures', () => {
    const page = backtestHtml(TOO_LITTLE, PAGE)
    expect(page).toContain('Too little data to measure: 3 of 12 commits were hit')
    expect(page).not.toContain('<table>')
  })
})

describe('a reliability curve', () => {
  it('leaves empty bins out, and is none where all are', () => {
    const empty = { predicted: 0.9, observed: 0, count: 0 }
    expect(
      `${reliabilityCurve([{ predicted: 0.1, observed: 0.08, count: 520 }, empty])?.markup}`,
    ).not.toContain('90%')
    expect(reliabilityCurve([empty])).toBeNull()
  })
})
