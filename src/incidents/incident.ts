import type { Untrusted } from '../core/untrusted.ts'

/** What the risk core reads of a PagerDuty incident. */
export interface Incident {
  readonly id: string
  readonly number: number
  readonly title: Untrusted
  readonly status: string
  readonly urgency: string
  readonly priority: { readonly name: Untrusted } | null
  readonly service: { readonly id: string; readonly name: Untrusted }
  /** ISO 8601 UTC */
  readonly createdAt: string
  /** null while it is open */
  readonly resolvedAt: string | null
  /** who changed its status last: `user`, or a machine such as `service` or `integration`; null: not known */
  readonly lastChangedBy: string | null
  /** the incident that took this one over */
  readonly mergedInto: string | null
  readonly url: string | null
}

/** A text that came with an incident: an alert's summary or details, a note by a responder. */
export interface IncidentText {
  readonly incidentId: string
  readonly text: Untrusted
}

/** A deployment that a tool sent to PagerDuty. */
export interface ChangeEvent {
  readonly id: string
  /** ISO 8601 UTC */
  readonly at: string
  readonly serviceIds: readonly string[]
  /** where a commit's sha may stand: the summary, links, details */
  readonly texts: readonly Untrusted[]
  /** the incidents that PagerDuty itself relates it to */
  readonly incidentIds: readonly string[]
}

export const isOpen = ({ status }: Incident): boolean => status === 'triggered' || status === 'acknowledged'

export const createdMs = ({ createdAt }: Incident): number => Date.parse(createdAt)

/** How incidents stood at an instant: those that came later are not there, those that were resolved later are open. */
export const incidentsAsOf = (incidents: readonly Incident[], at: Date): Incident[] =>
  incidents
    .filter((incident) => createdMs(incident) <= at.getTime())
    .map((incident) =>
      incident.resolvedAt !== null && Date.parse(incident.resolvedAt) > at.getTime()
        ? { ...incident, status: 'triggered', resolvedAt: null }
        : incident,
    )
