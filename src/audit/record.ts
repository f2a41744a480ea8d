import type { Untrusted } from '../core/untrusted.ts'
import type { WriteVerb } from '../pagerduty/confirmation.ts'
import type { Action } from '../risk/assessment.ts'
import type { Level } from '../risk/level.ts'

/** One line of the log: ids, numbers and instants; no title, name, path or code. Instants are ISO 8601 UTC. */
export type AuditRecord = DecisionRecord | CommitRecord | WriteRecord | OverrideRecord

/** What was said about a change before it was committed. */
export interface DecisionRecord {
  readonly kind: 'decision'
  readonly at: string
  /** what asked for it */
  readonly host: Host
  /** the git tree that the commit would have; null where it could not be told */
  readonly tree: string | null
  /** the commit that it would follow; null before the first one */
  readonly base: string | null
  readonly score: number
  readonly level: Level
  readonly range: readonly [low: number, high: number]
  readonly action: Action
  readonly factors: readonly FactorPoints[]
  /** ids of the incidents in its evidence */
  readonly incidents: readonly string[]
  /** ids of the services that it touches */
  readonly services: readonly string[]
  /** version of the model */
  readonly model: string
}

/** Coding agents whose hooks ask us; src/agents has a file for each. */
export const AGENT_IDS = ['claude', 'codex', 'copilot'] as const

export type AgentId = (typeof AGENT_IDS)[number]

export type Host = 'git' | 'cli' | AgentId

export interface FactorPoints {
  readonly id: string
  readonly points: number
}

/** A commit that was made; its tree ties it to its decisions. */
export interface CommitRecord {
  readonly kind: 'commit'
  readonly at: string
  readonly sha: string
  readonly tree: string
}

/** A write to PagerDuty that a person asked for. */
interface WriteRecord {
  readonly kind: 'write'
  readonly at: string
  readonly verb: WriteVerb
  /** its id */
  readonly incident: string
  readonly outcome: WriteOutcome
}

/** `already`: it was so before and nothing was sent; `refused`: not sent; `unclear`: sent, and the answer was lost. */
export type WriteOutcome = 'written' | 'already' | 'refused' | 'failed' | 'unclear'

/** A person went past a rule, and said why. */
export interface OverrideRecord {
  readonly kind: 'override'
  readonly at: string
  readonly tree: string | null
  /** id of the rule */
  readonly rule: string
  /** the person's words, cut to MAX_REASON; secrets are taken out by the caller */
  readonly reason: Untrusted
}

export const MAX_REASON = 500
