import { known, unknown } from '../core/known.ts'
import { readPastCommits } from '../git/history/past-commits.ts'
import type { PastChange } from '../git/past-change.ts'
import type { RiskFacts } from '../risk/facts.ts'
import { unknownLiveState } from '../risk/facts.ts'

/**
 * What `risk --offline` would have read before the commit was made: history up to the parent and no later. PagerDuty's
 * side is unknown: what it held then (urgency, titles, notes) has changed since.
 * @throws what runGit throws
 */
export async function factsAsOf({ change, snapshot }: PastChange, now: Date): Promise<RiskFacts> {
  const why = 'no longer known'
  return {
    change,
    commits: known(await readPastCommits(snapshot, change.files, now), now.toISOString()),
    tree: unknown(why),
    services: unknown(why),
    incidents: unknown(why),
    live: unknownLiveState(why),
    purpose: { message: null, branch: null },
    policy: [],
    freezes: [],
    now,
  }
}
