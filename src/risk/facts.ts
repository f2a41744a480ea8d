import { type Known, mapKnown, unknown } from '../core/known.ts'
import { byCodeUnit } from '../core/order.ts'
import type { TouchedService } from '../core/service.ts'
import type { Untrusted } from '../core/untrusted.ts'
import type { StagedChange } from '../diff/change.ts'
import type { ChangeEvent, Incident, IncidentText } from '../incidents/incident.ts'
import type { PastCommit } from '../incidents/past-commit.ts'
import type { Alert } from '../pagerduty/resources/alerts.ts'
import type { DependencySummary, Runbook, ServiceSummary } from './evidence.ts'
import type { FreezeWindow } from './freeze.ts'
import type { Calibration } from './model.ts'
import type { PolicyRule } from './policy-rule.ts'

export const SCORED_SOURCES = ['contents', 'history', 'services', 'pagerduty'] as const

/** `onCall`, `maintenance` and `dependencies` also come from PagerDuty, and fail separately. */
export const SOURCE_IDS = [...SCORED_SOURCES, 'onCall', 'maintenance', 'dependencies'] as const

export type SourceId = (typeof SOURCE_IDS)[number]

/** The same facts give the same score. */
export interface RiskFacts {
  readonly change: StagedChange
  /** of the last year, to the changed files */
  readonly commits: Known<readonly PastCommit[]>
  /** all files at HEAD, without those that the change adds */
  readonly tree: Known<readonly Untrusted[]>
  readonly services: Known<readonly TouchedService[]>
  readonly incidents: Known<IncidentFacts>
  readonly live: LiveState
  /** read by policy exemptions, never by the score; null: not written yet, or a detached HEAD */
  readonly purpose: { readonly message: Untrusted | null; readonly branch: Untrusted | null }
  /** the team's; empty if unreadable */
  readonly policy: readonly PolicyRule[]
  readonly freezes: readonly FreezeWindow[]
  readonly calibration?: Calibration
  /** left out where nobody looked for them */
  readonly runbooks?: readonly (Runbook & { readonly service: string })[] | undefined
  readonly now: Date
}

export interface IncidentFacts extends Answer {
  readonly open: readonly Incident[]
  /** created in the last 90 days, open or not */
  readonly recent: readonly Incident[]
  /** alerts and notes of the most important ones */
  readonly texts: readonly IncidentText[]
  /** by service, of the same incidents; left out where they were not read */
  readonly alerts?: readonly { readonly service: string; readonly alerts: readonly Alert[] }[]
  readonly changeEvents: readonly ChangeEvent[]
}

interface Answer {
  /** false if incidents may be missing */
  readonly complete: boolean
  readonly warnings: readonly string[]
  readonly requests: number
}

export const INCIDENT_DAYS = 90

/** Around the touched services, now; none of it can lower a score. Instants ISO 8601 UTC. */
export interface LiveState {
  readonly onCall: Known<readonly ServiceOnCall[]>
  readonly maintenance: Known<readonly Maintenance[]>
  readonly dependencies: Known<Dependencies>
}

export interface ServiceOnCall extends NonNullable<ServiceSummary['onCall']> {
  readonly service: string
}

export type OnCallLevel = ServiceOnCall['levels'][number]

/** Meanwhile its services raise no incidents: silence is not health. */
export type Maintenance = NonNullable<ServiceSummary['maintenance']>[number] & {
  readonly services: readonly string[]
}

/** `technical` services have incidents; `business` services only depend. */
export type ConnectedService = DependencySummary['connected'][number]

export interface Dependencies extends DependencySummary, Answer {
  readonly open: readonly Incident[]
}

export const isOngoing = ({ from, until }: Pick<Maintenance, 'from' | 'until'>, now: Date): boolean =>
  Date.parse(from) <= now.getTime() && now.getTime() < Date.parse(until)

export const unknownLiveState = (why: string): LiveState => ({
  onCall: unknown(why),
  maintenance: unknown(why),
  dependencies: unknown(why),
})

export const isUncovered = (gap: { readonly from: string }, now: Date): boolean =>
  Date.parse(gap.from) <= now.getTime()

/** Each incident once: nearest, urgent, unacknowledged and newest first. */
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
        byCodeUnit(b.incident.createdAt, a.incident.createdAt),
    )
    .filter(({ incident }, i, all) => all.findIndex((each) => each.incident.id === incident.id) === i)
}

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
