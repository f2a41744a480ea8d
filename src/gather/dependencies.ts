import { reasonOf } from '../core/errors.ts'
import { settle } from '../core/known.ts'
import type { Untrusted } from '../core/untrusted.ts'
import type { Fetched } from '../pagerduty/fetched.ts'
import type { PagerDutyReader } from '../pagerduty/reader.ts'
import { hasService, type Incident } from '../pagerduty/resources/incidents.ts'
import type { ServiceDependency, ServiceInDependency } from '../pagerduty/resources/services.ts'
import type { ConnectedService, Dependencies } from '../risk/facts.ts'

export interface DependencyLimits {
  readonly hops: number
  /** of the walk: the API returns one hop per request */
  readonly requests: number
  /** services whose open incidents are read, 50 per request */
  readonly incidentServices: number
  /** names that are looked up, each a request */
  readonly names: number
  /** whether services beyond the hop limit count as cut off */
  readonly namesBeyond: boolean
}

/** The walk from the touched services, then the open incidents around them. Throws if nothing could be read. */
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
    reader.openIncidents({ serviceIds: asked }).catch(unreadable), // optional
    readNames(reader, technical.slice(0, limits.names), walk.reached),
  ])
  const placed = open.data.filter(hasService)
  for (const { service } of placed) names.set(service.id, service.name)
  const direct = walk.reached.filter(({ kind, hops }) => hops === 1 && kind === 'technical')
  const cut = [...walk.cut, ...(limits.namesBeyond ? walk.beyond : []), ...technical.slice(asked.length)]
  const data: Dependencies = {
    connected: walk.reached.map((service) => ({ ...service, name: names.get(service.id) ?? null })),
    open: placed,
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

const unreadable = (error: unknown): Omit<Fetched<Incident[]>, 'asOf'> => ({
  data: [],
  complete: false,
  warnings: [reasonOf(error)],
  requests: 1,
})

/** Dependencies come without names; where none is found the id is shown. */
async function readNames(
  reader: PagerDutyReader,
  technical: readonly string[],
  reached: readonly Reached[],
): Promise<Map<string, Untrusted>> {
  const [services, business] = await Promise.all([
    Promise.all(technical.map((id) => settle(reader.servicesById([id])))), // one that fails costs its own name only
    reached.some(({ kind }) => kind === 'business') ? settle(reader.businessServices()) : null,
  ])
  const found = [
    ...services.flatMap((each) => (each.known ? each.value.data.services : [])),
    ...(business?.known ? business.value.data : []),
  ]
  return new Map(found.map(({ id, name }) => [id, name]))
}

interface Reached extends Omit<ConnectedService, 'name'> {
  readonly of: string[]
}

/**
 * Who needs the roots and whom they need, level by level, each level's requests side by side. The two directions stay
 * apart: a service that only shares a neighbour with a root is not connected. Each service is read once, even in
 * cycles.
 */
export async function walkDependencies(
  roots: readonly string[],
  ask: (service: ServiceInDependency) => Promise<readonly ServiceDependency[]>,
  limits: Pick<DependencyLimits, 'hops' | 'requests'>,
) {
  const answers = new Map<string, readonly ServiceDependency[]>()
  const tried = new Set<string>()
  const cut = new Set<string>()
  const failures: unknown[] = []
  const traversals = (['dependent', 'supporting'] as const).map((direction): Traversal => {
    const edge = roots.map((id): Reached => ({ id, kind: 'technical', direction, of: [id], hops: 0 }))
    return { direction, reached: new Map(edge.map((root) => [root.id, root])), edge }
  })
  const reached: Reached[] = []
  for (let hops = 1; hops <= limits.hops; hops += 1) {
    const wanted = interleave(traversals.map(({ edge }) => edge)).filter(
      ({ id, kind }) => kind !== 'other' && !tried.has(id),
    )
    const services = [...new Map(wanted.map((service) => [service.id, service])).values()]
    const asked = services.slice(0, Math.max(0, limits.requests - tried.size))
    for (const { id } of services.slice(asked.length)) cut.add(id)
    for (const { id } of services) tried.add(id)
    await Promise.all(
      asked.map(async ({ id, kind }) => {
        try {
          answers.set(id, await ask({ id, kind }))
        } catch (error) {
          cut.add(id)
          failures.push(error)
        }
      }),
    )
    for (const way of traversals) reached.push(...advance(way, answers, hops))
    if (traversals.every(({ edge }) => edge.length === 0)) break
  }
  const beyond = traversals.flatMap(({ edge }) => edge.map(({ id }) => id)).filter((id) => !tried.has(id))
  return {
    /** nearest first, without the roots; twice if connected in both directions */
    reached,
    /** services whose neighbours were not read, because of the request limit or a failure */
    cut: [...cut],
    beyond: [...new Set(beyond)],
    answered: roots.filter((root) => answers.has(root)),
    failures,
  }
}

interface Traversal {
  readonly direction: ConnectedService['direction']
  readonly reached: Map<string, Reached>
  edge: readonly Reached[]
}

function advance(
  way: Traversal,
  answers: ReadonlyMap<string, readonly ServiceDependency[]>,
  hops: number,
): readonly Reached[] {
  const next: Reached[] = []
  for (const from of way.edge) {
    for (const { dependent, supporting } of answers.get(from.id) ?? []) {
      const [here, there] = way.direction === 'supporting' ? [dependent, supporting] : [supporting, dependent]
      if (here.id !== from.id) continue
      const known = way.reached.get(there.id)
      if (known?.hops === hops) known.of.push(...from.of.filter((root) => !known.of.includes(root)))
      if (known) continue
      const found: Reached = { ...there, direction: way.direction, of: [...from.of], hops }
      way.reached.set(there.id, found)
      next.push(found)
    }
  }
  way.edge = next
  return next
}

/** Round robin, so that neither direction takes all requests. */
function interleave<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(...lists.map(({ length }) => length))
  return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1))).flat()
}
