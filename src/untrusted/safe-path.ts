import { unicodePattern } from '../core/unicode-pattern.ts'
import { wordSet } from '../core/word-set.ts'
import { normalise, untilStable } from './inert.ts'
import { redactSecrets } from './secrets.ts'
import { firstWords, weightOf, weightOfAll, wordsOf } from './word-limits.ts'

const MAX_SEGMENTS = 16
const MAX_SEGMENT = 60
/** More words in a name read as a sentence. */
const MAX_WORDS = 6
const MAX_WORDS_WITH_BLANKS = 3
/** In the whole path: distinct words other than ordinary directory names. */
const MAX_WORDS_IN_ALL = 7

/**
 * An ordinary path as it is; of anything else, as many words as a name has, with a tilde for the rest. Idempotent.
 */
export const safePath = (path: string): string => untilStable(path, cleanOnce)

function cleanOnce(path: string): string {
  const segments = redactSecrets(path).replace(REDACTED, nameOfKind).split('/')
  const shown =
    segments.length > MAX_SEGMENTS
      ? [...segments.slice(0, 4), '~', ...segments.slice(5 - MAX_SEGMENTS)]
      : segments
  return withoutSentence(shown.map(safeSegment)).join('/')
}

const REDACTED = /\[redacted: ([a-zA-Z -]+)\]/g
const nameOfKind = (_: string, kind: string): string => `redacted-${kind.replaceAll(' ', '-')}`

function safeSegment(segment: string): string {
  const visible = normalise(segment)
  const most = visible.includes(' ') ? MAX_WORDS_WITH_BLANKS : MAX_WORDS
  if (visible === segment && PLAIN(segment).test(segment) && weightOfAll(wordsOf(segment)) <= most)
    return segment
  const extension = EXTENSION.exec(visible)?.[0] ?? ''
  const shown = firstWords(wordsOf(visible.slice(0, visible.length - extension.length)), most - 1)
  return `${shown.join('-').slice(0, MAX_SEGMENT)}~${wordsOf(extension).length > 1 ? '' : extension}`
}

const PLAIN = unicodePattern(
  String.raw`^[\p{L}\p{N}\p{M}\w .@+~%=,$()[\]{}#-]{0,80}$`,
  'u',
  /^[\w .@+~%=,$()[\]{}#-]{0,80}$/,
)
const EXTENSION = /\.[A-Za-z0-9]{1,8}$/

/** Drops directories from the middle while the whole reads as a sentence. */
function withoutSentence(segments: readonly string[]): readonly string[] {
  let shown = segments
  for (let count = segments.length - 1; count > 0 && wordsInAll(shown) > MAX_WORDS_IN_ALL; count -= 1) {
    const before = Math.floor(count / 2)
    shown = [...segments.slice(0, before), '~', ...segments.slice(before - count)]
  }
  return shown
}

/** Words with the same beginning count once: `streams/assignment/StreamAssignor.java`. */
function wordsInAll(segments: readonly string[]): number {
  const words = wordsOf(segments.join('/').replace(EXTENSION, '')).map((word) => word.toLowerCase())
  const beginnings = words
    .filter((word) => !ORDINARY.has(word) && !/^\d+$/.test(word))
    .map((word) => (weightOf(word) > 1 ? word : word.slice(0, 6)))
  return weightOfAll([...new Set(beginnings)])
}

const ORDINARY = wordSet(
  'src main test tests spec java scala groovy kotlin org com net io dev github apache lib libs pkg internal internals cmd app apps api core common server client clients util utils impl packages modules components docs doc resources config scripts bin python js ts web subprojects unit integration e2e fixtures vendor examples services plugins tools types',
)
