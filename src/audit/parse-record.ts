import { fromOutside } from '../core/untrusted.ts'
import { LEVELS } from '../risk/level.ts'
import { AGENT_IDS, type AuditRecord, type FactorPoints, type Host, MAX_REASON } from './record.ts'

/** More than a change has; a record stays within one line of some kilobytes. */
const MOST_IDS = 100

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/
const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/
const PAGERDUTY_ID = /^[A-Za-z0-9_-]{1,64}$/
const NAME = /^[a-z][a-z0-9-]{0,39}$/
const VERSION = /^[\w.+-]{1,40}$/

const HOSTS: readonly Host[] = ['git', 'cli', ...AGENT_IDS]
const ACTIONS = ['pass', 'warn', 'ask', 'deny'] as const
const VERBS = ['acknowledge', 'resolve', 'note'] as const
const OUTCOMES = ['written', 'already', 'refused', 'failed', 'unclear'] as const

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
    factors: list(field('factors')).flatMap(parseFactor).slice(0, MOST_IDS),
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
    .slice(0, MOST_IDS)

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const number = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null

const matching = (value: unknown, pattern: RegExp): string | null =>
  typeof value === 'string' && pattern.test(value) ? value : null

const oneOf = <T extends string>(value: unknown, known: readonly T[]): T | null =>
  known.find((each) => each === value) ?? null
