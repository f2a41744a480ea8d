import { DAY_MS } from '../core/time.ts'
import { createdMs, type Incident } from '../incidents/incident.ts'
import { withoutNoise } from '../incidents/noise.ts'
import { type MappingSources, mapPaths, type StatedMapping } from '../services/mapping.ts'
import type { JudgedCommit, ScoredCommit } from './evaluate.ts'

/** A scored commit and the services that its files belong to today. */
export interface MappedCommit {
  readonly commit: ScoredCommit
  readonly serviceIds: readonly string[]
}

/** Only those that belong to a service: of others no incident can be expected. */
export const mapCommits = (commits: readonly ScoredCommit[], sources: MappingSources): MappedCommit[] =>
  commits
    .map((commit) => ({ commit, serviceIds: serviceIdsOf(mapPaths(commit.paths, sources)) }))
    .filter(({ serviceIds }) => serviceIds.length > 0)

const serviceIdsOf = ({ services }: StatedMapping): string[] => [...new Set(services.map(({ id }) => id))]

/** Hit by the first incident on one of its services in the days after it; what flapped or was merged is none. */
export function judgeByIncidents(
  mapped: readonly MappedCommit[],
  incidents: readonly Incident[],
  days: number,
): JudgedCommit[] {
  const real = withoutNoise(incidents).sort((a, b) => createdMs(a) - createdMs(b))
  return mapped.map(({ commit, serviceIds }) => {
    const from = commit.at.getTime()
    const found = real.find(
      (incident) =>
        serviceIds.includes(incident.service.id) &&
        createdMs(incident) > from &&
        createdMs(incident) <= from + days * DAY_MS,
    )
    return { commit, hitAt: found ? new Date(createdMs(found)) : null }
  })
}
