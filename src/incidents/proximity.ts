import { DAY_MS, HOUR_MS } from '../core/time.ts'
import type { Untrusted } from '../core/untrusted.ts'
import { wilson } from '../core/wilson.ts'
import { createdMs, type Incident } from './incident.ts'
import type { PastCommit } from './past-commit.ts'

/** How often an incident followed a change of the file, if more often than by chance. */
export interface Proximity {
  readonly path: Untrusted
  readonly changes: number
  readonly followed: number
  /** lower bound, as a multiple of chance */
  readonly lift: number
}

const AFTER_MS = 24 * HOUR_MS
const ENOUGH_CHANGES = 8

/** Never scored: it adds nothing to fix history. @param incidents real problems of the services, since `since` */
export function proximityOf(
  path: Untrusted,
  commits: readonly PastCommit[],
  incidents: readonly Incident[],
  since: Date,
  now: Date,
): Proximity | null {
  const starts = incidents.map(createdMs).filter((at) => at >= since.getTime())
  const changed = commits.filter(({ paths, at }) => paths.includes(path) && at >= since && at <= now)
  const days = new Map(changed.map(({ at }) => [Math.floor(at.getTime() / DAY_MS), at.getTime()]))
  if (days.size < ENOUGH_CHANGES) return null
  const followed = [...days.values()].filter((at) =>
    starts.some((start) => start >= at && start - at < AFTER_MS),
  ).length
  const lift = wilson(followed, days.size).low / coveredShare(starts, since.getTime(), now.getTime())
  return lift > 1 && Number.isFinite(lift) ? { path, changes: days.size, followed, lift } : null
}

/** The share of all moments with an incident in the day after. */
function coveredShare(starts: readonly number[], from: number, to: number): number {
  let covered = 0
  let end = from
  for (const start of [...starts].sort((a, b) => a - b)) {
    covered += Math.max(0, start - Math.max(end, start - AFTER_MS))
    end = Math.max(end, start)
  }
  return covered / (to - from)
}
