import type { Inert, Untrusted } from '../core/untrusted.ts'
import { normalise, replaceInvisible } from './normalise.ts'

/** Safe to print: without control, bidirectional, invisible and private characters, on one line. */
export const inert = (text: Untrusted): Inert => normalise(text) as Inert

/** Cut to `width` characters with an ellipsis. */
export function inertCut(text: Untrusted, width: number): Inert {
  const characters = [...inert(text)]
  const cut = characters.length <= width ? characters.join('') : `${characters.slice(0, width - 1).join('')}…`
  return cut as Inert
}

/** One printable word: what cannot be shown is escaped as in git, `\t`, `\303\251`. */
export function inertPath(path: Untrusted): Inert {
  const shown = replaceInvisible(path, (character) =>
    [...new TextEncoder().encode(character)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join(''),
  )
  return shown as Inert
}

/** Our own words with printable values. A foreign string that was not made inert does not compile. */
export const line = (words: TemplateStringsArray, ...values: readonly (Inert | number)[]): Inert =>
  String.raw({ raw: words }, ...values) as Inert

/** Our own words: a literal of the program, a validated identifier, a number format. */
export const own = (text: string): Inert => text as Inert

/** Escapes every character that a terminal could act on; the parsed value is the same. */
export function inertJson(value: unknown, indent?: number): Inert {
  const lines = JSON.stringify(value, null, indent).split('\n')
  return lines.map((each) => replaceInvisible(each, unicodeEscape)).join('\n') as Inert
}

const unicodeEscape = (character: string): string =>
  Array.from(character.split(''), (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')
