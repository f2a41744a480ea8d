import type { Known } from '../../core/known.ts'
import type { TouchedService } from '../../core/service.ts'
import type { Inert, Untrusted } from '../../core/untrusted.ts'
import type { Incident } from '../../incidents/incident.ts'
import type { PastCommit } from '../../incidents/past-commit.ts'
import type { Phrase } from '../../untrusted/words.ts'
import type { DependencySummary, Evidence, ServiceSummary } from '../evidence.ts'
import type { Dependencies, IncidentFacts, SourceId } from '../facts.ts'
import type { FileShape, Source } from '../measure.ts'
import type { Calibration } from '../model.ts'

export interface FactorKind<Id extends string = string> {
  /** published in JSON, SARIF and the decision log: must never change */
  readonly id: Id
  /** two or three words, for the score breakdown */
  readonly label: string
  /** true: fitted to data, counts towards the probability; false: set by hand */
  readonly isFitted: boolean
  readonly score: (facts: FactorFacts) => Scored[]
  /** Most points that each unknown source could add; 0: within the ceiling of another factor. */
  readonly most: Readonly<Partial<Record<SourceId, number>>>
  /** null: nothing that a reader could act on */
  readonly finding: Finding | null
}

export interface Finding {
  /** for SARIF; `short` without a full stop */
  readonly rule: { readonly short: string; readonly help: string }
  /** for SARIF: our own words and numbers, no title, name or code */
  readonly message: (evidence: readonly Evidence[]) => string
  /** one SARIF result per incident of the evidence, instead of one per factor */
  readonly perIncident?: true
  readonly line: FindingLine
  /** hooks print the whole report even for a low level */
  readonly isNeverQuiet?: true
  /** added to the one line of a quiet change: ` · #4519 open on a dependency` */
  readonly aside?: (evidence: readonly Evidence[]) => Inert
  /** advice for a model; of several findings, that of the first */
  readonly engineerWould?: string
}

/** Findings with the same label share a line. */
export interface FindingLine {
  /** null: the path of the scored file */
  readonly label: string | null
  readonly text: (scored: Scored, around: Surroundings) => Phrase | null
  /** not dropped for lack of space */
  readonly pinned?: true
}

export interface Scored {
  readonly path: Untrusted | null
  readonly points: number
  readonly evidence: readonly Evidence[]
}

/** Nothing without evidence. */
export const ofWholeChange = (points: number, evidence: readonly Evidence[]): Scored[] =>
  evidence.length > 0 ? [{ path: null, points, evidence }] : []

export interface Surroundings {
  readonly services: readonly ServiceSummary[]
  readonly dependencies: DependencySummary | null
  readonly now: Date
}

/** What is not known is null, or an empty list. */
export interface FactorFacts {
  /** without those that a merge takes over unchanged */
  readonly paths: readonly Untrusted[]
  readonly sources: readonly Source[]
  readonly shapes: readonly FileShape[]
  readonly commits: readonly PastCommit[]
  /** at HEAD */
  readonly tree: readonly Untrusted[] | null
  readonly services: readonly TouchedService[]
  /** `all`: open or recent, each once; null also without a changed file to link */
  readonly incidents: (IncidentFacts & { readonly all: readonly Incident[] }) | null
  readonly dependencies: Known<Dependencies>
  readonly calibration: Calibration | undefined
  readonly now: Date
}
