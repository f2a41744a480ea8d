import { DAY_MS } from '../../core/time.ts'
import type { Untrusted } from '../../core/untrusted.ts'
import type { ChangedFile } from '../../diff/change.ts'
import type { PastCommit } from '../../incidents/past-commit.ts'
import { ShallowCloneError, shallowEnds } from '../past-change.ts'
import type { Snapshot } from '../snapshot.ts'
import { type LogEntry, readLog, readPastYear } from './log.ts'

const HISTORY_DAYS = 365

/** With more, reading the whole year is faster. */
const MAX_PATHSPECS = 200

/** Newest first; a renamed file's old names count. @throws what runGit throws, ShallowCloneError */
export async function readPastCommits(
  snapshot: Snapshot,
  files: readonly ChangedFile[],
  now: Date,
): Promise<PastCommit[]> {
  const today = new Map<Untrusted, Untrusted>() // old and new names, each with the one after the change
  for (const { path, oldPath } of files) today.set(path, path).set(oldPath ?? path, path)
  const { head } = snapshot.repository
  if (head === null || today.size === 0) return []
  const since = new Date(now.getTime() - HISTORY_DAYS * DAY_MS)
  await refuseCutHistory(snapshot, since)
  const year = await readPastYear(snapshot, head, since)
  const paths = canBePathspecs([...today.keys()]) ? [...today.keys()] : []
  const entries = year ?? (await readLog(snapshot, { revisions: head, since, paths })).added
  return followFiles(
    entries.filter(({ at }) => at >= since),
    today,
  )
}

/** Where a shallow clone ends, a commit seems to add every file, and older ones are missing. */
async function refuseCutHistory(snapshot: Snapshot, since: Date): Promise<void> {
  const ends = shallowEnds(snapshot)
  if (ends.size === 0) return
  const output = await snapshot.git(['log', '--no-walk', '--format=%ct', ...ends])
  const times = output.toString().split('\n').map(Number)
  if (times.some((seconds) => seconds * 1000 >= since.getTime()))
    throw new ShallowCloneError('The last year is not all here')
}

/** Names that are not UTF-8 cannot be arguments: then the log is read without paths. */
const canBePathspecs = (names: readonly Untrusted[]): boolean =>
  names.length <= MAX_PATHSPECS && !names.some((path) => path.includes('\\'))

/** Follows renames back in time. @param entries newest first @param today old names → names after the change */
export function followFiles(
  entries: readonly LogEntry[],
  today: ReadonlyMap<Untrusted, Untrusted>,
): PastCommit[] {
  const names = new Map(today)
  const past: PastCommit[] = []
  for (const { sha, at, message, files } of entries) {
    const paths: Untrusted[] = []
    for (const { path, oldPath } of files) {
      const now = names.get(path)
      if (now === undefined) continue
      if (!paths.includes(now)) paths.push(now)
      if (oldPath !== null && !names.has(oldPath)) names.set(oldPath, now)
    }
    if (paths.length > 0) past.push({ sha, at, message, paths })
  }
  return past
}
