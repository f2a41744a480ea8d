import { fromOutside, type Inert } from '../../core/untrusted.ts'
import { heading, page, type TextOptions, wrap } from '../../terminal/layout.ts'
import { columns, cutTo } from '../../terminal/width.ts'
import { inert, line, own } from '../../untrusted/inert.ts'
import { clockTime, type Phrase, piecesOf } from '../../untrusted/words.ts'
import type { ListedSuspect, SuspectsDocument } from './document.ts'
import {
  beforeWords,
  lookedAtWords,
  NOT_AN_ANSWER,
  noneStandsOut,
  READ_THESE,
  reasonsOf,
  shortSha,
} from './words.ts'

const MAX_ON_SCREEN = 5
const MAX_REASONS = 4

export function suspectsText(document: SuspectsDocument, options: TextOptions): Inert {
  const { incident, suspects, abstained, revert } = document
  const { width, style } = options
  const title =
    incident === null ? own('What changed') : line`#${incident.incident_number} ${inert(incident.title)}`
  const looked = phraseLine(lookedAtWords(document), width)
  return page(
    [
      heading(title, options),
      abstained
        ? [
            ...wrap(noneStandsOut(document), width).map(style.strong),
            ...wrap(line`Looked at ${looked}.`, width),
          ]
        : wrap(line`${looked}. ${READ_THESE}`, width),
      ...suspects
        .slice(0, MAX_ON_SCREEN)
        .map((suspect, i) => suspectLines(suspect, i + 1, document, options)),
      abstained ? newestLines(document, options) : [],
      wrap(NOT_AN_ANSWER, width).map(style.dim),
      revert === null
        ? []
        : [
            own('To take back the first, if you decide to:'),
            line`${own(INDENT)}${inert(fromOutside(revert))}`, // whole, to be copied
          ].map(style.dim),
    ],
    options,
    document,
  )
}

/** Runs of text with code in it are one line in a terminal; of long paths, the end. */
const phraseLine = (value: Phrase, width: number): Inert =>
  own(
    piecesOf(value)
      .map((piece) => {
        if (piece.kind === 'incident') return `#${piece.number}`
        return piece.kind === 'path' ? endOf(piece.text, width / 2) : piece.text
      })
      .join(''),
  )

/** `…/consumer/KafkaConsumer.java` */
const endOf = (path: Inert, width: number): string => cutTo(path, width, 'end').replace(/^…[^/]*(?=\/)/, '…')

const INDENT = '   '

function suspectLines(
  suspect: ListedSuspect,
  place: number,
  document: SuspectsDocument,
  { width, style }: TextOptions,
): Inert[] {
  const { sha, repository, subject } = suspect
  const where = repository === null ? own('') : line`${inert(fromOutside(repository))} · `
  const start = line`${place}. ${where}${shortSha(sha)} · ${beforeWords(suspect, document)} · `
  const reasons = reasonsOf(suspect)
    .slice(0, MAX_REASONS)
    .map((reason) => phraseLine(reason, width))
  return [
    style.strong(line`${start}${cutTo(inert(subject), Math.max(20, width - columns(start)))}`),
    ...reasons
      .flatMap((text) => wrap(text, width - INDENT.length, 2))
      .map((text) => line`${own(INDENT)}${text}`),
  ]
}

function newestLines({ looked_at }: SuspectsDocument, options: TextOptions): Inert[] {
  const lines = looked_at.newest.map(
    ({ sha, at, subject }) =>
      line`${own(INDENT)}${shortSha(sha)} · ${clockTime(at, options)} · ${inert(subject)}`,
  )
  return lines.length === 0
    ? []
    : [options.style.dim(own('The newest:')), ...lines.map((text) => cutTo(text, options.width))]
}
