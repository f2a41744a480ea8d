import { groupBy } from '../core/group-by.ts'
import { byCodeUnit } from '../core/order.ts'
import type { Untrusted } from '../core/untrusted.ts'
import { isOpen } from '../incidents/incident.ts'
import type { Assessment, FileSummary } from '../risk/assessment.ts'
import { type CommitEvidence, type IncidentEvidence, incidentsIn } from '../risk/evidence.ts'

export interface CitedIncident extends IncidentEvidence {
  readonly isOpen: boolean
  readonly pointsAt: ReadonlyMap<Untrusted, IncidentEvidence['link']>
}

export interface CitedCommit extends Pick<CommitEvidence, 'sha' | 'at'> {
  readonly paths: readonly Untrusted[]
}

export interface CitedFile extends FileSummary {
  readonly points: number
  readonly incidents: number
}

/** Open ones first, then by how many files they point at, then newest. */
export function citedIncidents({ factors }: Assessment): CitedIncident[] {
  const items = factors.flatMap(({ evidence }) => incidentsIn(evidence))
  return [...groupBy(items, ({ id }) => id).values()]
    .map((mine) => ({ ...mine[0], isOpen: isOpen(mine[0]), pointsAt: linksByPath(mine) }))
    .sort(
      (a, b) =>
        Number(b.isOpen) - Number(a.isOpen) ||
        b.pointsAt.size - a.pointsAt.size ||
        byCodeUnit(b.createdAt, a.createdAt) ||
        byCodeUnit(a.id, b.id),
    )
}

function linksByPath(incidents: readonly IncidentEvidence[]): CitedIncident['pointsAt'] {
  const byPath = [...groupBy(incidents, ({ path }) => path)]
  return new Map(byPath.flatMap(([path, [{ link }]]) => (path === null ? [] : [[path, link]])))
}

/** Newest first. */
export function citedCommits({ factors }: Assessment): CitedCommit[] {
  const items = factors.flatMap(({ evidence }) => evidence.filter((item) => item.kind === 'commit'))
  return [...groupBy(items, ({ sha }) => sha).values()]
    .map((mine) => ({ ...mine[0], paths: mine.map(({ path }) => path) }))
    .sort((a, b) => byCodeUnit(b.at, a.at) || byCodeUnit(a.sha, b.sha))
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
