import type { CommandArgument, DoubleQuotedChild, Word, WordPart } from 'unbash'
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

  spend(characters: number): void {
    this.#left -= characters
    if (this.#left < 0) throw new CommandTooComplexError()
  }
}

/** An argument as the command would get it, as far as the text determines it. */
export interface Argument {
  readonly text: string
  /** false: contains a substitution or a variable that only the shell knows */
  readonly known: boolean
  /** unquoted `*`, `?` or `[…]`, which the shell replaces by matching names */
  readonly glob: boolean
}

type Variables = ReadonlyMap<string, string>

interface Circumstances {
  readonly variables: Variables
  readonly budget: ReadingBudget
}

const known = (text: string, glob = false): Argument => ({ text, known: true, glob })

const unknown = (text: string): Argument => ({ text, known: false, glob: false })

const join = (pieces: readonly Argument[]): Argument => ({
  text: pieces.map(({ text }) => text).join(''),
  known: pieces.every((piece) => piece.known),
  glob: pieces.some(({ glob }) => glob),
})

/** Several for `src/{a,b}.ts`. @throws CommandTooComplexError */
export function expandWord(argument: CommandArgument, { variables, budget }: Circumstances): Argument[] {
  if (argument.type === 'Assignment') return [known(argument.text)]
  const { parts = [] } = argument
  const pieces = argument.parts ? parts.map((part) => expandPart(part, variables)) : [known(argument.value)]
  budget.spend(excess(pieces, argument.text))
  const whole = expandTilde(join(pieces), argument.text, variables.get('HOME'))
  if (!parts.some(({ type }) => type === 'BraceExpansion')) return [whole]
  const words = expandBraces(whole)
  budget.spend(excess(words, argument.text))
  return words
}

function expandTilde(word: Argument, written: string, home: string | undefined): Argument {
  if (!written.startsWith('~')) return word
  return written.startsWith('~/') && home !== undefined
    ? { ...word, text: home + word.text.slice(1) }
    : { ...word, known: false }
}

/** Values can double with each assignment. */
const excess = (pieces: readonly Argument[], written: string): number =>
  Math.max(0, pieces.reduce((sum, { text }) => sum + text.length, 0) - written.length)

export const singleValue = (word: Word, circumstances: Circumstances): Argument => {
  const [first, ...more] = expandWord(word, circumstances)
  return first && more.length === 0 ? first : unknown(word.text)
}

function expandPart(part: WordPart | DoubleQuotedChild, variables: Variables): Argument {
  switch (part.type) {
    case 'Literal':
    case 'SingleQuoted':
    case 'AnsiCQuoted':
      return known(part.value)
    case 'DoubleQuoted':
    case 'LocaleString':
      return { ...join(part.parts.map((child) => expandPart(child, variables))), glob: false }
    case 'Glob':
      return known(part.value, true)
    case 'BraceExpansion':
      return known(part.text)
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

/** A value with blanks may split into several words. */
function variable(name: string, text: string, variables: Variables): Argument {
  const value = variables.get(name)
  return value === undefined || /[\s*?[]/.test(value) ? unknown(text) : known(value)
}

/** Beyond this the result is one unknown word. */
const MAX_WORDS = 1000

/** `a{b,c}d` → `abd`, `acd`; nested braces and ranges stay unknown. */
function expandBraces(argument: Argument): Argument[] {
  const pieces = argument.text.split(/\{([^{}]*,[^{}]*)\}/) // lists at odd places
  const lists = pieces.map((piece, i) => (i % 2 === 1 ? piece.split(',') : [piece]))
  const count = lists.reduce((product, list) => product * list.length, 1)
  const isPlain = pieces.every((piece, i) => i % 2 === 1 || !/[{}]/.test(piece))
  if (!isPlain || count > MAX_WORDS) return [{ ...argument, known: false }]
  const texts = lists.reduce((starts, list) => starts.flatMap((start) => list.map((item) => start + item)))
  return texts.map((text) => ({ ...argument, text }))
}
