import { fromOutside, type Untrusted } from '../core/untrusted.ts'
import type { WriteVerb } from '../pagerduty/confirmation.ts'
import type { Action, Assessment, ChangeSummary } from '../risk/assessment.ts'
import type { ServiceSummary } from '../risk/evidence.ts'
import { LEVELS, type Level } from '../risk/model.ts'

/** One line of the log: ids, numbers and instants; no title, name, path or code. Instants are ISO 8601 UTC. */
export type AuditRecord = DecisionRecord | CommitRecord | WriteRecord | OverrideRecord

/** The assessment of a change before it was committed. */
export interface DecisionRecord {
  readonly kind: 'decision'
  readonly at: string
  /** what asked for it */
  readonly host: Host
  /** the git tree that the commit would have; null where it is not known */
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
const AGENT_IDS = ['claude', 'codex', 'copilot'] as const

export type AgentId = (typeof AGENT_IDS)[number]

const HOSTS = ['git', 'cli', ...AGENT_IDS] as const

export type Host = (typeof HOSTS)[number]

interface FactorPoints {
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
const OUTCOMES = ['written', 'already', 'refused', 'failed', 'unclear'] as const

export type WriteOutcome = (typeof OUTCOMES)[number]

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

const MAX_REASON = 500

/** The parts of an assessment from which a record is made. */
export interface Decided
  extends Pick<Assessment, 'score' | 'level' | 'range' | 'decision' | 'factors' | 'model'> {
  readonly change: Pick<ChangeSummary, 'tree' | 'base'>
  readonly services: readonly Pick<ServiceSummary, 'id'>[]
}

/** @param at when the assessment was made */
export function toDecision(assessment: Decided, host: Host, at: Date): DecisionRecord {
  const { score, level, range, decision, change, services, model } = assessment
  return {
    kind: 'decision',
    at: at.toISOString(),
    host,
    tree: change.tree,
    base: change.base,
    score,
    level,
    range,
    action: decision.action,
    factors: pointsById(assessment),
    incidents: incidentIds(assessment),
    services: services.map(({ id }) => id),
    model: model.version,
  }
}

/** Without their paths, factors of one id are one. */
function pointsById({ factors }: Decided): { id: string; points: number }[] {
  const sums = new Map<string, number>()
  for (const { id, points } of factors) sums.set(id, (sums.get(id) ?? 0) + points)
  return [...sums].map(([id, points]) => ({ id, points: Number(points.toFixed(1)) }))
}

function incidentIds({ factors }: Decided): string[] {
  const evidence = factors.flatMap((factor) => factor.evidence)
  return [...new Set(evidence.flatMap((item) => (item.kind === 'incident' ? [item.id] : [])))]
}

/** More than a change has; a record stays within one line of some kilobytes. */
const MAX_IDS = 100

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/
const PAGERDUTY_ID = /^[A-Za-z0-9_-]{1,64}$/
const NAME = /^[a-z][a-z0-9-]{0,39}$/
const VERSION = /^[\w.+-]{1,40}$/

const ACTIONS = ['pass', 'warn', 'ask', 'deny'] as const
const VERBS = ['acknowledge', 'resolve', 'note'] as const

/**
 * The record with the fields that it should have and no others; null for a kind of record, or a value, that this
 * version does not know. What is written passes here too: no field but `reason` can hold words.
 */
export function parseRecord(value: unknown): AuditRecord | null {
  if (typeof value !== 'object' || value === null) return null
  const fields = new Map<string, unknown>(Object.entries(value))
  const field = (name: string): unknown => fields.get(name)
  const at = matching(field('at'), INSTANT)
  if (at === null || Number.isNaN(Date.parse(at))) return null
  switch (field('kind')) {
    case 'decision':
      return parseDecision(at, field)
    case 'commit': {
      const [sha, tree] = [matching(field('sha'), SHA), matching(field('tree'), SHA)]
      return sha && tree ? { kind: 'commit', at, sha, tree } : null
    }
    case 'write': {
      const [verb, outcome] = [oneOf(field('verb'), VERBS), oneOf(field('outcome'), OUTCOMES)]
      const incident = matching(field('incident'), PAGERDUTY_ID)
      return verb && incident && outcome ? { kind: 'write', at, verb, incident, outcome } : null
    }
    case 'override': {
      const rule = matching(field('rule'), NAME)
      const reason = field('reason')
      if (!rule || typeof reason !== 'string') return null
      const words = fromOutside([...reason].slice(0, MAX_REASON).join(''))
      return { kind: 'override', at, tree: matching(field('tree'), SHA), rule, reason: words }
    }
    default:
      return null
  }
}

function parseDecision(at: string, field: (name: string) => unknown): AuditRecord | null {
  const host = oneOf(field('host'), HOSTS)
  const level = oneOf(field('level'), LEVELS)
  const action = oneOf(field('action'), ACTIONS)
  const model = matching(field('model'), VERSION)
  const score = number(field('score'))
  const [low = null, high = null] = list(field('range')).map(number)
  if (!host || !level || !action || !model || score === null || low === null || high === null) return null
  return {
    kind: 'decision',
    at,
    host,
    tree: matching(field('tree'), SHA),
    base: matching(field('base'), SHA),
    score,
    level,
    range: [low, high],
    action,
    factors: list(field('factors')).flatMap(parseFactor).slice(0, MAX_IDS),
    incidents: ids(field('incidents')),
    services: ids(field('services')),
    model,
  }
}

function parseFactor(value: unknown): FactorPoints[] {
  if (typeof value !== 'object' || value === null || !('id' in value && 'points' in value)) return []
  const [id, points] = [matching(value.id, NAME), number(value.points)]
  return id !== null && points !== null ? [{ id, points }] : []
}

const ids = (value: unknown): string[] =>
  list(value)
    .flatMap((id) => matching(id, PAGERDUTY_ID) ?? [])
    .slice(0, MAX_IDS)

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const number = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null

const matching = (value: unknown, pattern: RegExp): string | null =>
  typeof value === 'string' && pattern.test(value) ? value : null

const oneOf = <T extends string>(value: unknown, known: readonly T[]): T | null =>
  known.find((each) => each === value) ?? null
