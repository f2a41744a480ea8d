import type { Untrusted } from '../core/untrusted.ts'
import type { Incident } from '../incidents/incident.ts'
import type { LinkKind } from '../incidents/link.ts'

export type Evidence = IncidentEvidence | CommitEvidence | LinesEvidence | ModelEvidence

export interface IncidentEvidence {
  readonly kind: 'incident'
  readonly id: string
  readonly number: number
  readonly url: string | null
  readonly title: Untrusted
  readonly status: string
  readonly urgency: string
  readonly priority: Untrusted | null
  readonly createdAt: string
  readonly service: string
  /** the file that it is linked to, and how */
  readonly path: Untrusted | null
  readonly link: LinkKind | 'similar-title' | null
}

export interface CommitEvidence {
  readonly kind: 'commit'
  readonly sha: string
  /** ISO 8601 UTC */
  readonly at: string
  readonly path: Untrusted
}

export interface LinesEvidence {
  readonly kind: 'lines'
  readonly path: Untrusted
  /** lines, levels or words, as the factor counts */
  readonly count: number
  /** 1-based line in the new file, where one line stands for the count */
  readonly line: number | null
}

interface ModelEvidence {
  readonly kind: 'model'
  readonly version: string
}

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
