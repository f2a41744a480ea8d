import { valueOr } from '../../core/known.ts'
import type { Untrusted } from '../../core/untrusted.ts'
import { Whole } from '../../pagerduty/fetched.ts'
import type { EscalationPolicy } from '../../pagerduty/resources/on-calls.ts'
import type { People } from '../paper/people.ts'
import { type Sources, sourceOf } from '../paper/source.ts'
import type { CoverageFacts } from './read.ts'

const WHY = {
  empty: 'the level names nobody',
  deleted: 'deleted',
  missing: 'not among those that this key can see: deleted, or hidden',
  nobody: 'the schedule has nobody in it',
  contact: 'has no contact method',
  rule: 'has no notification rule',
} as const

export interface BrokenTarget {
  readonly escalation_policy: { readonly id: string; readonly name: Untrusted }
  readonly level: number
  /** null: the level has none */
  readonly target: { readonly id: string; readonly name: Untrusted } | null
  readonly because: (typeof WHY)[keyof typeof WHY]
  readonly sources: Sources
}

type Target = EscalationPolicy['rules'][number]['targets'][number]

/** What an escalation would not reach. That something is missing shows only in a whole list. */
export function brokenTargets(facts: CoverageFacts, people: People): BrokenTarget[] {
  const faultOf = faultFinder(facts)
  return valueOr(facts.policies.data, []).flatMap((policy) =>
    policy.rules.flatMap(({ targets }, at) => {
      const place = { escalation_policy: { id: policy.id, name: policy.name }, level: at + 1 }
      const source = sourceOf('escalation_policy', policy)
      if (targets.length === 0)
        return [{ ...place, target: null, because: WHY.empty, sources: [source] as const }]
      return targets.flatMap((target): BrokenTarget[] => {
        const fault = faultOf(target)
        if (fault === null) return []
        const isUser = target.kind === 'user'
        const name = isUser ? people.name(target) : target.name
        const sources: Sources = [source, sourceOf(isUser ? 'user' : 'schedule', target)]
        return [{ ...place, target: { id: target.id, name }, because: WHY[fault], sources }]
      })
    }),
  )
}

function faultFinder({ users, schedules }: CoverageFacts): (target: Target) => keyof typeof WHY | null {
  const people = new Map(valueOr(users.data, []).map((user) => [user.id, user]))
  const rotas = new Map(valueOr(schedules.data, []).map((schedule) => [schedule.id, schedule]))
  const [allUsers, allSchedules] = [Whole.ofPart(users), Whole.ofPart(schedules)]
  return ({ id, kind, deletedAt }) => {
    if (deletedAt !== null) return 'deleted'
    if (kind === 'schedule') {
      const schedule = rotas.get(id)
      if (schedule === undefined) return allSchedules === null ? null : 'missing'
      return schedule.users.length === 0 ? 'nobody' : null
    }
    if (kind !== 'user') return null
    const user = people.get(id)
    if (user === undefined) return allUsers === null ? null : 'missing'
    if (user.hasContact === false) return 'contact'
    return user.hasRule === false ? 'rule' : null
  }
}
