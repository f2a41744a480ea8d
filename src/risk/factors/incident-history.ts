import type { TouchedService } from '../../core/service.ts'
import { createdMs, type Incident, isOpen } from '../../incidents/incident.ts'
import { type IncidentLink, LINK_KINDS, type LinkFacts, linkIncidents } from '../../incidents/link.ts'
import { problemKey, realProblems, withoutNoise } from '../../incidents/noise.ts'
import type { PastCommit } from '../../incidents/past-commit.ts'
import type { Evidence, Factor, IncidentEvidence } from '../assessment.ts'
import type { IncidentFacts } from '../facts.ts'

/**
 * Points that incidents are worth. They are set, not fitted: incidents add little to the ranking of commits
 * (docs/accuracy.md). Each kind has a ceiling that fits who can forge it: with the similarity of titles, what a text
 * alone can do stays under 13 points, and what needs a commit as well under 20.
 */
export const INCIDENT_POINTS = {
  link: { each: 2, max: 6 },
  /** on top, for links that rest on a commit of this repository */
  commitLink: { each: 3, max: 7 },
  service: { each: 0.7, max: 2 },
} as const

/** What is open now, on the touched services and around them, is worth `most` together, and so one level. */
export const ACTIVE_POINTS = { here: { high: 10, low: 5 }, nearby: { high: 4, low: 2 }, most: 10 } as const

export const MAX_LINK_POINTS = INCIDENT_POINTS.link.max + INCIDENT_POINTS.commitLink.max

export const MAX_INCIDENT_POINTS = ACTIVE_POINTS.most + MAX_LINK_POINTS + INCIDENT_POINTS.service.max

/** An incident that is open now on a touched service: one line, however many there are. */
export function activeIncidentFactor({ open }: IncidentFacts): Factor[] {
  const active = open.filter(isOpen).sort(byImportance)
  if (active.length === 0) return []
  const points = active.some(({ urgency }) => urgency === 'high')
    ? ACTIVE_POINTS.here.high
    : ACTIVE_POINTS.here.low
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
export function incidentHistoryFactors(facts: LinkFacts): Factor[] {
  const links = linkIncidents({ ...facts, incidents: withoutNoise(facts.incidents) })
  const onCommits = links.filter(({ kind }) => LINK_KINDS[kind].needsCommit)
  const points =
    growing(weight(links), INCIDENT_POINTS.link) + growing(weight(onCommits), INCIDENT_POINTS.commitLink)
  const perFile = facts.files
    .map(({ path }) => ({ path, links: strongestFirst(links.filter((link) => link.path === path)) }))
    .filter((file) => file.links.length > 0)
  const all = perFile.reduce((sum, file) => sum + weight(file.links), 0)
  return perFile.map(({ path, links: mine }) => ({
    id: 'incident-history',
    path,
    points: (points * weight(mine)) / all,
    evidence: mine.flatMap((link) => linkEvidence(link, facts.commits)),
  }))
}

/** The different problems behind the links, each by its strongest link. */
function weight(links: readonly IncidentLink[]): number {
  const problems = new Map<string, number>()
  for (const { incident, kind } of links) {
    const key = problemKey(incident)
    problems.set(key, Math.max(problems.get(key) ?? 0, LINK_KINDS[kind].strength))
  }
  return [...problems.values()].reduce((sum, strength) => sum + strength, 0)
}

/** One link for each incident, the strongest; the strongest and then the newest first. */
function strongestFirst(links: readonly IncidentLink[]): IncidentLink[] {
  const sorted = [...links].sort(
    (a, b) =>
      LINK_KINDS[b.kind].strength - LINK_KINDS[a.kind].strength ||
      createdMs(b.incident) - createdMs(a.incident) ||
      a.incident.id.localeCompare(b.incident.id),
  )
  const seen = new Set<string>()
  return sorted.filter(({ incident }) => !seen.has(incident.id) && seen.add(incident.id))
}

function linkEvidence(link: IncidentLink, commits: readonly PastCommit[]): Evidence[] {
  const { incident, path, kind, sha } = link
  const commit = commits.find((each) => each.sha === sha)
  return [
    { ...incidentEvidence(incident, kind), path },
    ...(commit ? [{ kind: 'commit' as const, sha: commit.sha, at: commit.at.toISOString(), path }] : []),
  ]
}

/** How many different problems the touched services had in 90 days, without what flapped or was not urgent. */
export function serviceHistoryFactor(
  { recent }: IncidentFacts,
  services: readonly TouchedService[],
): Factor[] {
  const touched = new Set(services.map(({ id }) => id))
  const problems = realProblems(recent.filter(({ service }) => touched.has(service.id)))
  if (problems.length === 0) return []
  const evidence = problems.map((incident) => incidentEvidence(incident, null))
  return [
    {
      id: 'service-history',
      path: null,
      points: growing(problems.length, INCIDENT_POINTS.service),
      evidence,
    },
  ]
}

/** `each` points for the first problem, as much again for each doubling, never above `max`. */
const growing = (count: number, { each, max }: { each: number; max: number }): number =>
  Math.min(max, each * Math.log2(1 + count))

function byImportance(a: Incident, b: Incident): number {
  return Number(b.urgency === 'high') - Number(a.urgency === 'high') || a.createdAt.localeCompare(b.createdAt)
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
