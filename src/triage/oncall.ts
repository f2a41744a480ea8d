import { valueOr } from '../core/known.ts'
import { byCodeUnit } from '../core/order.ts'
import { HOUR_MS } from '../core/time.ts'
import { fromOutside, type Inert } from '../core/untrusted.ts'
import { completenessOf, type Fetched, knownPart, part, Whole } from '../pagerduty/fetched.ts'
import type { PagerDutyReader } from '../pagerduty/reader.ts'
import {
  type EscalationPolicy,
  type Gap,
  gapsOf,
  isNow,
  laterOf,
  type OnCall,
  peopleNow,
} from '../pagerduty/resources/on-calls.ts'
import { heading, moreLines, page, type TextOptions, wrap } from '../terminal/layout.ts'
import { cutTo } from '../terminal/width.ts'
import { inert, line, own } from '../untrusted/inert.ts'
import { clockTime, listed, plural } from '../untrusted/words.ts'
import { counted } from './counted.ts'
import { isMe, type Mine } from './incidents.ts'
import { aboutNamed, aboutServices } from './known-services.ts'

interface OnCallQuery {
  readonly serviceIds?: readonly string[] | undefined
  readonly policyIds?: readonly string[] | undefined
  readonly scheduleIds?: readonly string[] | undefined
  readonly teamIds?: readonly string[] | undefined
  /** only policies on which this person is on call within the day */
  readonly mine?: Mine | undefined
}

const AHEAD_MS = 24 * HOUR_MS

/** The next day too, so that a gap shows before it begins; one round of requests. @throws CodedError for an unknown id */
export async function readOnCall(reader: PagerDutyReader, query: OnCallQuery, now: Date) {
  const { policyIds: escalationPolicyIds, scheduleIds, serviceIds, teamIds, mine } = query
  const until = new Date(now.getTime() + AHEAD_MS)
  const reading = reader.onCalls({ escalationPolicyIds, scheduleIds, since: now, until })
  const ofPolicies = aboutNamed(reader, 'escalation policy', escalationPolicyIds, reading, ({ data }) =>
    data.map(({ escalationPolicy }) => escalationPolicy.id),
  )
  const [onCalls, policies, me] = await Promise.all([
    aboutNamed(reader, 'schedule', scheduleIds, ofPolicies, ({ data }) =>
      data.flatMap(({ schedule }) => schedule?.id ?? []),
    ),
    aboutNamed(
      reader,
      'team',
      teamIds,
      aboutServices(reader, serviceIds, part(reader.escalationPolicies(teamIds)), ({ data }) =>
        valueOr(data, []).flatMap(({ services }) => services.map(({ id }) => id)),
      ),
      () => [],
    ),
    mine && knownPart(reader.currentUser()),
  ])
  return { onCalls, policies, isMine: mine && me ? isMe(me.data, mine.email) : null }
}

type OnCallDocument = ReturnType<typeof toOnCallDocument>
type PolicyOnCall = ReturnType<typeof toPolicy>
type LevelOnCall = ReturnType<typeof toLevel>

export function toOnCallDocument(
  { onCalls, policies, isMine }: Awaited<ReturnType<typeof readOnCall>>,
  query: OnCallQuery,
  now: Date,
) {
  const known = Whole.ofPart(policies)
  const byPolicy = policiesOf(onCalls.data, known, query)
    .filter(
      ({ id }) =>
        isMine === null || onCalls.data.some((each) => each.escalationPolicy.id === id && isMine(each.user)),
    )
    .map((policy) => toPolicy(policy, onCalls, query, now))
  const shown = new Set(byPolicy.map(({ escalation_policy }) => escalation_policy.id))
  const current = onCalls.data.filter((entry) => isNow(entry, now) && shown.has(entry.escalationPolicy.id))
  const people = { ...onCalls, data: [...new Set(current.map(({ user }) => user.id))] }
  return {
    tool: 'pd_oncall' as const,
    summary: summaryOf(byPolicy, people, onCalls.complete && known !== null),
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

function summaryOf(
  policies: readonly PolicyOnCall[],
  people: Fetched<readonly string[]>,
  isComplete: boolean,
) {
  if (policies.length === 0)
    return isComplete ? 'no escalation policy matches' : 'which escalation policies match is not known'
  const who = counted(people, 'person', 'people')
  return `${who} on call for ${plural(policies.length, 'escalation policy', 'escalation policies')}, ${gapWordsOf(policies)}`
}

/** `2 with a gap in the next 24 hours, 1 not known` */
function gapWordsOf(policies: readonly PolicyOnCall[]): string {
  const open = policies.filter(({ gaps_known }) => !gaps_known).length
  const found = policies.filter(hasGap).length
  if (open === policies.length) return 'gaps in the next 24 hours not known'
  const words = `${found === 0 ? 'no gap' : `${found} with a gap`} in the next 24 hours`
  return open === 0 ? words : `${words}, ${open} not known`
}

const hasGap = ({ gaps }: PolicyOnCall): boolean => gaps.length > 0

interface Policy extends Pick<EscalationPolicy, 'id' | 'name'> {
  /** null: policies could not be read, or not all */
  readonly services: EscalationPolicy['services'] | null
  readonly levels: number
}

function policiesOf(
  onCalls: readonly OnCall[],
  known: Whole<readonly EscalationPolicy[]> | null,
  { policyIds, serviceIds, scheduleIds, teamIds }: OnCallQuery,
): Policy[] {
  const services = known && []
  const named = onCalls.map(({ escalationPolicy }) => ({ ...escalationPolicy, services, levels: 0 }))
  const listed = (known?.data ?? []).map(({ id, name, services, rules }) => ({
    id,
    name,
    services,
    levels: rules.length,
  }))
  return [...new Map([...named, ...listed].map((policy) => [policy.id, policy])).values()]
    .filter(
      ({ id, services }) =>
        (policyIds?.includes(id) ?? true) &&
        (teamIds === undefined || listed.some((one) => one.id === id)) &&
        (serviceIds === undefined || services?.some((service) => serviceIds.includes(service.id))) &&
        (scheduleIds === undefined || named.some((one) => one.id === id)),
    )
    .sort((a, b) => (b.services?.length ?? 0) - (a.services?.length ?? 0) || byCodeUnit(a.name, b.name))
}

function toPolicy(policy: Policy, onCalls: Fetched<readonly OnCall[]>, query: OnCallQuery, now: Date) {
  const isOf = ({ escalationPolicy }: OnCall) => escalationPolicy.id === policy.id
  const mine = onCalls.data.filter(isOf)
  // one schedule is part of a policy, and without the policies nobody knows which levels there are
  const isPart = query.scheduleIds !== undefined || policy.services === null
  const all = isPart ? null : Whole.of(onCalls)
  const whole = all && Whole.only(all, isOf)
  const count = Math.max(policy.levels, 0, ...mine.map(({ level }) => level))
  const isAt = (level: number) => (entry: OnCall) => entry.level === level
  const levels = Array.from({ length: count }, (_, at) => at + 1).filter(
    (level) => whole !== null || mine.some(isAt(level)),
  )
  return {
    escalation_policy: { id: policy.id, name: policy.name },
    services: policy.services,
    levels: levels.map((level) => toLevel(level, mine.filter(isAt(level)), now)),
    /** within the next day; empty for a policy without services, which pages nobody, and where they are not known */
    gaps: whole === null || policy.services?.length === 0 ? [] : gapsIn(whole, levels, now),
    gaps_known: whole !== null,
  }
}

const gapsIn = (onCalls: Whole<readonly OnCall[]>, levels: readonly number[], now: Date): Gap[] => {
  const end = new Date(now.getTime() + AHEAD_MS)
  return levels.flatMap((level) =>
    gapsOf(
      level,
      Whole.only(onCalls, (entry) => entry.level === level),
      now,
      end,
    ),
  )
}

const toLevel = (level: number, onCalls: readonly OnCall[], now: Date) => ({
  level,
  people: peopleNow(onCalls, now),
  later: laterOf(onCalls, now),
})

export function oncallText(document: OnCallDocument, options: TextOptions): Inert {
  const { by_policy, summary } = document
  const ordered = [...by_policy].sort((a, b) => Number(hasGap(b)) - Number(hasGap(a)))
  const shown = ordered.slice(0, options.most)
  const title = by_policy.length === 0 ? `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.` : summary
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
  { escalation_policy, services, levels, gaps, gaps_known }: PolicyOnCall,
  options: TextOptions,
): Inert[] {
  const names = services?.map(({ name }) => inert(name)) ?? null
  const holds =
    names === null ? own('services not known') : names.length === 0 ? own('no services') : listed(names, 4)
  return [
    cutTo(line`${inert(escalation_policy.name)} · ${holds}`, options.width),
    ...levels.flatMap((level) =>
      levelLines(level, gaps_known ? gaps.filter((gap) => gap.level === level.level) : null, options),
    ),
  ]
}

const INDENT = 11

function levelLines(
  { level, people, later: [next] }: LevelOnCall,
  gaps: readonly Gap[] | null,
  options: TextOptions,
): Inert[] {
  const { width, style } = options
  const names = people.map(({ name, until, schedule }) => {
    const end = until === null ? own('always') : line`until ${clockTime(until, options)}`
    return line`${inert(name)} ${end}${schedule === null ? own('') : line` (${inert(schedule)})`}`
  })
  const nobody = own(gaps === null ? 'now: not known' : 'nobody is on call')
  const who = names.length === 0 ? nobody : listed(names, 3)
  const after = next ? line`, then ${inert(next.name)} from ${clockTime(next.from, options)}` : own('')
  const isEmpty = names.length === 0 && gaps !== null && gaps.length > 0
  const shown = [
    ...wrap(line`${who}${after}`, width - INDENT, 2).map((text) => (isEmpty ? style.bad(text) : text)),
    ...(gaps ?? [])
      .slice(0, 2)
      .flatMap((gap) => wrap(gapWords(gap, options), width - INDENT, 2).map(style.warn)),
  ]
  return shown.map((text, i) => line`${own((i === 0 ? `  level ${level}` : '').padEnd(INDENT))}${text}`)
}

function gapWords({ from, until }: Gap, options: TextOptions): Inert {
  const begins =
    Date.parse(from) <= options.now.getTime() ? own('now') : line`from ${clockTime(from, options)}`
  const ends = until === null ? own(', through the next 24 h') : line` until ${clockTime(until, options)}`
  return line`gap ${begins}${ends}`
}
