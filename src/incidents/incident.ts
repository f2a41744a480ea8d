import { byCodeUnit } from '../core/order.ts'
import type { Untrusted } from '../core/untrusted.ts'

export interface Incident {
  readonly id: string
  readonly number: number
  readonly title: Untrusted
  readonly status: string
  readonly urgency: string
  readonly priority: { readonly name: Untrusted } | null
  readonly service: { readonly id: string; readonly name: Untrusted }
  /** ISO 8601 UTC in whole seconds, so the order of the texts is that of the times */
  readonly createdAt: string
  readonly resolvedAt: string | null
  /** who last changed its status: `user`, or a machine such as `service` or `integration`; null: not known */
  readonly lastChangedBy: string | null
  readonly mergedInto: string | null
  readonly url: string | null
}

/** An alert's summary or details, or a responder's note. */
export interface IncidentText {
  readonly incidentId: string
  readonly text: Untrusted
}

export interface ChangeEvent {
  readonly id: string
  /** ISO 8601 UTC */
  readonly at: string
  readonly serviceIds: readonly string[]
  /** summary, links and details, which may contain a commit's sha */
  readonly texts: readonly Untrusted[]
  readonly incidentIds: readonly string[]
}

export const isOpen = ({ status }: Pick<Incident, 'status'>): boolean =>
  status === 'triggered' || status === 'acknowledged'

export const createdMs = ({ createdAt }: Incident): number => Date.parse(createdAt)

/** Oldest first. */
export const byCreation = (a: Incident, b: Incident): number => byCodeUnit(a.createdAt, b.createdAt)

/** As of an instant: later ones are missing, those resolved later are open. */
export const incidentsAsOf = (incidents: readonly Incident[], at: Date): Incident[] =>
  incidents
    .filter((incident) => createdMs(incident) <= at.getTime())
    .map((incident) =>
      incident.resolvedAt !== null && Date.parse(incident.resolvedAt) > at.getTime()
        ? { ...incident, status: 'triggered', resolvedAt: null }
        : incident,
    )
