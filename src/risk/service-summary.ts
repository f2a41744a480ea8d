import type { Confidence } from '../core/service.ts'
import type { Inert, Untrusted } from '../core/untrusted.ts'
import { inert, own } from '../untrusted/inert.ts'
import type { Dependencies, Maintenance, ServiceOnCall } from './live-state.ts'

export interface ServiceSummary {
  readonly id: string
  readonly name: Untrusted | null
  readonly because: string
  readonly confidence: Confidence
  /** null: not known */
  readonly activeIncidents: number | null
  readonly incidents90d: Incidents90d | null
  /** who answers for it; null: not known */
  readonly onCall: Omit<ServiceOnCall, 'service'> | null
  /** now or within a day; null: not known */
  readonly maintenance: readonly Omit<Maintenance, 'services'>[] | null
}

export interface Incidents90d {
  /** as PagerDuty counts them */
  readonly raw: number
  /** different problems among them, without what flapped, was merged or was not urgent */
  readonly distinct: number
  readonly flapping: number
  readonly merged: number
  readonly lowUrgency: number
  readonly reopened: number
}

export type DependencySummary = Pick<Dependencies, 'connected' | 'hops' | 'cut'>

/** The name of a touched service, or its id. */
export function serviceName(
  { services }: { readonly services: readonly ServiceSummary[] },
  id: string,
): Inert {
  const name = services.find((service) => service.id === id)?.name
  return name ? inert(name) : own(id)
}
