import { CONFIG_FILE } from '../../core/config-file.ts'
import { valueOr } from '../../core/known.ts'
import { byCodeUnit } from '../../core/order.ts'
import { fromOutside, type Untrusted } from '../../core/untrusted.ts'
import { Whole } from '../../pagerduty/fetched.ts'
import { gapsOf } from '../../pagerduty/resources/on-calls.ts'
import type { People } from '../paper/people.ts'
import { type Sources, sourceOf } from '../paper/source.ts'
import { AHEAD_MS, type HandoffFacts } from './read.ts'

export interface Planned {
  readonly kind: 'gap' | 'maintenance' | 'freeze'
  readonly at: string
  /** null: through the next day, or it does not say */
  readonly until: string | null
  readonly title: Untrusted
  /** of a gap */
  readonly level: number | null
  readonly sources: Sources
}

/** Of the next day, in order: times without anybody on call, maintenance, freezes. */
export function plannedOf(facts: HandoffFacts, people: People, now: Date): Planned[] {
  return [...gaps(facts, now), ...maintenanceOf(facts, people, now), ...freezesOf(facts)].sort(
    (a, b) => byCodeUnit(a.at, b.at) || (a.title < b.title ? -1 : 1),
  )
}

/** Only of whole lists: else nobody knows. */
function gaps({ scope, onCalls }: HandoffFacts, now: Date): Planned[] {
  const [whole, policies] = [Whole.ofPart(onCalls), Whole.ofPart(scope.policies)]
  if (whole === null || policies === null) return []
  const end = new Date(now.getTime() + AHEAD_MS)
  return policies.data
    .filter(({ id, services }) => services.length > 0 && (scope.policyIds?.includes(id) ?? true))
    .flatMap((policy) =>
      policy.rules.flatMap((_, at) => {
        const level = at + 1
        const mine = Whole.only(
          whole,
          (entry) => entry.escalationPolicy.id === policy.id && entry.level === level,
        )
        return gapsOf(level, mine, now, end).map(
          ({ from, until }): Planned => ({
            ...{ kind: 'gap', at: from, until, title: policy.name, level },
            sources: [sourceOf('escalation_policy', policy)],
          }),
        )
      }),
    )
}

const maintenanceOf = ({ maintenance }: HandoffFacts, people: People, now: Date): Planned[] =>
  valueOr(maintenance.data, [])
    .filter(({ startAt }) => Date.parse(startAt) < now.getTime() + AHEAD_MS)
    .map((window) => ({
      ...{ kind: 'maintenance', at: window.startAt, until: window.endAt, level: null },
      title: people.text(
        fromOutside(
          [...window.services.map(({ name }) => name), window.description ?? ''].filter(Boolean).join(', '),
        ),
      ),
      sources: [sourceOf('maintenance_window', window)],
    }))

const freezesOf = ({ freezes }: HandoffFacts): Planned[] =>
  valueOr(freezes, []).map(({ name, from, until }) => ({
    ...{ kind: 'freeze', at: from, until, title: name, level: null },
    sources: [{ type: 'file', path: fromOutside(CONFIG_FILE) }],
  }))
