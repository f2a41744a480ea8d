import { reasonOf } from '../core/errors.ts'
import { type Known, known, settle, unknown } from '../core/known.ts'
import { DAY_MS } from '../core/time.ts'
import { fromOutside } from '../core/untrusted.ts'
import type { Fetched } from '../pagerduty/fetched.ts'
import type { PagerDutyReader } from '../pagerduty/reader.ts'
import { hasService, type Incident } from '../pagerduty/resources/incidents.ts'
import type { FoundServices, Service } from '../pagerduty/resources/services.ts'
import { INCIDENT_DAYS, type IncidentFacts, type LiveState, unknownLiveState } from '../risk/facts.ts'
import { disabledNotes } from '../services/matching.ts'
import { inert } from '../untrusted/inert.ts'
import { listed } from '../untrusted/words.ts'
import type { DependencyLimits } from './dependencies.ts'
import { NO_TEXTS, readIncidentTexts } from './incident-texts.ts'
import { readLiveState } from './live-state.ts'
import { type Depth, NO_DEPENDENCIES, type ServiceFacts } from './service-facts.ts'

const DEPENDENCY_LIMITS: Readonly<Record<Depth, DependencyLimits>> = {
  quick: { hops: 1, requests: 6, incidentServices: 50, names: 4, namesBeyond: false },
  full: { hops: 4, requests: 40, incidentServices: 200, names: 12, namesBeyond: true },
}

/** Live state is today's; past commits must not use it. */
const notOfThePast = (asOf: string): LiveState => ({
  ...unknownLiveState('not queried for a past commit'),
  dependencies: known(NO_DEPENDENCIES, asOf),
})

/** One round of requests, and one for what rests on its answers. Never throws: what fails is unknown. */
export async function readServiceFacts(
  reader: PagerDutyReader,
  serviceIds: readonly string[],
  { depth, isPast = false }: { readonly depth: Depth; readonly isPast?: boolean },
  now: Date,
): Promise<ServiceFacts> {
  const incidents = readIncidents(reader, serviceIds, now, depth) // first in the queue
  const details = reader.servicesById(serviceIds)
  const [found, named, live] = await Promise.all([
    incidents,
    settle(details, '', reasonOf),
    isPast
      ? notOfThePast(now.toISOString())
      : readLiveState(reader, serviceIds, details.then(asServices), DEPENDENCY_LIMITS[depth], now),
  ])
  const services = named.known ? named.value.data.services : []
  return { services, incidents: withDetails(found, named, serviceIds), live }
}

function asServices({ data, ...fetched }: Fetched<FoundServices>): Fetched<readonly Service[]> {
  if (data.services.length === 0) throw new Error(fetched.warnings[0])
  return { ...fetched, data: data.services }
}

/** PagerDuty returns no incidents for an unknown service: with neither incident nor service nothing is known. */
function withDetails(
  incidents: Known<IncidentFacts>,
  details: Known<Fetched<FoundServices>>,
  serviceIds: readonly string[],
): Known<IncidentFacts> {
  if (!incidents.known) return incidents
  const { value, asOf } = incidents
  const services = details.known ? details.value.data.services : []
  const seen = new Set([
    ...services.map(({ id }) => id),
    ...[...value.open, ...value.recent].map(({ service }) => service.id),
  ])
  const unseen = serviceIds.filter((id) => !seen.has(id))
  const warnings = details.known ? details.value.warnings : unchecked(unseen, details.why)
  if (details.known && unseen.length === serviceIds.length) {
    const why = warnings.map((each) => inert(fromOutside(each)))
    return unknown(listed(why, 2))
  }
  return known(
    {
      ...value,
      complete: value.complete && unseen.length === 0,
      warnings: [...new Set([...warnings, ...value.warnings, ...disabledNotes(services)])],
      requests: value.requests + (details.known ? details.value.requests : 0),
    },
    asOf,
  )
}

const unchecked = (ids: readonly string[], why: string): string[] =>
  ids.length === 0 ? [why] : ids.map((id) => `the service ${id} could not be checked: ${why}`)

const withService = (open: Fetched<Incident[]>) => ({ ...open, data: open.data.filter(hasService) })

/** Those of the last 90 days, and the open ones. Never throws. */
async function readIncidents(
  reader: PagerDutyReader,
  serviceIds: readonly string[],
  until: Date,
  depth: Depth,
): Promise<Known<IncidentFacts>> {
  const window = { since: new Date(until.getTime() - INCIDENT_DAYS * DAY_MS), until }
  try {
    const [open, recent] = await Promise.all([
      reader.openIncidents({ serviceIds }).then(withService),
      reader.incidents({ ...window, serviceIds }),
    ])
    const texts =
      depth === 'full'
        ? await readIncidentTexts(reader, [...open.data, ...recent.data], serviceIds, window)
        : NO_TEXTS
    return known(
      {
        ...texts,
        open: open.data,
        recent: recent.data,
        complete: open.complete && recent.complete,
        warnings: [...new Set([...open.warnings, ...recent.warnings, ...texts.warnings])],
        requests: open.requests + recent.requests + texts.requests,
      },
      [open.asOf, recent.asOf].sort()[0] ?? recent.asOf,
    )
  } catch (error) {
    return unknown(reasonOf(error))
  }
}
