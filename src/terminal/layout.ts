import { fromOutside, type Inert } from '../core/untrusted.ts'
import { inert, line, own } from '../untrusted/inert.ts'
import type { Clock } from '../untrusted/words.ts'
import { type Style, same } from './style.ts'
import { columns, cutTo, pad } from './width.ts'

export interface TextOptions extends Clock {
  readonly width: number
  readonly style: Style
  /** of a long list: all where there is no terminal */
  readonly most: number
}

export interface Column {
  /** its heading */
  readonly head?: string
  readonly most?: number
  /** takes what the others leave; at most one */
  readonly flexible?: true
  readonly right?: true
  /** dropped in a narrow terminal, the highest first */
  readonly spare?: number
}

/** Colour is applied after cutting and padding. */
export type Cell = Inert | { readonly text: Inert; readonly paint: Style['bad'] }

const GAP = 2
const MIN_FLEXIBLE = 16
const MIN_CUT = 8

const textOf = (cell: Cell | undefined): Inert =>
  cell === undefined ? own('') : typeof cell === 'string' ? cell : cell.text

/** Two blanks between columns; no line is wider than `width`. Headings stand above, where there are any. */
export function table(
  spec: readonly Column[],
  rows: readonly (readonly Cell[])[],
  { width, style }: Pick<TextOptions, 'width' | 'style'>,
): Inert[] {
  if (rows.length === 0) return []
  const heads = spec.map(({ head = '' }): Cell => ({ text: own(head), paint: style.dim }))
  const hasHeads = spec.some(({ head }) => head !== undefined)
  const natural = spec.map((column, i) => {
    const widest = Math.max(0, ...rows.map((row) => columns(textOf(row[i]))))
    return widest === 0 ? 0 : Math.min(column.most ?? width, Math.max(widest, columns(column.head ?? '')))
  })
  const shown = shownColumns(spec, natural, width)
  const widths = fitted(spec, natural, shown, width)
  return [...(hasHeads ? [heads] : []), ...rows].map((row) =>
    rowLine(
      shown.map((i) => cellText(row[i], widths[i] ?? 0, spec[i]?.right)),
      width,
    ),
  )
}

/** A heading that begins with `>` aligns its column right. */
export const headedTable = (
  options: TextOptions,
  heads: readonly string[],
  rows: readonly (readonly Cell[])[],
): Inert[] =>
  table(
    heads.map((head) => (head.startsWith('>') ? { head: head.slice(1), right: true } : { head })),
    rows,
    options,
  )

/** Where the flexible column would be left with hardly anything, the widest of those that may be cut give way. */
function fitted(
  spec: readonly Column[],
  natural: readonly number[],
  shown: readonly number[],
  width: number,
): number[] {
  const widths = [...natural]
  const flexible = shown.find((i) => spec[i]?.flexible) ?? -1
  const rest = () =>
    width - shown.reduce((sum, i) => (i === flexible ? sum : sum + (widths[i] ?? 0) + GAP), 0)
  const least = Math.min(MIN_FLEXIBLE, natural[flexible] ?? 0)
  const cuttable = shown.filter((i) => spec[i]?.most !== undefined)
  while (rest() < least) {
    const [widest = -1] = cuttable.toSorted((a, b) => (widths[b] ?? 0) - (widths[a] ?? 0))
    const now = widths[widest] ?? 0
    if (now <= MIN_CUT) break
    widths[widest] = now - 1
  }
  return widths.map((wanted, i) => (i === flexible ? Math.max(1, Math.min(wanted, rest())) : wanted))
}

/** The columns that are not empty, without the spare ones that do not fit. */
function shownColumns(spec: readonly Column[], natural: readonly number[], width: number): number[] {
  let shown = spec.flatMap((_, i) => ((natural[i] ?? 0) > 0 ? [i] : []))
  const least = natural.map((wanted, i) => (spec[i]?.flexible ? Math.min(MIN_FLEXIBLE, wanted) : wanted))
  const needed = () => shown.reduce((sum, i) => sum + GAP + (least[i] ?? 0), -GAP)
  const spares = spec.flatMap(({ spare }, i) => (spare === undefined ? [] : [{ i, spare }]))
  for (const { i } of spares.sort((a, b) => b.spare - a.spare)) {
    if (needed() <= width) break
    shown = shown.filter((column) => column !== i)
  }
  return shown
}

interface Shown {
  readonly plain: Inert
  readonly paint: Style['bad']
}

function cellText(cell: Cell | undefined, width: number, right: true | undefined): Shown {
  const text = cutTo(textOf(cell), width)
  const filled = right ? own(' '.repeat(Math.max(0, width - columns(text))) + text) : pad(text, width)
  return { plain: filled, paint: typeof cell === 'object' ? cell.paint : same }
}

/** A line that is still too wide is cut, and loses its colours. */
function rowLine(row: readonly Shown[], width: number): Inert {
  const gap = ' '.repeat(GAP)
  const last = row.findLastIndex(({ plain }) => plain.trim() !== '')
  const cells = row
    .slice(0, last + 1)
    .map(({ plain, paint }, i) => ({ plain: i === last ? own(plain.trimEnd()) : plain, paint }))
  const text = own(cells.map(({ plain }) => plain).join(gap))
  return columns(text) > width
    ? cutTo(text, width)
    : own(cells.map(({ plain, paint }) => paint(plain)).join(gap))
}

/** Breaks at blanks, and inside words that are too long; beyond `most` lines ends in an ellipsis. */
export function wrap(text: Inert, width: number, most = 3): Inert[] {
  const lines: Inert[] = []
  let rest: string = text
  while (rest !== '') {
    if (columns(rest) <= width) return [...lines, own(rest)]
    if (lines.length === most - 1) return [...lines, cutAtBlank(rest, width)]
    const end = breakAt(rest, width)
    lines.push(own(rest.slice(0, end).trimEnd()))
    rest = rest.slice(end).trimStart()
  }
  return lines
}

/** Breaks at blanks only: a path or an address that is too long can still be copied. */
export function wrapWords(text: string, width: number): string[] {
  const lines: string[] = []
  let at = ''
  for (const word of text.split(' ')) {
    const longer = at === '' ? word : `${at} ${word}`
    if (at === '' || columns(longer) <= width) at = longer
    else {
      lines.push(at)
      at = word
    }
  }
  return [...lines, at]
}

/** A word that does not fit is left out, unless it would be the only one. */
function cutAtBlank(text: string, width: number): Inert {
  const cut = cutTo(own(text), width)
  const kept = cut.slice(0, -1)
  const blank = kept.lastIndexOf(' ')
  return text.charAt(kept.length) === ' ' || blank <= 0 ? cut : own(`${kept.slice(0, blank).trimEnd()}…`)
}

function breakAt(text: string, width: number): number {
  let used = 0
  let end = 0
  let blank = 0
  for (const character of text) {
    used += columns(character)
    if (used > width && end > 0) break
    end += character.length
    if (character === ' ') blank = end
  }
  return text.charAt(end) === ' ' || blank === 0 ? end : blank
}

const LABEL = 13

/** `alerts    2 of 3 firing`: the label is shown once, and continuation lines keep their indent. */
export function labelled(
  label: string,
  texts: readonly Inert[],
  { width, style }: Pick<TextOptions, 'width' | 'style'>,
  paint: Style['bad'] = same,
  most = 3,
): Inert[] {
  return texts.flatMap((text, at) => {
    const indent = own(/^ */.exec(text)?.[0] ?? '')
    return wrap(own(text.trimStart()), width - LABEL - indent.length, most).map((shown, i) => {
      const name = at === 0 && i === 0 ? label : ''
      return line`${style.dim(pad(own(name), LABEL))}${indent}${paint(shown)}`
    })
  })
}

export const heading = (text: Inert, { width, style }: TextOptions): Inert[] =>
  wrap(text, width).map(style.strong)

export const moreLines = (rest: number, how: string, { width, style }: TextOptions): Inert[] =>
  rest > 0 ? wrap(line`${rest} more: ${own(how)}`, width).map(style.dim) : []

export const warningLines = (warnings: readonly string[], options: TextOptions): Inert[] =>
  labelled(
    'not known',
    warnings.slice(0, 4).map((text) => inert(fromOutside(text.replace(/\.$/, '')))),
    options,
    options.style.warn,
  )

export function page(
  paragraphs: readonly (readonly Inert[])[],
  options: TextOptions,
  {
    warnings = [],
    next: [first] = [],
  }: { readonly warnings?: readonly string[]; readonly next?: readonly string[] } = {},
): Inert {
  const all = [
    ...paragraphs,
    warningLines(warnings, options),
    first === undefined ? [] : nextLines(own(first), options.width),
  ]
  const shown = all.filter((lines) => lines.length > 0)
  return own(shown.map((lines) => lines.join('\n')).join('\n\n'))
}

/** A command that would be broken gets its own line. */
const nextLines = (command: Inert, width: number): Inert[] =>
  columns(command) + 6 <= width ? [line`Next: ${command}`] : [own('Next:'), command]
