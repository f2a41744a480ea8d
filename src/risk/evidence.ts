import type * as z from 'zod'
import type { DeepReadonly } from '../core/deep-readonly.ts'
import type { Incident } from '../incidents/incident.ts'
import type { evidence } from './evidence-schema.ts'

export type Evidence = DeepReadonly<z.output<typeof evidence>>

export type IncidentEvidence = Extract<Evidence, { kind: 'incident' }>
export type CommitEvidence = Extract<Evidence, { kind: 'commit' }>
export type LinesEvidence = Extract<Evidence, { kind: 'lines' }>

export function incidentEvidence(incident: Incident, link: IncidentEvidence['link']): IncidentEvidence {
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

export const linesIn = (evidence: readonly Evidence[]): LinesEvidence[] =>
  evidence.filter((item) => item.kind === 'lines')

/** The sum of their counts. */
export const countIn = (evidence: readonly Evidence[]): number =>
  linesIn(evidence).reduce((sum, { count }) => sum + count, 0)
