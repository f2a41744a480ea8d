import { reasonOf } from '../core/errors.ts'
import type { Untrusted } from '../core/untrusted.ts'
import type { Fetched } from '../pagerduty/client/fetched.ts'
import type { PagerDutyReader } from '../pagerduty/reader.ts'
import type { Incident } from '../pagerduty/resources/incidents.ts'
import type { Dependencies } from '../risk/live-state.ts'
import { type Reached, type WalkLimits, walkDependencies } from './dependency-walk.ts'

export interface DependencyLimits extends WalkLimits {
  /** of how many services the open incidents are asked for, in portions of 50 */
  readonly incidentServices: number
  /** of how many the names; each costs a request */
  readonly names: number
  /** whether services beyond the limit of hops count as left out */
  readonly namesBeyond: boolean
}

/** The walk from the touched services, then the incidents that are open around them. Throws if nothing could be read. */
export async function readDependencies(
  reader: PagerDutyReader,
  serviceIds: readonly string[],
  limits: DependencyLimits,
): Promise<Fetched<Dependencies>> {
  const spent = { requests: 0, asOf: '' }
  const walk = await walkDependencies(
    serviceIds,
    async ({ id, kind }) => {
      const found = await reader.serviceDependencies(id, kind === 'business' ? 'business' : 'technical')
      spent.requests += found.requests
      spent.asOf = found.asOf
      return found.data
    },
    limits,
  )
  if (walk.answered.length === 0 && walk.failures.length > 0) throw walk.failures[0]
  const technical = [...new Set(walk.reached.filter(({ kind }) => kind === 'technical').map(({ id }) => id))]
  const asked = technical.slice(0, limits.incidentServices)
  const [open, names] = await Promise.all([
    openOn(reader, asked),
    readNames(reader, walk.reached, limits.names),
  ])
  for (const { service } of open.data) names.set(service.id, service.name)
  const direct = walk.reached.filter(({ kind, hops }) => hops === 1 && kind === 'technical')
  const cut = [...walk.cut, ...(limits.namesBeyond ? walk.beyond : []), ...technical.slice(asked.length)]
  const data: Dependencies = {
    connected: walk.reached.map((service) => ({ ...service, name: names.get(service.id) ?? null })),
    open: open.data,
    hops: limits.hops,
    cut: [...new Set(cut)].map((id) => ({ id, name: names.get(id) ?? null })),
    complete:
      walk.answered.length === serviceIds.length &&
      direct.every(({ id }) => asked.includes(id)) &&
      open.complete,
    warnings: [...new Set([...walk.failures.map(reasonOf), ...open.warnings])],
    requests: spent.requests + open.requests,
  }
  return { data, complete: true, warnings: [], asOf: spent.asOf, requests: data.requests }
}

/** The walk stands also where the incidents cannot be read. */
async function openOn(
  reader: PagerDutyReader,
  serviceIds: readonly string[],
): Promise<Omit<Fetched<Incident[]>, 'asOf'>> {
  try {
    return await reader.openIncidents({ serviceIds })
  } catch (error) {
    return { data: [], complete: false, warnings: [reasonOf(error)], requests: 1 }
  }
}

/** Dependencies come without names; those of the nearest are asked for, and an id stands in where none came. */
async function readNames(
  reader: PagerDutyReader,
  reached: readonly Reached[],
  most: number,
): Promise<Map<string, Untrusted>> {
  const technical = [...new Set(reached.filter(({ kind }) => kind === 'technical').map(({ id }) => id))]
  const hasBusiness = reached.some(({ kind }) => kind === 'business')
  const found = await Promise.all([
    ...technical.slice(0, most).map((id) =>
      reader.servicesById([id]).then(
        ({ data }) => data.services,
        () => [],
      ),
    ),
    hasBusiness
      ? reader.businessServices().then(
          ({ data }) => data,
          () => [],
        )
      : [],
  ])
  return new Map(found.flat().map(({ id, name }) => [id, name] as const))
}
