import type { Confidence } from '../core/service.ts'
import type { Untrusted } from '../core/untrusted.ts'
import type { ChangeSource, FileStatus, Guess } from '../diff/change.ts'
import type { LinkKind } from '../incidents/link.ts'
import type { ContextNote } from './context.ts'
import type { Freeze } from './freeze.ts'
import type { Level } from './level.ts'
import type { Dependencies, Maintenance, ServiceOnCall } from './live-state.ts'
import type { PolicyRule } from './policy-rule.ts'

/** What is known of the risk of a change. Reports are pure functions of it; `risk --json` prints it. */
export interface Assessment {
  readonly level: Level
  /** 0 to 100: 50 is the average commit, +10 doubles the odds that a later bug fix touches it */
  readonly score: number
  /** the lowest and highest score that the unknown sources leave open */
  readonly range: readonly [low: number, high: number]
  /** odds, as a multiple of the average commit's */
  readonly lift: number
  /** chance of a later bug fix, 0 to 1, from code and history; null until a calibration was committed */
  readonly probability: number | null
  readonly change: ChangeSummary
  readonly services: readonly ServiceSummary[]
  /** their points add up to score − 50, before the score is held between 0 and 100 */
  readonly factors: readonly Factor[]
  /** what a reviewer wants to know, without points */
  readonly context: readonly ContextNote[]
  /** the team's freezes that are on, or begin within a day */
  readonly freezes: readonly Freeze[]
  /** services that need the touched ones, or that they need; null: not known */
  readonly dependencies: DependencySummary | null
  /** what to do, the most important first */
  readonly advice: readonly Advice[]
  /** the team's rules that apply, from `.pager-triage.json` */
  readonly policy: readonly PolicyFinding[]
  readonly decision: { readonly action: Action }
  readonly sources: Readonly<Record<SourceId, SourceState>>
  readonly model: { readonly version: string }
}

export type Action = 'pass' | 'warn' | 'ask' | 'deny'

export interface PolicyFinding {
  /** what the rule looks at */
  readonly rule: PolicyRule['when']
  readonly action: Action
  /** our own words */
  readonly because: string
}

export interface ChangeSummary {
  readonly source: ChangeSource
  readonly base: string | null
  readonly tree: string | null
  /** sums over the files whose lines are known */
  readonly additions: number
  readonly deletions: number
  readonly files: readonly FileSummary[]
  /** why the commit may record something else than this; empty where it is exact */
  readonly guesses: readonly Guess[]
}

export interface FileSummary {
  readonly path: Untrusted
  readonly oldPath: Untrusted | null
  readonly status: FileStatus
  readonly kind: 'text' | 'binary' | 'symlink' | 'submodule'
  readonly additions: number | null
  readonly deletions: number | null
  /** taken over unchanged from the branch being merged, and not scored */
  readonly merged: boolean
  /** a filter such as LFS would store something else; the raw content was scored */
  readonly filtered: boolean
  readonly services: readonly string[]
}

export interface ServiceSummary {
  readonly id: string
  readonly name: Untrusted | null
  readonly because: string
  readonly confidence: Confidence
  /** null: not known */
  readonly activeIncidents: number | null
  readonly incidents90d: Incidents90d | null
  /** who answers for it; null: not known */
  readonly onCall: Omit<ServiceOnCall, 'service'> | null
  /** now or within a day; null: not known */
  readonly maintenance: readonly Omit<Maintenance, 'services'>[] | null
}

export type DependencySummary = Pick<Dependencies, 'connected' | 'hops' | 'cut'>

export interface Incidents90d {
  /** as PagerDuty counts them */
  readonly raw: number
  /** different problems among them, without what flapped, was merged or was not urgent */
  readonly distinct: number
  readonly flapping: number
  readonly merged: number
  readonly lowUrgency: number
  readonly reopened: number
}

export type FactorId =
  | 'baseline'
  | 'active-incident'
  | 'incident-history'
  | 'service-history'
  | 'fix-history'
  | 'size'
  | 'depth'
  | 'control-flow'
  | 'concurrency'
  | 'title-similarity'
  | 'nearby-incident'

export interface Factor {
  readonly id: FactorId
  /** the file that it speaks of; null for the whole change */
  readonly path: Untrusted | null
  readonly points: number
  readonly evidence: readonly Evidence[]
}

export type Evidence = IncidentEvidence | CommitEvidence | LinesEvidence | ModelEvidence

export interface IncidentEvidence {
  readonly kind: 'incident'
  readonly id: string
  readonly number: number
  readonly url: string | null
  readonly title: Untrusted
  readonly status: string
  readonly urgency: string
  readonly priority: Untrusted | null
  readonly createdAt: string
  readonly service: string
  /** the file that it is linked to, and how */
  readonly path: Untrusted | null
  readonly link: LinkKind | 'similar-title' | null
}

export interface CommitEvidence {
  readonly kind: 'commit'
  readonly sha: string
  /** ISO 8601 UTC */
  readonly at: string
  readonly path: Untrusted
}

export interface LinesEvidence {
  readonly kind: 'lines'
  readonly path: Untrusted
  /** lines, levels or words, as the factor counts */
  readonly count: number
  /** 1-based line in the new file, where one line stands for the count */
  readonly line: number | null
}

export interface ModelEvidence {
  readonly kind: 'model'
  readonly version: string
}

/** What the score rests on. */
export const SCORED_SOURCES = ['contents', 'history', 'services', 'pagerduty'] as const

/** `onCall`, `maintenance` and `dependencies` are PagerDuty's as well, and fail one by one. */
export const SOURCE_IDS = [...SCORED_SOURCES, 'onCall', 'maintenance', 'dependencies'] as const

export type SourceId = (typeof SOURCE_IDS)[number]

export type SourceState =
  | {
      readonly known: true
      readonly asOf: string
      readonly complete?: boolean
      readonly requests?: number
      readonly warnings?: readonly string[]
    }
  | { readonly known: false; readonly why: string }

/** Whether a source gave all that it was asked for. */
export const isWhole = (state: SourceState): boolean => state.known && state.complete !== false

/** One thing to do; texts are made of it where it is shown. Instants ISO 8601 UTC. */
export type Advice =
  | { readonly kind: 'resolve-conflicts' }
  | { readonly kind: 'read-incident'; readonly number: number; readonly id: string }
  /** a freeze of the team is on */
  | { readonly kind: 'wait'; readonly until: string; readonly freeze: Untrusted }
  /** who is on call for services with something open */
  | { readonly kind: 'tell'; readonly people: readonly OnDuty[] }
  /** nobody is on call; until null: for a day at least */
  | { readonly kind: 'find-somebody'; readonly services: readonly string[]; readonly until: string | null }
  /** it raises no incidents meanwhile, so somebody has to look */
  | { readonly kind: 'watch'; readonly service: string; readonly until: string }
  | { readonly kind: 'split'; readonly path: Untrusted }
  | { readonly kind: 'make-known' }
  | { readonly kind: 'read-evidence' }

export interface OnDuty {
  readonly name: Untrusted
  readonly service: string
  readonly until: string | null
}
