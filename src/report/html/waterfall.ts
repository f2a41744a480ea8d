import type { Assessment } from '../../risk/assessment.ts'
import { own } from '../../untrusted/inert.ts'
import { plural, signed } from '../../untrusted/words.ts'
import { AVERAGE_SCORE, type ScoreStep, scoreSteps } from '../score-steps.ts'
import { type Html, html } from './html.ts'
import { percent } from './parts.ts'

/** From the average commit to the score: a table, with a bar for each step from where the last one ended. */
export function waterfall(assessment: Assessment): Html {
  const steps = scoreSteps(assessment)
  const top = Math.max(100, ...steps.map(({ to }) => to))
  const place = (score: number) => Math.min(1, Math.max(0, score / top))
  const rows = steps.map((step) => stepRow(step, place))
  const { score } = assessment
  const held = (steps.at(-1)?.to ?? score) > 100 ? html` <span>capped at 100</span>` : null
  return html`<table class="waterfall">
<caption>Score breakdown</caption>
<thead><tr><th scope="col">step</th><th scope="col" class="n">points</th><td></td><th scope="col" class="n">score</th></tr></thead>
<tbody>
<tr><th scope="row">average commit</th><td></td><td>${drawing(place, html`<rect class="start" y="11" height="18" rx="2" width="${percent(place(AVERAGE_SCORE))}"/>`)}</td><td class="n">${AVERAGE_SCORE}</td></tr>
${rows}<tr><th scope="row">score${held}</th><td></td><td>${drawing(place, html`<rect class="total" y="11" height="18" rx="2" width="${percent(place(score))}"/>`)}</td><td class="n">${score}</td></tr>
</tbody>
</table>`
}

function stepRow({ label, points, files, from, to }: ScoreStep, place: (score: number) => number): Html {
  const left = Math.min(place(from), place(to))
  const width = Math.max(0.003, Math.abs(place(to) - place(from)))
  const where = files > 1 ? html` <span>${plural(files, 'file')}</span>` : null
  const bar = html`<line class="link" x1="${percent(place(from))}" x2="${percent(place(from))}" y1="0" y2="11"/>
<rect class="${own(points < 0 ? 'minus' : 'plus')}" x="${percent(left)}" y="11" width="${percent(width)}" height="18" rx="2"/>
<line class="link" x1="${percent(place(to))}" x2="${percent(place(to))}" y1="29" y2="40"/>`
  return html`<tr><th scope="row">${own(label)}${where}</th><td class="n">${signed(points)}</td><td>${drawing(place, bar)}</td><td class="n">${Math.round(to)}</td></tr>
`
}

const GRID = [0, 25, 50, 75, 100]

const drawing = (place: (score: number) => number, bar: Html): Html =>
  html`<svg aria-hidden="true">${GRID.map((score) => html`<line class="grid" x1="${percent(place(score))}" x2="${percent(place(score))}" y1="0" y2="40"/>`)}${bar}</svg>`
