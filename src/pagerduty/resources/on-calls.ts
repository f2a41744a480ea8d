import * as z from 'zod'
import { isoSeconds } from '../../core/time.ts'
import type { Client } from '../client/client.ts'
import type { Fetched } from '../client/fetched.ts'
import { chunksOf } from '../client/identifiers.ts'
import { parseItems } from '../client/items.ts'
import { gather, serialPages } from '../client/pages.ts'
import { includes } from '../client/query.ts'
import { instant, optional, type Person, person, type Reference, reference } from '../client/wire.ts'

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
