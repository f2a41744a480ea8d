import { type Known, valueOr } from '../../core/known.ts'
import { HOUR_MS } from '../../core/time.ts'
import { type Fetched, part } from '../../pagerduty/fetched.ts'
import type { PagerDutyReader } from '../../pagerduty/reader.ts'
import type { EscalationPolicy, OnCall } from '../../pagerduty/resources/on-calls.ts'
import { aboutServices } from '../known-services.ts'

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

export const AHEAD_MS = 24 * HOUR_MS

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
