import type { PastCommit } from '../../history/commit.ts'
import { type Incident, isOpen } from '../../incidents/incident.ts'
import { type IncidentLink, linkIncidents } from '../../incidents/link.ts'
import { template } from '../../incidents/template.ts'
import type { TouchedService } from '../../services/service.ts'
import type { Untrusted } from '../../untrusted/untrusted.ts'
import type { Factor, IncidentEvidence } from '../assessment.ts'
import type { IncidentFacts } from '../facts.ts'

/**
 * Points that incidents are worth. They are set, not fitted: incidents add little to the ranking of commits
 * (docs/accuracy.md), and titles can be written by anyone, so each kind has a low ceiling.
 */
export const INCIDENT_POINTS = {
  active: { high: 10, low: 5 },
  fixCommit: { each: 4, max: 12 },
  titlePath: { each: 2, max: 6 },
  service: { each: 1, max: 4 },
} as const

export const MAX_INCIDENT_POINTS =
  INCIDENT_POINTS.active.high +
  INCIDENT_POINTS.fixCommit.max +
  INCIDENT_POINTS.titlePath.max +
  INCIDENT_POINTS.service.max

/** An incident that is open now on a touched service: one line, however many there are. */
export function activeIncidentFactor({ open }: IncidentFacts): Factor[] {
  const active = open.filter(isOpen).sort(byImportance)
  if (active.length === 0) return []
  const points = active.some(({ urgency }) => urgency === 'high')
    ? INCIDENT_POINTS.active.high
    : INCIDENT_POINTS.active.low
  return [
    {
      id: 'active-incident',
      path: null,
      points,
      evidence: active.map((incident) => incidentEvidence(incident, null)),
    },
  ]
}

/** Incidents of the last 90 days that point at touched files; the points are shared out by the problems of each. */
export function incidentHistoryFactors(
  { recent, open }: IncidentFacts,
  commits: readonly PastCommit[],
  paths: readonly Untrusted[],
): Factor[] {
  const incidents = [...new Map([...open, ...recent].map((incident) => [incident.id, incident])).values()]
  const links = linkIncidents(incidents, commits, paths)
  const total = (kind: IncidentLink['kind']) => problems(links.filter((link) => link.kind === kind))
  const points =
    growing(total('fix-commit'), INCIDENT_POINTS.fixCommit) +
    growing(total('title-path'), INCIDENT_POINTS.titlePath)
  const perFile = paths
    .map((path) => ({ path, links: links.filter((link) => link.path === path) }))
    .filter((file) => file.links.length > 0)
  const all = perFile.reduce((sum, file) => sum + problems(file.links), 0)
  return perFile.map(({ path, links }) => ({
    id: 'incident-history',
    path,
    points: (points * problems(links)) / all,
    evidence: links.flatMap((link) => [
      incidentEvidence(link.incident, link),
      ...(link.sha
        ? [{ kind: 'commit' as const, sha: link.sha, at: commitTime(commits, link.sha), path }]
        : []),
    ]),
  }))
}

/** How many different problems the touched services had in 90 days. */
export function serviceHistoryFactor(
  { recent }: IncidentFacts,
  services: readonly TouchedService[],
): Factor[] {
  const touched = new Set(services.map(({ id }) => id))
  const urgent = recent.filter(({ service, urgency }) => touched.has(service.id) && urgency === 'high')
  const newest = new Map<string, Incident>()
  for (const incident of [...urgent].sort((a, b) => a.createdAt.localeCompare(b.createdAt)))
    newest.set(problem(incident), incident)
  if (newest.size === 0) return []
  const evidence = [...newest.values()].reverse().map((incident) => incidentEvidence(incident, null))
  return [
    { id: 'service-history', path: null, points: growing(newest.size, INCIDENT_POINTS.service), evidence },
  ]
}

const problem = ({ service, title }: Incident): string => `${service.id} ${template(title)}`

const problems = (links: readonly IncidentLink[]): number =>
  new Set(links.map(({ incident }) => problem(incident))).size

/** `each` points for the first problem, as much again for each doubling, never above `max`. */
const growing = (count: number, { each, max }: { each: number; max: number }): number =>
  Math.min(max, each * Math.log2(1 + count))

function byImportance(a: Incident, b: Incident): number {
  return Number(b.urgency === 'high') - Number(a.urgency === 'high') || a.createdAt.localeCompare(b.createdAt)
}

const commitTime = (commits: readonly PastCommit[], sha: string): string =>
  commits.find((commit) => commit.sha === sha)?.at.toISOString() ?? ''

function incidentEvidence(incident: Incident, link: IncidentLink | null): IncidentEvidence {
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
    path: link?.path ?? null,
    link: link?.kind ?? null,
  }
}
