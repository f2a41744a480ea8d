import { type Known, known, unknown } from '../core/known.ts'
import type { TouchedService } from '../core/service.ts'
import type { Untrusted } from '../core/untrusted.ts'
import type { StagedChange } from '../diff/change.ts'
import type { ChangeEvent, Incident, IncidentText } from '../incidents/incident.ts'
import type { PastCommit } from '../incidents/past-commit.ts'
import type { DependencySummary, ServiceSummary } from './evidence.ts'
import type { FreezeWindow } from './freeze.ts'
import type { Calibration } from './model.ts'
import type { PolicyRule } from './policy-rule.ts'

/** The sources that the score rests on. */
export const SCORED_SOURCES = ['contents', 'history', 'services', 'pagerduty'] as const

/** `onCall`, `maintenance` and `dependencies` are PagerDuty's as well, and fail one by one. */
export const SOURCE_IDS = [...SCORED_SOURCES, 'onCall', 'maintenance', 'dependencies'] as const

export type SourceId = (typeof SOURCE_IDS)[number]

/** All that a score is made from. The same facts give the same score. */
export interface RiskFacts {
  readonly change: StagedChange
  /** the last year's commits to the changed files */
  readonly commits: Known<readonly PastCommit[]>
  /** all files of the repository at HEAD, never of the change itself */
  readonly tree: Known<readonly Untrusted[]>
  readonly services: Known<readonly TouchedService[]>
  readonly incidents: Known<IncidentFacts>
  readonly live: LiveState
  /** what the author says of the change: read by exemptions of the policy, never by the score */
  readonly purpose: Purpose
  /** the team's rules; none where they could not be read */
  readonly policy: readonly PolicyRule[]
  /** the team's freezes; none where they could not be read */
  readonly freezes: readonly FreezeWindow[]
  /** of this repository, where the team committed one */
  readonly calibration?: Calibration
  readonly now: Date
}

interface Purpose {
  /** null where it is not written yet */
  readonly message: Untrusted | null
  /** null on a detached HEAD */
  readonly branch: Untrusted | null
}

/** PagerDuty's incidents of the touched services. */
export interface IncidentFacts {
  readonly open: readonly Incident[]
  /** created in the last 90 days, open or not */
  readonly recent: readonly Incident[]
  /** alerts and notes of the more important of them */
  readonly texts: readonly IncidentText[]
  /** deployments of the touched services in the last 90 days */
  readonly changeEvents: readonly ChangeEvent[]
  /** false where PagerDuty could not give all of them */
  readonly complete: boolean
  readonly warnings: readonly string[]
  readonly requests: number
}

export const INCIDENT_DAYS = 90

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
