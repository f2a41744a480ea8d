import * as z from 'zod'
import { isoSeconds } from '../../core/time.ts'
import type { Untrusted } from '../../core/untrusted.ts'
import type { Client } from '../client/client.ts'
import { parseItems } from '../client/items.ts'
import { gather, serialPages } from '../client/pages.ts'
import { chunksOf, includes } from '../client/query.ts'
import {
  type Actor,
  actor,
  id,
  instant,
  link,
  list,
  optional,
  type Person,
  person,
  type Reference,
  reference,
  text,
} from '../client/wire.ts'
import type { Fetched } from '../fetched.ts'

export interface OnCall {
  readonly user: Person
  /** null where the user stands in the escalation policy directly */
  readonly schedule: Reference | null
  readonly escalationPolicy: Reference
  /** 1 is called first */
  readonly level: number
  /** start and end are null for somebody who is always on call */
  readonly start: string | null
  readonly end: string | null
}

const onCallSchema = z
  .looseObject({
    user: person,
    schedule: optional(reference),
    escalation_policy: reference,
    escalation_level: z.number().int(),
    start: optional(instant),
    end: optional(instant),
  })
  .transform(
    (raw): OnCall => ({
      user: raw.user,
      schedule: raw.schedule,
      escalationPolicy: raw.escalation_policy,
      level: raw.escalation_level,
      start: raw.start,
      end: raw.end,
    }),
  )

export interface OnCallsQuery {
  readonly escalationPolicyIds?: readonly string[] | undefined
  readonly scheduleIds?: readonly string[] | undefined
  /** both default to now */
  readonly since?: Date | undefined
  readonly until?: Date | undefined
}

/** Who is on call, by escalation policy and level. */
export function listOnCalls(client: Client, query: OnCallsQuery = {}): Promise<Fetched<OnCall[]>> {
  return client.fetch(async (call) => {
    const filters = [query.escalationPolicyIds, query.scheduleIds]
    if (filters.some((filter) => filter?.length === 0)) return []
    const found = await gather(
      call,
      chunksOf(query.escalationPolicyIds).map((policyIds) =>
        serialPages(call, {
          path: '/oncalls',
          root: 'oncalls',
          subject: 'on-calls',
          scope: 'oncalls.read',
          query: {
            time_zone: 'UTC',
            since: query.since && isoSeconds(query.since),
            until: query.until && isoSeconds(query.until),
            'escalation_policy_ids[]': policyIds,
            'schedule_ids[]': query.scheduleIds,
            'include[]': ['users'],
          },
        }),
      ),
    )
    return parseItems(call, onCallSchema, found, 'on-call')
      .filter(
        (onCall) =>
          includes(query.escalationPolicyIds, onCall.escalationPolicy.id) &&
          (query.scheduleIds === undefined || includes(query.scheduleIds, onCall.schedule?.id ?? '')),
      )
      .sort((a, b) => a.escalationPolicy.id.localeCompare(b.escalationPolicy.id) || a.level - b.level)
  })
}

export interface EscalationPolicy {
  readonly id: string
  readonly name: Untrusted
  readonly description: Untrusted | null
  /** how often it starts again when nobody answers */
  readonly loops: number
  /** in the order of their levels; targets are users and schedules (kind `other`) */
  readonly rules: readonly { readonly targets: readonly Actor[] }[]
  readonly services: readonly Reference[]
  readonly teams: readonly Reference[]
  readonly url: string | null
}

const escalationPolicySchema = z
  .looseObject({
    id,
    name: optional(text),
    summary: optional(text),
    description: optional(text),
    num_loops: optional(z.number()),
    escalation_rules: list(z.looseObject({ targets: list(actor) })),
    services: list(reference),
    teams: list(reference),
    html_url: optional(link),
  })
  .transform(
    (raw): EscalationPolicy => ({
      id: raw.id,
      name: raw.name ?? raw.summary ?? text.parse(raw.id),
      description: raw.description,
      loops: raw.num_loops ?? 0,
      rules: raw.escalation_rules.map(({ targets }) => ({ targets })),
      services: raw.services,
      teams: raw.teams,
      url: raw.html_url,
    }),
  )

export interface EscalationPoliciesQuery {
  /** text that the name contains */
  readonly search?: string | undefined
}

export function listEscalationPolicies(
  client: Client,
  query: EscalationPoliciesQuery = {},
): Promise<Fetched<EscalationPolicy[]>> {
  return client.fetch(async (call) => {
    const found = await gather(call, [
      serialPages(call, {
        path: '/escalation_policies',
        root: 'escalation_policies',
        subject: 'escalation policies',
        scope: 'escalation_policies.read',
        query: { query: query.search, sort_by: 'name:asc' },
      }),
    ])
    return parseItems(call, escalationPolicySchema, found, 'escalation policy')
  })
}

/** A time in which nobody is on call. Instants ISO 8601 UTC; `until` null: as far as was looked. */
export interface Gap {
  readonly level: number
  readonly from: string
  readonly until: string | null
}

interface Span {
  readonly from: number
  readonly until: number
}

/** Where nobody of these, who are all of one level, is on call between `now` and `end`. */
export function gapsOf(level: number, onCalls: readonly OnCall[], now: Date, end: Date): Gap[] {
  const spans = onCalls
    .map(
      ({ start, end: until }): Span => ({
        from: start === null ? Number.NEGATIVE_INFINITY : Date.parse(start),
        until: until === null ? Number.POSITIVE_INFINITY : Date.parse(until),
      }),
    )
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

export const isNow = ({ start, end }: OnCall, now: Date): boolean =>
  (start === null || Date.parse(start) <= now.getTime()) && (end === null || Date.parse(end) > now.getTime())
