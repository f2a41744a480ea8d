import type { Known } from '../core/known.ts'
import {
  type Factor,
  type FactorId,
  isWhole,
  SOURCE_IDS,
  type SourceId,
  type SourceState,
} from './assessment.ts'
import {
  ACTIVE_POINTS,
  INCIDENT_POINTS,
  MAX_INCIDENT_POINTS,
  MAX_LINK_POINTS,
} from './factors/incident-history.ts'
import type { RiskFacts } from './facts.ts'
import { maxTermPoints } from './model.ts'

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

/** The most points that each source can add. */
const MAX_POINTS: Readonly<Record<SourceId, number>> = {
  contents:
    maxTermPoints('logicAdded') +
    maxTermPoints('depth') +
    maxTermPoints('controlFlowRemoved') +
    maxTermPoints('concurrencyAdded') +
    maxTermPoints('titleSimilarity') +
    INCIDENT_POINTS.link.max, // the symbols that titles share with the code
  history: maxTermPoints('fixHistory') + MAX_LINK_POINTS, // the fix commits that name incidents
  services: 0, // without a service PagerDuty is not asked, and counts there
  pagerduty: MAX_INCIDENT_POINTS + maxTermPoints('titleSimilarity'),
  onCall: 0,
  maintenance: 0,
  dependencies: ACTIVE_POINTS.nearby.high,
}

/** The factors that a source feeds; what they earned already it cannot add again. */
const EARNED = {
  pagerduty: [
    'active-incident',
    'nearby-incident',
    'incident-history',
    'service-history',
    'title-similarity',
  ],
  dependencies: ['active-incident', 'nearby-incident'],
} as const satisfies Partial<Record<SourceId, readonly FactorId[]>>

/** What the sources that are not known, or not all of them, could still add. */
export function openPoints(sources: Sources, factors: readonly Factor[]): number {
  const open = SOURCE_IDS.filter((id) => !isWhole(sources[id]))
  return open.reduce((sum, id) => {
    if (id === 'pagerduty') return sum + Math.max(0, MAX_POINTS[id] - earned(factors, EARNED[id]))
    if (id !== 'dependencies') return sum + MAX_POINTS[id]
    // what is open here and nearby is capped together, and counts with PagerDuty where that is not known
    const room = ACTIVE_POINTS.most - earned(factors, EARNED[id])
    const nearby = MAX_POINTS[id] - earned(factors, ['nearby-incident'])
    return open.includes('pagerduty') ? sum : sum + Math.max(0, Math.min(room, nearby))
  }, 0)
}

const earned = (factors: readonly Factor[], ids: readonly FactorId[]): number =>
  factors.filter(({ id }) => ids.includes(id)).reduce((sum, { points }) => sum + points, 0)
