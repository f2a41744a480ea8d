import { unicodePattern } from '../core/unicode-pattern.ts'

/** Splits camelCase, snake_case, and at any sign. */
export const wordsOf = (name: string): string[] => wordsBetweenSigns(name.replace(CAMEL_CASE(name), '$1$2 '))

/** Where a word begins inside a name. */
const CAMEL_CASE = unicodePattern(
  String.raw`(\p{Ll}|\p{N})(?=\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})`,
  'gu',
  /([a-z\d])(?=[A-Z])|([A-Z])(?=[A-Z][a-z])/g,
)

export const wordsBetweenSigns = (text: string): string[] =>
  text.split(SIGNS(text)).filter((word) => word !== '')

const SIGNS = unicodePattern(String.raw`[^\p{L}\p{N}\p{M}]+`, 'u', /[^A-Za-z\d]+/)

const UNSPACED = unicodePattern(
  String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`,
  'u',
  /(?!)/, // none
)

export const isUnspaced = (text: string): boolean => UNSPACED(text).test(text)

const MAX_LETTERS = 20
const LETTERS_PER_WORD = 5
/** Ten characters count as seven words. */
const WORDS_PER_CHARACTER = 0.7

export function weightOf(word: string): number {
  const characters = [...word]
  const unspacedLetters = characters.filter((character) => isUnspaced(character)).length
  const letters = characters.length - unspacedLetters
  const words = letters > MAX_LETTERS ? Math.ceil(letters / LETTERS_PER_WORD) : Math.min(letters, 1)
  return words + Math.ceil(unspacedLetters * WORDS_PER_CHARACTER)
}

export const weightOfAll = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + weightOf(word), 0)

/** As many words as fit; if the first is too long, its beginning. */
export function firstWords(words: readonly string[], most: number): string[] {
  const fitting: string[] = []
  for (const word of words) {
    if (weightOfAll([...fitting, word]) > most) break
    fitting.push(word)
  }
  const [first = ''] = words
  return fitting.length > 0 ? fitting : [[...first].slice(0, isUnspaced(first) ? most : MAX_LETTERS).join('')]
}
