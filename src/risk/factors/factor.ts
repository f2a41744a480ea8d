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

/** A reason for points: how they are counted, and every text about them in any report. */
export interface FactorKind<Id extends string = string> {
  /** published in JSON, SARIF and the decision log: it never changes */
  readonly id: Id
  /** two or three words, for the steps from the average commit to the score */
  readonly label: string
  /** true: fitted to data, so that its points count for the chance of a later bug fix; false: set by hand */
  readonly isFitted: boolean
  readonly score: (facts: FactorFacts) => Scored[]
  /**
   * The most points that it could add for each source that is not known. 0: its points count towards the ceiling that
   * another factor has with that source.
   */
  readonly most: Readonly<Partial<Record<SourceId, number>>>
  /** null: a step on the way to the score, and nothing that a reader could act on */
  readonly finding: Finding | null
}

/** How a factor is reported. */
export interface Finding {
  /** what SARIF explains; `short` has no full stop */
  readonly rule: { readonly short: string; readonly help: string }
  /** SARIF's message: our own words and numbers, no title, no name, no code */
  readonly message: (evidence: readonly Evidence[]) => string
  /** SARIF has a result for each incident of the evidence, instead of one for the factor */
  readonly perIncident?: true
  readonly line: FindingLine
  /** a change of a low level has its whole report in a hook all the same */
  readonly isNeverQuiet?: true
  /** what it adds to the one line of a quiet change: ` · #4519 is open nearby` */
  readonly aside?: (evidence: readonly Evidence[]) => Inert
  /** what a careful engineer would do, for the model; of several findings, the first one's */
  readonly engineerWould?: string
}

/** Its part of a line of evidence; findings of one label share the line. */
export interface FindingLine {
  /** null: the path of the file that has the points */
  readonly label: string | null
  /** null: not worth a line */
  readonly text: (scored: Scored, around: Surroundings) => Phrase | null
  /** stays where lines must go */
  readonly pinned?: true
}

/** Points of a factor, before they are rounded. */
export interface Scored {
  /** the file that has them; null for the whole change */
  readonly path: Untrusted | null
  readonly points: number
  readonly evidence: readonly Evidence[]
}

/** What texts may need beside the evidence. */
export interface Surroundings {
  readonly services: readonly ServiceSummary[]
  readonly dependencies: DependencySummary | null
  readonly now: Date
}

/** The facts of a change, read once for all factors. */
export interface FactorFacts {
  /** the changed files, without those that a merge takes over unchanged */
  readonly paths: readonly Untrusted[]
  readonly sources: readonly Source[]
  readonly shapes: readonly FileShape[]
  /** empty where they are not known */
  readonly commits: readonly PastCommit[]
  /** all files at HEAD; null: not known */
  readonly tree: readonly Untrusted[] | null
  /** empty where they are not known */
  readonly services: readonly TouchedService[]
  /** `all`: open or recent, each once; null: not known, or there is no file that they could speak of */
  readonly incidents: (IncidentFacts & { readonly all: readonly Incident[] }) | null
  readonly dependencies: Known<Dependencies>
  readonly calibration: Calibration | undefined
  readonly now: Date
}
