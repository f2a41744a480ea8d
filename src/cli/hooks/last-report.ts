import { createHash } from 'node:crypto'
import type { Host } from '../../audit/record.ts'
import { openNotes, stateDirectory } from '../../core/private-notes.ts'
import { MINUTE_MS } from '../../core/time.ts'
import type { Repository } from '../../git/repository.ts'
import type { Assessment } from '../../risk/assessment.ts'
import type { Shell } from '../shell.ts'

/** What was reported last in a work tree, so that nothing is reported twice for one change. */
export interface LastReport {
  readonly host: Host
  /** the agent's session in which it was reported; null where it has none, or outside of agents */
  readonly session: string | null
  readonly tree: string
  readonly base: string | null
  readonly level: string
  readonly action: string
  readonly isOverridden: boolean
  /** whether the decision log has a line for it */
  readonly isLogged: boolean
  readonly at: number
}

const MOMENTS_MS = 10 * MINUTE_MS

/** The report of the same change at the same level within the last ten minutes; null where there is none. */
export function lastReport(
  { env }: Shell,
  repository: Repository,
  { change, level }: Assessment,
  now: Date,
): LastReport | null {
  const text = openNotes(repository.commonDir, stateDirectory(env)).read(nameOf(repository))
  if (text === null) return null
  const reported: LastReport = JSON.parse(text.toString()) // we wrote it: its HMAC fits
  const age = now.getTime() - reported.at
  const isSame = reported.tree === change.tree && reported.base === change.base && reported.level === level
  return isSame && age >= 0 && age < MOMENTS_MS ? reported : null
}

/** A disk that cannot be written to is no reason to stop a commit. */
export function saveLastReport({ env }: Shell, repository: Repository, reported: LastReport): void {
  openNotes(repository.commonDir, stateDirectory(env)).write(nameOf(repository), JSON.stringify(reported))
}

/** One file for each work tree. */
const nameOf = ({ gitDir }: Repository): string =>
  `report-${createHash('sha256').update(gitDir).digest('hex').slice(0, 12)}.json`
