import type { BacktestResult, Estimate } from '../../src/backtest/result.ts'
import { known, unknown } from '../../src/core/known.ts'

const AS_OF = '2026-03-10T12:00:00.000Z'

/** A measure with an interval of ±0.05. */
const about = (value: number): Estimate => ({ value, low: value - 0.05, high: value + 0.05 })

const ranking = (auc: number) => ({
  auc: about(auc),
  ap: about(auc - 0.3),
  captures: [about(0.3), about(0.62), about(0.8)] as const,
})

/** What a backtest of 900 commits might say. */
export const BACKTEST: BacktestResult = {
  asOf: AS_OF,
  period: { from: '2024-01-02T09:00:00.000Z', to: '2025-02-20T09:00:00.000Z' },
  commits: { eligible: 2400, scored: 900, unread: 0 },
  fixes: 310,
  levels: [
    { level: 'LOW', commits: 500, share: 0.56 },
    { level: 'CRITICAL', commits: 0, share: 0 },
  ],
  laterFixes: {
    days: 365,
    commits: 900,
    hits: 96,
    measured: known(
      {
        score: ranking(0.81),
        linesAdded: ranking(0.72),
        gain: about(0.09),
        levels: [
          { level: 'LOW', commits: 500, hits: 10, precision: about(0.02), lift: 0.2, captured: 0.1 },
          { level: 'CRITICAL', commits: 0, hits: 0, precision: null, lift: null, captured: 0 },
        ],
        reliability: known(
          {
            commits: 880,
            bins: [
              { commits: 500, predicted: 0.06, observed: about(0.05) },
              { commits: 380, predicted: 0.12, observed: about(0.14) },
            ],
            calibrationError: 0.02,
            brier: 0.08,
            baseRateBrier: 0.1,
          },
          AS_OF,
        ),
      },
      AS_OF,
    ),
  },
  incidents: unknown('not asked'),
  probability: { allowed: false, why: 'too few commits' },
  model: { version: '1' },
}

export const TOO_LITTLE: BacktestResult = {
  ...BACKTEST,
  laterFixes: { ...BACKTEST.laterFixes, commits: 12, hits: 3, measured: unknown('3 of 12 commits were hit') },
}
