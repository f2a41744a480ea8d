import { LEVELS, type Level, levelOf, lowestScore } from '../../risk/model.ts'
import { line, own } from '../../untrusted/inert.ts'
import { type Html, html } from './html.ts'
import { percent } from './parts.ts'

/** The scale from 0 to 100 with its levels, the score on it, and how far what is not known could take it. */
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
<text x="${percent(from / 100)}" y="44">${from}</text>
`
}

/** Sets the colour of a level for what is inside. */
export const levelClass = (level: Level) => own(`is-${level.toLowerCase()}`)
