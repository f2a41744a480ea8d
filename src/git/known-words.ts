import { orNull } from '../core/errors.ts'
import { indexWords, type WordIndex } from '../suspects/word-index.ts'
import type { LogEntry } from './history.ts'
import type { Snapshot } from './snapshot.ts'

const NAME = 'words'
const FORMAT = 'pager-triage words 2'
const MAX_CACHE_BYTES = 16 * 2 ** 20

/** Of these commits at least; read the last time, or now. */
export function readWords({ notes }: Snapshot, earlier: readonly LogEntry[]): WordIndex {
  const known = orNull(() => parse(notes.read(NAME)?.toString() ?? ''))
  const shas = new Set(known?.shas)
  if (known && earlier.every(({ sha }) => shas.has(sha))) return known
  const words = indexWords(earlier)
  const text = JSON.stringify({ format: FORMAT, words })
  if (text.length <= MAX_CACHE_BYTES) notes.write(NAME, text)
  return words
}

function parse(text: string): WordIndex {
  const { format, words }: { readonly format: string; readonly words: WordIndex } = JSON.parse(text)
  if (format !== FORMAT) throw new Error('not of this version')
  return words
}
