import { groupBy } from '../core/group-by.ts'
import type { Untrusted } from '../core/untrusted.ts'
import type { Assessment, FileSummary } from '../risk/assessment.ts'
import { type IncidentEvidence, incidentsIn } from '../risk/evidence.ts'

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
  const byPath = groupBy(factors, ({ path }) => path)
  return change.files
    .map((file) => {
      const mine = byPath.get(file.path) ?? []
      const points = mine.reduce((sum, factor) => sum + factor.points, 0)
      return { ...file, points, incidents: mine.flatMap(({ evidence }) => incidentsIn(evidence)).length }
    })
    .sort(
      (a, b) =>
        b.points - a.points ||
        (b.additions ?? 0) + (b.deletions ?? 0) - (a.additions ?? 0) - (a.deletions ?? 0),
    )
}
