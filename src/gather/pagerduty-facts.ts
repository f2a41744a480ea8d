import { type Known, known, unknown } from '../known.ts'
import type { Endpoint } from '../pagerduty/endpoint.ts'
import type { Fetched } from '../pagerduty/fetched.ts'
import type { ApiKey } from '../pagerduty/key.ts'
import type { PagerDutyReader } from '../pagerduty/reader.ts'
import type { Service } from '../pagerduty/services.ts'
import { INCIDENT_DAYS, type IncidentFacts } from '../risk/facts.ts'
import { type LiveState, unknownLiveState } from '../risk/live-state.ts'
import { matchRepositoryName } from '../services/mapping.ts'
import type { TouchedService } from '../services/service.ts'
import type { DependencyLimits } from './dependencies.ts'
import { NO_TEXTS, readIncidentTexts } from './incident-texts.ts'
import { readLiveState } from './live-state.ts'
import { reasonOf } from './reason.ts'

/** How PagerDuty may be asked, or why it is not. */
export type PagerDutyAccess =
  | { readonly allowed: true; readonly endpoint: Endpoint; readonly key: ApiKey; readonly userAgent: string }
  | { readonly allowed: false; readonly why: string }

export interface PagerDutyFacts {
  readonly services: Known<readonly TouchedService[]>
  readonly incidents: Known<IncidentFacts>
  readonly live: LiveState
}

interface Asking {
  readonly pagerDuty: PagerDutyAccess
  readonly clock: () => Date
  readonly signal: AbortSignal
  readonly deadlineAt: Date
  readonly depth: Depth
  readonly isPast?: boolean
}

/**
 * `quick`: for a commit that waits; after the first round of requests only one that rests on it. `full`: also alerts,
 * notes, deployments, and the services behind the direct neighbours.
 */
export type Depth = 'quick' | 'full'

const DEPENDENCY_LIMITS: Readonly<Record<Depth, DependencyLimits>> = {
  quick: { hops: 1, requests: 6, incidentServices: 50, names: 4, namesBeyond: false },
  full: { hops: 4, requests: 40, incidentServices: 200, names: 12, namesBeyond: true },
}

/**
 * The touched services with their names, and their incidents: one round of requests side by side. Never throws:
 * what fails is unknown.
 * @param mapped null where the repository does not say which services it holds: then its name is tried
 */
export async function askPagerDuty(
  asking: Asking,
  mapped: Known<TouchedService[]> | null,
  repositoryName: string,
): Promise<PagerDutyFacts> {
  const { pagerDuty, clock, signal, deadlineAt } = asking
  if (!pagerDuty.allowed) return notAsked(mapped ?? unknown(NO_MAPPING), pagerDuty.why)
  if (mapped && !mapped.known) return notAsked(mapped, NO_SERVICE)
  if (mapped?.value.length === 0) return { services: mapped, ...nothingMapped(clock().toISOString()) }
  const { createReader } = await import('../pagerduty/reader.ts') // loads the HTTP client
  const reader = createReader({
    endpoint: pagerDuty.endpoint,
    key: pagerDuty.key,
    signal,
    deadlineAt,
    clock,
    userAgent: pagerDuty.userAgent,
    atOnce: AT_ONCE,
  })
  try {
    return mapped
      ? await readServices(reader, mapped.value, asking)
      : await readByName(reader, repositoryName, asking)
  } catch (error) {
    return notAsked(mapped ?? unknown(NO_MAPPING), reasonOf(error))
  } finally {
    await reader.close()
  }
}

/** Enough that what goes on around a change never waits in line with pages of incidents. */
const AT_ONCE = 10

const NO_MAPPING = 'no mapping (name it in .pager-triage.json or with --service ID)'

const NO_SERVICE = 'no service to ask about'

const notAsked = (services: Known<readonly TouchedService[]>, why: string): PagerDutyFacts => ({
  services,
  incidents: unknown(why),
  live: unknownLiveState(why),
})

const NOTHING = { open: [], complete: true, warnings: [], requests: 0 }

const NO_DEPENDENCIES = { ...NOTHING, connected: [], hops: 0, cut: [] }

/** PagerDuty tells what goes on now; of that, nothing may count for a change of the past. */
const notOfThePast = (asOf: string): LiveState => ({
  ...unknownLiveState('not asked for a change of the past'),
  dependencies: known(NO_DEPENDENCIES, asOf),
})

/** A change of files that belong to no service touches nothing that PagerDuty watches. */
export const nothingMapped = (asOf: string): Omit<PagerDutyFacts, 'services'> => ({
  incidents: known({ ...NOTHING, recent: [], texts: [], changeEvents: [] }, asOf),
  live: {
    onCall: known([], asOf),
    maintenance: known([], asOf),
    dependencies: known(NO_DEPENDENCIES, asOf),
  },
})

async function readByName(reader: PagerDutyReader, name: string, asking: Asking): Promise<PagerDutyFacts> {
  const found = await reader.services({ search: name })
  const service = matchRepositoryName(name, found.data)
  if (!service) {
    const why = `no service is named ${name} (name it in .pager-triage.json or with --service ID)`
    return notAsked(unknown(why), NO_SERVICE)
  }
  const details = { ...found, data: found.data.filter(({ id }) => id === service.id) }
  return readServices(reader, [service], asking, Promise.resolve(details))
}

async function readServices(
  reader: PagerDutyReader,
  services: readonly TouchedService[],
  { clock, depth, isPast = false }: Asking,
  alreadyRead?: Promise<Fetched<readonly Service[]>>,
): Promise<PagerDutyFacts> {
  const serviceIds = services.map(({ id }) => id)
  const now = clock()
  const incidents = readIncidents(reader, serviceIds, now, depth) // first in the queue
  const details = alreadyRead ?? reader.services({ ids: serviceIds })
  const [found, named, live] = await Promise.all([
    incidents,
    details.catch(() => null),
    isPast
      ? notOfThePast(now.toISOString())
      : readLiveState(reader, serviceIds, details, DEPENDENCY_LIMITS[depth], now),
  ])
  const names = new Map(named?.data.map(({ id, name }) => [id, name]))
  return {
    services: known(
      services.map((service) => ({ ...service, name: service.name ?? names.get(service.id) ?? null })),
      now.toISOString(),
    ),
    incidents: withDetails(found, named),
    live,
  }
}

/** What the services have to say about themselves stands with their incidents. */
function withDetails(
  incidents: Known<IncidentFacts>,
  details: Fetched<unknown> | null,
): Known<IncidentFacts> {
  if (!incidents.known || details === null) return incidents
  const { warnings, requests } = incidents.value
  return known(
    {
      ...incidents.value,
      warnings: [...new Set([...warnings, ...details.warnings])],
      requests: requests + details.requests,
    },
    incidents.asOf,
  )
}

/** The incidents of the last 90 days and those that are open. Never throws. */
async function readIncidents(
  reader: PagerDutyReader,
  serviceIds: readonly string[],
  until: Date,
  depth: Depth,
): Promise<Known<IncidentFacts>> {
  const window = { since: new Date(until.getTime() - INCIDENT_DAYS * 86_400_000), until }
  try {
    const [open, recent] = await Promise.all([
      reader.openIncidents({ serviceIds }),
      reader.incidents({ ...window, serviceIds }),
    ])
    const texts =
      depth === 'full'
        ? await readIncidentTexts(reader, [...open.data, ...recent.data], serviceIds, window)
        : NO_TEXTS
    return known(
      {
        open: open.data,
        recent: recent.data,
        texts: texts.texts,
        changeEvents: texts.changeEvents,
        complete: open.complete && recent.complete,
        warnings: [...new Set([...open.warnings, ...recent.warnings, ...texts.warnings])],
        requests: open.requests + recent.requests + texts.requests,
      },
      recent.asOf,
    )
  } catch (error) {
    return unknown(reasonOf(error))
  }
}
