import type { Piece } from '../diff/scan/pieces.ts'
import { looksLikeProse } from '../diff/scan/pieces.ts'
import { lazily } from './lazily.ts'
import { looksRandom, redactSecrets } from './secrets.ts'
import { weightOfAll, wordsOf } from './word-limits.ts'

/** Names in code that are safe to show to a model. */
export interface Names {
  readonly names: ReadonlySet<string>
  /** left out: a sentence in one word, a random string, letters that look like others */
  readonly leftOut: number
}

const name = lazily(() => /[\p{L}_$][\p{L}\p{N}\p{M}_$]*/gu)
const PLAIN = /^[A-Za-z_$][\w$]*$/
const MAX_NAME = 48
const MAX_WORDS = 7
/** What stands further out on a line is generated. */
const MAX_LINE = 2000

/** A set: the order in which names stand, and how often, says nothing any more. */
export function namesIn(lines: readonly (readonly Piece[])[]): Names {
  const names = new Set<string>()
  const leftOut = new Set<string>()
  for (const name of lines.flatMap(namesInLine)) {
    if (name.length < 2) continue
    if (isSafeName(name)) names.add(name)
    else leftOut.add(name)
  }
  return { names, leftOut: leftOut.size }
}

const namesOf = (text: string): string[] => text.match(name()) ?? []

function namesInLine(pieces: readonly Piece[]): string[] {
  const code = pieces
    .map(({ kind, text }) => (kind === 'code' || kind === 'hole' ? text : ' '))
    .join('')
    .slice(0, MAX_LINE)
  const names = looksLikeProse(code) ? [] : namesOf(code)
  return MAYBE_SECRET.test(code) ? withoutSecrets(names, pieces) : names
}

const MAYBE_SECRET = /[\w+/=~-]{16}|pass|secret|token|key|auth|pwd|cred|dsn|conn/i

/** What makes a value a secret may stand in another piece of the line. */
function withoutSecrets(names: readonly string[], pieces: readonly Piece[]): string[] {
  const text = pieces.map((piece) => piece.text).join('')
  const safe = new Set(namesOf(redactSecrets(text.slice(0, MAX_LINE)).replace(/\[redacted: [^\]]*\]/g, ' ')))
  return names.filter((name) => safe.has(name))
}

const isSafeName = (name: string): boolean =>
  PLAIN.test(name) && name.length <= MAX_NAME && !looksRandom(name) && weightOfAll(wordsOf(name)) <= MAX_WORDS
