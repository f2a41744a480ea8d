import { fromOutside, type Inert } from '../core/untrusted.ts'
import { type Html, html } from '../report/html/html.ts'
import { type PageOptions, page } from '../report/html/page.ts'
import { percent, section, table } from '../report/html/parts.ts'
import { reliabilityCurve } from '../report/html/reliability.ts'
import { inert, line, own } from '../untrusted/inert.ts'
import { plural } from '../untrusted/words.ts'
import type { BacktestResult, Estimate, Measured, RankingEstimates } from './result.ts'

/** `backtest --html`: whether the score and its odds hold in this repository. */
export function backtestHtml({ period, commits, laterFixes }: BacktestResult, options: PageOptions): Inert {
  const { measured } = laterFixes
  const days = period ? own(`${period.from.slice(0, 10)} to ${period.to.slice(0, 10)}`) : own('none')
  return page(
    {
      title: line`Backtest of ${plural(commits.scored, 'commit')} · pager-triage`,
      header: html`<h1>pager-triage: past commits of this repository</h1>
<dl class="stats"><div><dt>commits</dt><dd>${commits.scored} of ${commits.eligible}</dd></div><div><dt>time</dt><dd>${days}</dd></div><div><dt>followed by a bug fix</dt><dd>${laterFixes.hits} of ${laterFixes.commits}</dd></div></dl>`,
      sections: measured.known
        ? measuredSections(measured.value)
        : [section('result', 'Result', html`<p>Too little data to measure: ${says(measured.why)}.</p>`)],
      notes: html`<p>A commit counts as followed by a bug fix if a fix within ${plural(laterFixes.days, 'day')} touches the lines it changed. These scores leave out incidents: their state at the time is no longer known.</p>`,
    },
    options,
  )
}

const says = (why: string): Inert => inert(fromOutside(why))

const measuredSections = ({ score, linesAdded, levels, reliability }: Measured): (Html | null)[] => [
  section('levels', 'Outcomes by level', levelTable(levels), LEVELS_LEAD),
  section('order', 'Score against lines added alone', rankingTable(score, linesAdded), ORDER_LEAD),
  section(
    'reliability',
    'Predicted and observed',
    reliability.known
      ? reliabilityCurve(
          reliability.value.bins.map((bin) => ({
            predicted: bin.predicted,
            observed: bin.observed.value,
            count: bin.commits,
          })),
        )
      : html`<p>Not known: ${says(reliability.why)}.</p>`,
    reliability.known ? CURVE_LEAD : null,
  ),
]

const LEVELS_LEAD = html`How often a bug fix followed the commits of a level, absolute and relative to all commits.`
const ORDER_LEAD = html`With the 95 % interval of each measure over resampled commits.`
const CURVE_LEAD = html`On the dotted line, predictions came true as often as predicted; above it, more often. A larger dot means more commits.`

const levelTable = (levels: Measured['levels']): Html | null =>
  table(
    'Later bug fixes by level',
    [
      { head: 'level' },
      { head: 'commits', kind: 'number' },
      { head: 'fixed later', kind: 'number' },
      { head: 'share', kind: 'number' },
      { head: 'lift', kind: 'number' },
    ],
    levels.map(({ level, commits, hits, precision, lift }) => [
      html`${own(level)}`,
      html`${commits}`,
      html`${hits}`,
      html`${precision ? percent(round(precision.value)) : own('–')}`,
      html`${lift === null ? own('–') : own(`${lift.toFixed(1)}×`)}`,
    ]),
  )

function rankingTable(score: RankingEstimates, linesAdded: RankingEstimates): Html | null {
  const row = (label: string, of: (ranking: RankingEstimates) => Estimate) => [
    html`${own(label)}`,
    estimate(of(score)),
    estimate(of(linesAdded)),
  ]
  return table(
    'How well each ranks past commits',
    [{ head: 'measure' }, { head: 'score', kind: 'number' }, { head: 'lines added', kind: 'number' }],
    [
      row('AUC', ({ auc }) => auc),
      row('average precision', ({ ap }) => ap),
      row('of all fixes, in the riskiest 30 %', ({ captures }) => captures[1]),
    ],
  )
}

const estimate = ({ value, low, high }: Estimate): Html =>
  html`${own(`${value.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`)}`

const round = (part: number): number => Math.round(part * 1000) / 1000
