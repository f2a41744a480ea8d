import { type Known, known, unknown } from '../core/known.ts'
import type { Incident } from '../incidents/incident.ts'
import type { DependencySummary, ServiceSummary } from './evidence.ts'

/** What goes on around the touched services now. None of it can lower a score. Instants ISO 8601 UTC. */
export interface LiveState {
  readonly onCall: Known<readonly ServiceOnCall[]>
  readonly maintenance: Known<readonly Maintenance[]>
  readonly dependencies: Known<Dependencies>
}

/** Who answers for a touched service. */
export interface ServiceOnCall extends NonNullable<ServiceSummary['onCall']> {
  readonly service: string
}

export type OnCallLevel = ServiceOnCall['levels'][number]

/** While it lasts, its services raise no incidents: their silence says nothing. */
export interface Maintenance extends SummarisedMaintenance {
  /** the touched ones among its services */
  readonly services: readonly string[]
}

type SummarisedMaintenance = NonNullable<ServiceSummary['maintenance']>[number]

/** `technical` services have incidents; `business` ones only depend. */
export type ConnectedService = DependencySummary['connected'][number]

/** The services around the touched ones, as far as they were asked for. */
export interface Dependencies extends DependencySummary {
  /** incidents that are open on them */
  readonly open: readonly Incident[]
  /** false where an incident on a direct neighbour may be missing */
  readonly complete: boolean
  readonly warnings: readonly string[]
  readonly requests: number
}

export const isOngoing = ({ from, until }: Pick<Maintenance, 'from' | 'until'>, now: Date): boolean =>
  Date.parse(from) <= now.getTime() && now.getTime() < Date.parse(until)

/** Nothing could be asked. */
export const unknownLiveState = (why: string): LiveState => ({
  onCall: unknown(why),
  maintenance: unknown(why),
  dependencies: unknown(why),
})

/** Whether nobody at all is on call now. */
export const isUncovered = (gap: { readonly from: string }, now: Date): boolean =>
  Date.parse(gap.from) <= now.getTime()

/** Incidents around the touched services, each once: the nearest, urgent, unanswered and newest first. */
export function openNearby({ connected, open }: Dependencies) {
  return connected
    .flatMap((service) =>
      open
        .filter((incident) => incident.service.id === service.id)
        .map((incident) => ({ service, incident })),
    )
    .sort(
      (a, b) =>
        a.service.hops - b.service.hops ||
        Number(b.incident.urgency === 'high') - Number(a.incident.urgency === 'high') ||
        Number(b.incident.status === 'triggered') - Number(a.incident.status === 'triggered') ||
        b.incident.createdAt.localeCompare(a.incident.createdAt),
    )
    .filter(({ incident }, i, all) => all.findIndex((each) => each.incident.id === incident.id) === i)
}

/** The part of it that concerns some of the services. */
export function liveStateOf(
  { onCall, maintenance, dependencies }: LiveState,
  services: readonly string[],
): LiveState {
  return {
    onCall: mapKnown(onCall, (all) => all.filter(({ service }) => services.includes(service))),
    maintenance: mapKnown(maintenance, (all) =>
      all
        .map((one) => ({ ...one, services: one.services.filter((id) => services.includes(id)) }))
        .filter((one) => one.services.length > 0),
    ),
    dependencies: mapKnown(dependencies, (all) => {
      const connected = all.connected
        .map((one) => ({ ...one, of: one.of.filter((id) => services.includes(id)) }))
        .filter(({ of }) => of.length > 0)
      const ids = new Set(connected.map(({ id }) => id))
      return { ...all, connected, open: all.open.filter(({ service }) => ids.has(service.id)) }
    }),
  }
}

const mapKnown = <T, U>(fact: Known<T>, change: (value: T) => U): Known<U> =>
  fact.known ? known(change(fact.value), fact.asOf) : fact
