import type { Cursor } from './cursor.ts'
import { type Hole, KIND, type Kind, type Markup, type Span, type Syntax } from './rule.ts'
import { type CompiledSyntax, compile } from './rules-by-character.ts'

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

export interface OpenHeredoc {
  readonly tag: string
  /** code may follow the closing tag */
  readonly goesOn: boolean
}

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

export interface IndentedFrame {
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

export interface TagFrame {
  readonly type: 'tag'
  readonly name: string
  readonly markup: Markup
}

export type Frame = CodeFrame | SpanFrame | IndentedFrame | TextFrame | TagFrame

/** Nothing opens beyond this depth; no program nests as deep. */
export const MAX_FRAMES = 64

export type FindSyntax = (language: string) => Syntax

export interface Machine {
  readonly cursor: Cursor
  readonly frames: Frame[]
  readonly find: FindSyntax
  openRule(compiled: CompiledSyntax, frame: CodeFrame | TextFrame): boolean
  /** scans up to the pattern, which nothing inside can hide */
  embed(syntax: Syntax, until: RegExp, takesEnd: boolean): void
}

export const codeFrame = (compiled: CompiledSyntax, hole: Hole | null, kind: Kind): CodeFrame => ({
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
