import { valueOr } from '../core/known.ts'
import { HOUR_MS } from '../core/time.ts'
import { fromOutside, type Inert } from '../core/untrusted.ts'
import { completenessOf, part } from '../pagerduty/fetched.ts'
import type { PagerDutyReader } from '../pagerduty/reader.ts'
import {
  type EscalationPolicy,
  type Gap,
  gapsOf,
  isNow,
  laterOf,
  type OnCall,
} from '../pagerduty/resources/on-calls.ts'
import { heading, moreLines, page, type TextOptions, wrap } from '../terminal/layout.ts'
import { cutTo } from '../terminal/width.ts'
import { inert, line, own } from '../untrusted/inert.ts'
import { clockTime, listed, plural } from '../untrusted/words.ts'
import { aboutServices } from './known-services.ts'

interface OnCallQuery {
  readonly serviceIds?: readonly string[] | undefined
  readonly policyIds?: readonly string[] | undefined
  readonly scheduleIds?: readonly string[] | undefined
}

const AHEAD_MS = 24 * HOUR_MS

/** The next day too, so that a gap shows before it begins; one round of requests. @throws CodedError unknown_service */
export async function readOnCall(reader: PagerDutyReader, query: OnCallQuery, now: Date) {
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

type OnCallDocument = ReturnType<typeof toOnCallDocument>
type PolicyOnCall = ReturnType<typeof toPolicy>
type LevelOnCall = ReturnType<typeof toLevel>

export function toOnCallDocument(
  { onCalls, policies }: Awaited<ReturnType<typeof readOnCall>>,
  query: OnCallQuery,
  now: Date,
) {
  const byPolicy = policiesOf(onCalls.data, valueOr(policies.data, []), query).map((policy) =>
    toPolicy(policy, onCalls.data, query, now),
  )
  const shown = new Set(byPolicy.map(({ escalation_policy }) => escalation_policy.id))
  const current = onCalls.data.filter((entry) => isNow(entry, now) && shown.has(entry.escalationPolicy.id))
  const gaps = byPolicy.filter(hasGap).length
  return {
    tool: 'pd_oncall' as const,
    summary: `${current.length} on call for ${plural(byPolicy.length, 'escalation policy', 'escalation policies')}, ${gaps === 0 ? 'no gap' : `${gaps} with a gap`} in the next 24 hours`,
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

const hasGap = ({ gaps }: PolicyOnCall): boolean => gaps.length > 0

type Policy = Pick<EscalationPolicy, 'id' | 'name' | 'services'> & { readonly levels: number }

function policiesOf(
  onCalls: readonly OnCall[],
  known: readonly EscalationPolicy[],
  { policyIds, serviceIds, scheduleIds }: OnCallQuery,
): Policy[] {
  const named = onCalls.map(({ escalationPolicy }) => ({ ...escalationPolicy, services: [], levels: 0 }))
  const listed = known.map(({ id, name, services, rules }) => ({ id, name, services, levels: rules.length }))
  return [...new Map([...named, ...listed].map((policy) => [policy.id, policy])).values()]
    .filter(
      ({ id, services }) =>
        (policyIds?.includes(id) ?? true) &&
        (serviceIds === undefined || services.some((service) => serviceIds.includes(service.id))) &&
        (scheduleIds === undefined || named.some((one) => one.id === id)),
    )
    .sort((a, b) => b.services.length - a.services.length || a.name.localeCompare(b.name))
}

function toPolicy(policy: Policy, onCalls: readonly OnCall[], query: OnCallQuery, now: Date) {
  const mine = onCalls.filter(({ escalationPolicy }) => escalationPolicy.id === policy.id)
  const count = Math.max(policy.levels, 0, ...mine.map(({ level }) => level))
  const levels = Array.from({ length: count }, (_, at) => at + 1)
  const of = (level: number) => mine.filter((entry) => entry.level === level)
  const end = new Date(now.getTime() + AHEAD_MS)
  // One schedule shows only part of a policy, and a policy without services pages nobody.
  const isWhole = query.scheduleIds === undefined && policy.services.length > 0
  return {
    escalation_policy: { id: policy.id, name: policy.name },
    services: policy.services,
    levels: levels.map((level) => toLevel(level, of(level), now)),
    /** within the next day; empty for a policy without services */
    gaps: isWhole ? levels.flatMap((level) => gapsOf(level, of(level), now, end)) : [],
  }
}

const toLevel = (level: number, onCalls: readonly OnCall[], now: Date) => ({
  level,
  people: onCalls
    .filter((entry) => isNow(entry, now))
    .map(({ user, schedule, end }) => ({ name: user.name, schedule: schedule?.name ?? null, until: end })),
  later: laterOf(onCalls, now),
})

export function oncallText(document: OnCallDocument, options: TextOptions): Inert {
  const { by_policy, summary } = document
  const ordered = [...by_policy].sort((a, b) => Number(hasGap(b)) - Number(hasGap(a)))
  const shown = ordered.slice(0, options.most)
  const title = by_policy.length === 0 ? 'No escalation policy matches.' : summary
  return page(
    [
      heading(inert(fromOutside(title)), options),
      ...shown.map((policy) => policyLines(policy, options)),
      moreLines(ordered.length - shown.length, 'pager-triage oncall | less; fewer: --service ID', options),
    ],
    options,
    document,
  )
}

function policyLines(
  { escalation_policy, services, levels, gaps }: PolicyOnCall,
  options: TextOptions,
): Inert[] {
  const names = services.map(({ name }) => inert(name))
  const holds = names.length === 0 ? own('no services') : listed(names, 4)
  return [
    cutTo(line`${inert(escalation_policy.name)} · ${holds}`, options.width),
    ...levels.flatMap((level) =>
      levelLines(
        level,
        gaps.filter((gap) => gap.level === level.level),
        options,
      ),
    ),
  ]
}

const INDENT = 11

function levelLines(
  { level, people, later: [next] }: LevelOnCall,
  gaps: readonly Gap[],
  { width, style, now }: TextOptions,
): Inert[] {
  const names = people.map(({ name, until, schedule }) => {
    const end = until === null ? own('always') : line`until ${clockTime(until, now)}`
    return line`${inert(name)} ${end}${schedule === null ? own('') : line` (${inert(schedule)})`}`
  })
  const who = names.length === 0 ? own('nobody is on call') : listed(names, 3)
  const after = next ? line`, then ${inert(next.name)} from ${clockTime(next.from, now)}` : own('')
  const isEmpty = names.length === 0 && gaps.length > 0
  const shown = [
    ...wrap(line`${who}${after}`, width - INDENT, 2).map((text) => (isEmpty ? style.bad(text) : text)),
    ...gaps.slice(0, 2).map((gap) => style.warn(cutTo(gapWords(gap, now), width - INDENT))),
  ]
  return shown.map((text, i) => line`${own((i === 0 ? `  level ${level}` : '').padEnd(INDENT))}${text}`)
}

function gapWords({ from, until }: Gap, now: Date): Inert {
  const begins = Date.parse(from) <= now.getTime() ? own('now') : line`from ${clockTime(from, now)}`
  const ends = until === null ? own(', through the next 24 h') : line` until ${clockTime(until, now)}`
  return line`gap ${begins}${ends}`
}
