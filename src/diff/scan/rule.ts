/** `hole`: code inside a string; `doubtful`: perhaps a comment or a string, perhaps code. */
export const KIND = { code: 0, comment: 1, string: 2, hole: 3, doubtful: 4 } as const
export type Kind = (typeof KIND)[keyof typeof KIND]

/**
 * Where a rule may begin: in the first column, at the first character of a line, where a value may begin (not right
 * after one) or a statement, or after a character that matches (an empty string at the start of the text).
 */
export type Position = 'line' | 'indent' | 'value' | 'statement' | RegExp

interface Placed {
  readonly at?: Position
}

/**
 * From an opening to a closing mark. All patterns of rules are sticky, begin with a literal character or a class, and
 * have only bounded quantifiers.
 */
export interface Span extends Placed {
  readonly kind: 'comment' | 'string'
  readonly open: string | RegExp
  /** `\n`: the end of the line; a function if the opening decides */
  readonly close: string | ((opened: RegExpExecArray) => string)
  readonly lines?: boolean
  /** the next character does not close */
  readonly escape?: string
  /** in some dialects only */
  readonly mayEscape?: string
  /** of more marks in a row the last ones close */
  readonly greedy?: boolean
  /** this mark inside opens another level */
  readonly nested?: string
  /** closes with a bracket; such brackets inside are balanced */
  readonly paired?: boolean
  /** if `close` is a function: its usual results, for texts that begin inside */
  readonly closes?: readonly string[]
  /** closes only at the first character of a line */
  readonly closesAtIndent?: boolean
  /** may go on to the end of the file */
  readonly mayStayOpen?: boolean
  readonly holes?: readonly Hole[]
  /** `$name` inside is code too */
  readonly variables?: boolean
}

/** Code inside a string or markup; its brackets are balanced. */
export interface Hole {
  readonly open: string
  readonly close: string
  /** a colon begins a format, which is text */
  readonly format?: boolean
  /** where this matches, an apostrophe inside is text */
  readonly apostrophes?: RegExp
}

/** Whatever the pattern matches: a character literal, an escaped quote. */
export interface Whole extends Placed {
  readonly kind: 'code' | 'comment' | 'string'
  readonly whole: RegExp
}

/** The lines below, up to one with only the tag, which group `tag` matches. */
interface Heredoc extends Placed {
  readonly heredoc: RegExp
  /** code may follow the closing tag */
  readonly goesOn?: boolean
  /** what may stand before the closing tag, after an opening mark that matches group `indented` */
  readonly indent?: RegExp
  /** not in arithmetic */
  readonly shifts?: boolean
}

/** An operator and its delimiter (group `mark`), up to its second or, for these operators, its third one. */
interface Quote extends Placed {
  readonly quote: RegExp
  readonly twice: ReadonlySet<string>
}

/** The match, the rest of its line, and the more deeply indented lines below. */
export interface Indented extends Placed {
  readonly kind: 'code' | 'comment' | 'string'
  readonly indented: RegExp
  /** of the lines below, if it is another */
  readonly language?: string
}

/** A region in another language, up to a mark that nothing inside can hide. */
interface Embedded extends Placed {
  readonly embedded: RegExp
  readonly until: (opened: RegExpExecArray) => RegExp
  readonly language: (opened: RegExpExecArray) => string
}

export type Rule = Span | Whole | Heredoc | Quote | Indented | Embedded

export interface Markup {
  readonly holes: readonly Hole[]
  readonly language: string
  /** tags whose contents are in another language */
  readonly embedded: Readonly<Record<string, string>>
}

export interface Syntax {
  readonly name: string
  readonly rules: readonly Rule[]
  /** the rest is text for people */
  readonly prose?: boolean
  /** configuration: what this matches at the start of a line, or after `{` and `,`, is code; the rest is values */
  readonly names?: RegExp
  /** a slash where a value may begin, as after these words, opens a regular expression */
  readonly regex?: ReadonlySet<string>
  /** an argument may follow the name of a method, or only of a function, without a bracket */
  readonly commands?: 'any' | 'functions'
  /** a statement does not end with its line */
  readonly free?: boolean
  /** what ends a line besides LF, as characters */
  readonly lineEnds?: string
  /** `\\u002a` stands for its character anywhere */
  readonly escapes?: boolean
  /** tags where a value may begin */
  readonly jsx?: boolean
  /** running text with tags */
  readonly markup?: Markup
  /** languages that lines from the middle of such a file may begin inside */
  readonly within?: readonly string[]
}

type More = Partial<Omit<Span, 'kind' | 'open' | 'close'>>

export const line = (open: string | RegExp, at?: Position): Span => ({
  kind: 'comment',
  open,
  close: '\n',
  ...(at && { at }),
})

export const block = (open: Span['open'], close: Span['close'], more: More = {}): Span => ({
  kind: 'comment',
  open,
  close,
  lines: true,
  ...more,
})

export const nestedBlock = (open: string, close: string): Span => block(open, close, { nested: open })

/** On one line, with backslash escapes. */
export const quoted = (mark: string, more: More = {}): Span => raw(mark, mark, { escape: '\\', ...more })

export const multiline = (mark: string, more: More = {}): Span => quoted(mark, { lines: true, ...more })

/** Without escapes; a doubled mark closes and reopens it. */
export const raw = (open: Span['open'], close: Span['close'], more: More = {}): Span => ({
  kind: 'string',
  open,
  close,
  ...more,
})

export const rawLines = (open: Span['open'], close: Span['close'], more: More = {}): Span =>
  raw(open, close, { lines: true, ...more })

export const whole = (pattern: RegExp, kind: Whole['kind'] = 'string', at?: Position): Whole => ({
  kind,
  whole: pattern,
  ...(at && { at }),
})

/** The counterpart of the first group: the other bracket, or the same mark. */
export const mirror = ([, mark = '']: RegExpExecArray): string =>
  mark.replace(/[([{<]/g, (bracket) => MIRRORED[bracket] ?? bracket)

const MIRRORED: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' }

/** A triple-quoted string is documentation only as a statement of its own. */
export const docstring = (mark: string): Span => block(mark, mark, { at: 'indent', escape: '\\' })

export const HASH = line('#')
export const C_COMMENTS: readonly Rule[] = [line('//'), block('/*', '*/')]
export const QUOTED: readonly Rule[] = [quoted('"'), quoted("'")]
export const TRIPLE: readonly Rule[] = [multiline('"""'), multiline("'''")]
export const MULTILINE: readonly Rule[] = [multiline('"'), multiline("'")]
export const CHARACTER = whole(/'(?:\\[^\n]{1,8}?|[^'\\\n])'/y)

export const DOLLAR_BRACES: Hole = { open: '${', close: '}' }
export const CURLY: Hole = { open: '{', close: '}' }
export const HASH_BRACES: Hole = { open: '#{', close: '}' }
export const AFTER_BLANK = /^\s?$/

/** `rules`: by the character code that they may begin with. */
export interface CompiledSyntax {
  readonly syntax: Syntax
  readonly rules: readonly (readonly Rule[] | undefined)[]
  /** block comments, whose closing marks cannot occur in code */
  readonly blocks: readonly { readonly open: string; readonly close: string }[]
}

const compiled = new WeakMap<Syntax, CompiledSyntax>()

export function compile(syntax: Syntax): CompiledSyntax {
  const known = compiled.get(syntax)
  if (known) return known
  const rules: Rule[][] = []
  for (const rule of syntax.rules) {
    for (const character of firstCharacters(rule)) {
      const code = character.charCodeAt(0)
      rules[code] = [...(rules[code] ?? []), rule]
    }
  }
  const made = { syntax, rules, blocks: syntax.rules.filter(isBlockComment) }
  compiled.set(syntax, made)
  return made
}

/** With different marks; a closing mark alone shows that it began before. */
const isBlockComment = (rule: Rule): rule is Span & { open: string; close: string } =>
  'open' in rule &&
  rule.kind === 'comment' &&
  rule.lines === true &&
  rule.at === undefined &&
  typeof rule.open === 'string' &&
  typeof rule.close === 'string' &&
  rule.close !== rule.open

function firstCharacters(rule: Rule): string[] {
  const opening = openingOf(rule)
  if (typeof opening === 'string') return [opening.charAt(0)]
  const { source, ignoreCase } = opening
  const first = firstOf(source)
  return ignoreCase ? first.flatMap((one) => [one.toLowerCase(), one.toUpperCase()]) : first
}

/** The first character or class, and the next if the first is optional. */
function firstOf(source: string): string[] {
  const [, atom = '', optional] = /^(\[\\?(?:\\.|[^\]\\])*\]|\\?.)(\?|\{0,\d+\})?/s.exec(source) ?? []
  const first = atom.startsWith('[') ? classMembers(atom) : [atom.slice(-1)]
  return optional === undefined ? first : [...first, ...firstOf(source.slice(atom.length + optional.length))]
}

export function openingOf(rule: Rule): string | RegExp {
  if ('open' in rule) return rule.open
  if ('whole' in rule) return rule.whole
  if ('heredoc' in rule) return rule.heredoc
  if ('quote' in rule) return rule.quote
  return 'indented' in rule ? rule.indented : rule.embedded
}

function classMembers(source: string): string[] {
  const inside = source.slice(1, -1).replace('\\w', 'A-Za-z0-9_')
  return [...inside.matchAll(/\\?(.)(?:-(.))?/gs)].flatMap(([, from = '', to = from]) => range(from, to))
}

function range(from: string, to: string): string[] {
  const codes = to.charCodeAt(0) - from.charCodeAt(0) + 1
  return Array.from({ length: codes }, (_, i) => String.fromCharCode(from.charCodeAt(0) + i))
}
