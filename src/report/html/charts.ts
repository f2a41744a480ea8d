import type { Inert } from '../../core/untrusted.ts'
import type { Assessment } from '../../risk/assessment.ts'
import { LEVELS, type Level, levelOf, lowestScore } from '../../risk/model.ts'
import { line, own } from '../../untrusted/inert.ts'
import { plural, signed } from '../../untrusted/words.ts'
import { AVERAGE_SCORE, type ScoreStep, scoreSteps } from '../summary.ts'
import { type Html, html } from './html.ts'
import { percent } from './page.ts'

/** The levels from 0 to 100, the score among them, and how far missing data could raise it. */
export function scoreScale(score: number, [, highest]: readonly [low: number, high: number]): Html {
  const bands = LEVELS.map((level) => band(level, levelOf(score)))
  const maybe =
    highest > score
      ? html`<rect class="maybe" x="${percent(score / 100)}" y="12" width="${percent((highest - score) / 100)}" height="8" rx="4"/>`
      : null
  return html`<svg class="scale" role="img" aria-label="${line`${score} on a scale from 0 to 100`}">
${bands}<text x="100%" y="44" text-anchor="end">100</text>${maybe}
<svg x="${percent(score / 100)}" y="4" width="1" height="24" overflow="visible"><rect class="needle" x="-2" width="4" height="24" rx="2"/></svg>
</svg>`
}

function band(level: Level, reached: Level): Html {
  const from = lowestScore(level)
  const next = LEVELS[LEVELS.indexOf(level) + 1]
  const to = next === undefined ? 100 : lowestScore(next)
  const width = percent((to - from) / 100 - (next === undefined ? 0 : 0.004))
  return html`<rect class="${own(level === reached ? 'band on' : 'band')}" x="${percent(from / 100)}" y="12" width="${width}" height="8" rx="2"/>
<text x="${percent(from / 100)}" y="44">${from}</text><text class="name" x="${percent(from / 100)}" y="60">${own(level)}</text>
`
}

export const levelClass = (level: Level) => own(`is-${level.toLowerCase()}`)

export function waterfall(assessment: Assessment): Html {
  const steps = scoreSteps(assessment)
  const top = Math.max(100, ...steps.map(({ to }) => to))
  const place = (score: number) => Math.min(1, Math.max(0, score / top))
  const rows = steps.map((step) => stepRow(step, place))
  const { score } = assessment
  const sum = steps.at(-1)?.to ?? score
  const how = sum > 100 ? 'capped at 100' : sum < 0 ? 'no lower than 0' : 'rounded'
  const held = sum === score ? null : html` <span>${own(how)}</span>`
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
  return html`<tr><th scope="row">${own(label)}${where}</th><td class="n">${signed(points)}</td><td>${drawing(place, bar)}</td><td class="n">${own(to.toFixed(1))}</td></tr>
`
}

const GRID = [0, 25, 50, 75, 100]

const drawing = (place: (score: number) => number, bar: Html): Html =>
  html`<svg aria-hidden="true">${GRID.map((score) => html`<line class="grid" x1="${percent(place(score))}" x2="${percent(place(score))}" y1="0" y2="40"/>`)}${bar}</svg>`

const HEIGHT = 96

/** Null for fewer than two bars. */
export function barChart(
  bars: readonly { readonly label: Inert; readonly count: number }[],
  what: string,
): Html | null {
  const [first, last] = [bars[0], bars.at(-1)]
  if (first === undefined || last === undefined || bars.length < 2) return null
  const most = Math.max(1, ...bars.map(({ count }) => count))
  const step = 1 / bars.length
  const drawn = bars.map(({ label, count }, i) => {
    const height = Math.round((count / most) * HEIGHT)
    return count === 0
      ? null
      : html`<g><title>${label}: ${count}</title><rect class="bar" x="${percent(step * (i + 0.1))}" y="${HEIGHT - height}" width="${percent(step * 0.8)}" height="${height}" rx="1.5"/></g>
`
  })
  const total = bars.reduce((sum, { count }) => sum + count, 0)
  return html`<svg class="bars" height="${HEIGHT + 24}" role="img" aria-label="${line`${plural(total, what)}, at most ${most} in one bar`}">
${drawn.filter((each) => each !== null)}<line class="axis" x1="0" x2="100%" y1="${HEIGHT}" y2="${HEIGHT}"/>
<text y="${HEIGHT + 18}">${first.label}</text><text x="100%" y="${HEIGHT + 18}" text-anchor="end">${last.label}</text>
<text x="50%" y="${HEIGHT + 18}" text-anchor="middle">${own(`at most ${most}`)}</text>
</svg>`
}
