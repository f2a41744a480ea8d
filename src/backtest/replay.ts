import { known, unknown } from '../core/known.ts'
import type { Untrusted } from '../core/untrusted.ts'
import { type StagedChange, totalOf } from '../diff/change.ts'
import { IMPORT } from '../diff/code.ts'
import { readPastCommits } from '../git/history.ts'
import { type PastChange, readCommitChange } from '../git/past-change.ts'
import { GitDeadlineError, GitMissingError } from '../git/run.ts'
import type { Snapshot } from '../git/snapshot.ts'
import type { PastCommit } from '../incidents/past-commit.ts'
import { assess } from '../risk/assess.ts'
import type { RiskFacts } from '../risk/facts.ts'
import { readSources } from '../risk/measure.ts'
import type { ScoredCommit } from './evaluate.ts'
import type { CommitPlace, Sample } from './sample.ts'

export type Replayed = Awaited<ReturnType<typeof replaySample>>

/** @throws GitDeadlineError, GitMissingError */
export async function replaySample(
  snapshot: Snapshot,
  sample: Sample,
  onStep: (done: number, all: number) => void,
) {
  const scored = new Set(sample.scored.map(({ sha }) => sha))
  const fixes = new Set(sample.fixes.map(({ sha }) => sha))
  const places = [...new Map([...sample.scored, ...sample.fixes].map((each) => [each.sha, each])).values()]
  places.sort((a, b) => a.at.getTime() - b.at.getTime())
  const commits: ScoredCommit[] = []
  /** by the sha of the commit that a fix touched: the time of the first fix */
  const fixedAt = new Map<string, Date>()
  /** commits and fixes, as in a partial clone */
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

/** Changes are read side by side, history in order, since each commit builds on the one before. */
const AT_ONCE = 4

/** @throws where the contents cannot be read */
async function score(past: PastChange, { sha, at }: CommitPlace): Promise<ScoredCommit> {
  const { change } = past
  const isCounted = change.files.every(({ additions }) => additions !== null)
  if (change.unread !== null && !isCounted) throw new Error(change.unread)
  const { level, factors } = assess(await factsAsOf(past, at))
  return {
    sha,
    at,
    level,
    points: factors.reduce((sum, { points }) => sum + points, 0),
    linesAdded: totalOf('additions', change.files),
    paths: change.files.map(({ path }) => path),
  }
}

/**
 * What `risk --offline` would have read before the commit was made: history up to the parent. What PagerDuty held
 * then (urgency, titles, notes) has changed since, so it is unknown.
 * @throws what runGit throws
 */
export const factsAsOf = async ({ change, snapshot }: PastChange, now: Date): Promise<RiskFacts> =>
  factsWith(change, await readPastCommits(snapshot, change.files, now), now)

/** @param commits of the changed files, before the change */
export function factsWith(change: StagedChange, commits: readonly PastCommit[], now: Date): RiskFacts {
  const notKnown = unknown('no longer known')
  return {
    change,
    commits: known(commits, now.toISOString()),
    tree: notKnown,
    services: notKnown,
    incidents: notKnown,
    live: { onCall: notKnown, maintenance: notKnown, dependencies: notKnown },
    purpose: { message: null, branch: null },
    policy: [],
    freezes: [],
    now,
  }
}

/** A larger fix, or one that blames more commits, is a rework: it does not show that any of them was wrong. */
const MAX_FILES = 50
const MAX_BLAMED = 13
/** Per file; of more changed places only the first are blamed. */
const MAX_RANGES = 200

/**
 * Full shas of the commits that wrote the production code which a fix removes or changes. Comments, blanks, imports,
 * moved and re-indented lines blame nobody.
 * @throws what runGit throws
 */
export async function blamedBy(past: PastChange, since: Date): Promise<ReadonlySet<string>> {
  const files = removedCode(past)
  if (files.length > MAX_FILES) return new Set()
  const shas = new Set<string>()
  for (const file of files) for (const sha of await blame(past.snapshot, file, since)) shas.add(sha)
  return shas.size > MAX_BLAMED ? new Set() : shas
}

/** `path`: before the fix; `lines`: 1-based, ascending */
interface RemovedCode {
  readonly path: Untrusted
  readonly lines: readonly number[]
}

function removedCode({ change }: PastChange): RemovedCode[] {
  return readSources(change).flatMap(({ path, added, removed }) => {
    const stays = new Set(added.map(({ code }) => code.trim()))
    const lines = removed
      .filter(({ code }) => !IMPORT.test(code) && !stays.has(code.trim()))
      .map(({ number }) => number)
    const before = change.files.find((file) => file.path === path)?.oldPath ?? path
    return lines.length > 0 ? [{ path: before, lines }] : []
  })
}

/** @returns the shas that git blames for these lines; for lines older than `since`, some older commit */
async function blame({ git, base }: Snapshot, { path, lines }: RemovedCode, since: Date): Promise<string[]> {
  const ranges = rangesOf(lines).flatMap((range) => ['-L', range])
  const options = ['-w', '-M', '--incremental', `--since=${since.toISOString()}`]
  const output = await git(['blame', ...options, ...ranges, base, '--', path])
  return [...output.toString().matchAll(/^([0-9a-f]{40,64}) \d+ \d+ \d+$/gm)].map(([, sha = '']) => sha)
}

export function rangesOf(lines: readonly number[]): string[] {
  const ranges: [from: number, to: number][] = []
  for (const line of lines) {
    const last = ranges.at(-1)
    if (last && line === last[1] + 1) last[1] = line
    else ranges.push([line, line])
  }
  return ranges.slice(0, MAX_RANGES).map(([from, to]) => `${from},${to}`)
}
