import { syntaxNamed } from '../languages.ts'
import { Cursor, decodeEscapes, isBlank, isWord, NEWLINE } from './cursor.ts'
import { endOfFormat, endOfIndented, endOfRegex, isEmptyLine } from './ends.ts'
import {
  type CodeFrame,
  type Frame,
  fileFrame,
  type Machine,
  openJsx,
  openSpan,
  pushSpan,
  type SpanFrame,
  stepSpan,
  stepTag,
  stepText,
  type TextFrame,
} from './frames.ts'
import { readHeredoc } from './heredoc.ts'
import { openHeredoc, openQuote } from './openings.ts'
import type { Rule, Syntax } from './rule.ts'
import { type CompiledSyntax, type Indented, KIND, type Kind, openingOf, type Position } from './rule.ts'
import { endMark, endValue, endWord, isVariable, mayBeArgument } from './values.ts'

/** What a text begins inside, and the mark that closes it. */
export type OpenSpan = Pick<SpanFrame, 'span' | 'close'>

/** Languages within languages: Markdown, Vue, TypeScript, CSS. */
const MAX_LEVEL = 4

/** Separates code, comments and strings in one pass; each character is read a bounded number of times. */
export class Scanner implements Machine {
  readonly cursor: Cursor
  frames: Frame[] = []
  /** where marks close a comment outside of one */
  readonly strayCloses: number[] = []
  /** a multi-line comment or string is open at the end */
  isOpen = false
  /** from here on nothing is sure; -1: all is */
  doubtfulFrom = -1
  /** delimiters that nothing closes */
  readonly unclosed = new Set<string>()
  #level = 0
  /** a line with an unclosed `/`, which is not searched again */
  #lineWithoutRegex = -1

  readonly isWhole: boolean

  /**
   * @param start what the text begins inside, unless it is the beginning of a file
   * @param isWhole a file from its beginning to its end
   */
  constructor(text: string, syntax: Syntax, start: OpenSpan | null = null, isWhole = false) {
    this.isWhole = isWhole
    this.cursor = new Cursor(decodeEscapes(text, syntax))
    this.#run(syntax, text.length, start)
  }

  doubt(from: number): void {
    if (this.doubtfulFrom === -1 || from < this.doubtfulFrom) this.doubtfulFrom = from
  }

  #run(syntax: Syntax, to: number, start: OpenSpan | null = null): void {
    const { cursor } = this
    const [frames, end] = [this.frames, cursor.to]
    this.frames = [fileFrame(syntax)]
    cursor.to = to
    this.#level += 1
    if (start !== null) pushSpan(this, start.span, start.close)
    while (cursor.at < to) this.#step()
    this.isOpen = this.frames.some((frame) => frame.type === 'span' && frame.span.lines)
    const open = this.isWhole ? this.frames[1] : undefined
    if (open?.type === 'text' || (open?.type === 'span' && open.span.lines && !open.span.mayStayOpen))
      this.doubt(open.from)
    this.#level -= 1
    this.frames = frames
    cursor.to = end
    cursor.at = to
  }

  #step(): void {
    const frame = this.frames.at(-1)
    if (frame === undefined) this.cursor.at = this.cursor.to
    else if (frame.type === 'span') stepSpan(this, frame)
    else if (this.cursor.code === NEWLINE) this.#newline(frame)
    else if (frame.type === 'code') this.#code(frame)
    else if (frame.type === 'text') stepText(this, frame)
    else if (frame.type === 'tag') stepTag(this, frame)
    else this.cursor.mark(this.cursor.lineEnd(), frame.kind)
  }

  #code(frame: CodeFrame): void {
    const { cursor } = this
    const { syntax } = frame.compiled
    const rest = syntax.prose || syntax.names ? KIND.string : frame.kind
    if (isBlank(cursor.code)) cursor.skip(1, rest)
    else if (this.openRule(frame.compiled, frame)) return
    else if (syntax.names && this.#name(syntax.names)) return
    else if (
      syntax.jsx &&
      cursor.code === LESS &&
      !frame.afterValue &&
      frame.before !== '}' &&
      openJsx(this, frame)
    )
      return
    else if (syntax.regex && cursor.code === SLASH && this.#regex(frame)) return
    else if (isWord(cursor.code)) this.#word(frame, rest)
    else this.#punctuation(frame, rest)
  }

  #word(frame: CodeFrame, kind: Kind): void {
    const { cursor } = this
    const end = cursor.wordEnd(cursor.at)
    cursor.isIndent = false
    endWord(frame, cursor, end, frame.compiled.syntax.regex)
    cursor.mark(end, kind)
  }

  #punctuation(frame: CodeFrame, kind: Kind): void {
    const { cursor } = this
    const { hole, compiled } = frame
    const character = cursor.text.charAt(cursor.at)
    if (hole !== null && cursor.isAt(hole.close)) {
      if (frame.depth === 0) {
        this.frames.pop()
        cursor.skip(hole.close.length, kind === KIND.hole ? KIND.string : kind)
        return
      }
      frame.depth -= 1
    } else if (hole !== null && character === BRACKETS[hole.close]) frame.depth += 1
    else if (hole?.format && character === ':' && frame.brackets.length === 0) {
      cursor.skip(endOfFormat(cursor) - cursor.at, kind)
      return
    }
    const stray = hole === null ? this.countStrayClose(compiled) : undefined
    endMark(frame, cursor, compiled.syntax)
    cursor.skip(stray ?? 1, kind)
  }

  countStrayClose(compiled: CompiledSyntax): number | undefined {
    const close = strayClose(compiled, this.cursor)
    if (close !== undefined) this.strayCloses.push(this.cursor.at)
    return close?.length
  }

  /** A configuration name: at the start of a line, or after what opens or separates. */
  #name(names: RegExp): boolean {
    const { cursor } = this
    const before = cursor.isIndent ? '' : cursor.previousVisible()
    const found = /^[{,[(;?&-]?$/.test(before) ? cursor.match(names) : null
    if (found === null) return false
    cursor.skip(found[0].length, KIND.code)
    return true
  }

  /** `/…/` on one line; a slash inside `[…]` does not close. */
  #regex(frame: CodeFrame): boolean {
    const { cursor } = this
    const { syntax } = frame.compiled
    if (frame.before === '}') cursor.doubtfulLine = cursor.lineStart
    if (!this.#mayBegin(frame)) {
      if (!syntax.commands || cursor.text.charCodeAt(cursor.at + 1) !== SLASH) return false
      cursor.skip(1, frame.kind) // `//` of Perl
      return false
    }
    if (this.#lineWithoutRegex === cursor.lineStart) return false
    const end = endOfRegex(cursor, !syntax.commands)
    if (end === null) {
      this.#lineWithoutRegex = cursor.lineStart
      return false
    }
    endValue(frame)
    cursor.skip(end - cursor.at, KIND.string)
    return true
  }

  /** Whether a value may begin with the mark at the cursor. */
  #mayBegin(frame: CodeFrame): boolean {
    if (!frame.afterValue) return true
    const { cursor } = this
    if (!mayBeArgument(frame, cursor, frame.compiled.syntax)) return false
    cursor.doubtfulLine = cursor.lineStart
    return !isVariable(frame.before, cursor.text, cursor.at)
  }

  openRule(compiled: CompiledSyntax, frame: CodeFrame | TextFrame): boolean {
    const rules = compiled.rules[this.cursor.code]
    return rules?.some((rule) => this.#isPlaced(rule.at, frame) && this.#apply(rule, frame)) ?? false
  }

  #isPlaced(position: Position | undefined, frame: CodeFrame | TextFrame): boolean {
    const { at, text, lineStart, isIndent } = this.cursor
    if (position === undefined) return true
    if (position === 'line') return at === lineStart
    if (position === 'indent') return isIndent
    if (position === 'value') return frame.type !== 'code' || this.#mayBegin(frame)
    if (position === 'statement')
      return at === lineStart && frame.type === 'code' && !frame.afterValue && /^[;{}:]?$/.test(frame.before)
    return position.test(at === 0 ? '' : text.charAt(at - 1))
  }

  #apply(rule: Rule, frame: CodeFrame | TextFrame): boolean {
    const { cursor } = this
    const opening = openingOf(rule)
    if (frame.type === 'code' && frame.apostrophes && cursor.code === APOSTROPHE) return false
    if (typeof opening === 'string') {
      if (!cursor.isAt(opening) || !('open' in rule) || typeof rule.close !== 'string') return false
      openSpan(this, rule, opening.length, rule.close, frame)
      return true
    }
    const found = cursor.match(opening)
    if (found === null) return false
    const { length } = found[0]
    if ('open' in rule) {
      openSpan(this, rule, length, typeof rule.close === 'string' ? rule.close : rule.close(found), frame)
    } else if ('whole' in rule) {
      if (frame.type === 'code' && rule.kind !== 'comment') endValue(frame)
      cursor.skip(length, KIND[rule.kind])
    } else if ('heredoc' in rule) {
      if (frame.type !== 'code') return false
      return openHeredoc(this, rule, found, frame)
    } else if ('quote' in rule) {
      return openQuote(this, rule, found, frame)
    } else if ('indented' in rule) {
      this.#indented(rule)
    } else {
      cursor.skip(length, KIND.code)
      this.embed(rule.language(found), rule.until(found), true)
    }
    return true
  }

  embed(language: string, until: RegExp, takesEnd: boolean): void {
    const { cursor } = this
    until.lastIndex = cursor.at
    const end = until.exec(cursor.text)
    const to = end === null ? cursor.to : Math.min(end.index, cursor.to)
    this.#runWithin(language, to)
    if (end === null || !takesEnd || to === cursor.to) return
    if (end[0].startsWith('\n')) cursor.startLine(to + 1)
    cursor.skip(end[0].length, KIND.code)
  }

  #runWithin(language: string, to: number): void {
    if (this.#level > MAX_LEVEL) this.cursor.mark(to, KIND.string)
    else this.#run(syntaxNamed(language), to)
  }

  #indented({ kind, language }: Indented): void {
    const { cursor } = this
    const indent = cursor.indentAt(cursor.lineStart)
    cursor.mark(cursor.lineEnd(), KIND[kind])
    if (language === undefined) this.frames.push({ type: 'indented', kind: KIND[kind], indent })
    else this.#runWithin(language, endOfIndented(cursor, indent))
  }

  #newline(frame: Frame): void {
    const { cursor } = this
    const above = cursor.lineStart
    cursor.startLine(cursor.at + 1)
    cursor.mark(cursor.at + 1, kindOfNewline(frame))
    const isBelow = frame.type === 'indented' && !isEmptyLine(cursor, cursor.at, cursor.lineEnd())
    if (isBelow && cursor.indentAt(cursor.at) <= frame.indent) this.frames.pop()
    if (frame.type !== 'code') return
    if (!frame.compiled.syntax.free) frame.afterValue = false
    for (const heredoc of frame.heredocs.splice(0)) {
      if (this.isWhole && cursor.doubtfulLine === above) this.doubt(cursor.at)
      readHeredoc(heredoc, cursor)
    }
  }
}

// A closing mark where no comment is open; a `*` right before an opening mark is an operator.
const strayClose = ({ blocks }: CompiledSyntax, { text, at }: Cursor): string | undefined =>
  blocks.find(({ open, close }) => text.startsWith(close, at) && !text.startsWith(open, at + 1))?.close

function kindOfNewline(frame: Frame): Kind {
  if (frame.type === 'indented') return frame.kind
  return frame.type === 'text' || (frame.type === 'code' && frame.heredocs.length > 0)
    ? KIND.string
    : KIND.code
}

const [SLASH, LESS, APOSTROPHE] = [47, 60, 39] as const
const BRACKETS: Readonly<Record<string, string>> = { '}': '{', ')': '(', ']': '[' }
