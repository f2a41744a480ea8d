import { groupBy } from '../../core/group-by.ts'
import { valueOr } from '../../core/known.ts'
import { byCodeUnit } from '../../core/order.ts'
import { isNow, type OnCall } from '../../pagerduty/resources/on-calls.ts'
import type { People } from '../paper/people.ts'
import { type Sources, sourceOf } from '../paper/source.ts'
import type { HandoffFacts } from './read.ts'

/** Who hands over to whom, and when: of the first level of each policy, where somebody is on call by a schedule. */
export function handoversOf({ onCalls, later }: HandoffFacts, people: People, now: Date) {
  const all = [onCalls, later].flatMap(({ data }) => valueOr(data, []))
  const first = all.filter(({ level }) => level === 1)
  return [...groupBy(first, ({ escalationPolicy }) => escalationPolicy.id).values()]
    .flatMap((mine) => {
      const current = mine.filter((entry) => isNow(entry, now) && entry.end !== null)
      const at = current.flatMap(({ end }) => end ?? []).sort()[0]
      if (at === undefined) return []
      const leaving = current.filter(({ end }) => end === at)
      const coming = mine.filter((entry) => startsWith(entry, at))
      return [
        {
          escalation_policy: mine[0].escalationPolicy,
          at,
          from: distinct(leaving.map(({ user }) => people.name(user))),
          /** empty: nobody, if `to_known` */
          to: distinct(coming.map(({ user }) => people.name(user))),
          to_known: coming.length > 0 || (onCalls.complete && later.complete),
          sources: sourcesOf([...leaving, ...coming], mine[0]),
        },
      ]
    })
    .sort((a, b) => byCodeUnit(a.at, b.at) || (a.escalation_policy.id < b.escalation_policy.id ? -1 : 1))
}

/** One whose turn begins then, or who is on call over that moment. */
const startsWith = ({ start, end }: OnCall, at: string): boolean =>
  start !== null && start <= at && (end === null || end > at)

const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)]

function sourcesOf(entries: readonly OnCall[], { escalationPolicy }: OnCall): Sources {
  const schedules = new Set(entries.flatMap(({ schedule }) => schedule?.id ?? []))
  return [
    sourceOf('escalation_policy', escalationPolicy),
    ...[...schedules].map((id) => sourceOf('schedule', { id })),
  ]
}
