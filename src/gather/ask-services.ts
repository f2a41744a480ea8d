import { reasonOf } from '../core/errors.ts'
import { type Known, known, settle, unknown } from '../core/known.ts'
import type { TouchedService } from '../core/service.ts'
import { DAY_MS } from '../core/time.ts'
import { fromOutside } from '../core/untrusted.ts'
import type { Fetched } from '../pagerduty/fetched.ts'
import { createReader, type PagerDutyReader } from '../pagerduty/reader.ts'
import { hasService, type Incident } from '../pagerduty/resources/incidents.ts'
import type { FoundServices, Service } from '../pagerduty/resources/services.ts'
import { INCIDENT_DAYS, type IncidentFacts, type LiveState, unknownLiveState } from '../risk/facts.ts'
import type { PathClues } from '../services/clues.ts'
import { type Found, findServices } from '../services/find-services.ts'
import { type StatedMapping, unite } from '../services/mapping.ts'
import { disabledNotes, matchClues, unmappedNotes } from '../services/matching.ts'
import { inert, inertCut } from '../untrusted/inert.ts'
import { listed } from '../untrusted/words.ts'
import type { DependencyLimits } from './dependencies.ts'
import { NO_TEXTS, readIncidentTexts } from './incident-texts.ts'
import { readLiveState } from './live-state.ts'
import {
  type Depth,
  NO_DEPENDENCIES,
  NO_SERVICE,
  notAsked,
  nothingMapped,
  type PagerDutyAccess,
  type PagerDutyContext,
  type PagerDutyFacts,
  statedServices,
} from './pagerduty-facts.ts'

const DEPENDENCY_LIMITS: Readonly<Record<Depth, DependencyLimits>> = {
  quick: { hops: 1, requests: 6, incidentServices: 50, names: 4, namesBeyond: false },
  full: { hops: 4, requests: 40, incidentServices: 200, names: 12, namesBeyond: true },
}

interface Allowed extends PagerDutyContext {
  readonly pagerDuty: Extract<PagerDutyAccess, { readonly allowed: true }>
}

/** One round of requests, after name searches for unmapped files. Never throws: what fails is unknown. */
export async function askServices(
  asking: Allowed,
  mapped: Extract<Known<StatedMapping>, { readonly known: true }>,
  now: Date,
): Promise<PagerDutyFacts> {
  const { left, notes } = mapped.value
  if (mapped.value.services.length === 0 && left.every(({ steps }) => steps.length === 0))
    return nothingFound(mapped.value, [...notes, ...unmappedNotes(matchClues(left, () => []))], now)
  const { pagerDuty, clock, signal, deadlineAt, depth } = asking
  try {
    await using reader = createReader({ ...pagerDuty, signal, deadlineAt, clock, atOnce: AT_ONCE })
    const found = await findServices(reader, left, limitsOf(depth, deadlineAt, clock))
    const services = unite([...mapped.value.services, ...found.services])
    const warnings = [...notes, ...found.notes, ...unmappedNotes(found)]
    if (services.length === 0) {
      if (found.failure !== null) throw found.failure
      return nothingFound(mapped.value, warnings, now)
    }
    return await readServices(reader, services, asking, now, { ...found, notes: warnings })
  } catch (error) {
    return notAsked(statedServices(mapped), reasonOf(error))
  }
}

/** Enough that live state never queues behind pages of incidents. */
const AT_ONCE = 20

/** A commit spends at most a third of its time on names. */
const limitsOf = (depth: Depth, deadlineAt: Date, clock: () => Date) =>
  depth === 'quick'
    ? { requests: 8, milliseconds: Math.max(0, (deadlineAt.getTime() - clock().getTime()) / 3) }
    : { requests: 16, milliseconds: null }

/** Live state is today's; past commits must not use it. */
const notOfThePast = (asOf: string): LiveState => ({
  ...unknownLiveState('not queried for a past commit'),
  dependencies: known(NO_DEPENDENCIES, asOf),
})

function nothingFound(
  { isStated, left }: StatedMapping,
  warnings: readonly string[],
  now: Date,
): PagerDutyFacts {
  const asOf = now.toISOString()
  return !isStated && left.length > 0
    ? notAsked(unknown(noServiceWhy(left, warnings)), NO_SERVICE)
    : { services: known([], asOf), ...nothingMapped(asOf, warnings) }
}

function noServiceWhy(left: readonly PathClues[], notes: readonly string[]): string {
  const names = [...new Set(left.flatMap(({ steps }) => steps.flat().map(({ name }) => name)))]
  const shown = names.map((name) => inertCut(fromOutside(name), 40))
  const unclear =
    notes.find((note) => note.includes(' fits ')) ?? `no service is named ${listed(shown, 3, ' or ')}`
  return `${unclear} (map it in .pager-triage.json or use --service ID)`
}

type Search = Pick<Found, 'notes' | 'requests'>

async function readServices(
  reader: PagerDutyReader,
  services: readonly TouchedService[],
  { depth, isPast = false }: PagerDutyContext,
  now: Date,
  search: Search,
): Promise<PagerDutyFacts> {
  const serviceIds = services.map(({ id }) => id)
  const incidents = readIncidents(reader, serviceIds, now, depth) // first in the queue
  const details = reader.servicesById(serviceIds)
  const [found, named, live] = await Promise.all([
    incidents,
    settle(details, '', reasonOf),
    isPast
      ? notOfThePast(now.toISOString())
      : readLiveState(reader, serviceIds, details.then(asServices), DEPENDENCY_LIMITS[depth], now),
  ])
  const read = new Map(named.known ? named.value.data.services.map((each) => [each.id, each]) : [])
  return {
    services: known(
      services.map((service) => ({
        ...service,
        name: service.name ?? read.get(service.id)?.name ?? null,
        description: read.get(service.id)?.description ?? null,
      })),
      now.toISOString(),
    ),
    incidents: withDetails(found, named, serviceIds, search),
    live,
  }
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
  search: Search,
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
      warnings: [...new Set([...warnings, ...value.warnings, ...disabledNotes(services)]), ...search.notes],
      requests: value.requests + (details.known ? details.value.requests : 0) + search.requests,
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
