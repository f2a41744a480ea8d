import type { CommandArgument, DoubleQuotedChild, Word, WordPart } from 'unbash'

/** One argument as a command would get it, as far as the text of the command tells. */
export interface Argument {
  readonly text: string
  /** false: it holds a substitution or a variable whose value only the shell knows */
  readonly known: boolean
  /** unquoted `*`, `?` or `[…]`: the shell puts the matching names in its place */
  readonly glob: boolean
}

export type Variables = ReadonlyMap<string, string>

/** The arguments that a word becomes: several for `src/{a,b}.ts`. */
export function expandWord(argument: CommandArgument, variables: Variables): Argument[] {
  if (argument.type === 'Assignment') return [{ text: argument.text, known: true, glob: false }]
  const parts = argument.parts ?? [literal(argument.value)]
  const pieces = parts.map((part) => expandPart(part, variables))
  const tilde = argument.text.startsWith('~/') ? variables.get('HOME') : undefined
  const text = pieces.map((piece) => piece.text).join('')
  const whole = {
    text: tilde === undefined ? text : tilde + text.slice(1),
    known: pieces.every(({ known }) => known) && (tilde !== undefined || !argument.text.startsWith('~')),
    glob: pieces.some(({ glob }) => glob),
  }
  const braces = parts.some(({ type }) => type === 'BraceExpansion')
  return braces ? expandBraces(whole) : [whole]
}

/** The value of a word that must be one argument. */
export const singleValue = (word: Word, variables: Variables): Argument => {
  const [first, ...more] = expandWord(word, variables)
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

/** `a{b,c}d` → `abd`, `acd`; nested braces and ranges stay unknown. */
function expandBraces(argument: Argument): Argument[] {
  const [, before = '', list, after = ''] = /^([^{}]*)\{([^{}]*,[^{}]*)\}(.*)$/s.exec(argument.text) ?? []
  if (list === undefined) return [/[{}]/.test(argument.text) ? { ...argument, known: false } : argument]
  return list.split(',').flatMap((item) => expandBraces({ ...argument, text: before + item + after }))
}
