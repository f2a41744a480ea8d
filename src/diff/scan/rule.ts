/** What a character of a source file belongs to; a hole is code inside of a string. */
export const KIND = { code: 0, comment: 1, string: 2, hole: 3 } as const
export type Kind = (typeof KIND)[keyof typeof KIND]

/**
 * Where a rule may begin: in the first column, at the first character of a line, where a value may begin (not right
 * after one), or behind a character that fits the pattern, with the empty string for the start of the text.
 */
export type Position = 'line' | 'indent' | 'value' | RegExp

interface Placed {
  readonly at?: Position
}

/**
 * From an opening mark to a closing one. All patterns of rules are sticky, begin with a literal character or a
 * class, and have bounded quantifiers only.
 */
export interface Span extends Placed {
  readonly kind: 'comment' | 'string'
  readonly open: string | RegExp
  /** `\n` is the end of the line; a function where the opening says how it closes */
  readonly close: string | ((opened: RegExpExecArray) => string)
  /** goes on over the end of the line */
  readonly lines?: boolean
  /** what stands after it does not close */
  readonly escape?: string
  /** this mark inside opens one level more */
  readonly nested?: string
  /** it closes with a bracket, and others of that kind inside come in pairs */
  readonly paired?: boolean
  /** where `close` is a function: marks that it mostly closes with, for texts that begin inside of it */
  readonly closes?: readonly string[]
  /** the closing mark counts only at the first character of a line */
  readonly closesAtIndent?: boolean
  /** code inside, such as `${` … `}` */
  readonly holes?: readonly Hole[]
  /** `$name` inside is code as well */
  readonly variables?: boolean
}

/** Code inside of a string or of markup; brackets of its closing kind are balanced. */
export interface Hole {
  readonly open: string
  readonly close: string
}

/** All of what the pattern matches: a character literal, an escaped quote. */
export interface Whole extends Placed {
  readonly kind: 'code' | 'comment' | 'string'
  readonly whole: RegExp
}

/** The lines below, up to the one that holds only the tag, which the pattern's group `tag` catches. */
interface Heredoc extends Placed {
  readonly heredoc: RegExp
  /** code may stand behind the tag that ends it */
  readonly goesOn?: boolean
}

/** What matches, the rest of its line, and the lines below that are indented deeper. */
export interface Indented extends Placed {
  readonly kind: 'code' | 'comment' | 'string'
  readonly indented: RegExp
  /** what the lines below are written in, where that is another language */
  readonly language?: string
}

/** A region in another language, up to a mark that nothing inside hides. */
interface Embedded extends Placed {
  readonly embedded: RegExp
  readonly until: (opened: RegExpExecArray) => RegExp
  readonly language: (opened: RegExpExecArray) => string
}

export type Rule = Span | Whole | Heredoc | Indented | Embedded

export interface Markup {
  /** code in running text, such as `{{ total }}` */
  readonly holes: readonly Hole[]
  /** what the holes are written in */
  readonly language: string
  /** tags whose contents are in another language */
  readonly embedded: Readonly<Record<string, string>>
}

export interface Syntax {
  readonly name: string
  /** the first that fits wins */
  readonly rules: readonly Rule[]
  /** what no rule covers is text for people */
  readonly prose?: boolean
  /** configuration: what this matches at the start of a line, or after `{` and `,`, is code; all else is values */
  readonly names?: RegExp
  /** a slash where a value may begin opens a regular expression */
  readonly regex?: boolean
  /** tags where a value may begin */
  readonly jsx?: boolean
  /** the file is running text with tags */
  readonly markup?: Markup
  /** what most of such a file is written in: lines out of its middle may begin inside of it */
  readonly within?: readonly string[]
}

type More = Partial<Omit<Span, 'kind' | 'open' | 'close'>>

export const line = (open: string | RegExp, at?: Position): Span => ({
  kind: 'comment',
  open,
  close: '\n',
  ...(at && { at }),
})

/** A line comment that a backslash at its end carries on. */
export const continuedLine = (open: string): Span => ({ ...line(open), escape: '\\' })

export const block = (open: Span['open'], close: Span['close'], more: More = {}): Span => ({
  kind: 'comment',
  open,
  close,
  lines: true,
  ...more,
})

export const nestedBlock = (open: string, close: string): Span => block(open, close, { nested: open })

/** A string on one line, with backslashes. */
export const quoted = (mark: string, more: More = {}): Span => raw(mark, mark, { escape: '\\', ...more })

export const multiline = (mark: string, more: More = {}): Span => quoted(mark, { lines: true, ...more })

/** A string without escapes; a doubled mark closes and opens it again. */
export const raw = (open: Span['open'], close: Span['close'], more: More = {}): Span => ({
  kind: 'string',
  open,
  close,
  ...more,
})

export const whole = (pattern: RegExp, kind: Whole['kind'] = 'string', at?: Position): Whole => ({
  kind,
  whole: pattern,
  ...(at && { at }),
})

/** What closes what the pattern's first group caught: the other bracket, or the same mark again. */
export const mirror = ([, mark = '']: RegExpExecArray): string =>
  mark.replace(/[([{<]/g, (bracket) => MIRRORED[bracket] ?? bracket)

const MIRRORED: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' }

export const HASH = line('#')
export const C_COMMENTS: readonly Rule[] = [line('//'), block('/*', '*/')]
export const QUOTED: readonly Rule[] = [quoted('"'), quoted("'")]
export const MULTILINE: readonly Rule[] = [multiline('"'), multiline("'")]
export const CHARACTER = whole(/'(?:\\[^\n]{1,8}?|[^'\\\n])'/y)

export const DOLLAR_BRACES: Hole = { open: '${', close: '}' }
export const CURLY: Hole = { open: '{', close: '}' }
export const HASH_BRACES: Hole = { open: '#{', close: '}' }
export const AFTER_BLANK = /^\s?$/
