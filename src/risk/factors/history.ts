import { isFix, type PastCommit } from '../../history/commit.ts'
import type { Untrusted } from '../../untrusted/untrusted.ts'
import type { Factor } from '../assessment.ts'
import { termPoints } from '../model.ts'

const DECAY_DAYS = 90
const DAY_MS = 86_400_000

/**
 * Fixes of the touched files in the last year, each e^(−age/90 d) for each file. The points of the sum are shared
 * out over the files by their part in it.
 */
export function fixHistoryFactors(
  commits: readonly PastCommit[],
  paths: readonly Untrusted[],
  now: Date,
): Factor[] {
  const fixes = commits.filter(isFix)
  const perFile = paths
    .map((path) => ({ path, fixes: fixes.filter((fix) => fix.paths.includes(path)) }))
    .map((file) => ({ ...file, sum: file.fixes.reduce((sum, fix) => sum + decay(fix.at, now), 0) }))
    .filter(({ sum }) => sum > 0)
  const total = perFile.reduce((sum, file) => sum + file.sum, 0)
  return perFile.map(({ path, fixes, sum }) => ({
    id: 'fix-history',
    path,
    points: (termPoints('fixHistory', total) * sum) / total,
    evidence: fixes.map(({ sha, at }) => ({ kind: 'commit', sha, at: at.toISOString(), path })),
  }))
}

/** By whole days, so that two runs on one day agree. */
const decay = (at: Date, now: Date): number =>
  Math.exp(-Math.max(0, Math.floor((now.getTime() - at.getTime()) / DAY_MS)) / DECAY_DAYS)
