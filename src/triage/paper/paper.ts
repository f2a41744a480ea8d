import type { Inert } from '../../core/untrusted.ts'
import { page, type TextOptions, wrap } from '../../terminal/layout.ts'
import { columns, cutTo, pad } from '../../terminal/width.ts'
import { line, own } from '../../untrusted/inert.ts'
import { type Phrase, type Place, phraseText, shortTime, zonesOf } from '../../untrusted/words.ts'
import { type Sources, someSources, sourcesText, sourceText } from './source.ts'

export interface Line {
  /** a time, the number of an incident, or nothing */
  readonly lead: Inert
  readonly text: Phrase
  readonly sources: Sources
  readonly tone?: 'bad' | 'warn' | 'good' | 'dim'
}

export interface Section {
  readonly title: string
  readonly lines: readonly Line[]
  /** what people write here; Markdown leaves a place for it */
  readonly prompt?: string
}

/** What a document says, before it is text, Markdown or HTML. */
export interface Paper {
  readonly title: Phrase
  readonly sections: readonly Section[]
}

/** Lines that begin with their time: the heading names the zones. */
export const timedSection = <T>(
  title: string,
  items: readonly T[],
  [at, lineOf]: readonly [(item: T) => string, (item: T) => Omit<Line, 'lead'>],
  place: Place,
): Section => ({
  title: `${title}, ${zonesOf(items.map(at), place)}`,
  lines: items.map((item) => ({ ...lineOf(item), lead: shortTime(at(item), place) })),
})

/** @param about what is missing, and what to do next */
export function paperText(
  { title, sections }: Paper,
  options: TextOptions,
  about: Parameters<typeof page>[2],
): Inert {
  return page(
    [
      wrap(phraseText(title), options.width).map(options.style.strong),
      ...sections.map((section) => sectionLines(section, options)),
    ],
    options,
    about,
  )
}

const GAP = 2
const INDENT = 2
const MAX_LINES = 6

/** With a heading for each section, and the source of each line at its end on the right. */
function sectionLines({ title, lines }: Section, options: TextOptions): Inert[] {
  const { style, most } = options
  if (lines.length === 0) return []
  const shown = lines.slice(0, most)
  const leads = Math.max(...shown.map(({ lead }) => columns(lead)))
  const rest = lines.length - shown.length
  return [
    style.strong(own(title)),
    ...shown.flatMap((each) => lineText(each, leads, options)),
    ...(rest > 0 ? [style.dim(line`${own(' '.repeat(INDENT))}${rest} more; add | less to see all`)] : []),
  ]
}

/** What continues a line stands further to the right than its beginning. */
function lineText(each: Line, leads: number, { style, width }: TextOptions): Inert[] {
  const { lead, text, tone } = each
  const left = INDENT + GAP + leads
  const paint = tone === undefined ? (shown: Inert) => shown : style[tone]
  const start = (i: number) => {
    if (i > 0) return own(' '.repeat(left))
    const shown = leads === 0 ? own('') : line`${style.dim(pad(lead, leads))}${own(' '.repeat(GAP))}`
    return line`${own(' '.repeat(INDENT))}${shown}`
  }
  const words = wrap(phraseText(text), Math.max(1, width - left), MAX_LINES)
  const rows = words.map((shown, i) => line`${start(i)}${paint(shown)}`)
  const id = cutTo(idOf(each), Math.max(1, width - left))
  if (id === '') return rows
  const used = columns(words.at(-1) ?? '') + (rows.length === 1 && leads === 0 ? INDENT : left)
  const gap = width - columns(id) - used
  return gap >= GAP
    ? [...rows.slice(0, -1), line`${rows.at(-1) ?? own('')}${own(' '.repeat(gap))}${style.dim(id)}`]
    : [...rows, line`${own(' '.repeat(width - columns(id)))}${style.dim(id)}`]
}

/** Without the one that the line begins with. */
function idOf({ lead, text, sources }: Line): Inert {
  const [first, ...more] = sources
  const begin = lead === '' ? phraseText(text).split(' ')[0] : lead
  const left = begin === sourceText(first) ? someSources(more) : sources
  return left === null ? own('') : sourcesText(left)
}
