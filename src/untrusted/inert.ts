import { unicodePattern } from '../core/unicode-pattern.ts'
import type { Inert, Untrusted } from '../core/untrusted.ts'

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

// Characters that are invisible or not what they look like.

/** Control, format, private, unassigned and lone surrogate characters, line separators, everything invisible. */
const INVISIBLE = unicodePattern(String.raw`[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]`, 'gu')

/** More marks on one letter are there to hide it or its neighbours. */
const STACKED_MARKS = unicodePattern(String.raw`(\p{M}{4})\p{M}+`, 'gu')

const SHAPING =
  '\\p{Script=Arabic}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gujarati}\\p{Script=Gurmukhi}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Sinhala}\\p{Script=Khmer}\\p{Script=Myanmar}'
/** Joiners that are needed: between parts of an emoji, and after a letter that they shape. */
const NEEDED_JOINER = unicodePattern(
  `(?<=[\\p{Extended_Pictographic}\\u{1F3FB}-\\u{1F3FF}])\\u200d(?=\\p{Extended_Pictographic})|(?<=[${SHAPING}]\\p{M}{0,4})[\\u200c\\u200d](?=[${SHAPING}])`,
  'gu',
)

/** One line of visible characters in normal form (NFKC). Idempotent. */
export function normalise(text: string): string {
  if (PRINTABLE.test(text)) return text.replace(/ +/g, ' ').trim()
  // removing a character can join two others, which then normalise differently
  return untilStable(text, (now) => {
    const visible = dropInvisible(now.normalize('NFKC').replace(/\s+/gu, ' '))
    return visible.replace(STACKED_MARKS(visible), '$1').trim()
  })
}

const PRINTABLE = /^[ -~]*$/

/** Repeats the step until nothing changes. Each step must remove or simplify. */
export function untilStable(text: string, step: (text: string) => string): string {
  let now = text
  for (let i = 0; i < MAX_STEPS; i += 1) {
    const next = step(now)
    if (next === now) break
    now = next
  }
  return now
}

const MAX_STEPS = 20

function dropInvisible(text: string): string {
  const joiners = new Set(Array.from(text.matchAll(NEEDED_JOINER(text)), ({ index }) => index))
  return replaceInvisible(text, (found, at) => (joiners.has(at) ? found : ''))
}

/** Replaces each character that is invisible, or acts when displayed. */
const replaceInvisible = (text: string, by: (character: string, at: number) => string): string =>
  PRINTABLE.test(text) ? text : text.replace(INVISIBLE(text), by)

/** Except tabs and line breaks. */
export const countInvisible = (text: string): number =>
  PRINTABLE.test(text)
    ? 0
    : [...text.matchAll(INVISIBLE(text))].filter(([found]) => !/[\t\n\r]/.test(found)).length
