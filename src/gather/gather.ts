import type { StagedChange } from '../change/change.ts'
import type { GitEnvironment } from '../change/git.ts'
import { mergeParents, withSnapshot } from '../change/read-change.ts'
import type { Snapshot } from '../change/snapshot.ts'
import { readStagedChange } from '../change/staged.ts'
import type { PastCommit } from '../history/commit.ts'
import { readPastCommits } from '../history/past-commits.ts'
import { type Known, known, unknown } from '../known.ts'
import type { RiskFacts } from '../risk/facts.ts'
import { hasMapping, type MappingSources, mapPaths } from '../services/mapping.ts'
import { readMappingSources } from '../services/read-sources.ts'
import type { TouchedService } from '../services/service.ts'
import { askPagerDuty, type PagerDutyAccess } from './pagerduty-facts.ts'

export interface GatherRequest {
  readonly cwd: string
  readonly env: GitEnvironment
  /** `--service`, checked ids */
  readonly services: readonly string[]
  readonly pagerDuty: PagerDutyAccess
  readonly clock: () => Date
  readonly signal: AbortSignal
  /** when `signal` ends the reading */
  readonly deadlineAt: Date
}

/** A mapping that cannot be used: its reason, and the error for callers that stop there. */
export type Mapping = Known<MappingSources> & { readonly error?: unknown }

/**
 * Reads git and PagerDuty side by side. A source that fails is unknown, with the reason; only a change that cannot
 * be read throws (what openRepository and readStagedChange throw).
 */
export function gatherFacts(
  request: GatherRequest,
): Promise<RiskFacts & { readonly mappingError?: unknown }> {
  return withSnapshot(request, async (snapshot) => {
    const now = request.clock()
    const asOf = now.toISOString()
    const [change, mapping] = await Promise.all([
      readChange(snapshot),
      settle(readMappingSources(snapshot, request.services), asOf),
    ])
    const { repository } = snapshot
    const [commits, live] = await Promise.all([
      settle<readonly PastCommit[]>(readPastCommits(snapshot, change.files, now), asOf),
      askPagerDuty(request, touchedServices(change, mapping, asOf), repository.name),
    ])
    return {
      change,
      commits,
      now,
      ...live,
      ...(mapping.error !== undefined && { mappingError: mapping.error }),
    }
  })
}

const readChange = async (snapshot: Snapshot): Promise<StagedChange> =>
  readStagedChange(snapshot, await mergeParents(snapshot.repository))

/** Null where the repository maps nothing, so that its name may be tried. */
function touchedServices(
  change: StagedChange,
  mapping: Mapping,
  asOf: string,
): Known<TouchedService[]> | null {
  if (!mapping.known) return mapping
  if (!hasMapping(mapping.value)) return null
  return known(
    mapPaths(
      change.files.map(({ path }) => path),
      mapping.value,
    ),
    asOf,
  )
}

async function settle<T>(
  reading: Promise<T>,
  asOf: string,
): Promise<Known<T> & { readonly error?: unknown }> {
  try {
    return known(await reading, asOf)
  } catch (error) {
    return { ...unknown(error instanceof Error ? error.message : String(error)), error }
  }
}
