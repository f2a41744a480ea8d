import { AppError } from '../core/errors.ts'
import { totalAdditions } from '../diff/change.ts'
import { type PastChange, readCommitChange } from '../git/past-change.ts'
import { GitDeadlineError, GitMissingError } from '../git/run.ts'
import type { Snapshot } from '../git/snapshot.ts'
import { assess } from '../risk/assess.ts'
import { blamedBy } from './blamed.ts'
import type { ScoredCommit } from './evaluate.ts'
import { factsAsOf } from './facts-as-of.ts'
import type { CommitPlace, Sample } from './sample.ts'

export interface Replayed {
  /** oldest first */
  readonly commits: readonly ScoredCommit[]
  /** by the sha of the commit that a fix touched, the time of the first one */
  readonly fixedAt: ReadonlyMap<string, Date>
  /** commits and fixes that git could not read, as in a partial clone */
  readonly unread: number
}

/**
 * Scores the sample as of each commit's parent, and asks each fix which commits it touched.
 * @param onStep called after each commit that was read
 * @throws GitDeadlineError, GitMissingError
 */
export async function replaySample(
  snapshot: Snapshot,
  sample: Sample,
  onStep: (done: number, all: number) => void,
): Promise<Replayed> {
  const scored = new Set(sample.scored.map(({ sha }) => sha))
  const fixes = new Set(sample.fixes.map(({ sha }) => sha))
  const places = [...new Map([...sample.scored, ...sample.fixes].map((each) => [each.sha, each])).values()]
  places.sort((a, b) => a.at.getTime() - b.at.getTime())
  const commits: ScoredCommit[] = []
  const fixedAt = new Map<string, Date>()
  let unread = 0
  const use = async (place: CommitPlace, past: PastChange) => {
    if (fixes.has(place.sha))
      for (const sha of await blamedBy(past, sample.since))
        if (sample.eligible.has(sha) && !fixedAt.has(sha)) fixedAt.set(sha, place.at)
    if (scored.has(place.sha)) commits.push(await score(past, place))
  }
  for (let i = 0; i < places.length; i += AT_ONCE) {
    const some = places.slice(i, i + AT_ONCE)
    const read = await Promise.allSettled(some.map((place) => readCommitChange(snapshot, place)))
    for (const [k, place] of some.entries()) {
      const past = read[k]
      try {
        if (past?.status === 'rejected') throw past.reason
        if (past) await use(place, past.value)
      } catch (error) {
        if (error instanceof GitDeadlineError || error instanceof GitMissingError) throw error
        unread += 1
      }
      onStep(i + k + 1, places.length)
    }
  }
  return { commits, fixedAt, unread }
}

/** Changes that are read side by side; history is read in order, since each commit goes on from the one before. */
const AT_ONCE = 4

/** @throws where the contents cannot be read */
async function score(past: PastChange, { sha, at }: CommitPlace): Promise<ScoredCommit> {
  const { change } = past
  const isCounted = change.files.every(({ additions }) => additions !== null)
  if (change.unread !== null && !isCounted) throw new UnreadChangeError(change.unread)
  const { level, factors } = assess(await factsAsOf(past, at))
  return {
    sha,
    at,
    level,
    points: factors.reduce((sum, { points }) => sum + points, 0),
    linesAdded: totalAdditions(change.files),
    paths: change.files.map(({ path }) => path),
  }
}

/** The lines of a past commit are not there. */
class UnreadChangeError extends AppError {
  readonly code = 'unread_change'
}
