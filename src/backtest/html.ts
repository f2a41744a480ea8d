import type { Inert } from '../core/untrusted.ts'
import { type Html, html } from '../report/html/html.ts'
import { type PageOptions, page, percent, section, table } from '../report/html/page.ts'
import { line, own } from '../untrusted/inert.ts'
import { plural } from '../untrusted/words.ts'
import type { BacktestResult, Estimate, Measured, RankingEstimates, Reliability } from './result.ts'
import { says } from './text.ts'

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

const measuredSections = ({ score, linesAdded, levels, reliability }: Measured): (Html | null)[] => [
  section('levels', 'Outcomes by level', levelTable(levels), LEVELS_LEAD),
  section('order', 'Score against lines added alone', rankingTable(score, linesAdded), ORDER_LEAD),
  section(
    'reliability',
    'Predicted and observed',
    reliability.known
      ? reliabilityCurve(reliability.value.bins)
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
    ['level', '>commits', '>fixed later', '>share', '>lift'],
    levels.map(({ level, commits, hits, precision, lift }) => [
      own(level),
      commits,
      hits,
      precision ? percent(Number(precision.value.toFixed(3))) : own('–'),
      own(lift === null ? '–' : `${lift.toFixed(1)}×`),
    ]),
  )

function rankingTable(score: RankingEstimates, linesAdded: RankingEstimates): Html | null {
  const row = (label: string, of: (ranking: RankingEstimates) => Estimate) => [
    own(label),
    estimate(of(score)),
    estimate(of(linesAdded)),
  ]
  const columns = ['measure', '>score', '>lines added']
  return table('How well each ranks past commits', columns, [
    row('AUC', ({ auc }) => auc),
    row('average precision', ({ ap }) => ap),
    row('of all fixes, in the riskiest 30 %', ({ captures }) => captures[1]),
  ])
}

const estimate = ({ value, low, high }: Estimate): Inert =>
  own(`${value.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`)

const SIZE = 320
const LEFT = 60
const BOTTOM = 40
const SIDE = SIZE - LEFT - 8

function reliabilityCurve(bins: Reliability['bins']): Html {
  const points = bins.map(({ observed, ...bin }) => ({ ...bin, observed: observed.value }))
  const top = niceTop(Math.max(...points.flatMap(({ predicted, observed }) => [predicted, observed])))
  const x = (value: number) => tenths(LEFT + (value / top) * SIDE)
  const y = (value: number) => tenths(8 + (1 - value / top) * SIDE)
  const most = Math.max(...points.map(({ commits }) => commits))
  const places = points.map(({ predicted, observed }) => `${x(predicted)} ${y(observed)}`)
  const dots = points.map(
    ({ predicted, observed, commits }) =>
      html`<circle class="dot" cx="${x(predicted)}" cy="${y(observed)}" r="${tenths(3 + 5 * Math.sqrt(commits / most))}"><title>${line`${commits} commits`}: predicted ${percent(predicted)}, observed ${percent(observed)}</title></circle>
`,
  )
  const figures = table(
    'Predicted against observed',
    ['>predicted', '>observed', '>commits'],
    points.map(({ predicted, observed, commits }) => [percent(predicted), percent(observed), commits]),
  )
  return html`<div class="chart"><svg viewBox="0 0 ${SIZE} ${SIDE + 8 + BOTTOM}" role="img" aria-label="Predicted against observed chance; the table below has the figures">
${axes(top, x, y)}
<line class="zero" x1="${x(0)}" y1="${y(0)}" x2="${x(top)}" y2="${y(top)}"/>
<path class="curve" d="${own(`M${places.join('L')}`)}"/>
${dots}</svg></div>
${figures}`
}

const niceTop = (most: number): number => [0.1, 0.2, 0.5].find((top) => most <= top) ?? 1

const tenths = (value: number): number => Math.round(value * 10) / 10

type Place = (value: number) => number

const axes = (top: number, x: Place, y: Place): Html =>
  html`${[0, top / 2, top].map(
    (
      value,
    ) => html`<line class="grid" x1="${x(0)}" x2="${x(top)}" y1="${y(value)}" y2="${y(value)}"/><line class="grid" x1="${x(value)}" x2="${x(value)}" y1="${y(0)}" y2="${y(top)}"/>
<text x="${x(value)}" y="${y(0) + 18}" text-anchor="middle">${percent(value)}</text><text x="${LEFT - 8}" y="${y(value) + 4}" text-anchor="end">${percent(value)}</text>
`,
  )}<text x="${x(top / 2)}" y="${y(0) + 34}" text-anchor="middle">predicted</text>
<text transform="translate(12 ${y(top / 2)}) rotate(-90)" text-anchor="middle">observed</text>`
