import { line, own } from '../../untrusted/inert.ts'
import { type Html, html } from './html.ts'
import { percent, table } from './parts.ts'

/** Commits of about the same predicted chance. */
export interface ReliabilityBin {
  /** mean of what was predicted for them, 0 to 1 */
  readonly predicted: number
  /** the share of them that a bug fix really followed, 0 to 1 */
  readonly observed: number
  /** how many commits */
  readonly count: number
}

const SIZE = 320
const LEFT = 60
const BOTTOM = 40
const SIDE = SIZE - LEFT - 8

/** Predicted against observed: on the diagonal the one is the other; a larger dot stands for more commits. */
export function reliabilityCurve(bins: readonly ReliabilityBin[]): Html | null {
  const filled = bins.filter(({ count }) => count > 0).sort((a, b) => a.predicted - b.predicted)
  if (filled.length === 0) return null
  const top = niceTop(Math.max(...filled.flatMap(({ predicted, observed }) => [predicted, observed])))
  const x = (value: number) => round(LEFT + (value / top) * SIDE)
  const y = (value: number) => round(8 + (1 - value / top) * SIDE)
  const most = Math.max(...filled.map(({ count }) => count))
  const path = filled.map(
    ({ predicted, observed }, i) => `${i === 0 ? 'M' : 'L'}${x(predicted)} ${y(observed)}`,
  )
  const dots = filled.map(
    ({ predicted, observed, count }) =>
      html`<circle class="dot" cx="${x(predicted)}" cy="${y(observed)}" r="${round(3 + 5 * Math.sqrt(count / most))}"><title>${line`${count} commits`}: predicted ${percent(predicted)}, observed ${percent(observed)}</title></circle>
`,
  )
  return html`<div class="chart"><svg viewBox="0 0 ${SIZE} ${SIDE + 8 + BOTTOM}" role="img" aria-label="Predicted against observed chance; the table below has the figures">
${axes(top, x, y)}
<line class="zero" x1="${x(0)}" y1="${y(0)}" x2="${x(top)}" y2="${y(top)}"/>
<path class="curve" d="${own(path.join(''))}"/>
${dots}</svg></div>
${figures(filled)}`
}

/** The least of 10, 20, 50 and 100 % that holds all. */
const niceTop = (most: number): number => [0.1, 0.2, 0.5].find((top) => most <= top) ?? 1

const round = (value: number): number => Math.round(value * 10) / 10

function axes(top: number, x: (value: number) => number, y: (value: number) => number): Html {
  const marks = [0, 0.5, 1].map((part) => part * top)
  return html`${marks.map(
    (
      value,
    ) => html`<line class="grid" x1="${x(0)}" x2="${x(top)}" y1="${y(value)}" y2="${y(value)}"/><line class="grid" x1="${x(value)}" x2="${x(value)}" y1="${y(0)}" y2="${y(top)}"/>
<text x="${x(value)}" y="${y(0) + 18}" text-anchor="middle">${percent(value)}</text><text x="${LEFT - 8}" y="${y(value) + 4}" text-anchor="end">${percent(value)}</text>
`,
  )}<text x="${x(top / 2)}" y="${y(0) + 34}" text-anchor="middle">predicted</text>
<text transform="translate(12 ${y(top / 2)}) rotate(-90)" text-anchor="middle">observed</text>`
}

const figures = (bins: readonly ReliabilityBin[]): Html | null =>
  table(
    'Predicted against observed',
    [
      { head: 'predicted', kind: 'number' },
      { head: 'observed', kind: 'number' },
      { head: 'commits', kind: 'number' },
    ],
    bins.map(({ predicted, observed, count }) => [
      html`${percent(predicted)}`,
      html`${percent(observed)}`,
      html`${count}`,
    ]),
  )
