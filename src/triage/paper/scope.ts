import { CodedError } from '../../core/errors.ts'
import { valueOr } from '../../core/known.ts'
import { type Part, part } from '../../pagerduty/fetched.ts'
import type { PagerDutyReader } from '../../pagerduty/reader.ts'
import type { EscalationPolicy } from '../../pagerduty/resources/on-calls.ts'
import { aboutNamed, aboutServices } from '../known-services.ts'

export interface AskedScope {
  readonly serviceIds?: readonly string[] | undefined
  readonly teamIds?: readonly string[] | undefined
  readonly policyIds?: readonly string[] | undefined
  readonly scheduleIds?: readonly string[] | undefined
}

export interface Scope {
  readonly policies: Part<readonly EscalationPolicy[]>
  /** undefined: all */
  readonly policyIds: readonly string[] | undefined
  readonly serviceIds: readonly string[] | undefined
}

/** Whose work a document is about: the services that the policies, schedules or teams stand for. @throws CodedError */
export async function readScope(reader: PagerDutyReader, asked: AskedScope): Promise<Scope> {
  const { serviceIds, teamIds, policyIds, scheduleIds } = asked
  const reading = part(reader.escalationPolicies())
  const [policies, ofTeams] = await Promise.all([
    named(reader, asked, reading),
    teamIds === undefined
      ? null
      : aboutNamed(reader, 'team', teamIds, reader.services({ teamIds }), () => []),
    serviceIds && aboutServices(reader, serviceIds, Promise.resolve(null), () => []),
  ])
  const isAll = [serviceIds, teamIds, policyIds, scheduleIds].every((ids) => ids === undefined)
  if (isAll) return { policies, policyIds: undefined, serviceIds: undefined }
  const isByPolicy = policyIds !== undefined || scheduleIds !== undefined
  if (isByPolicy && !policies.data.known)
    throw new CodedError(
      'unknown_scope',
      `Which services that is about is not known: ${policies.data.why}.`,
      {
        hint: 'Use --service ID.',
      },
    )
  const all = valueOr(policies.data, [])
  const chosen = all.filter((policy) => isAsked(policy, asked))
  const services = new Set([
    ...(serviceIds ?? []),
    ...(ofTeams?.data ?? []).map(({ id }) => id),
    ...(isByPolicy ? chosen.flatMap((policy) => policy.services.map(({ id }) => id)) : []),
  ])
  const theirs = isByPolicy
    ? chosen
    : all.filter((policy) => policy.services.some(({ id }) => services.has(id)))
  return { policies, policyIds: theirs.map(({ id }) => id), serviceIds: [...services] }
}

const named = (
  reader: PagerDutyReader,
  { policyIds, scheduleIds }: AskedScope,
  reading: Promise<Part<readonly EscalationPolicy[]>>,
) =>
  aboutNamed(
    reader,
    'schedule',
    scheduleIds,
    aboutNamed(reader, 'escalation policy', policyIds, reading, ({ data }) =>
      valueOr(data, []).map(({ id }) => id),
    ),
    ({ data }) => valueOr(data, []).flatMap(targetsOf),
  )

const targetsOf = ({ rules }: EscalationPolicy): string[] =>
  rules.flatMap(({ targets }) => targets.map(({ id }) => id))

const isAsked = (policy: EscalationPolicy, { policyIds, scheduleIds }: AskedScope): boolean =>
  (policyIds?.includes(policy.id) ?? false) ||
  (scheduleIds !== undefined && targetsOf(policy).some((id) => scheduleIds.includes(id)))
