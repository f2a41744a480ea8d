import { CodedError } from '../core/errors.ts'
import { nearestOf } from '../core/nearest.ts'
import { isPagerDutyError } from '../pagerduty/client/errors.ts'
import { notSeen } from '../pagerduty/client/known-ids.ts'
import type { Reference } from '../pagerduty/client/wire.ts'
import { attempt, type Fetched } from '../pagerduty/fetched.ts'
import type { PagerDutyReader } from '../pagerduty/reader.ts'
import type { Named } from '../pagerduty/resources/account.ts'
import { forbiddenService, unknownService } from '../pagerduty/resources/services.ts'
import { inertCut } from '../untrusted/inert.ts'

/**
 * An empty answer about a service that does not exist would look as if all were well.
 * @param seenIn ids of services in the answer itself
 * @throws CodedError unknown_service for a missing or hidden one, PagerDutyError where it could not be checked
 */
export async function aboutServices<T>(
  reader: PagerDutyReader,
  ids: readonly string[] | undefined,
  reading: Promise<T>,
  seenIn: (answer: T) => readonly string[],
): Promise<T> {
  if (ids === undefined) return reading
  const checking = reader.servicesById(ids)
  checking.catch(() => {})
  const seen = new Set(await reading.then(seenIn, ifRefused))
  const unseen = ids.filter((id) => !seen.has(id))
  if (unseen.length > 0) {
    const { unknown, forbidden } = (await checking).data
    await refuse(reader, { unknown: unknown.filter(isIn(unseen)), forbidden: forbidden.filter(isIn(unseen)) })
  }
  return reading
}

/** PagerDuty may refuse a list for an id that it does not know. */
function ifRefused(error: unknown): readonly string[] {
  if (isPagerDutyError(error, 'not_found', 'invalid_request')) return []
  throw error
}

const UNKNOWN: Readonly<Record<Named, { readonly code: string; readonly where: string }>> = {
  team: { code: 'unknown_team', where: 'The id of a team is in its address in PagerDuty.' },
  'escalation policy': {
    code: 'unknown_policy',
    where: 'To list the escalation policies that this key can see: pager-triage oncall',
  },
  schedule: { code: 'unknown_schedule', where: 'The id of a schedule is in its address in PagerDuty.' },
}

/** The same for teams, policies and schedules. @throws CodedError for an unknown one */
export async function aboutNamed<T>(
  reader: PagerDutyReader,
  kind: Named,
  ids: readonly string[] | undefined,
  reading: Promise<T>,
  seenIn: (answer: T) => readonly string[],
): Promise<T> {
  if (ids === undefined) return reading
  const seen = new Set(await reading.then(seenIn, ifRefused))
  const { data: unknown } = await reader.unknown(
    kind,
    ids.filter((id) => !seen.has(id)),
  )
  if (unknown.length === 0) return reading
  const near = await nearestAmong(unknown, reader.named(kind))
  throw refusal(
    unknown.map((id) => notSeen(kind, id)),
    near,
    UNKNOWN[kind],
  )
}

function refusal(
  sentences: readonly string[],
  near: readonly string[],
  { code, where }: { readonly code: string; readonly where: string },
): CodedError {
  const message = sentences.join('; ')
  const start = near.length > 0 ? `Did you mean ${near.join(' or ')}? ` : ''
  return new CodedError(code, `${message.charAt(0).toUpperCase()}${message.slice(1)}.`, {
    hint: `${start}${where}`,
  })
}

export const servicesIn = ({
  data,
}: {
  readonly data: readonly { readonly service: Reference | null }[]
}): string[] => data.flatMap(({ service }) => service?.id ?? [])

const isIn = (ids: readonly string[]) => (id: string) => ids.includes(id)

/** @throws CodedError unknown_service where there are any */
export async function refuse(
  reader: PagerDutyReader,
  { unknown, forbidden }: { readonly unknown: readonly string[]; readonly forbidden: readonly string[] },
): Promise<void> {
  if (unknown.length + forbidden.length === 0) return
  const sentences = [...unknown.map(unknownService), ...forbidden.map(forbiddenService)]
  throw refusal(sentences, await nearestServices(reader, [...unknown, ...forbidden]), {
    code: 'unknown_service',
    where: 'To list the services that this key can see: pager-triage services',
  })
}

const MAX_SHOWN = 3

export const nearestServices = (
  reader: PagerDutyReader,
  ids: readonly string[],
): Promise<readonly string[]> => nearestAmong(ids, reader.services({ firstPage: true }))

/** `payments-api (PPAYMNT)`, by id or name; empty where listing fails. */
export async function nearestAmong(
  ids: readonly string[],
  listing: Promise<Fetched<readonly Pick<Reference, 'id' | 'name'>[]>>,
): Promise<readonly string[]> {
  const listed = await attempt(listing)
  if (!listed.known) return []
  const byWord = new Map(
    listed.value.data.flatMap((one) => [one.id, one.name.toUpperCase()].map((word) => [word, one])),
  )
  const near = ids.flatMap((id) => nearestOf(id, [...byWord.keys()], MAX_SHOWN))
  const found = new Set(near.flatMap((word) => byWord.get(word) ?? []))
  return [...found].slice(0, MAX_SHOWN).map(({ id, name }) => `${inertCut(name, 40)} (${id})`)
}
