import type { CommandArgument, DoubleQuotedChild, ParameterExpansionPart, Word, WordPart } from 'unbash'
import { AppError } from '../../core/errors.ts'

export class CommandTooComplexError extends AppError {
  readonly code = 'command_too_complex'
  constructor() {
    super('the command is too complex to follow')
  }
}

/** Each takes one to four microseconds; nested text counts again. */
const MAX_CHARACTERS = 256 * 1024

/** For a command, its nested scripts, and what its words expand to. */
export class ReadingBudget {
  #left = MAX_CHARACTERS

  /** @throws CommandTooComplexError */
  spend(characters: number): void {
    this.#left -= characters
    if (this.#left < 0) throw new CommandTooComplexError()
  }
}

/** An argument as the command would get it, as far as the text determines it. */
export interface Argument {
  /** what is not known stands in it as it is written */
  readonly text: string
  /** false: contains a substitution or a variable that only the shell knows */
  readonly known: boolean
  /** for which the shell puts the names that match, with what was quoted escaped; null: none */
  readonly pattern: string | null
  /** not known and not quoted: none, one or several */
  readonly splits: boolean
}

/** The elements of an array; of anything else one. */
export type Value = readonly Argument[]

export interface Circumstances {
  readonly variables: ReadonlyMap<string, Value>
  /** `$1`, `$2`, … */
  readonly positional: Value
  readonly cwd: string | null
  /** of the work tree, where the command starts */
  readonly start: { readonly cwd: string | null; readonly topLevel: string | null }
  /** false: the shell's options for patterns were changed */
  readonly hasUsualPatterns: boolean
  readonly budget: ReadingBudget
}

export const argument = (text: string): Argument => ({ text, known: true, pattern: null, splits: false })

export const unknownArgument = (text: string): Argument => ({ ...argument(text), known: false, splits: true })

/** A part of a field; `pattern` is its text with what is literal escaped. */
type Piece = Omit<Argument, 'pattern'> & { readonly pattern: string; readonly isPattern: boolean }

type Field = readonly Piece[]

const escaped = (text: string): string => text.replace(/[\\*?[\]]/g, '\\$&')

const literal = (text: string): Piece => ({
  ...{ text, pattern: escaped(text), isPattern: false },
  ...{ known: true, splits: false },
})

const unknown = (text: string, isQuoted: boolean): Piece => ({
  ...literal(text),
  known: false,
  splits: !isQuoted,
})

const SIMPLE_BRACKETS = /^\[[!^]?\]?[^\][\\/]*\]$/

/** Classes, quotes and escapes in brackets are not followed. */
function patternPiece(text: string, { hasUsualPatterns }: Circumstances): Piece {
  const brackets = text.match(/\[.*?.\]/g) ?? []
  return hasUsualPatterns && !/[\\'"$]/.test(text) && brackets.every((it) => SIMPLE_BRACKETS.test(it))
    ? { ...literal(text), pattern: text, isPattern: true }
    : unknown(text, false)
}

const toArgument = (field: Field): Argument => ({
  text: field.map(({ text }) => text).join(''),
  known: field.every(({ known }) => known),
  pattern: field.some(({ isPattern }) => isPattern) ? field.map(({ pattern }) => pattern).join('') : null,
  splits: field.some(({ splits }) => splits),
})

/** Several for `src/{a,b}.ts`, none for an empty variable. @throws CommandTooComplexError */
export function expandWord(word: CommandArgument, circumstances: Circumstances): Argument[] {
  if (word.type === 'Assignment') {
    const value = word.value.type === 'Word' ? expandValue(word.value, circumstances) : null
    return [value?.known ? argument(`${word.name}=${value.text}`) : unknownArgument(word.text)]
  }
  const words = bracesExpanded(word).flatMap((parts) =>
    fieldsOf(parts, word.text, circumstances).filter((field) => field.length > 0),
  )
  const expanded = words.map(toArgument)
  circumstances.budget.spend(excess(expanded, word.text))
  return expanded
}

/** As in an assignment: one, whatever is in it. @throws CommandTooComplexError */
export function expandValue(word: Word, circumstances: Circumstances): Argument {
  const parts = word.parts ?? [toLiteral(word)]
  const pieces = fieldsOf(parts, word.text, circumstances, true).flat()
  const whole = { ...toArgument(pieces), splits: false }
  circumstances.budget.spend(excess([whole], word.text))
  return whole
}

/** Values can double with each assignment. */
const excess = (words: readonly Argument[], written: string): number =>
  Math.max(0, words.reduce((sum, { text }) => sum + text.length, 0) - written.length)

/** A string is literal text, or a pattern in a list of braces. */
type Part = WordPart | DoubleQuotedChild | string

function fieldsOf(
  parts: readonly Part[],
  written: string,
  circumstances: Circumstances,
  isValue = false,
): readonly Field[] {
  const fields = parts.reduce<readonly Field[]>(
    (before, part) => join(before, expandPart(part, circumstances, isValue)),
    [[]],
  )
  if (!written.startsWith('~') || !fields[0]?.[0]) return fields
  const [[first, ...others], ...more] = [fields[0], ...fields.slice(1)]
  const home = circumstances.variables.get('HOME')?.[0]
  const isHome = first !== undefined && /^~(?:\/|$)/.test(first.text) && home?.known
  const start = isHome ? literal(home.text + first.text.slice(1)) : unknown(first?.text ?? '', true)
  return [[start, ...others], ...more]
}

/** The last field of one side goes on in the first of the other. */
function join(before: readonly Field[], after: readonly Field[]): readonly Field[] {
  const [first, ...more] = after
  if (first === undefined) return before
  return [...before.slice(0, -1), [...(before.at(-1) ?? []), ...first], ...more]
}

function expandPart(part: Part, circumstances: Circumstances, isQuoted: boolean): readonly Field[] {
  if (part === '') return [[]]
  if (typeof part === 'string')
    return [[/[*?[]/.test(part) ? patternPiece(part, circumstances) : literal(part)]]
  switch (part.type) {
    case 'Literal':
    case 'SingleQuoted':
    case 'AnsiCQuoted':
      return [[literal(part.value)]]
    case 'DoubleQuoted':
    case 'LocaleString': {
      const isEmpty = part.parts.length === 0
      return isEmpty ? [[literal('')]] : fieldsOf(part.parts, '', circumstances, true)
    }
    case 'Glob':
      return [[isQuoted ? literal(part.value) : patternPiece(part.text, circumstances)]]
    case 'SimpleExpansion':
      return parameter(part.text.slice(1), part.text, circumstances, isQuoted)
    case 'ParameterExpansion':
      return parameterExpansion(part, circumstances, isQuoted)
    case 'BraceExpansion':
      return isQuoted ? [[literal(part.text)]] : [[unknown(part.text, false)]]
    case 'CommandExpansion': {
      const output = outputOf(part.text, circumstances)
      return output === null ? [[unknown(part.text, isQuoted)]] : [[literal(output)]]
    }
    default:
      return [[unknown(part.text, isQuoted)]]
  }
}

/** Of the substitutions that stand for a directory. */
function outputOf(text: string, { cwd, start }: Circumstances): string | null {
  const [, program] =
    /^(?:\$\(|`)\s*(pwd|git rev-parse --show-toplevel)(?:\s+2>\s*\/dev\/null)?\s*[)`]$/.exec(text) ?? []
  if (program === 'pwd') return cwd
  return program !== undefined && cwd === start.cwd ? start.topLevel : null
}

function parameterExpansion(
  part: ParameterExpansionPart,
  circumstances: Circumstances,
  isQuoted: boolean,
): readonly Field[] {
  const { parameter: name, prefix, index, operation, text } = part
  if (prefix !== undefined) return [[unknown(text, isQuoted)]]
  if (operation === undefined) return parameter(name, text, circumstances, isQuoted, index?.value)
  if (operation.type !== 'Default' || index) return [[unknown(text, isQuoted)]]
  const value = lookUp(name, circumstances)
  const isSet = value?.[0] !== undefined && (value[0].text !== '' || !operation.operator.startsWith(':'))
  if (isSet && !operation.operator.endsWith('+')) return parameter(name, text, circumstances, isQuoted)
  const operand = expandValue(operation.operand, circumstances)
  const isKnown = value?.[0]?.known && operand.known && operation.operator === ':-'
  return [[isKnown ? literal(operand.text) : unknown(operand.text, isQuoted)]]
}

function parameter(
  name: string,
  text: string,
  circumstances: Circumstances,
  isQuoted: boolean,
  index = name === '@' || name === '*' ? name : '0',
): readonly Field[] {
  const all = lookUp(name, circumstances)
  const isAll = index === '@' || index === '*'
  const value = isAll ? all : /^\d+$/.test(index) ? all?.slice(Number(index), Number(index) + 1) : undefined
  if (value === undefined || (value.length === 0 && !isAll)) return [[unknown(text, isQuoted && !isAll)]]
  if (!isQuoted) return value.flatMap((element) => split(element, circumstances))
  const fields = value.map((element) => [
    element.known ? { ...literal(element.text), ...patternOf(element) } : unknown(element.text, true),
  ])
  if (index !== '*') return fields
  return [fields.flatMap((field, i) => (i === 0 ? field : [literal(' '), ...field]))]
}

/** An element that was a pattern is the names that it stands for. */
const patternOf = ({ pattern }: Argument): Partial<Piece> =>
  pattern === null ? {} : { pattern, isPattern: true }

function lookUp(name: string, { variables, positional, cwd }: Circumstances): Value | undefined {
  if (name === 'PWD') return cwd === null ? undefined : [argument(cwd)]
  if (name === '@' || name === '*') return positional
  return /^[1-9]\d*$/.test(name) ? positional.slice(Number(name) - 1, Number(name)) : variables.get(name)
}

/** An unquoted value splits at blanks, and its stars are patterns. */
function split({ text, known }: Argument, circumstances: Circumstances): readonly Field[] {
  if (!known || circumstances.variables.has('IFS')) return [[unknown(text, false)]]
  return text
    .split(/[ \t\n]+/)
    .map((word) => (word === '' ? [] : (expandPart(word, circumstances, false)[0] ?? [])))
}

/** Beyond this the result is one unknown word. */
const MAX_WORDS = 1000

const toLiteral = ({ value, text, pos, end }: Word): Part => ({ type: 'Literal', value, text, pos, end })

/** `a{b,c}d` → `abd`, `acd`; nested lists, ranges and what is quoted in them stay unknown. */
function bracesExpanded(word: Word): readonly (readonly Part[])[] {
  const { parts } = word
  if (parts === undefined) return [[toLiteral(word)]]
  const lists = parts.map((part): readonly Part[] =>
    part.type === 'BraceExpansion' && PLAIN_LIST.test(part.text) ? part.text.slice(1, -1).split(',') : [part],
  )
  const count = lists.reduce((product, list) => product * list.length, 1)
  if (count > MAX_WORDS) return [parts]
  return lists.reduce<readonly (readonly Part[])[]>(
    (starts, list) => starts.flatMap((start) => list.map((part) => [...start, part])),
    [[]],
  )
}

const PLAIN_LIST = /^\{[^{}"'`$\\]*,[^{}"'`$\\]*\}$/
