import { type Cursor, isBlank, isWord, NEWLINE } from './cursor.ts'
import {
  type CodeFrame,
  codeFrame,
  MAX_FRAMES,
  type Machine,
  type SpanFrame,
  type TextFrame,
} from './frames.ts'
import { type Hole, KIND, type Kind, type Span } from './rule.ts'

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
