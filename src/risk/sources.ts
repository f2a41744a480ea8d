import type { Known } from '../core/known.ts'
import { type Factor, isWhole, type SourceState } from './assessment.ts'
import { ACTIVE_POINTS } from './factors/active-incident.ts'
import type { FactorKind } from './factors/factor.ts'
import { FACTORS, factorOf } from './factors/index.ts'
import type { RiskFacts } from './facts.ts'
import { SOURCE_IDS, type SourceId } from './source-ids.ts'

/** What is known, source by source. */
export function sourceStates({ change, commits, services, incidents, live, now }: RiskFacts): Sources {
  const asOf = now.toISOString()
  return {
    contents: change.unread === null ? { known: true, asOf } : { known: false, why: change.unread },
    history: stateOf(commits),
    services: stateOf(services),
    pagerduty: incidents.known
      ? {
          known: true,
          asOf: incidents.asOf,
          complete: incidents.value.complete,
          requests: incidents.value.requests,
          warnings: incidents.value.warnings,
        }
      : incidents,
    onCall: stateOf(live.onCall),
    maintenance: stateOf(live.maintenance),
    dependencies: live.dependencies.known
      ? {
          known: true,
          asOf: live.dependencies.asOf,
          complete: live.dependencies.value.complete,
          requests: live.dependencies.value.requests,
          warnings: live.dependencies.value.warnings,
        }
      : live.dependencies,
  }
}

const stateOf = (fact: Known<unknown>): SourceState =>
  fact.known ? { known: true, asOf: fact.asOf } : { known: false, why: fact.why }

type Sources = Readonly<Record<SourceId, SourceState>>

/** What the sources that are not known, or not all of them, could still add. */
export function maxUnknownPoints(sources: Sources, factors: readonly Factor[]): number {
  const open = SOURCE_IDS.filter((id) => !isWhole(sources[id]))
  return open.reduce((sum, id) => {
    // only of PagerDuty's answers a part may be there, and have earned points already
    if (id === 'pagerduty') return sum + Math.max(0, mostOf(id) - earned(factors, (most) => id in most))
    if (id !== 'dependencies') return sum + mostOf(id)
    // what is open here and nearby is capped together, and counts with PagerDuty where that is not known
    const room = ACTIVE_POINTS.most - earned(factors, (most) => id in most)
    const nearby = mostOf(id) - earned(factors, (most) => (most[id] ?? 0) > 0)
    return open.includes('pagerduty') ? sum : sum + Math.max(0, Math.min(room, nearby))
  }, 0)
}

const mostOf = (id: SourceId): number =>
  FACTORS.reduce((sum, { most }: FactorKind) => sum + (most[id] ?? 0), 0)

const earned = (factors: readonly Factor[], isMeant: (most: FactorKind['most']) => boolean): number =>
  factors.filter(({ id }) => isMeant(factorOf(id).most)).reduce((sum, { points }) => sum + points, 0)
