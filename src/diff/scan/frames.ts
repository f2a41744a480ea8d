import { syntaxNamed } from '../languages.ts'
import { type Cursor, isBlank, isWord, NEWLINE } from './cursor.ts'
import type { Span, Syntax } from './rule.ts'
import { type CompiledSyntax, CURLY, compile, type Hole, KIND, type Kind, type Markup } from './rule.ts'

// What is open at a position, innermost last.

export interface CodeFrame {
  readonly type: 'code'
  readonly compiled: CompiledSyntax
  readonly kind: Kind
  /** set for code in a string or in markup */
  readonly hole: Hole | null
  /** open brackets of the hole */
  depth: number
  /** the last token ended a value, so a quote, slash or `<` is now an operator */
  afterValue: boolean
  /** they begin on the next line */
  heredocs: OpenHeredoc[]
}

export type OpenHeredoc = { readonly tag: string; readonly goesOn: boolean }

export interface SpanFrame {
  readonly type: 'span'
  readonly span: Span
  readonly close: string
  readonly nested: string | undefined
  depth: number
  /** start of the line it opens on; -1: above the text */
  readonly openedIn: number
  /** position of a mark that closes a quotation inside; -1: none */
  innerClose: number
}

interface IndentedFrame {
  readonly type: 'indented'
  readonly kind: Kind
  readonly indent: number
}

export interface TextFrame {
  readonly type: 'text'
  readonly compiled: CompiledSyntax
  readonly markup: Markup
  /** open elements; infinite for a markup file */
  depth: number
}

interface TagFrame {
  readonly type: 'tag'
  readonly name: string
  readonly markup: Markup
}

export type Frame = CodeFrame | SpanFrame | IndentedFrame | TextFrame | TagFrame

/** Nothing opens beyond this depth; no program nests as deep. */
export const MAX_FRAMES = 64

export interface Machine {
  readonly cursor: Cursor
  readonly frames: Frame[]
  openRule(compiled: CompiledSyntax, frame: CodeFrame | TextFrame): boolean
  /** scans up to the pattern, which nothing inside can hide */
  embed(language: string, until: RegExp, takesEnd: boolean): void
}

const codeFrame = (compiled: CompiledSyntax, hole: Hole | null, kind: Kind): CodeFrame => ({
  type: 'code',
  compiled,
  kind,
  hole,
  depth: 0,
  afterValue: false,
  heredocs: [],
})

export function fileFrame(syntax: Syntax): Frame {
  const compiled = compile(syntax)
  return syntax.markup
    ? { type: 'text', compiled, markup: syntax.markup, depth: Number.POSITIVE_INFINITY }
    : codeFrame(compiled, null, KIND.code)
}

export function openSpan(
  machine: Machine,
  span: Span,
  length: number,
  close: string,
  frame: CodeFrame | TextFrame,
): void {
  const { cursor } = machine
  cursor.skip(length, KIND[span.kind])
  if (frame.type === 'code' && span.kind === 'string') frame.afterValue = true
  if (close === '\n' && span.escape === undefined) cursor.mark(cursor.lineEnd(), KIND[span.kind])
  else pushSpan(machine, span, close)
}

export function pushSpan({ frames, cursor }: Machine, span: Span, close: string): void {
  const openedIn = cursor.at === 0 ? -1 : cursor.lineStart
  const nested = span.paired ? OPENING[close] : span.nested
  if (frames.length < MAX_FRAMES)
    frames.push({ type: 'span', span, close, nested, depth: 0, openedIn, innerClose: -1 })
}

const OPENING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '>': '<' }

export function stepSpan(machine: Machine, frame: SpanFrame): void {
  const { cursor, frames } = machine
  const { span, close, nested } = frame
  const kind = KIND[span.kind]
  const [first, escaping] = [close.charCodeAt(0), span.escape?.charCodeAt(0)]
  for (let at = cursor.at; at < cursor.to; at += 1) {
    const code = cursor.text.charCodeAt(at)
    if (span.holes && openHole(machine, span.holes, at, kind)) return
    if (code === escaping) {
      if (cursor.text.charCodeAt(at + 1) === NEWLINE) cursor.startLine(at + 2)
      at += 1
    } else if (close === '`' && cursor.text.startsWith('```', at)) {
      at += 2 // a fence of Markdown in a template
    } else if (code === first && cursor.text.startsWith(close, at) && mayClose(machine, frame, at)) {
      closeSpan(machine, frame, at)
      return
    } else if (code === NEWLINE && !span.lines) {
      cursor.mark(at, kind) // a string that its line does not close
      frames.pop()
      return
    } else if (code === NEWLINE) {
      cursor.startLine(at + 1)
    } else if (nested !== undefined && cursor.text.startsWith(nested, at)) {
      frame.depth += 1
      at += nested.length - 1
    } else if (span.variables && code === DOLLAR && skipVariable(machine, at, kind)) return
  }
  cursor.mark(cursor.to, kind)
}

function mayClose({ cursor }: Machine, frame: SpanFrame, at: number): boolean {
  const { span, close } = frame
  if (close === '"' || close === "'" || close === '`') return !isInside(cursor, frame, at)
  if (!span.closesAtIndent) return true
  for (let i = cursor.lineStart; i < at; i += 1) if (!isBlank(cursor.text.charCodeAt(i))) return false
  return true
}

/**
 * Whether a quote mark belongs to the text of the string. No word follows a closing mark without a space, so then it
 * is quoted inside: in a multi-line string up to the next mark on the line, or as in `don't`; in a one-line string
 * without escapes, after a backslash.
 */
function isInside({ text, lineStart, to }: Cursor, frame: SpanFrame, at: number): boolean {
  const { span, close, openedIn } = frame
  if (at === frame.innerClose) return true
  if (span.kind !== 'string' || !isWord(text.charCodeAt(at + 1))) return false
  const before = text.charAt(at - 1)
  if (!span.lines) return span.escape === undefined && before === '\\'
  if (openedIn === lineStart) return false
  if (close === "'" && isWord(before.charCodeAt(0))) return CONTRACTION.test(text.slice(at + 1, at + 4))
  const partner = text.indexOf(close, at + 1)
  const lineEnd = text.indexOf('\n', at)
  if (!/[\s([{:=,]/.test(before) || partner === -1 || partner >= to) return false
  if (lineEnd !== -1 && lineEnd < partner) return false
  frame.innerClose = partner
  return true
}

const CONTRACTION = /^(?:[stdm]|re|ve|ll)(?!\w)/

function closeSpan({ cursor, frames }: Machine, frame: SpanFrame, at: number): void {
  const { span, close } = frame
  if (frame.depth > 0) {
    frame.depth -= 1
    cursor.mark(at + close.length, KIND[span.kind])
    return
  }
  frames.pop()
  cursor.mark(close === '\n' ? at : at + close.length, KIND[span.kind])
  cursor.isIndent = false
}

function openHole({ cursor, frames }: Machine, holes: readonly Hole[], at: number, kind: Kind): boolean {
  if (frames.length >= MAX_FRAMES) return false
  const hole = holes.find(({ open }) => cursor.text.startsWith(open, at))
  const around = frames.findLast((frame) => frame.type === 'code' || frame.type === 'text')
  if (hole === undefined || around === undefined) return false
  if (hole.open === '{' && cursor.text.startsWith('{{', at)) {
    cursor.mark(at + 2, kind) // a doubled brace stands for itself
    return true
  }
  cursor.mark(at + hole.open.length, kind)
  frames.push(codeFrame(around.compiled, hole, KIND.hole))
  return true
}

function skipVariable({ cursor }: Machine, at: number, kind: Kind): boolean {
  const end = cursor.wordEnd(at + 1)
  if (end === at + 1) return false
  cursor.mark(at, kind)
  cursor.mark(end, KIND.hole)
  return true
}

const DOLLAR = 36

export function openJsx({ cursor, frames }: Machine, frame: CodeFrame): boolean {
  if (frames.length > MAX_FRAMES - 2 || cursor.match(JSX_TAG) === null) return false
  frame.afterValue = true
  const { compiled } = frame
  const markup: Markup = { holes: [CURLY], language: compiled.syntax.name, embedded: {} }
  frames.push({ type: 'text', compiled, markup, depth: 0 })
  return true
}

export function stepText(machine: Machine, frame: TextFrame): void {
  const { cursor, frames } = machine
  const { compiled, markup } = frame
  if (cursor.isIndent && !isBlank(cursor.code)) markIndent(cursor, markup)
  if (!compiled.syntax.jsx && machine.openRule(compiled, frame)) return
  const hole = markup.holes.find(({ open }) => cursor.isAt(open))
  const tag = cursor.isAt('<') ? cursor.match(TAG) : null
  if (hole !== undefined && frames.length < MAX_FRAMES) {
    cursor.skip(hole.open.length, KIND.code)
    frames.push(codeFrame(compile(syntaxNamed(markup.language)), hole, KIND.code))
  } else if (tag === null) {
    cursor.skip(1, KIND.string)
  } else {
    cursor.skip(tag[0].length, KIND.code)
    const closes = tag[0].startsWith('</')
    if (closes) frame.depth -= 2 // the end of the tag adds one
    frames.push({ type: 'tag', name: closes ? '' : (tag[1] ?? '').toLowerCase(), markup })
  }
}

/** White space before a tag or code is layout, whatever text stands between. */
function markIndent(cursor: Cursor, { holes }: Markup): void {
  const line = cursor.text.slice(cursor.at, cursor.lineEnd())
  if (line.includes('<') || holes.some(({ open }) => line.includes(open)))
    cursor.kinds.fill(KIND.code, cursor.lineStart, cursor.at)
}

export function stepTag(machine: Machine, { name, markup }: TagFrame): void {
  const { cursor, frames } = machine
  const character = cursor.text.charAt(cursor.at)
  if (character === '"' || character === "'") {
    cursor.skip(1, KIND.string)
    pushSpan(machine, { kind: 'string', open: character, close: character, lines: true }, character)
  } else if (character === '{' && markup.holes.some(({ open }) => open === '{')) {
    cursor.skip(1, KIND.code)
    frames.push(codeFrame(compile(syntaxNamed(markup.language)), CURLY, KIND.code))
  } else if (cursor.isAt('/>')) {
    closeTag(machine, '/>'.length, 0)
  } else if (character === '>') {
    closeTag(machine, '>'.length, 1)
    const language = markup.embedded[name]
    if (language !== undefined) machine.embed(language, new RegExp(`</${name}`, 'gi'), false)
  } else cursor.skip(1, KIND.code)
}

function closeTag({ cursor, frames }: Machine, length: number, opens: number): void {
  cursor.skip(length, KIND.code)
  frames.pop()
  const text = frames.at(-1)
  if (text?.type !== 'text') return
  text.depth += opens
  if (text.depth <= 0) frames.pop()
}

const TAG = /<\/?([A-Za-z][\w.:-]{0,80})?(?=[\s/>])/y
const JSX_TAG = /<(?:>|[A-Za-z][\w.:-]{0,80}(?=[\s/>])(?!\s+extends\b))/y
