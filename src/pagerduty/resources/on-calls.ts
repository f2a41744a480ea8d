import * as z from 'zod'
import { groupBy } from '../../core/group-by.ts'
import { byCodeUnit } from '../../core/order.ts'
import { isoSeconds } from '../../core/time.ts'
import type { Call } from '../client/client.ts'
import { ofKnownIds } from '../client/known-ids.ts'
import { serialPages } from '../client/pages.ts'
import { chunksOf, includes } from '../client/query.ts'
import { resource } from '../client/resource.ts'
import { id, instant, list, optional, person, record, reference, text, word } from '../client/wire.ts'
import type { Whole } from '../fetched.ts'

const onCall = record(
  {
    user: person,
    /** null if the escalation policy names the user directly */
    schedule: optional(reference),
    escalationPolicy: reference,
    /** 1 is called first */
    level: z.number().int(),
    /** start and end: null if always on call */
    start: optional(instant),
    end: optional(instant),
  },
  { level: 'escalation_level' },
)

export type OnCall = z.infer<typeof onCall>

const onCalls = resource('oncalls', 'on-call', 'oncalls.read', onCall)

interface OnCallsQuery {
  readonly escalationPolicyIds?: readonly string[] | undefined
  readonly scheduleIds?: readonly string[] | undefined
  /** both default to now */
  readonly since?: Date | undefined
  readonly until?: Date | undefined
}

export async function listOnCalls(call: Call, query: OnCallsQuery = {}): Promise<OnCall[]> {
  const { escalationPolicyIds, scheduleIds, since, until } = query
  if (escalationPolicyIds?.length === 0 || scheduleIds?.length === 0) return []
  const pagesOf = (policies: readonly string[] | undefined, schedules: readonly string[] | undefined) => {
    const query = {
      time_zone: 'UTC',
      since: since && isoSeconds(since),
      until: until && isoSeconds(until),
      'escalation_policy_ids[]': policies,
      'schedule_ids[]': schedules,
      'include[]': ['users'],
    }
    return serialPages(call, onCalls.at({ path: '/oncalls', subject: 'on-calls', query }))
  }
  const lists = chunksOf(escalationPolicyIds).map((chunk) =>
    ofKnownIds(call, 'escalation policy', chunk, (policies) =>
      ofKnownIds(call, 'schedule', scheduleIds, (schedules) => pagesOf(policies, schedules)),
    ),
  )
  return (await onCalls.from(call, lists))
    .filter(
      ({ escalationPolicy, schedule }) =>
        includes(escalationPolicyIds, escalationPolicy.id) && includes(scheduleIds, schedule?.id ?? ''),
    )
    .sort((a, b) => byCodeUnit(a.escalationPolicy.id, b.escalationPolicy.id) || a.level - b.level)
}

/** `kind`: `user`, `schedule` */
const target = record(
  {
    id,
    name: text,
    kind: word.transform((type) => type.replace(/_reference$/, '')),
    deletedAt: optional(instant),
  },
  { kind: 'type' },
)

const escalationPolicy = record(
  {
    id,
    name: text,
    rules: list(record({ targets: list(target) })),
    services: list(reference),
  },
  { rules: 'escalation_rules' },
)

export type EscalationPolicy = z.infer<typeof escalationPolicy>

const escalationPolicies = resource(
  'escalation_policies',
  'escalation policy',
  'escalation_policies.read',
  escalationPolicy,
)

export const listEscalationPolicies = (
  call: Call,
  teamIds?: readonly string[],
): Promise<EscalationPolicy[]> =>
  escalationPolicies.list(call, {
    path: '/escalation_policies',
    subject: 'escalation policies',
    query: { 'team_ids[]': teamIds, sort_by: 'name:asc' },
  })

/** Nobody is on call then. Instants ISO 8601 UTC; `until` null: to the end of the search. */
export interface Gap {
  readonly level: number
  readonly from: string
  readonly until: string | null
}

/** For on-calls of one level, between `now` and `end`. */
export function gapsOf(level: number, onCalls: Whole<readonly OnCall[]>, now: Date, end: Date): Gap[] {
  const spans = onCalls.data
    .map(({ start, end: until }) => ({
      from: start === null ? Number.NEGATIVE_INFINITY : Date.parse(start),
      until: until === null ? Number.POSITIVE_INFINITY : Date.parse(until),
    }))
    .sort((a, b) => a.from - b.from)
  const gaps: Gap[] = []
  let covered = now.getTime()
  for (const { from, until } of [...spans, { from: end.getTime(), until: end.getTime() }]) {
    if (from > covered) {
      const isOpen = from >= end.getTime()
      gaps.push({ level, from: iso(covered), until: isOpen ? null : iso(from) })
    }
    covered = Math.max(covered, until)
    if (covered >= end.getTime()) break
  }
  return gaps
}

const iso = (ms: number): string => isoSeconds(new Date(ms))

/** Those that have not begun, the first one first. */
export const laterOf = (onCalls: readonly OnCall[], now: Date) =>
  onCalls
    .flatMap(({ user, start }) =>
      start !== null && Date.parse(start) > now.getTime() ? [{ name: user.name, from: start }] : [],
    )
    .sort((a, b) => byCodeUnit(a.from, b.from))

/** Each person once, however many schedules name them: with the first one, until the last one ends. */
export const peopleNow = (onCalls: readonly OnCall[], now: Date) =>
  [
    ...groupBy(
      onCalls.filter((entry) => isNow(entry, now)),
      ({ user }) => user.id,
    ).values(),
  ].map((mine) => {
    const ends = mine.flatMap(({ end }) => end ?? [])
    const until = ends.length < mine.length ? null : (ends.sort().at(-1) ?? null)
    return { name: mine[0].user.name, schedule: mine[0].schedule?.name ?? null, until }
  })

export const isNow = ({ start, end }: OnCall, now: Date): boolean =>
  (start === null || Date.parse(start) <= now.getTime()) && (end === null || Date.parse(end) > now.getTime())
