import { type Known, valueOr } from '../core/known.ts'
import { HOUR_MS } from '../core/time.ts'
import { fromOutside, type Inert, type Untrusted } from '../core/untrusted.ts'
import type { Reference } from '../pagerduty/client/wire.ts'
import { completenessOf, type Fetched, part } from '../pagerduty/fetched.ts'
import type { PagerDutyReader } from '../pagerduty/reader.ts'
import {
  type EscalationPolicy,
  type Gap,
  gapsOf,
  isNow,
  type OnCall,
} from '../pagerduty/resources/on-calls.ts'
import { page, type TextOptions, warningLines, wrap } from '../terminal/layout.ts'
import { cutTo } from '../terminal/width.ts'
import { inert, line, own } from '../untrusted/inert.ts'
import { clockTime, listed } from '../untrusted/words.ts'
import { aboutServices } from './known-services.ts'

export interface OnCallQuery {
  readonly serviceIds?: readonly string[] | undefined
  readonly policyIds?: readonly string[] | undefined
  readonly scheduleIds?: readonly string[] | undefined
}

export interface OnCallFacts {
  /** of the next day, so that a gap shows before it is there */
  readonly onCalls: Fetched<OnCall[]>
  readonly policies: Fetched<Known<EscalationPolicy[]>>
}

const AHEAD_MS = 24 * HOUR_MS

/** Who is on call in the next day, and for what; one round of requests. @throws UnknownServiceError */
export async function readOnCall(
  reader: PagerDutyReader,
  query: OnCallQuery,
  now: Date,
): Promise<OnCallFacts> {
  const { policyIds: escalationPolicyIds, scheduleIds, serviceIds } = query
  const until = new Date(now.getTime() + AHEAD_MS)
  const [onCalls, policies] = await Promise.all([
    reader.onCalls({ escalationPolicyIds, scheduleIds, since: now, until }),
    aboutServices(reader, serviceIds, part(reader.escalationPolicies()), ({ data }) =>
      valueOr(data, []).flatMap(({ services }) => services.map(({ id }) => id)),
    ),
  ])
  return { onCalls, policies }
}

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

/** Who is on call, policy by policy; those with a gap first. */
export function oncallText(document: OnCallDocument, options: TextOptions): Inert {
  const { by_policy, summary, next } = document
  const ordered = [...by_policy].sort((a, b) => Number(b.gaps.length > 0) - Number(a.gaps.length > 0))
  const shown = ordered.slice(0, options.most)
  const rest = ordered.length - shown.length
  return page(
    [
      wrap(
        by_policy.length === 0 ? own('No escalation policy matches.') : inert(fromOutside(summary)),
        options.width,
      ).map(options.style.strong),
      ...shown.map((policy) => policyLines(policy, options)),
      rest > 0
        ? wrap(line`${rest} more: pager-triage oncall | less; fewer: --service ID`, options.width)
        : [],
      warningLines(document, options),
    ],
    next,
    options,
  )
}

function policyLines(policy: PolicyOnCall, { width, style, now }: TextOptions): Inert[] {
  const services = policy.services.map(({ name }) => inert(name))
  const holds = services.length === 0 ? own('no services') : listed(services, 4)
  return [
    cutTo(line`${inert(policy.escalation_policy.name)} · ${holds}`, width),
    ...policy.levels.flatMap((level) => levelLines(level, policy.gaps, { width, now, style })),
  ]
}

function levelLines(
  { level, people, later }: PolicyOnCall['levels'][number],
  gaps: readonly Gap[],
  { width, style, now }: Pick<TextOptions, 'width' | 'style' | 'now'>,
): Inert[] {
  const names = people.map(({ name, until, schedule }) => {
    const end = until === null ? own('always') : line`until ${clockTime(until, now)}`
    return line`${inert(name)} ${end}${schedule === null ? own('') : line` (${inert(schedule)})`}`
  })
  const after = later
    .slice(0, 1)
    .map(({ name, from }) => line`, then ${inert(name)} from ${clockTime(from, now)}`)
  const label = line`  level ${level}  `
  const who = names.length === 0 ? own('nobody is on call') : listed(names, 3)
  const mine = gaps.filter((gap) => gap.level === level)
  const paint = names.length === 0 && mine.length > 0 ? style.bad : (text: Inert) => text
  const shown = wrap(line`${who}${own(after.join(''))}`, width - 11, 2)
  return [
    ...shown.map((text, i) => line`${i === 0 ? label : own(' '.repeat(11))}${paint(text)}`),
    ...mine
      .slice(0, 2)
      .map((gap) => line`${own(' '.repeat(11))}${style.warn(cutTo(gapWords(gap, now), width - 11))}`),
  ]
}

function gapWords({ from, until }: Gap, now: Date): Inert {
  const begins = Date.parse(from) <= now.getTime() ? own('now') : line`from ${clockTime(from, now)}`
  return line`gap ${begins}${until === null ? own(', through the next 24 h') : line` until ${clockTime(until, now)}`}`
}
