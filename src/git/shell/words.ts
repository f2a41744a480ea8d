import type { CommandArgument, DoubleQuotedChild, Word, WordPart } from 'unbash'
import { AppError } from '../../core/errors.ts'

/** A command is too large or too deeply nested to be read while a person waits. */
export class CommandTooComplexError extends AppError {
  readonly code = 'command_too_complex'
  constructor() {
    super('the command is too complex to follow')
  }
}

/** Each takes one to four microseconds; a text inside of another counts again. */
const MOST_CHARACTERS = 256 * 1024

/** How much of a command may be read, scripts inside of it and what its words expand to included. */
export class ReadingBudget {
  #left = MOST_CHARACTERS

  /** @throws CommandTooComplexError */
  spend(characters: number): void {
    this.#left -= characters
    if (this.#left < 0) throw new CommandTooComplexError()
  }
}

/** One argument as a command would get it, as far as the command text determines it. */
export interface Argument {
  readonly text: string
  /** false: it holds a substitution or a variable whose value only the shell knows */
  readonly known: boolean
  /** unquoted `*`, `?` or `[…]`: the shell puts the matching names in its place */
  readonly glob: boolean
}

type Variables = ReadonlyMap<string, string>

interface Circumstances {
  readonly variables: Variables
  readonly budget: ReadingBudget
}

/**
 * The arguments that a word becomes: several for `src/{a,b}.ts`.
 * @throws CommandTooComplexError
 */
export function expandWord(argument: CommandArgument, { variables, budget }: Circumstances): Argument[] {
  if (argument.type === 'Assignment') return [{ text: argument.text, known: true, glob: false }]
  const parts = argument.parts ?? [literal(argument.value)]
  const pieces = parts.map((part) => expandPart(part, variables))
  const tilde = argument.text.startsWith('~/') ? variables.get('HOME') : undefined
  budget.spend(excess(pieces, argument.text))
  const text = pieces.map((piece) => piece.text).join('')
  const whole = {
    text: tilde === undefined ? text : tilde + text.slice(1),
    known: pieces.every(({ known }) => known) && (tilde !== undefined || !argument.text.startsWith('~')),
    glob: pieces.some(({ glob }) => glob),
  }
  const braces = parts.some(({ type }) => type === 'BraceExpansion')
  if (!braces) return [whole]
  const words = expandBraces(whole)
  budget.spend(excess(words, argument.text))
  return words
}

/** How much longer a text has become: values can double with each assignment. */
const excess = (pieces: readonly Argument[], written: string): number =>
  Math.max(0, pieces.reduce((sum, { text }) => sum + text.length, 0) - written.length)

/** The value of a word that must be one argument. */
export const singleValue = (word: Word, circumstances: Circumstances): Argument => {
  const [first, ...more] = expandWord(word, circumstances)
  return first && more.length === 0 ? first : { text: word.text, known: false, glob: false }
}

type Part = WordPart | DoubleQuotedChild

const literal = (value: string): WordPart => ({ type: 'Literal', pos: 0, end: 0, value, text: value })

function expandPart(part: Part, variables: Variables): Argument {
  switch (part.type) {
    case 'Literal':
    case 'SingleQuoted':
    case 'AnsiCQuoted':
      return { text: part.value, known: true, glob: false }
    case 'DoubleQuoted':
    case 'LocaleString': {
      const inside = part.parts.map((child) => expandPart(child, variables))
      return {
        text: inside.map(({ text }) => text).join(''),
        known: inside.every(({ known }) => known),
        glob: false,
      }
    }
    case 'Glob':
      return { text: part.value, known: true, glob: true }
    case 'BraceExpansion':
      return { text: part.text, known: true, glob: false }
    case 'SimpleExpansion':
      return variable(part.text.slice(1), part.text, variables)
    case 'ParameterExpansion':
      return part.operation || part.prefix || part.index
        ? unknown(part.text)
        : variable(part.parameter, part.text, variables)
    default:
      return unknown(part.text)
  }
}

function variable(name: string, text: string, variables: Variables): Argument {
  const value = variables.get(name)
  // a value with blanks may become several words
  return value === undefined || /[\s*?[]/.test(value)
    ? unknown(text)
    : { text: value, known: true, glob: false }
}

const unknown = (text: string): Argument => ({ text, known: false, glob: false })

/** More words than that are one whose text is unknown. */
const MOST_WORDS = 1000

/** `a{b,c}d` → `abd`, `acd`; nested braces and ranges stay unknown. */
function expandBraces(argument: Argument): Argument[] {
  const pieces = argument.text.split(/\{([^{}]*,[^{}]*)\}/) // lists at odd places
  const lists = pieces.map((piece, i) => (i % 2 === 1 ? piece.split(',') : [piece]))
  const count = lists.reduce((product, list) => product * list.length, 1)
  const isPlain = pieces.every((piece, i) => i % 2 === 1 || !/[{}]/.test(piece))
  if (!isPlain || count > MOST_WORDS) return [{ ...argument, known: false }]
  const texts = lists.reduce((starts, list) => starts.flatMap((start) => list.map((item) => start + item)))
  return texts.map((text) => ({ ...argument, text }))
}
