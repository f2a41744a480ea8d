import { groupBy } from '../../core/group-by.ts'
import { valueOr } from '../../core/known.ts'
import { byCodeUnit } from '../../core/order.ts'
import { HOUR_MS } from '../../core/time.ts'
import type { ChangeEvent } from '../../pagerduty/resources/change-events.ts'
import type { PastIncident } from '../../pagerduty/resources/incidents.ts'
import type { People } from '../paper/people.ts'
import { ofIncident, type Sources, sourceOf } from '../paper/source.ts'
import type { HandoffFacts } from './read.ts'

/** An incident this soon after a change of its service may have to do with it. */
const SOON_MS = HOUR_MS

export type HandoffChange = ReturnType<typeof toChange>

/** Of the services in question, oldest first, each with the incidents that began within the hour after it. */
export function changesOf(
  { changes, scope }: Pick<HandoffFacts, 'changes' | 'scope'>,
  worked: readonly { readonly incident: PastIncident }[],
  people: People,
): HandoffChange[] {
  const isAsked = ({ services }: ChangeEvent) =>
    scope.serviceIds === undefined || services.some(({ id }) => scope.serviceIds?.includes(id))
  const incidents = worked.map(({ incident }) => incident)
  const copies = groupBy(valueOr(changes.data, []).filter(isAsked), ({ at, summary }) => `${at} ${summary}`)
  return [...copies.values()]
    .map((alike) => toChange(alike, incidents, people))
    .sort((a, b) => byCodeUnit(a.at, b.at) || (a.id < b.id ? -1 : 1))
}

/** @param alike one change, as several tools report it */
function toChange(
  alike: readonly [ChangeEvent, ...ChangeEvent[]],
  incidents: readonly PastIncident[],
  people: People,
) {
  const [{ id, at, summary, services }] = alike
  const after = incidents.filter(({ service, createdAt }) => {
    const ms = Date.parse(createdAt) - Date.parse(at)
    return ms >= 0 && ms <= SOON_MS && services.some((each) => each.id === service.id)
  })
  const sources: Sources = [
    sourceOf('change_event', { id }),
    ...alike.slice(1).map((copy) => sourceOf('change_event', copy)),
    ...after.map(ofIncident),
  ]
  return {
    id,
    at,
    summary: people.text(summary),
    services,
    followed: after.map(({ number }) => number),
    sources,
  }
}

export const linkedChanges = (changes: readonly HandoffChange[]): HandoffChange[] =>
  changes.filter(({ followed }) => followed.length > 0)
