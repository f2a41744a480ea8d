import { CodedError } from '../core/errors.ts'
import { nearestOf } from '../core/nearest.ts'
import type { Reference } from '../pagerduty/client/wire.ts'
import { attempt } from '../pagerduty/fetched.ts'
import type { PagerDutyReader } from '../pagerduty/reader.ts'
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
  const answer = await reading
  const seen = new Set(seenIn(answer))
  const unseen = ids.filter((id) => !seen.has(id))
  if (unseen.length > 0) {
    const { unknown, forbidden } = (await checking).data
    await refuse(reader, { unknown: unknown.filter(isIn(unseen)), forbidden: forbidden.filter(isIn(unseen)) })
  }
  return answer
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
  const message = sentences.join('; ')
  const near = await nearestServices(reader, [...unknown, ...forbidden])
  const start = near.length > 0 ? `Did you mean ${near.join(' or ')}? ` : ''
  throw new CodedError('unknown_service', `${message.charAt(0).toUpperCase()}${message.slice(1)}.`, {
    hint: `${start}To list the services that this key can see: pager-triage services`,
  })
}

const MAX_SHOWN = 3

/** `payments-api (PPAYMNT)`, by id or name, from the first page of services; empty where listing fails. */
export async function nearestServices(
  reader: PagerDutyReader,
  ids: readonly string[],
): Promise<readonly string[]> {
  const listed = await attempt(reader.services({ firstPage: true }))
  if (!listed.known) return []
  const byWord = new Map(
    listed.value.data.flatMap((service) =>
      [service.id, service.name.toUpperCase()].map((word) => [word, service]),
    ),
  )
  const near = ids.flatMap((id) => nearestOf(id, [...byWord.keys()], MAX_SHOWN))
  const services = new Set(near.flatMap((word) => byWord.get(word) ?? []))
  return [...services].slice(0, MAX_SHOWN).map(({ id, name }) => `${inertCut(name, 40)} (${id})`)
}
