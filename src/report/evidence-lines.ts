import { fromOutside, type Untrusted } from '../core/untrusted.ts'
import type { Assessment, Factor } from '../risk/assessment.ts'
import type { ContextNote } from '../risk/context.ts'
import type { FactorKind } from '../risk/factors/factor.ts'
import { FACTORS, factorOf } from '../risk/factors/index.ts'
import { inert, inertPath, own } from '../untrusted/inert.ts'
import {
  joinedPhrases,
  listedPhrases,
  ours,
  type Phrase,
  type Piece,
  pathPiece,
  phrase,
  plural,
} from '../untrusted/words.ts'

/** One line of evidence: what it speaks of, what was found, what it is worth. */
export interface EvidenceLine {
  readonly label: Phrase
  readonly text: Phrase
  readonly points: number
  /** stays where lines must go */
  readonly pinned?: true
  /** lines of a terminal that it may take; default 2 */
  readonly most?: number
}

/** The evidence of an assessment, the most important first: what is open now, each file, the code. */
export function evidenceLines(assessment: Assessment, now: Date): EvidenceLine[] {
  return [...findingLines(assessment, now), ...contextLine(assessment)]
}

/** What the team's rules say of the change. */
export const policyLines = ({ policy }: Assessment): EvidenceLine[] =>
  policy.map(({ action, because }) => ({
    label: ours(own('policy')),
    text: phrase`${ours(own(action))}: ${inert(fromOutside(because))}`,
    points: 0,
  }))

/** The lines that are worth most, and those that are pinned, in the order they came in. */
export function heaviest(lines: readonly EvidenceLine[], most: number): EvidenceLine[] {
  const byWeight = [...lines].sort(
    (a, b) => Number(b.pinned ?? false) - Number(a.pinned ?? false) || b.points - a.points,
  )
  const kept = new Set(byWeight.slice(0, most))
  return lines.filter((each) => kept.has(each))
}

interface FoundText {
  readonly factor: Factor
  readonly text: Phrase
}

/** In the order of the factors. Those of one label share a line; those of files have one for each file. */
function findingLines({ factors, services, dependencies }: Assessment, now: Date): EvidenceLine[] {
  const lines = FACTORS.flatMap(({ finding }: FactorKind) => finding?.line ?? [])
  return [...new Set(lines.map(({ label }) => label))].flatMap((label) => {
    const found = factors.flatMap((factor): FoundText[] => {
      const line = factorOf(factor.id).finding?.line
      const text = line?.label === label ? line.text(factor, { services, dependencies, now }) : null
      return text === null ? [] : [{ factor, text }]
    })
    if (label === null) return fileLines(found)
    const isPinned = lines.some((line) => line.label === label && line.pinned)
    return found.length === 0
      ? []
      : [
          {
            label: ours(own(label)),
            text: joinedPhrases(
              found.map(({ text }) => text),
              ', ',
            ),
            points: sumPoints(found),
            ...(isPinned && { pinned: true }),
          },
        ]
  })
}

/** One line for each file, the one with the most points first. */
function fileLines(found: readonly FoundText[]): EvidenceLine[] {
  const paths = [...new Set(found.flatMap(({ factor }) => factor.path ?? []))]
  return paths
    .map((path) => {
      const mine = found.filter(({ factor }) => factor.path === path)
      const texts = mine.map(({ text }) => text)
      return { label: pathPiece(inertPath(path)), text: joinedPhrases(texts, ' · '), points: sumPoints(mine) }
    })
    .sort((a, b) => b.points - a.points)
}

const sumPoints = (found: readonly FoundText[]): number =>
  found.reduce((sum, { factor }) => sum + factor.points, 0)

const MAX_NOTES = 3

/** What carries no points: kinds of files, code that lay untouched, files whose changes incidents followed. */
function contextLine({ context }: Assessment): EvidenceLine[] {
  return context.length > 0
    ? [{ label: ours(own('context')), text: listedPhrases(context.map(contextText), MAX_NOTES), points: 0 }]
    : []
}

function contextText(note: ContextNote): Piece[] {
  const path = (of: Untrusted): Piece[] => pathPiece(inertPath(of))
  if (note.kind === 'file-kind')
    return phrase`${ours(own(note.fileKind))}: ${listedPhrases(note.paths.map(path), 1)}`
  if (note.kind === 'untouched')
    return phrase`${path(note.path)} unchanged for ${ours(plural(Math.round(note.days / 30), 'month'))}`
  return phrase`incidents followed ${note.followed} of ${ours(plural(note.changes, 'change'))} of ${path(note.path)}`
}
