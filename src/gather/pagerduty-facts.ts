import { type Known, known, unknown } from '../core/known.ts'
import type { TouchedService } from '../core/service.ts'
import type { ApiKey, Endpoint } from '../pagerduty/client/access.ts'
import { type IncidentFacts, type LiveState, unknownLiveState } from '../risk/facts.ts'
import { type StatedMapping, unite } from '../services/mapping.ts'

export type PagerDutyAccess =
  | { readonly allowed: true; readonly endpoint: Endpoint; readonly key: ApiKey; readonly userAgent: string }
  | { readonly allowed: false; readonly why: string }

export interface PagerDutyFacts {
  readonly services: Known<readonly TouchedService[]>
  readonly incidents: Known<IncidentFacts>
  readonly live: LiveState
}

export interface PagerDutyContext {
  readonly pagerDuty: PagerDutyAccess
  readonly clock: () => Date
  readonly signal: AbortSignal
  readonly deadlineAt: Date
  readonly depth: Depth
  /** a past change: live state does not apply */
  readonly isPast?: boolean
}

/** `quick`: at most two rounds, as a commit waits; `full`: also texts, deployments and transitive dependencies. */
export type Depth = 'quick' | 'full'

const NO_MAPPING = 'no mapping (add one to .pager-triage.json or use --service ID)'

export const NO_SERVICE = 'no service to query'

export const notAsked = (services: Known<readonly TouchedService[]>, why: string): PagerDutyFacts => ({
  services,
  incidents: unknown(why),
  live: unknownLiveState(why),
})

export function statedServices(mapped: Known<StatedMapping>): Known<readonly TouchedService[]> {
  if (!mapped.known) return mapped
  const { services, isStated, left } = mapped.value
  return services.length === 0 && !isStated && left.length > 0
    ? unknown(NO_MAPPING)
    : known(unite(services), mapped.asOf)
}

const NOTHING = { open: [], complete: true, warnings: [], requests: 0 }

export const NO_DEPENDENCIES = { ...NOTHING, connected: [], hops: 0, cut: [] }

/** A change of files that belong to no service touches nothing that PagerDuty watches. */
export const nothingMapped = (
  asOf: string,
  warnings: readonly string[] = [],
): Omit<PagerDutyFacts, 'services'> => ({
  incidents: known({ ...NOTHING, recent: [], texts: [], changeEvents: [], warnings }, asOf),
  live: {
    onCall: known([], asOf),
    maintenance: known([], asOf),
    dependencies: known(NO_DEPENDENCIES, asOf),
  },
})
