import type { Inert } from '../core/untrusted.ts'
import { line, own } from './inert.ts'

/** A part of a sentence, with where it comes from: each reporter shows the kinds in its own way. */
export type Piece =
  | { readonly kind: 'words' | 'foreign' | 'path'; readonly text: Inert }
  | { readonly kind: 'incident'; readonly number: number; readonly url: string | null }

/** A sentence in pieces. A plain string is foreign: it may hold a title or a name. */
export type Phrase = Inert | readonly Piece[]

/** The literal parts are our own words; a string among the values is foreign, unless it comes as `ours`. */
export const phrase = (words: TemplateStringsArray, ...values: readonly (Phrase | number)[]): Piece[] =>
  words.flatMap((word, i) => [...wordsPiece(own(word)), ...piecesOf(values[i] ?? own(''))])

/** Our own words, made elsewhere: a count, a duration. */
export const ours = (text: Inert): Piece[] => wordsPiece(text)

/** A path that was made printable. */
export const pathPiece = (text: Inert): Piece[] => [{ kind: 'path', text }]

/** `#4521`, a link where the reporter can make one. */
export const incidentPiece = (incident: {
  readonly number: number
  readonly url: string | null
}): Piece[] => [{ kind: 'incident', number: incident.number, url: incident.url }]

export function piecesOf(value: Phrase | number): readonly Piece[] {
  if (typeof value === 'number') return wordsPiece(line`${value}`)
  if (typeof value === 'string') return value === '' ? [] : [{ kind: 'foreign', text: value }]
  return value
}

const wordsPiece = (text: Inert): Piece[] => (text === '' ? [] : [{ kind: 'words', text }])

/** `a`, `a and b`, `a, b and 3 more`. */
export function listedPhrases(items: readonly Phrase[], most: number, last = ' and '): Piece[] {
  const rest = items.length - most
  const shown = items.slice(0, most)
  const pieces = shown.flatMap((item, i) => {
    const glue = i === 0 ? '' : i === shown.length - 1 && rest <= 0 ? last : ', '
    return [...ours(own(glue)), ...piecesOf(item)]
  })
  return rest > 0 ? [...pieces, ...ours(line` and ${rest} more`)] : pieces
}

/** Phrases with something between them. */
export const joinedPhrases = (items: readonly Phrase[], glue: string): Piece[] =>
  items.flatMap((item, i) => [...ours(own(i === 0 ? '' : glue)), ...piecesOf(item)])

/** The whole sentence as a terminal shows it. */
export const phraseText = (value: Phrase): Inert =>
  own(
    piecesOf(value)
      .map((piece) => (piece.kind === 'incident' ? `#${piece.number}` : piece.text))
      .join(''),
  )
