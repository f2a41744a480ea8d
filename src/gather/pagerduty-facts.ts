import { type Known, known, unknown } from '../known.ts'
import type { Endpoint } from '../pagerduty/endpoint.ts'
import type { ApiKey } from '../pagerduty/key.ts'
import type { PagerDutyReader } from '../pagerduty/reader.ts'
import { INCIDENT_DAYS, type IncidentFacts } from '../risk/facts.ts'
import { matchRepositoryName } from '../services/mapping.ts'
import type { TouchedService } from '../services/service.ts'
import { NO_TEXTS, readIncidentTexts } from './incident-texts.ts'

/** How PagerDuty may be asked, or why it is not. */
export type PagerDutyAccess =
  | { readonly allowed: true; readonly endpoint: Endpoint; readonly key: ApiKey; readonly userAgent: string }
  | { readonly allowed: false; readonly why: string }

export interface PagerDutyFacts {
  readonly services: Known<readonly TouchedService[]>
  readonly incidents: Known<IncidentFacts>
}

interface Asking {
  readonly pagerDuty: PagerDutyAccess
  readonly clock: () => Date
  readonly signal: AbortSignal
  readonly deadlineAt: Date
  readonly depth: Depth
}

/** `quick`: the incidents alone, for a commit that waits; `full`: also alerts, notes and deployments. */
export type Depth = 'quick' | 'full'

/**
 * The touched services with their names, and their incidents: one round of requests side by side. Never throws:
 * what fails is unknown.
 * @param mapped null where the repository does not say which services it holds: then its name is tried
 */
export async function askPagerDuty(
  { pagerDuty, clock, signal, deadlineAt, depth }: Asking,
  mapped: Known<TouchedService[]> | null,
  repositoryName: string,
): Promise<PagerDutyFacts> {
  if (!pagerDuty.allowed)
    return { services: mapped ?? unknown(NO_MAPPING), incidents: unknown(pagerDuty.why) }
  if (mapped && !mapped.known) return { services: mapped, incidents: unknown('no service to ask about') }
  if (mapped?.value.length === 0) return { services: mapped, incidents: nothingMapped(clock) }
  const { createReader } = await import('../pagerduty/reader.ts') // loads the HTTP client
  const reader = createReader({
    endpoint: pagerDuty.endpoint,
    key: pagerDuty.key,
    signal,
    deadlineAt,
    clock,
    userAgent: pagerDuty.userAgent,
  })
  try {
    return mapped
      ? await readServices(reader, mapped.value, clock, depth)
      : await readByName(reader, repositoryName, clock, depth)
  } catch (error) {
    return { services: mapped ?? unknown(NO_MAPPING), incidents: unknown(reasonOf(error)) }
  } finally {
    await reader.close()
  }
}

const NO_MAPPING = 'no mapping (name it in .pager-triage.json or with --service ID)'

/** A change of files that belong to no service touches nothing that PagerDuty watches. */
export const nothingMapped = (clock: () => Date): Known<IncidentFacts> =>
  known(
    { open: [], recent: [], texts: [], changeEvents: [], complete: true, warnings: [], requests: 0 },
    clock().toISOString(),
  )

async function readByName(
  reader: PagerDutyReader,
  name: string,
  clock: () => Date,
  depth: Depth,
): Promise<PagerDutyFacts> {
  const found = await reader.services({ search: name })
  const service = matchRepositoryName(name, found.data)
  if (!service) {
    return {
      services: unknown(`no service is named ${name} (name it in .pager-triage.json or with --service ID)`),
      incidents: unknown('no service to ask about'),
    }
  }
  return readServices(reader, [service], clock, depth)
}

async function readServices(
  reader: PagerDutyReader,
  services: readonly TouchedService[],
  clock: () => Date,
  depth: Depth,
): Promise<PagerDutyFacts> {
  const serviceIds = services.map(({ id }) => id)
  const until = clock()
  const window = { since: new Date(until.getTime() - INCIDENT_DAYS * 86_400_000), until }
  const [open, recent, named] = await Promise.all([
    reader.openIncidents({ serviceIds }),
    reader.incidents({ ...window, serviceIds }),
    services.every(({ name }) => name !== null)
      ? null
      : reader.services({ ids: serviceIds }).catch(() => null),
  ])
  const texts =
    depth === 'full'
      ? await readIncidentTexts(reader, [...open.data, ...recent.data], serviceIds, window)
      : NO_TEXTS
  const names = new Map(named?.data.map(({ id, name }) => [id, name]))
  return {
    services: known(
      services.map((service) => ({ ...service, name: service.name ?? names.get(service.id) ?? null })),
      recent.asOf,
    ),
    incidents: known(
      {
        open: open.data,
        recent: recent.data,
        texts: texts.texts,
        changeEvents: texts.changeEvents,
        complete: open.complete && recent.complete,
        warnings: [
          ...new Set([...open.warnings, ...recent.warnings, ...(named?.warnings ?? []), ...texts.warnings]),
        ],
        requests: open.requests + recent.requests + (named?.requests ?? 0) + texts.requests,
      },
      recent.asOf,
    ),
  }
}

/** What happened and what to do, as PagerDuty's errors carry them. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'hint' in error && typeof error.hint === 'string' ? `${error.message} ${error.hint}` : error.message
}
