import { normalise, untilStable } from './normalise.ts'
import { redactSecrets } from './secrets.ts'

const MAX_SEGMENTS = 16
const MAX_SEGMENT = 60
/** A name of more words reads as a sentence. */
const MAX_WORDS = 6
const MAX_WORDS_WITH_BLANKS = 3

/**
 * A path for a model: an ordinary one as it is, of anything else the words that a name would have, with a tilde for
 * what was left out. Applied to its own result it changes nothing.
 */
export const safePath = (path: string): string => untilStable(path, cleanOnce)

function cleanOnce(path: string): string {
  const segments = redactSecrets(path).replace(REDACTED, nameOfKind).split('/')
  const kept =
    segments.length > MAX_SEGMENTS
      ? [...segments.slice(0, 4), '~', ...segments.slice(5 - MAX_SEGMENTS)]
      : segments
  return kept.map(safeSegment).join('/')
}

const REDACTED = /\[redacted: ([a-zA-Z -]+)\]/g
const nameOfKind = (_: string, kind: string): string => `redacted-${kind.replaceAll(' ', '-')}`

function safeSegment(segment: string): string {
  const visible = normalise(segment)
  const most = visible.includes(' ') ? MAX_WORDS_WITH_BLANKS : MAX_WORDS
  if (visible === segment && PLAIN.test(segment) && wordsOf(segment).length <= most) return segment
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(visible)?.[0] ?? ''
  const shown = wordsOf(visible.slice(0, visible.length - extension.length)).slice(0, most - 1)
  return `${shown.join('-').slice(0, MAX_SEGMENT)}~${wordsOf(extension).length > 1 ? '' : extension}`
}

const PLAIN = /^[\p{L}\p{N}\p{M}\w .@+~%=,$()[\]{}#-]{0,80}$/u

/** The words of a name: of camelCase, of snake_case, of anything between signs. */
export function wordsOf(name: string): string[] {
  return name
    .replace(/(\p{Ll}|\p{N})(?=\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1$2 ')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '')
}
