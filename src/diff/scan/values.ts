import { wordSet } from '../../core/word-set.ts'
import { type Cursor, isBlank, isWord } from './cursor.ts'
import type { Syntax } from './rule.ts'

/** What the tokens before a position say: whether a quote, slash or `<` is an operator there. */
export interface Tokens {
  /** the last token ended a value */
  afterValue: boolean
  /** the last token: a word, or one character */
  before: string
  /** the value before `+` or `-`, for which another one is a postfix */
  wasValue: boolean
  /** what is open, and whether its end ends a value */
  readonly brackets: Bracket[]
}

interface Bracket {
  readonly at: number
  readonly isValue: boolean
  readonly isLoop: boolean
}

export const noTokens = (): Tokens => ({ afterValue: false, before: '', wasValue: false, brackets: [] })

export function endValue(tokens: Tokens): void {
  tokens.afterValue = true
  tokens.before = '""'
}

/** @param end of the word that begins at the cursor */
export function endWord(tokens: Tokens, cursor: Cursor, end: number, words: Syntax['regex']): void {
  const word = end - cursor.at > MAX_WORD ? '' : cursor.text.slice(cursor.at, end)
  const isSigiled = SIGILS.includes(cursor.text.charAt(cursor.at - 1)) && cursor.at > 0
  const isMember = MEMBER.has(tokens.before)
  const isLoopOf = word === 'of' && tokens.brackets.at(-1)?.isLoop === true
  tokens.afterValue = isSigiled || isMember || !(isLoopOf || (words ?? BEFORE_VALUE).has(word))
  tokens.before = isSigiled ? '$' : isMember ? `.${word}` : word
}

export function endMark(tokens: Tokens, { text, at, isIndent }: Cursor, syntax: Syntax): void {
  const mark = text.charAt(at)
  const { before, afterValue, brackets } = tokens
  const isNext = before === mark && text.charAt(at - 1) === mark
  tokens.before = isNext ? mark + mark : before === '-' && mark === '>' ? '->' : mark
  if (OPENING.includes(mark)) {
    const isLoop = mark === '(' && before === 'for'
    const isControl = mark === '(' && CONTROL.has(before)
    const isValue = mark === '{' ? isObject(before, afterValue, text, at) : !isControl
    if (brackets.length < MAX_BRACKETS) brackets.push({ at, isValue, isLoop })
    tokens.afterValue = false
  } else if (CLOSING.includes(mark)) {
    tokens.afterValue = brackets.pop()?.isValue ?? mark !== '}'
  } else if (mark === '+' || mark === '-') {
    tokens.afterValue = isNext && tokens.wasValue
    tokens.wasValue = !isNext && afterValue && !isIndent
  } else {
    // `name!` in TypeScript
    tokens.afterValue =
      mark === '!' && afterValue && !isIndent && syntax.regex !== undefined && !syntax.commands
  }
}

/** An object, or in Perl a subscript; not a block. */
function isObject(before: string, afterValue: boolean, text: string, at: number): boolean {
  if (afterValue) return /[\w}\]]/.test(text.charAt(at - 1)) && /^[$}\]]/.test(before)
  return before !== '' && ('=(,[?+-*/%&|!<~'.includes(before) || before === '->' || before === 'return')
}

/** `<<` in `((…))`, `$[…]`, the index of an array, or behind `let`. */
export const isShift = (tokens: Tokens, { text, lineStart, at }: Cursor): boolean =>
  isArithmetic(tokens, text) ||
  /(?:^|[\s;&|(])let\s[^;|]{0,80}$/.test(text.slice(Math.max(lineStart, at - 120), at))

function isArithmetic({ brackets }: Tokens, text: string): boolean {
  const [outer, inner] = [brackets.at(-2), brackets.at(-1)]
  if (inner === undefined) return false
  const before = text.charAt(inner.at - 1)
  if (text.charAt(inner.at) === '[') return before === '$' || isWord(before.charCodeAt(0))
  return before === '(' && (outer === undefined || outer.at === inner.at - 1)
}

/** A name, a blank, and a mark with none behind it: an argument, or an operator between variables. */
export function mayBeArgument(
  { before, afterValue }: Tokens,
  { text, at }: Cursor,
  { commands }: Syntax,
): boolean {
  if (commands === undefined || !afterValue) return false
  return (
    (commands === 'any' ? /^\.?[a-z_]/ : /^[a-z_]/).test(before) &&
    isBlank(text.charCodeAt(at - 1)) &&
    !/[\s=]/.test(text.charAt(at + 1))
  )
}

/** A variable that the text above assigns, or takes as a parameter. */
export function isVariable(name: string, text: string, at: number): boolean {
  if (!/^\w+$/.test(name)) return false
  const above = text.slice(Math.max(0, at - MAX_ABOVE), at)
  return new RegExp(
    `(?<![.\\w])${name}\\s*(?:,[^=\\n]{0,80})?(?:[-+*/|&]|\\|\\||&&|<<)?=(?![=~>])|[|(,][ *&]{0,2}${name}\\b[^|()\\n]{0,80}[|)]|\\bfor ${name}\\b`,
  ).test(above)
}

const MAX_ABOVE = 20_000
const MAX_BRACKETS = 1000
const MAX_WORD = 40
const OPENING = '([{'
const CLOSING = ')]}'
/** Before the name of a variable in Perl, or of a private member. */
const SIGILS = '$@#'
const MEMBER = wordSet('. ?. -> ::')
const CONTROL = wordSet('if while for with')
const BEFORE_VALUE = wordSet(
  'return typeof case in of delete void throw new else do await yield instanceof and or not if unless while until when then elsif match default puts',
)
