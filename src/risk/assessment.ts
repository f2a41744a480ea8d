import type { Untrusted } from '../core/untrusted.ts'
import type { ChangeSource, FileStatus, Guess } from '../diff/change.ts'
import type { ContextNote } from './context.ts'
import type { Scored } from './factors/factor.ts'
import type { FactorId } from './factors/index.ts'
import type { Freeze } from './freeze.ts'
import type { Level } from './level.ts'
import type { PolicyRule } from './policy-rule.ts'
import type { DependencySummary, ServiceSummary } from './service-summary.ts'
import type { SourceId } from './source-ids.ts'

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

/** Points of the score, and what they rest on. */
export interface Factor extends Scored {
  readonly id: FactorId
}

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

interface OnDuty {
  readonly name: Untrusted
  readonly service: string
  readonly until: string | null
}
