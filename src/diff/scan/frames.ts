import { syntaxNamed } from '../languages.ts'
import { type Cursor, endOfLineComment, isBlank, NEWLINE } from './cursor.ts'
import type { OpenHeredoc } from './heredoc.ts'
import type { Span, Syntax } from './rule.ts'
import { type CompiledSyntax, CURLY, compile, type Hole, KIND, type Kind, type Markup } from './rule.ts'
import { runsNext } from './runs.ts'
import { endValue, noTokens, type Tokens } from './values.ts'

// What is open at a position, innermost last.

export interface CodeFrame extends Tokens {
  readonly type: 'code'
  readonly compiled: CompiledSyntax
  readonly kind: Kind
  /** set for code in a string or in markup */
  readonly hole: Hole | null
  /** open brackets of the hole */
  depth: number
  /** an apostrophe is text */
  readonly apostrophes: boolean
  /** they begin on the next line */
  heredocs: OpenHeredoc[]
}

export interface SpanFrame {
  readonly type: 'span'
  readonly span: Span
  readonly kind: Kind
  readonly close: string
  readonly nested: string | undefined
  /** behind the opening mark */
  readonly from: number
  depth: number
  /** if it goes on below its line, it may be something else */
  isDoubtful: boolean
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
  readonly from: number
  /** open elements; infinite for a markup file */
  depth: number
}

interface TagFrame {
  readonly type: 'tag'
  readonly name: string
  readonly text: TextFrame
}

export type Frame = CodeFrame | SpanFrame | IndentedFrame | TextFrame | TagFrame

/** Nothing opens beyond this depth; no program nests as deep. */
export const MAX_FRAMES = 64

export interface Machine {
  readonly cursor: Cursor
  readonly frames: Frame[]
  readonly isWhole: boolean
  /** what nothing closes from some position on */
  readonly unclosed: Set<string>
  /** from there on all counts as code */
  doubt(from: number): void
  /** @returns its length: a closing mark where no comment is open */
  countStrayClose(compiled: CompiledSyntax): number | undefined
  openRule(compiled: CompiledSyntax, frame: CodeFrame | TextFrame): boolean
  /** scans up to the pattern, which nothing inside can hide */
  embed(language: string, until: RegExp, takesEnd: boolean): void
}

const codeFrame = (
  compiled: CompiledSyntax,
  hole: Hole | null,
  kind: Kind,
  apostrophes = false,
): CodeFrame => ({
  ...noTokens(),
  type: 'code',
  compiled,
  kind,
  hole,
  apostrophes,
  depth: 0,
  heredocs: [],
})

export function fileFrame(syntax: Syntax): Frame {
  const compiled = compile(syntax)
  return syntax.markup
    ? { type: 'text', compiled, markup: syntax.markup, from: 0, depth: Number.POSITIVE_INFINITY }
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
  const isUnclean = UNCLEAN.test(cursor.text.charAt(cursor.at - 1))
  const isDoubtful = isUnclean || cursor.doubtfulLine === cursor.lineStart
  const runs = span.kind === 'string' && span.lines === true && runsNext(cursor, frame.compiled.syntax.name)
  cursor.skip(length, KIND[span.kind])
  if (frame.type === 'code' && span.kind === 'string') endValue(frame)
  if (close === '\n')
    cursor.mark(endOfLineComment(cursor, frame.compiled.syntax, span.escape !== undefined), KIND[span.kind])
  else pushSpan(machine, span, close, isDoubtful, runs ? KIND.doubtful : KIND[span.kind])
}

/** No string or comment of many lines opens right behind these. */
const UNCLEAN = /[/\\^%]/

export function pushSpan(
  { frames, cursor }: Machine,
  span: Span,
  close: string,
  isDoubtful = false,
  kind: Kind = KIND[span.kind],
): void {
  const nested = span.paired ? OPENING[close] : span.nested
  if (frames.length < MAX_FRAMES)
    frames.push({ type: 'span', span, kind, close, nested, depth: 0, from: cursor.at, isDoubtful })
}

const OPENING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '>': '<' }

export function stepSpan(machine: Machine, frame: SpanFrame): void {
  const { cursor, frames } = machine
  const { span, close, nested, kind } = frame
  const [first, escaping, maybe] = [close, span.escape, span.mayEscape].map((mark) => mark?.charCodeAt(0))
  for (let at = cursor.at; at < cursor.to; at += 1) {
    const code = cursor.text.charCodeAt(at)
    if (span.holes && openHole(machine, span.holes, at, kind)) return
    if (code === escaping) {
      if (cursor.text.charCodeAt(at + 1) === NEWLINE) cursor.startLine(at + 2)
      at += 1
    } else if (code === maybe && cursor.text.startsWith(close, at + 1)) {
      frame.isDoubtful = true
      cursor.doubtfulLine = cursor.lineStart
      if (!ENDS_VALUE.test(cursor.text.slice(at + 2, at + 40))) at += 1
    } else if (code === first && cursor.text.startsWith(close, at) && mayClose(machine, frame, at)) {
      const quoted = machine.isWhole || cursor.lineStart <= frame.from ? 0 : quotedInside(cursor.text, at)
      if (quoted > 0) {
        at += quoted - 1
        continue
      }
      closeSpan(machine, frame, at)
      return
    } else if (code === NEWLINE && !span.lines) {
      cursor.mark(at, kind) // a string that its line does not close
      frames.pop()
      return
    } else if (code === NEWLINE) {
      if (frame.isDoubtful) machine.doubt(frame.from)
      cursor.startLine(at + 1)
    } else if (nested !== undefined && cursor.text.startsWith(nested, at)) {
      frame.depth += 1
      at += nested.length - 1
    } else if (span.variables && code === DOLLAR && skipVariable(machine, at, kind)) return
  }
  cursor.mark(cursor.to, kind)
}

const ENDS_VALUE = /^\s*(?:[,;)]|\|\||$)/

function mayClose({ cursor }: Machine, { span, close }: SpanFrame, at: number): boolean {
  if (span.greedy && cursor.text.startsWith(close.charAt(0), at + close.length)) return false
  if (!span.closesAtIndent) return true
  for (let i = cursor.lineStart; i < at; i += 1) if (!isBlank(cursor.text.charCodeAt(i))) return false
  return true
}

/** In a patch, what is fenced or quoted in a text is not its end. */
function quotedInside(text: string, at: number): number {
  QUOTED.lastIndex = at
  return QUOTED.exec(text)?.[0].length ?? 0
}

const QUOTED = /```|"(?<=[\s([{:=,]")(?=\w)[^"\n]{0,200}"/y

function closeSpan({ cursor, frames }: Machine, frame: SpanFrame, at: number): void {
  const { kind, close } = frame
  if (frame.depth > 0) {
    frame.depth -= 1
    cursor.mark(at + close.length, kind)
    return
  }
  frames.pop()
  cursor.mark(close === '\n' ? at : at + close.length, kind)
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
  if (hole.apostrophes) hole.apostrophes.lastIndex = at
  const apostrophes = hole.apostrophes?.test(cursor.text) ?? false
  cursor.mark(at + hole.open.length, kind)
  frames.push(codeFrame(around.compiled, hole, KIND.hole, apostrophes))
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
  if (frames.length > MAX_FRAMES - 2 || !cursor.match(JSX_TAG) || !cursor.match(TAG)) return false
  endValue(frame)
  const { compiled } = frame
  const markup: Markup = { holes: [CURLY], language: compiled.syntax.name, embedded: {} }
  frames.push({ type: 'text', compiled, markup, from: cursor.at, depth: 0 })
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
    machine.countStrayClose(compiled)
    cursor.skip(1, KIND.string)
  } else {
    cursor.skip(tag[0].length, KIND.code)
    const closes = tag[0].startsWith('</')
    if (closes) frame.depth -= 2 // the end of the tag adds one
    frames.push({ type: 'tag', name: closes ? '' : (tag[1] ?? '').toLowerCase(), text: frame })
  }
}

/** White space before a tag or code is layout, whatever text stands between. */
function markIndent(cursor: Cursor, { holes }: Markup): void {
  const line = cursor.text.slice(cursor.at, cursor.lineEnd())
  if (line.includes('<') || holes.some(({ open }) => line.includes(open)))
    cursor.kinds.fill(KIND.code, cursor.lineStart, cursor.at)
}

export function stepTag(machine: Machine, { name, text }: TagFrame): void {
  const { cursor, frames } = machine
  const { compiled, markup } = text
  const character = cursor.text.charAt(cursor.at)
  const mayComment = compiled.syntax.jsx && character === '/'
  if (mayComment && !cursor.isAt('/>') && machine.openRule(compiled, text)) return
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

/** The name, and in TypeScript type arguments. */
const TAG = /<\/?(?:([A-Za-z][\w.:-]{0,80})(?:<(?:[^<>]|<[^<>]{0,80}>){0,200}>)?)?(?=[\s/>])/y
/** Not `<T extends A>(…)`, `<T = A>(…)` and `<const T>(…)`, which are type parameters. */
const JSX_TAG = /<(?:>|(?!const\s)[A-Za-z][\w.:-]{0,80}(?=[\s/><])(?!\s+extends\b|\s*=))/y
