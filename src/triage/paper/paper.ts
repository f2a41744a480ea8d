import type { Inert } from '../../core/untrusted.ts'
import { page, type TextOptions, wrap } from '../../terminal/layout.ts'
import { columns, pad } from '../../terminal/width.ts'
import { line, own } from '../../untrusted/inert.ts'
import { type Phrase, phraseText } from '../../untrusted/words.ts'
import { type Sources, sourcesText, sourceText } from './source.ts'

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
  /** instead of lines */
  readonly none?: string
  /** what people write here; Markdown leaves a place for it */
  readonly prompt?: string
}

/** What a document says, before it is text, Markdown or HTML. */
export interface Paper {
  readonly title: Phrase
  readonly sections: readonly Section[]
}

/** @param command prints all of it @param about what is missing, and what to do next */
export function paperText(
  { title, sections }: Paper,
  command: string,
  options: TextOptions,
  about: Parameters<typeof page>[2],
): Inert {
  return page(
    [
      wrap(phraseText(title), options.width).map(options.style.strong),
      ...sections.map((section) => sectionLines(section, options, `${command} | less`)),
    ],
    options,
    about,
  )
}

const GAP = 2
const INDENT = 2
const MAX_LINES = 6
/** Below this, the source stands on a line of its own. */
const MIN_TEXT = 30

/** With a heading for each section, and the source of each line on the right. */
export function sectionLines({ title, lines, none }: Section, options: TextOptions, how: string): Inert[] {
  const { style, width } = options
  if (lines.length === 0) return none === undefined ? [] : [line`${style.strong(own(title))}: ${own(none)}`]
  const shown = lines.slice(0, options.most)
  const leads = Math.max(...shown.map(({ lead }) => columns(lead)))
  const ids = Math.max(0, ...shown.map((each) => columns(idOf(each))))
  const left = INDENT + (leads > 0 ? leads + GAP : 0)
  const room = width - left - (ids > 0 ? ids + GAP : 0)
  const rest = lines.length - shown.length
  return [
    style.strong(own(title)),
    ...shown.flatMap((each) => lineText(each, { ...options, leads, left, room })),
    ...(rest > 0 ? [style.dim(line`${own(' '.repeat(INDENT))}${rest} more: ${own(how)}`)] : []),
  ]
}

interface Places extends TextOptions {
  readonly leads: number
  readonly left: number
  readonly room: number
}

function lineText(
  { lead, text, tone, ...line_ }: Line,
  { style, leads, left, room, width }: Places,
): Inert[] {
  const id = idOf({ lead, ...line_ })
  const isBeside = room >= MIN_TEXT
  const words = wrap(phraseText(text), Math.max(1, isBeside ? room : width - left), MAX_LINES)
  const paint = tone === undefined ? (shown: Inert) => shown : style[tone]
  const start = (i: number) =>
    i > 0 || leads === 0
      ? own(' '.repeat(left))
      : line`${own(' '.repeat(INDENT))}${style.dim(pad(lead, leads))}${own(' '.repeat(GAP))}`
  const rows = words.map((shown, i) => {
    const isFirst = i === 0 && id !== '' && isBeside
    const filled = isFirst ? own(' '.repeat(room - columns(shown) + GAP)) : own('')
    return line`${start(i)}${paint(shown)}${filled}${isFirst ? style.dim(id) : own('')}`
  })
  return isBeside || id === '' ? rows : [...rows, line`${own(' '.repeat(left))}${style.dim(id)}`]
}

/** Empty where the line begins with it. */
function idOf({ lead, sources }: Pick<Line, 'lead' | 'sources'>): Inert {
  return sources.length === 1 && sourceText(sources[0]) === lead ? own('') : sourcesText(sources)
}
