import { describe, expect, it } from 'vitest'
import { backtestHtml } from '../../../src/backtest/html.ts'
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
