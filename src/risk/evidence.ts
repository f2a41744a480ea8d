import type * as z from 'zod'
import type { DeepReadonly } from '../core/deep-readonly.ts'
import { fromOutside, type Inert } from '../core/untrusted.ts'
import type { Incident } from '../incidents/incident.ts'
import { inert, inertPath, line, own } from '../untrusted/inert.ts'
import type { dependencies, evidence, service } from './evidence-schema.ts'

export type Evidence = DeepReadonly<z.output<typeof evidence>>

export type IncidentEvidence = Extract<Evidence, { kind: 'incident' }>
export type CommitEvidence = Extract<Evidence, { kind: 'commit' }>
export type LinesEvidence = Extract<Evidence, { kind: 'lines' }>

export function incidentEvidence(
  incident: Incident,
  link: IncidentEvidence['link'] = null,
): IncidentEvidence {
  const { id, number, url, title, status, urgency, priority, createdAt, service } = incident
  return {
    kind: 'incident',
    id,
    number,
    url,
    title,
    status,
    urgency,
    priority: priority?.name ?? null,
    createdAt,
    service: service.id,
    path: null,
    link,
  }
}

export const incidentsIn = (evidence: readonly Evidence[]): IncidentEvidence[] =>
  evidence.filter((item) => item.kind === 'incident')

const MAX_NAMED = 5

export const numbersIn = (evidence: readonly Evidence[]): string =>
  incidentsIn(evidence)
    .slice(0, MAX_NAMED)
    .map(({ number }) => number)
    .join(', ')

export const linesIn = (evidence: readonly Evidence[]): LinesEvidence[] =>
  evidence.filter((item) => item.kind === 'lines')

export const countIn = (evidence: readonly Evidence[]): number =>
  linesIn(evidence).reduce((sum, { count }) => sum + count, 0)

export type ServiceSummary = DeepReadonly<z.output<typeof service>>
export type Runbook = NonNullable<ServiceSummary['runbooks']>[number]
export type DependencySummary = DeepReadonly<z.output<typeof dependencies>>

export const nameOf = ({ id, name }: Pick<ServiceSummary, 'id' | 'name'>): Inert =>
  name ? inert(name) : own(id)

/** `https://runbooks.example.com/charges (alert field runbook_url)` */
export const runbookText = ({ url, path, because }: Runbook): Inert =>
  line`${url === null ? inertPath(path ?? fromOutside('')) : inert(url)} (${inert(because)})`

export const serviceName = (
  { services }: { readonly services: readonly ServiceSummary[] },
  id: string,
): Inert => nameOf(services.find((service) => service.id === id) ?? { id, name: null })
