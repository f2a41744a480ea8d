import { valueOr } from '../../core/known.ts'
import type { Untrusted } from '../../core/untrusted.ts'
import type { Reference } from '../../pagerduty/client/wire.ts'
import { completenessOf } from '../../pagerduty/fetched.ts'
import {
  type EscalationPolicy,
  type Gap,
  gapsOf,
  isNow,
  type OnCall,
} from '../../pagerduty/resources/on-calls.ts'
import { AHEAD_MS, type OnCallFacts, type OnCallQuery } from './read.ts'

export type OnCallDocument = ReturnType<typeof toOnCallDocument>

/** Who answers for an escalation policy, level by level. */
export interface PolicyOnCall {
  readonly escalation_policy: Reference
  readonly services: readonly Reference[]
  readonly levels: readonly {
    readonly level: number
    readonly people: readonly {
      readonly name: Untrusted
      readonly schedule: Untrusted | null
      readonly until: string | null
    }[]
    /** who takes over within a day */
    readonly later: readonly { readonly name: Untrusted; readonly from: string }[]
  }[]
  /** of the next day; empty for a policy that holds no service */
  readonly gaps: readonly Gap[]
}

/** `oncall --json`: who is on call now, by policy and service, and where nobody is within a day. */
export function toOnCallDocument({ onCalls, policies }: OnCallFacts, query: OnCallQuery, now: Date) {
  const known = valueOr(policies.data, [])
  const byPolicy = policiesOf(onCalls.data, known, query).map((policy) =>
    toPolicy(policy, onCalls.data, query, now),
  )
  const shown = new Set(byPolicy.map(({ escalation_policy }) => escalation_policy.id))
  const current = onCalls.data.filter((entry) => isNow(entry, now) && shown.has(entry.escalationPolicy.id))
  const gaps = byPolicy.filter(({ gaps }) => gaps.length > 0).length
  return {
    tool: 'pd_oncall' as const,
    summary: summaryOf(current.length, byPolicy.length, gaps),
    oncalls: current.map(({ user, schedule, escalationPolicy, level, start, end }) => ({
      user: { name: user.name, email: user.email },
      schedule: { name: schedule?.name ?? null, id: schedule?.id ?? null },
      escalation_policy: { name: escalationPolicy.name, id: escalationPolicy.id },
      escalation_level: level,
      start,
      end,
    })),
    by_policy: byPolicy,
    next: ['pager-triage incidents'],
    ...completenessOf([onCalls, policies], now),
  }
}

function summaryOf(people: number, policies: number, gaps: number): string {
  const start = `${people} on call for ${policies} escalation ${policies === 1 ? 'policy' : 'policies'}`
  return gaps === 0
    ? `${start}, no gap in the next 24 hours`
    : `${start}, ${gaps} with a gap in the next 24 hours`
}

type Policy = Pick<EscalationPolicy, 'id' | 'name' | 'services'> & { readonly levels: number }

/** The account's policies and those that only the on-calls name, as far as they were asked for. */
function policiesOf(
  onCalls: readonly OnCall[],
  known: readonly EscalationPolicy[],
  query: OnCallQuery,
): Policy[] {
  const named = onCalls.map(({ escalationPolicy }) => ({ ...escalationPolicy, services: [], levels: 0 }))
  const listed = known.map(({ id, name, services, rules }) => ({ id, name, services, levels: rules.length }))
  const all = new Map([...named, ...listed].map((policy) => [policy.id, policy]))
  return [...all.values()]
    .filter(({ id }) => query.policyIds === undefined || query.policyIds.includes(id))
    .filter(
      ({ services }) =>
        query.serviceIds === undefined || services.some(({ id }) => query.serviceIds?.includes(id)),
    )
    .filter(
      ({ id }) =>
        query.scheduleIds === undefined || onCalls.some(({ escalationPolicy }) => escalationPolicy.id === id),
    )
    .sort((a, b) => b.services.length - a.services.length || a.name.localeCompare(b.name))
}

function toPolicy(policy: Policy, onCalls: readonly OnCall[], query: OnCallQuery, now: Date): PolicyOnCall {
  const mine = onCalls.filter(({ escalationPolicy }) => escalationPolicy.id === policy.id)
  const count = Math.max(policy.levels, 0, ...mine.map(({ level }) => level))
  const levels = Array.from({ length: count }, (_, at) => at + 1)
  const of = (level: number) => mine.filter((entry) => entry.level === level)
  const end = new Date(now.getTime() + AHEAD_MS)
  // Of one schedule only a part of the policy is known, and nobody is paged by a policy without a service.
  const isWhole = query.scheduleIds === undefined && policy.services.length > 0
  return {
    escalation_policy: { id: policy.id, name: policy.name },
    services: policy.services.map(({ id, name }) => ({ id, name })),
    levels: levels.map((level) => toLevel(level, of(level), now)),
    gaps: isWhole ? levels.flatMap((level) => gapsOf(level, of(level), now, end)) : [],
  }
}

function toLevel(level: number, onCalls: readonly OnCall[], now: Date): PolicyOnCall['levels'][number] {
  const later = onCalls.filter((entry) => !isNow(entry, now) && entry.start !== null)
  return {
    level,
    people: onCalls
      .filter((entry) => isNow(entry, now))
      .map(({ user, schedule, end }) => ({ name: user.name, schedule: schedule?.name ?? null, until: end })),
    later: later
      .map(({ user, start }) => ({ name: user.name, from: start ?? '' }))
      .sort((a, b) => a.from.localeCompare(b.from)),
  }
}
