import { orNull } from '../../core/errors.ts'
import { valueOr } from '../../core/known.ts'
import { byCodeUnit } from '../../core/order.ts'
import type { Reference } from '../../pagerduty/client/wire.ts'
import type { EscalationPolicy } from '../../pagerduty/resources/on-calls.ts'
import { type Calendar, calendarOf } from '../paper/calendar.ts'
import type { WorkedIncident } from '../paper/shift.ts'
import type { Interrupt } from './load.ts'
import type { ReviewFacts } from './read.ts'

export interface Rota {
  /** null: of services whose policy is not known */
  readonly policy: Pick<Reference, 'id' | 'name'> | null
  readonly calendar: Calendar
  readonly worked: readonly WorkedIncident[]
  readonly interrupts: readonly Interrupt[]
}

/** Escalation policies with incidents, by those of the services that they hold; the busiest first. */
export function rotasOf(
  facts: ReviewFacts,
  worked: readonly WorkedIncident[],
  interrupts: readonly Interrupt[],
): Rota[] {
  const policies = valueOr(facts.scope.policies.data, [])
  const zones = new Map(
    valueOr(facts.schedules.data, []).flatMap(({ id, timeZone }) =>
      timeZone === null ? [] : [[id, timeZone]],
    ),
  )
  const byService = new Map(
    policies.flatMap((policy) => policy.services.map(({ id }) => [id, policy] as const)),
  )
  const policyOf = ({ incident }: WorkedIncident) => byService.get(incident.service.id) ?? null
  const byIncident = new Map(interrupts.map((each) => [each.incident.id, each]))
  return [...new Set(worked.map(policyOf))]
    .map((policy): Rota => {
      const mine = worked.filter((one) => policyOf(one) === policy)
      return {
        policy: policy && { id: policy.id, name: policy.name },
        calendar: calendarOf(policy === null ? 'UTC' : zoneOf(policy, zones)),
        worked: mine,
        interrupts: mine
          .flatMap(({ incident }) => byIncident.get(incident.id) ?? [])
          .sort((a, b) => byCodeUnit(a.at, b.at) || a.incident.number - b.incident.number),
      }
    })
    .sort(
      (a, b) =>
        b.interrupts.length - a.interrupts.length ||
        b.worked.length - a.worked.length ||
        ((a.policy?.id ?? '') < (b.policy?.id ?? '') ? -1 : 1),
    )
}

/** Of the first schedule of the first level that has one. */
function zoneOf({ rules }: EscalationPolicy, zones: ReadonlyMap<string, string>): string {
  const targets = rules.flatMap((rule) => rule.targets)
  const found = targets.flatMap(({ id }) => zones.get(id) ?? []).find(isZone)
  return found ?? 'UTC'
}

/** A name that this program's calendar does not know is UTC. */
const isZone = (name: string): boolean =>
  orNull(() => new Intl.DateTimeFormat('en-US', { timeZone: name })) !== null
