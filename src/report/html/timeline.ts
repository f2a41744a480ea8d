import { groupBy } from '../../core/group-by.ts'
import { DAY_MS, type Period } from '../../core/time.ts'
import type { Inert } from '../../core/untrusted.ts'
import { line, own } from '../../untrusted/inert.ts'
import { listed, plural } from '../../untrusted/words.ts'
import { type Html, html } from './html.ts'
import { andMore, foreign, percent } from './page.ts'

export interface Lane {
  readonly name: Inert
  readonly incidents: readonly LaneIncident[]
  readonly commits: readonly (Marked & { readonly sha: string })[]
}

interface Marked {
  /** ISO 8601 UTC */
  readonly at: string
}

interface LaneIncident extends Marked {
  readonly number: number
  readonly isUrgent: boolean
  readonly isOpen: boolean
}

type Span = Pick<Period, 'since' | 'until'>

/** As many columns of dots as fit on a phone. */
const BINS = 30
const MAX_LANES = 8
/** Dots per column; above that, one dot stands for several incidents. */
const MAX_STACKED = 8
const STEP = 11
const AXIS = 26

/** One lane for each service, the busiest first: incidents above its line, commits below it. */
export function timeline(lanes: readonly Lane[], span: Span): Html | null {
  const busy = lanes
    .map((each) => within(each, span))
    .filter(({ incidents, commits }) => incidents.length + commits.length > 0)
    .sort((a, b) => b.incidents.length - a.incidents.length)
  if (busy.length === 0) return null
  return html`${legend(busy)}
${busy.slice(0, MAX_LANES).map((each) => lane(each, span))}${andMore(busy.length, MAX_LANES, 'service')}`
}

function within({ name, incidents, commits }: Lane, { since, until }: Span): Lane {
  const isInside = ({ at }: Marked) => Date.parse(at) >= since.getTime() && Date.parse(at) <= until.getTime()
  return { name, incidents: incidents.filter(isInside), commits: commits.filter(isInside) }
}

function legend(lanes: readonly Lane[]): Html {
  const marks = new Set<string>(lanes.flatMap(({ incidents }) => incidents.map(markOf)))
  const entry = (mark: Html, words: string) =>
    html`<span><svg aria-hidden="true">${mark}</svg>${own(words)}</span>`
  const dots = Object.entries(MARKS)
    .filter(([mark]) => marks.has(mark))
    .map(([mark, words]) => entry(html`<circle class="${own(mark)}" cx="7" cy="7" r="4.5"/>`, words))
  const hasCommits = lanes.some(({ commits }) => commits.length > 0)
  return html`<div class="legend">${dots}${hasCommits ? entry(diamond(7, 7), 'commit that fixed a changed file') : null}</div>`
}

const MARKS: Readonly<Record<string, string>> = {
  open: 'open now',
  urgent: 'high urgency',
  calm: 'low urgency',
}

const diamond = (x: number, y: number): Html => html`<path class="commit" d="M${x} ${y - 5}l5 5-5 5-5-5z"/>`

function lane({ name, incidents, commits }: Lane, span: Span): Html {
  const bins = binned(incidents, span)
  const hung = binned(commits, span)
  const most = Math.max(2, ...bins.map(({ items }) => items.length))
  const perDot = Math.ceil(most / MAX_STACKED)
  const height = Math.ceil(most / perDot) * STEP + 14
  const below = hung.length > 0 ? 16 : 0
  const counts = [
    plural(incidents.length, 'incident'),
    ...(commits.length > 0 ? [plural(commits.length, 'commit')] : []),
  ]
  return html`<div class="lane">
<h3>${foreign(name, 80)} <span>${listed(counts, 2)}${perDot > 1 ? line`, up to ${perDot} in a dot` : own('')}</span></h3>
<svg height="${height + below + AXIS}" role="img" aria-label="${line`${listed(counts, 2)}, ${day(span.since)} to ${day(span.until)}`}">
${ticks(span, height, below)}
${bins.map(({ at, items }) => stack(at, items, height, perDot))}${hung.map(({ at, items }) => commitMark(at, items, height))}
</svg>
</div>`
}

function binned<T extends Marked>(items: readonly T[], { since, until }: Span) {
  const bins = groupBy(items, ({ at }) => {
    const part = (Date.parse(at) - since.getTime()) / (until.getTime() - since.getTime())
    return Math.min(BINS - 1, Math.floor(part * BINS))
  })
  return [...bins].map(([bin, inside]) => ({ at: (bin + 0.5) / BINS, items: inside }))
}

function stack(at: number, items: Lane['incidents'], height: number, perDot: number): Html {
  const sorted = [...items].sort((a, b) => weight(b) - weight(a))
  const dots = sorted
    .filter((_, i) => i % perDot === 0)
    .map(
      (incident, i) =>
        html`<circle class="${markOf(incident)}" cx="${percent(at)}" cy="${height - 8 - i * STEP}" r="${incident.isOpen ? 4 : 4.5}"/>`,
    )
  const numbers = sorted.map(({ number }) => line`#${number}`)
  const when = items[0] === undefined ? own('') : day(new Date(items[0].at))
  return html`<g><title>${when}: ${listed(numbers, 5)}</title>${dots}</g>
`
}

const weight = ({ isOpen, isUrgent }: LaneIncident): number => Number(isOpen) * 2 + Number(isUrgent)

const markOf = ({ isOpen, isUrgent }: LaneIncident): Inert =>
  own(isOpen ? 'open' : isUrgent ? 'urgent' : 'calm')

function commitMark(at: number, items: Lane['commits'], height: number): Html {
  const shas = items.map(({ sha }) => own(sha.slice(0, 7)))
  return html`<svg x="${percent(at)}" y="${height + 10}" width="1" height="1" overflow="visible"><title>${listed(shas, 5)}</title>${diamond(0, 0)}</svg>
`
}

const TICKS = 5

function ticks({ since, until }: Span, height: number, below: number): Html {
  const at = Array.from({ length: TICKS }, (_, i) => i / (TICKS - 1))
  const anchor = (i: number) => own(i === 0 ? 'start' : i === TICKS - 1 ? 'end' : 'middle')
  const marks = at.map((part, i) => {
    const date = new Date(since.getTime() + part * (until.getTime() - since.getTime()))
    return html`<line class="grid" x1="${percent(part)}" x2="${percent(part)}" y1="0" y2="${height + below}"/><text x="${percent(part)}" y="${height + below + 18}" text-anchor="${anchor(i)}">${tickLabel(date, { since, until })}</text>
`
  })
  return html`${marks}<line class="axis" x1="0" x2="100%" y1="${height}" y2="${height}"/>`
}

const tickLabel = (date: Date, { since, until }: Span): Inert =>
  until.getTime() - since.getTime() > 3 * DAY_MS ? day(date) : own(date.toISOString().slice(11, 16))

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const day = (date: Date): Inert => own(`${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`)
