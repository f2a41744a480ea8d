import type { Cursor } from './cursor.ts'
import { type Hole, KIND, type Kind, type Markup, type Span, type Syntax } from './rule.ts'
import { type CompiledSyntax, compile } from './rules-by-character.ts'

// What is open at a place of a text, the innermost last.

export interface CodeFrame {
  readonly type: 'code'
  readonly compiled: CompiledSyntax
  readonly kind: Kind
  /** set where this code stands in a string or in markup */
  readonly hole: Hole | null
  /** brackets of the hole that are open inside */
  depth: number
  /** the last token ended a value, so that a quote, a slash or a `<` now is an operator */
  afterValue: boolean
  /** they begin in the next line */
  heredocs: OpenHeredoc[]
}

export interface OpenHeredoc {
  readonly tag: string
  /** code may stand behind the tag that ends it */
  readonly goesOn: boolean
}

export interface SpanFrame {
  readonly type: 'span'
  readonly span: Span
  readonly close: string
  /** opens one level more */
  readonly nested: string | undefined
  depth: number
  /** where the line begins that it opens in; -1 for one that opens above the text */
  readonly openedIn: number
  /** a closing mark there belongs to a quotation inside; -1 for none */
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
  /** open elements; infinite for a file of markup */
  depth: number
}

export interface TagFrame {
  readonly type: 'tag'
  readonly name: string
  readonly markup: Markup
}

export type Frame = CodeFrame | SpanFrame | IndentedFrame | TextFrame | TagFrame

/** Deeper than this nothing opens any more; no program nests so deep. */
export const MAX_FRAMES = 64

export type FindSyntax = (language: string) => Syntax

/** What the parts of the scanner share. */
export interface Machine {
  readonly cursor: Cursor
  readonly frames: Frame[]
  readonly find: FindSyntax
  /** applies the first rule that begins here */
  openRule(compiled: CompiledSyntax, frame: CodeFrame | TextFrame): boolean
  /** scans up to where the pattern is found, which nothing inside hides */
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
