import type { Untrusted } from '../core/untrusted.ts'
import type { Assessment, Factor } from '../risk/assessment.ts'
import type { ContextNote } from '../risk/context.ts'
import type { FactorKind, FindingLine } from '../risk/factors/factor.ts'
import { FACTORS, factorOf } from '../risk/factors/index.ts'
import { inertPath, own } from '../untrusted/inert.ts'
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

export interface EvidenceLine {
  readonly label: Phrase
  readonly text: Phrase
  readonly points: number
  /** not dropped for lack of space */
  readonly pinned?: true
  /** how many terminal lines it may take; default 2 */
  readonly most?: number
}

export const note = (label: string, text: Phrase, most?: number): EvidenceLine => ({
  label: ours(own(label)),
  text,
  points: 0,
  ...(most !== undefined && { most }),
})

/** Pinned lines, then those worth most, in their original order. */
export function heaviest(lines: readonly EvidenceLine[], most: number): EvidenceLine[] {
  const byWeight = [...lines].sort(
    (a, b) => Number(b.pinned ?? false) - Number(a.pinned ?? false) || b.points - a.points,
  )
  const shown = new Set(byWeight.slice(0, most))
  return lines.filter((each) => shown.has(each))
}

interface FoundText {
  readonly factor: Factor
  readonly line: FindingLine
  readonly text: Phrase
}

/** In the order of the factors; findings with one label share a line, those of files get one line per file. */
export function evidenceLines(assessment: Assessment, now: Date): EvidenceLine[] {
  const { factors, services, dependencies, context } = assessment
  const found = factors.flatMap((factor): FoundText[] => {
    const line = factorOf(factor.id).finding?.line
    const text = line?.text(factor, { services, dependencies, now }) ?? null
    return line === undefined || text === null ? [] : [{ factor, line, text }]
  })
  const labels = new Set(FACTORS.flatMap(({ finding }: FactorKind) => (finding ? [finding.line.label] : [])))
  const findings = [...labels].flatMap((label) => {
    const mine = found.filter(({ line }) => line.label === label)
    return label === null ? fileLines(mine) : mine.length > 0 ? [sharedLine(label, mine)] : []
  })
  return context.length > 0
    ? [...findings, note('context', listedPhrases(context.map(contextText), MAX_NOTES))]
    : findings
}

function sharedLine(label: string, found: readonly FoundText[]): EvidenceLine {
  const texts = found.map(({ text }) => text)
  return {
    label: ours(own(label)),
    text: joinedPhrases(texts, ', '),
    points: sumPoints(found),
    ...(found.some(({ line }) => line.pinned) && { pinned: true }),
  }
}

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

function contextText(note: ContextNote): Piece[] {
  const path = (of: Untrusted): Piece[] => pathPiece(inertPath(of))
  if (note.kind === 'file-kind')
    return phrase`${ours(own(note.fileKind))}: ${listedPhrases(note.paths.map(path), 1)}`
  if (note.kind === 'untouched')
    return phrase`${path(note.path)} unchanged for ${ours(plural(Math.round(note.days / 30), 'month'))}`
  return phrase`incidents followed ${note.followed} of ${ours(plural(note.changes, 'change'))} of ${path(note.path)}`
}
