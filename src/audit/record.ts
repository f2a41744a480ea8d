import type { DeepReadonly } from '../core/deep-readonly.ts'
import { asObject } from '../core/json.ts'
import { fromOutside } from '../core/untrusted.ts'
import type { WriteVerb } from '../pagerduty/confirmation.ts'
import type { Action, Assessment, ChangeSummary } from '../risk/assessment.ts'
import type { ServiceSummary } from '../risk/evidence.ts'
import { LEVELS } from '../risk/model.ts'

/** Coding agents whose hooks call us; src/agents has a file for each. */
const AGENT_IDS = [
  'claude',
  'codex',
  'copilot',
  'vscode',
  'cursor',
  'gemini',
  'antigravity',
  'windsurf',
  'opencode',
] as const

export type AgentId = (typeof AGENT_IDS)[number]

export const HOSTS = ['git', 'cli', ...AGENT_IDS] as const

export type Host = (typeof HOSTS)[number]

/** `already`: no change, nothing was sent; `refused`: not sent; `unclear`: sent, but the response was lost. */
export const OUTCOMES = ['written', 'already', 'refused', 'failed', 'unclear'] as const

export type WriteOutcome = (typeof OUTCOMES)[number]

export const ACTIONS = ['pass', 'warn', 'ask', 'deny'] as const satisfies readonly Action[]
export const VERBS = ['acknowledge', 'resolve', 'note'] as const satisfies readonly WriteVerb[]

/** More than any change has; a record must fit into one line of some kilobytes. */
const MAX_IDS = 100
const MAX_REASON = 500

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/
const PAGERDUTY_ID = /^[A-Za-z0-9_-]{1,64}$/
const NAME = /^[a-z][a-z0-9-]{0,39}$/
const VERSION = /^[\w.+-]{1,40}$/

type Fields = (name: string) => unknown

/** Builds each kind of record; null where a required field is missing or invalid. */
const KINDS = {
  decision(at: string, field: Fields) {
    const host = oneOf(field('host'), HOSTS)
    const level = oneOf(field('level'), LEVELS)
    const action = oneOf(field('action'), ACTIONS)
    const model = matching(field('model'), VERSION)
    const score = number(field('score'))
    const [low = null, high = null] = list(field('range')).map(number)
    if (!host || !level || !action || !model || score === null || low === null || high === null) return null
    return {
      kind: 'decision' as const,
      at,
      host,
      /** of the commit to be; null where it is not known */
      tree: matching(field('tree'), SHA),
      /** the parent; null before the first commit */
      base: matching(field('base'), SHA),
      score,
      level,
      range: [low, high] as const,
      action,
      factors: list(field('factors')).flatMap(parseFactor).slice(0, MAX_IDS),
      incidents: ids(field('incidents')),
      services: ids(field('services')),
      model,
    }
  },
  commit(at: string, field: Fields) {
    const [sha, tree] = [matching(field('sha'), SHA), matching(field('tree'), SHA)]
    return sha && tree ? { kind: 'commit' as const, at, sha, tree } : null
  },
  write(at: string, field: Fields) {
    const [verb, outcome] = [oneOf(field('verb'), VERBS), oneOf(field('outcome'), OUTCOMES)]
    const incident = matching(field('incident'), PAGERDUTY_ID)
    return verb && incident && outcome ? { kind: 'write' as const, at, verb, incident, outcome } : null
  },
  /** A person overrode a rule, with a reason in their words; the caller has redacted its secrets. */
  override(at: string, field: Fields) {
    const [rule, words] = [matching(field('rule'), NAME), field('reason')]
    if (!rule || typeof words !== 'string') return null
    const reason = fromOutside([...words].slice(0, MAX_REASON).join(''))
    return { kind: 'override' as const, at, tree: matching(field('tree'), SHA), rule, reason }
  },
}

/** Ids, numbers and instants in ISO 8601 UTC; no title, name, path or code. */
export type AuditRecord = DeepReadonly<NonNullable<ReturnType<(typeof KINDS)[keyof typeof KINDS]>>>

export type DecisionRecord = Extract<AuditRecord, { kind: 'decision' }>
export type CommitRecord = Extract<AuditRecord, { kind: 'commit' }>

/** Drops unknown fields; null if unknown or invalid. Also filters writes: only `reason` can hold free text. */
export function parseRecord(value: unknown): AuditRecord | null {
  const fields = asObject(value)
  if (fields === null) return null
  const field: Fields = (name) => fields[name]
  const at = matching(field('at'), INSTANT)
  const kind = oneOf(field('kind'), ['decision', 'commit', 'write', 'override'])
  return at === null || Number.isNaN(Date.parse(at)) || kind === null ? null : KINDS[kind](at, field)
}

function parseFactor(value: unknown): { id: string; points: number }[] {
  const factor = asObject(value) ?? {}
  const [id, points] = [matching(factor['id'], NAME), number(factor['points'])]
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

interface Decided extends Pick<Assessment, 'score' | 'level' | 'range' | 'decision' | 'factors' | 'model'> {
  readonly change: Pick<ChangeSummary, 'tree' | 'base'>
  readonly services: readonly Pick<ServiceSummary, 'id'>[]
}

export function toDecision(assessment: Decided, host: Host, at: Date): DecisionRecord {
  const { score, level, range, decision, change, factors, services, model } = assessment
  // without their paths, factors of one id are one
  const sums = new Map<string, number>()
  for (const { id, points } of factors) sums.set(id, (sums.get(id) ?? 0) + points)
  const evidence = factors.flatMap((factor) => factor.evidence)
  const incidents = evidence.flatMap((item) => (item.kind === 'incident' ? [item.id] : []))
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
    factors: [...sums].map(([id, points]) => ({ id, points: Number(points.toFixed(1)) })),
    incidents: [...new Set(incidents)],
    services: services.map(({ id }) => id),
    model: model.version,
  }
}
