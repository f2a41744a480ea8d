import type { Nonce } from './envelope.ts'
import { normalise, untilStable } from './inert.ts'
import { redactSecrets } from './secrets.ts'
import { isUnspaced, wordsBetweenSigns, wordsOf } from './word-limits.ts'

/**
 * Marks in text quoted to a model, new for each run: `blank` for each space, `joint` inside long words. Marked text
 * is recognisable as data throughout, and no author of it knows the mark (datamarking,
 * https://arxiv.org/abs/2403.14720).
 */
export interface Mark {
  readonly blank: string
  readonly joint: string
}

export const markOf = (key: Nonce): Mark => ({ blank: `~${key.slice(0, 3)}~`, joint: `~${key.slice(0, 3)}=` })

export interface TextLimits {
  readonly characters: number
  readonly words: number
}

/** Longer runs without a space are no words. */
const MAX_WORD = 120

/** One line of visible characters, without secrets, links and brackets, cut to the limits. Idempotent. */
export const plainText = (text: string, limits: TextLimits): string =>
  untilStable(text.slice(0, MAX_TEXT), (now) => cleanOnce(now, limits))

function cleanOnce(text: string, { characters, words }: TextLimits): string {
  const clean = redactSecrets(normalise(text))
    .replace(LINK, (_, host: string) => `(link to ${host.toLowerCase().replace(/^(?:www\.)+/, '')})`)
    .replace(/[<>[\]{}`"\\|]/g, (sign) => PLAIN_SIGNS[sign] ?? ' ')
  const all = normalise(clean).split(' ').map(shorten)
  const shown = [...all.slice(0, words).join(' ')]
  if (all.length <= words && shown.length <= characters) return shown.join('')
  const cut = shown.slice(0, characters - ELLIPSIS.length).join('')
  return `${cut.trimEnd()}${ELLIPSIS}`
}

/** Three dots: the single character normalises to them. */
const ELLIPSIS = '...'

export const markedText = (text: string, limits: TextLimits, { blank, joint }: Mark): string =>
  plainText(text.replaceAll('~', '-'), limits)
    .split(' ')
    .map((word) => partsOf(word).join(joint))
    .join(blank)

/**
 * Parts that say little alone: at most three words between signs, six of camelCase, ten characters of a script
 * without spaces or of capitals.
 */
function partsOf(word: string): string[] {
  const parts: string[] = []
  let part = ''
  for (const character of word) {
    const most = isUnspaced(part) || /^[A-Z0-9]*[A-Z][A-Z0-9]*$/.test(part) ? 10 : 22
    const isFull = [...part].length >= most || isSentence(part + character)
    if (isFull) parts.push(part)
    part = isFull ? character : part + character
  }
  return [...parts, part]
}

const isSentence = (part: string): boolean => wordsOf(part).length > 6 || wordsBetweenSigns(part).length > 3

/** Longer texts are cut before any processing. */
const MAX_TEXT = 20_000

const LINK =
  /(?:\b[a-z][a-z0-9+.-]{1,20}:\/{2,}|\bwww\.)(?:[^\s/@<>"'`]{0,100}@)?([\w.-]{0,100})[^\s<>"'`]*/gi

const PLAIN_SIGNS: Readonly<Record<string, string>> = {
  '<': '‹',
  '>': '›',
  '[': '(',
  ']': ')',
  '{': '(',
  '}': ')',
  '`': "'",
  '"': "'",
  '\\': '/',
  '|': '/',
}

function shorten(word: string): string {
  const characters = [...word]
  if (characters.length <= MAX_WORD) return word
  return `${characters.slice(0, MAX_WORD - ELLIPSIS.length).join('')}${ELLIPSIS}`
}
