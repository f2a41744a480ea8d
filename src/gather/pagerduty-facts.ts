import { type Known, known, mapKnown, unknown } from '../core/known.ts'
import type { TouchedService } from '../core/service.ts'
import type { ApiKey, Endpoint } from '../pagerduty/client/access.ts'
import { type IncidentFacts, type LiveState, unknownLiveState } from '../risk/facts.ts'
import { type StatedMapping, unite } from '../services/mapping.ts'
import { type Depth, NO_DEPENDENCIES, NOTHING, type ServiceFacts } from './service-facts.ts'

export type PagerDutyAccess =
  | { readonly allowed: true; readonly endpoint: Endpoint; readonly key: ApiKey; readonly userAgent: string }
  | { readonly allowed: false; readonly why: string }

export interface PagerDutyFacts {
  readonly services: Known<readonly TouchedService[]>
  readonly incidents: Known<IncidentFacts>
  readonly live: LiveState
}

/** With why the change touches them. @param search what it took to find them */
export function aroundChange(
  touched: readonly TouchedService[],
  { services, incidents, live }: ServiceFacts,
  search: { readonly notes: readonly string[]; readonly requests: number },
  now: Date,
): PagerDutyFacts {
  const read = new Map(services.map((each) => [each.id, each]))
  const named = touched.map((service) => ({
    ...service,
    name: service.name ?? read.get(service.id)?.name ?? null,
    description: read.get(service.id)?.description ?? null,
  }))
  return {
    services: known(named, now.toISOString()),
    incidents: mapKnown(incidents, (value) => ({
      ...value,
      warnings: [...value.warnings, ...search.notes],
      requests: value.requests + search.requests,
    })),
    live,
  }
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

export interface AllowedContext extends PagerDutyContext {
  readonly pagerDuty: Extract<PagerDutyAccess, { readonly allowed: true }>
}

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
