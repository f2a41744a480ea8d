import type { Inert } from '../../core/untrusted.ts'
import { line, own } from '../../untrusted/inert.ts'
import { plural } from '../../untrusted/words.ts'
import { type Html, html } from './html.ts'
import { percent } from './parts.ts'

export interface Bar {
  readonly label: Inert
  readonly count: number
}

const HEIGHT = 96

/** Counts side by side, such as of days: a line of bars with the first and the last label under it. */
export function barChart(bars: readonly Bar[], what: string): Html | null {
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
