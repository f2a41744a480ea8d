import type { Untrusted } from '../core/untrusted.ts'
import type { Assessment, FileSummary } from '../risk/assessment.ts'
import { type IncidentEvidence, incidentsIn } from '../risk/evidence.ts'

// What the evidence of an assessment cites, each thing once.

type Link = IncidentEvidence['link']

export interface CitedIncident extends IncidentEvidence {
  readonly isOpen: boolean
  readonly pointsAt: ReadonlyMap<Untrusted, Link>
}

export interface CitedCommit {
  readonly sha: string
  readonly at: string
  readonly paths: ReadonlySet<Untrusted>
}

export interface CitedFile extends FileSummary {
  readonly points: number
  readonly incidents: number
}

/** Open ones first, then by how many files they point at, then newest. */
export function citedIncidents({ factors }: Assessment): CitedIncident[] {
  const cited = new Map<string, CitedIncident & { readonly pointsAt: Map<Untrusted, Link> }>()
  for (const item of factors.flatMap(({ evidence }) => incidentsIn(evidence))) {
    const isOpen = item.status === 'triggered' || item.status === 'acknowledged'
    const incident = cited.get(item.id) ?? { ...item, isOpen, pointsAt: new Map() }
    cited.set(item.id, incident)
    if (item.path !== null && !incident.pointsAt.has(item.path)) incident.pointsAt.set(item.path, item.link)
  }
  return [...cited.values()].sort(
    (a, b) =>
      Number(b.isOpen) - Number(a.isOpen) ||
      b.pointsAt.size - a.pointsAt.size ||
      b.createdAt.localeCompare(a.createdAt) ||
      a.id.localeCompare(b.id),
  )
}

/** Newest first. */
export function citedCommits({ factors }: Assessment): CitedCommit[] {
  const cited = new Map<string, CitedCommit & { readonly paths: Set<Untrusted> }>()
  for (const item of factors.flatMap(({ evidence }) => evidence)) {
    if (item.kind !== 'commit') continue
    const commit = cited.get(item.sha) ?? { sha: item.sha, at: item.at, paths: new Set() }
    cited.set(item.sha, commit)
    commit.paths.add(item.path)
  }
  return [...cited.values()].sort((a, b) => b.at.localeCompare(a.at) || a.sha.localeCompare(b.sha))
}

/** Most points first. */
export function citedFiles({ change, factors }: Assessment): CitedFile[] {
  const points = new Map<Untrusted, number>()
  const incidents = new Map<Untrusted, number>()
  for (const { path, points: worth, evidence } of factors) {
    if (path === null) continue
    points.set(path, (points.get(path) ?? 0) + worth)
    const here = evidence.filter(({ kind }) => kind === 'incident').length
    incidents.set(path, (incidents.get(path) ?? 0) + here)
  }
  return change.files
    .map((file) => ({
      ...file,
      points: points.get(file.path) ?? 0,
      incidents: incidents.get(file.path) ?? 0,
    }))
    .sort(
      (a, b) =>
        b.points - a.points ||
        (b.additions ?? 0) + (b.deletions ?? 0) - (a.additions ?? 0) - (a.deletions ?? 0),
    )
}
