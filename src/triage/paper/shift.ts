import { groupBy } from '../../core/group-by.ts'
import { isFlap, problemKey } from '../../incidents/noise.ts'
import type { PastIncident } from '../../pagerduty/resources/incidents.ts'
import type { LogEntry } from '../../pagerduty/resources/timeline.ts'
import { acknowledgementOf, beginOf, isByPerson, minutesBetween, resolutionOf } from './incident-log.ts'

/** Why an incident is not counted as real; the first that fits. */
export const NOISE = {
  merged: 'merged into another',
  flapping: 'opened and closed by monitoring within 10 min',
  low: 'low urgency',
} as const

type Noise = keyof typeof NOISE

export function noiseOf(incident: PastIncident): Noise | null {
  if (incident.mergedInto !== null && incident.mergedInto !== incident.id) return 'merged'
  if (isFlap(incident)) return 'flapping'
  return incident.urgency === 'low' ? 'low' : null
}

/** An incident with what its log says. */
export interface WorkedIncident {
  readonly incident: PastIncident
  readonly noise: Noise | null
  readonly log: readonly LogEntry[]
  /** null: not yet, or not known */
  readonly acknowledgedAfter: number | null
  readonly resolvedAfter: number | null
  readonly isOpen: boolean
  readonly isActedOn: boolean
}

export function workOn(incidents: readonly PastIncident[], entries: readonly LogEntry[]): WorkedIncident[] {
  const logs = groupBy(entries, ({ incident }) => incident?.id ?? '')
  return incidents.map((incident) => {
    const log = logs.get(incident.id) ?? []
    const begun = beginOf(incident, log)
    const after = (at: string | undefined) => (at === undefined ? null : minutesBetween(begun.at, at))
    return {
      incident,
      noise: noiseOf(incident),
      log,
      acknowledgedAfter: after(acknowledgementOf(log)?.at),
      resolvedAfter: after(resolutionOf(incident, log)?.at),
      isOpen: incident.status !== 'resolved',
      isActedOn: log.some(isByPerson),
    }
  })
}

/** The same problem of the same service: titles that differ in numbers, hosts and ids alone. */
export const byProblem = (worked: readonly WorkedIncident[]): [WorkedIncident, ...WorkedIncident[]][] =>
  [...groupBy(worked, ({ incident }) => problemKey(incident)).values()].sort(
    (a, b) => b.length - a.length || a[0].incident.number - b[0].incident.number,
  )

export function meanOf(minutes: readonly (number | null)[]): number | null {
  const known = minutes.filter((each) => each !== null)
  return known.length === 0 ? null : Math.round(known.reduce((sum, each) => sum + each, 0) / known.length)
}
