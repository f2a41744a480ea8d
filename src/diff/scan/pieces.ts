import { unicodePattern } from '../../core/unicode-pattern.ts'
import { syntaxNamed } from '../languages.ts'
import { NEWLINE } from './cursor.ts'
import { KIND, type Kind, type Span, type Syntax } from './rule.ts'
import { type OpenSpan, Scanner } from './scanner.ts'

export interface Piece {
  readonly kind: keyof typeof KIND
  readonly text: string
  /** it began on this line */
  readonly begins: boolean
}

const NAMES = ['code', 'comment', 'string', 'hole', 'doubtful'] as const

export function scanFile(text: string, syntax: Syntax): Piece[][] {
  const { cursor, doubtfulFrom } = new Scanner(text, syntax, null, true)
  if (doubtfulFrom !== -1) cursor.kinds.fill(KIND.doubtful, doubtfulFrom)
  return splitLines(text, cursor.kinds, KIND.code)
}

export interface HunkLine {
  readonly text: string
  /** unchanged, so it may decide what the lines around it are */
  readonly isContext: boolean
}

/**
 * For lines from the middle of a file, which may begin inside anything: picks the beginning that fits best. With
 * context, changed lines have no say.
 * @param isTop the first line is that of the file
 */
export function scanHunk(lines: readonly HunkLine[], syntax: Syntax, isTop = false): Piece[][] {
  if (lines.length === 0) return []
  const text = lines.map((line) => line.text.slice(0, MAX_LINE)).join('\n')
  const witnesses = lines.some(({ isContext }) => isContext) ? lines.map(({ isContext }) => isContext) : null
  if (isTop) return scanFile(text, syntax)
  let best = scanFrom({ syntax, open: null, cost: 0 }, text, witnesses)
  for (const start of best.cost === 0 ? [] : beginnings(syntax, text)) {
    if (best.cost === 0) break
    if (start.open !== null && isDoubtful(start.open, lines, witnesses)) continue
    const next = scanFrom(start, text, witnesses)
    if (next.cost < best.cost) best = next
  }
  const pieces = hasStars(syntax) ? best.pieces.map(asStarComment) : best.pieces
  return pieces.map((line, i) => [...line, ...unscanned(lines[i]?.text ?? '')])
}

function scanFrom(
  start: Beginning,
  text: string,
  witnesses: readonly boolean[] | null,
): { pieces: Piece[][]; cost: number } {
  const scanned = new Scanner(text, start.syntax, start.open)
  const pieces = splitLines(text, scanned.cursor.kinds, kindAbove(start))
  return { pieces, cost: costOf(pieces, scanned, witnesses) + start.cost }
}

/** Longer lines are generated. */
const MAX_LINE = 20_000

const unscanned = (text: string): Piece[] =>
  text.length > MAX_LINE ? [{ kind: 'doubtful', text: text.slice(MAX_LINE, 2 * MAX_LINE), begins: true }] : []

interface Beginning {
  readonly syntax: Syntax
  readonly open: OpenSpan | null
  /** how unlikely it is, in misfits */
  readonly cost: number
}

/** Inside each multi-line comment or string; for markup, in its script or style. */
function beginnings(syntax: Syntax, text: string): Beginning[] {
  const spans = syntax.rules.filter((rule): rule is Span => 'open' in rule && rule.lines === true)
  const inside = new Map(
    spans.flatMap((span) =>
      closesOf(span).map((close) => [close, { syntax, open: { span, close }, cost: 1 }]),
    ),
  )
  const languages = [...(syntax.within ?? []), ...Object.values(syntax.markup?.embedded ?? {})]
  const embedded = languages.map((name) => ({ syntax: syntaxNamed(name), open: null, cost: 0.5 }))
  return [...inside.values(), ...insideHeredoc(syntax, text), ...embedded]
}

const closesOf = ({ close, closes = [] }: Span): readonly string[] =>
  typeof close === 'function' ? closes : [close].filter((mark) => mark !== '\u0000')

/** A line that is only a tag in capitals ends a heredoc from above, unless one begins here. */
function insideHeredoc(syntax: Syntax, text: string): Beginning[] {
  const tag = syntax.rules.some((rule) => 'heredoc' in rule) ? TAG_LINE.exec(text)?.[1] : undefined
  if (tag === undefined || new RegExp(`<<.{0,5}${tag}\\b`).test(text)) return []
  const span: Span = { kind: 'string', open: tag, close: tag, lines: true, closesAtIndent: true }
  return [{ syntax, open: { span, close: tag }, cost: 1 }]
}

const TAG_LINE = /^[ \t]{0,80}([A-Z][A-Z0-9_]{1,40})\r?$/m

/** If there is context, only that counts: changed lines must not decide. In markup, `-->` may be text. */
function costOf(
  pieces: readonly (readonly Piece[])[],
  { strayCloses, isOpen, cursor }: Scanner,
  witnesses: readonly boolean[] | null,
): number {
  const misfits = pieces.filter((line, i) => (witnesses?.[i] ?? true) && isMisfit(line)).length
  const stray = strayCloses
    .slice(0, MAX_STRAY)
    .filter(
      (at) =>
        !cursor.text.startsWith('-->', at) || witnesses?.[cursor.text.slice(0, at).split('\n').length - 1],
    )
  return misfits + 4 * stray.length + (isOpen && witnesses === null ? 2 : 0)
}

const MAX_STRAY = 50

/**
 * The text is unlikely to begin inside this: the first mark is where a value begins, so it opens; or it both opens
 * and closes, and is on a changed line.
 */
function isDoubtful(
  { span, close }: OpenSpan,
  lines: readonly HunkLine[],
  witnesses: readonly boolean[] | null,
): boolean {
  const at = lines.findIndex(({ text }) => text.includes(close))
  if (at === -1) return false
  const before = lines[at]?.text.split(close, 1)[0] ?? ''
  if (/[=(,:[+{?>]\s*[A-Za-z]{0,2}$/.test(before.slice(-40))) return true
  if (close === '-->') return witnesses?.[at] !== true // it may be text
  return witnesses !== null && witnesses[at] === false && (span.kind === 'string' || span.open === close)
}

/** Prose taken for code, or code taken for a comment or string from above. */
function isMisfit(line: readonly Piece[]): boolean {
  const code = line
    .filter(({ kind }) => kind === 'code')
    .map(({ text }) => text)
    .join('')
  if (code.trim() !== '') return looksLikeProse(code)
  const inner = line
    .filter(({ begins }) => !begins)
    .map(({ text }) => text)
    .join('')
  return CODE.test(inner)
}

const FIVE_WORDS = unicodePattern(
  String.raw`(?<![\w.])\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*){4}(?![\w.(])`,
  'u',
  /(?<![\w.])[a-z][a-z'-]*(?: [a-z][a-z'-]*){4}(?![\w.(])/i,
)

/** Several words in a row without any sign of code. */
export const looksLikeProse = (text: string): boolean =>
  FIVE_WORDS(text).test(text) &&
  !/[;{}=<>[\]|\\]|\w\(|::|->|,\s*$|^\s*(?:import|from|export|package)\b/.test(text)

const CODE =
  /[{};]\s*$|\w\(.*\)|[^<>=!]=[^=>]|=>|->|::|^\s*(?:if|for|def|class|return|import|from|func|fn|let|const|var|end|else|local|use|public|private|static)\b/

const hasStars = ({ rules }: Syntax): boolean => rules.some((rule) => 'open' in rule && rule.open === '/*')

/** In C-like languages each line of a long comment begins with a star. */
function asStarComment(line: Piece[]): Piece[] {
  const text = line.map((piece) => piece.text).join('')
  return line[0]?.kind === 'code' && /^\s*\*(?:\s|\/|$)/.test(text)
    ? [{ kind: 'comment', text, begins: false }]
    : line
}

const kindAbove = ({ syntax, open }: Beginning): Kind => {
  if (open !== null) return KIND[open.span.kind]
  return syntax.markup ? KIND.string : KIND.code
}

function splitLines(text: string, kinds: Uint8Array, start: Kind): Piece[][] {
  const lines: Piece[][] = []
  let line: Piece[] = []
  let from = 0
  let above: number = start
  for (let at = 0; at <= text.length; at += 1) {
    const isEnd = at === text.length || text.charCodeAt(at) === NEWLINE
    if (at > from && (isEnd || kinds[at] !== kinds[from])) {
      const kind = kinds[from] ?? KIND.code
      line.push({
        kind: NAMES[kind] ?? 'code',
        text: text.slice(from, at),
        begins: line.length > 0 || kind !== above,
      })
      from = at
    }
    if (!isEnd) continue
    above = (at < text.length ? kinds[at] : undefined) ?? KIND.code
    lines.push(line)
    line = []
    from = at + 1
  }
  return lines
}
