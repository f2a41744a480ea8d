import { DAY_MS } from '../../core/time.ts'
import type { Untrusted } from '../../core/untrusted.ts'
import type { ChangedFile } from '../../diff/change.ts'
import type { PastCommit } from '../../incidents/past-commit.ts'
import { ShallowCloneError, shallowEnds } from '../past-change.ts'
import { GitFailedError } from '../run.ts'
import type { Snapshot } from '../snapshot.ts'
import {
  type Body,
  type CachedYear,
  entriesWith,
  formatEntry,
  isAfter,
  linesOf,
  readCachedYear,
  shaOf,
  toBody,
  writeCachedYear,
} from './cache.ts'
import { type LogEntry, readLog } from './log.ts'

const HISTORY_DAYS = 365

/** More paths than this make a slower command than reading the year without paths. */
const MAX_PATHSPECS = 200

/** A year with more commits is not kept: git finds those of a few files faster. */
const MAX_CACHED_COMMITS = 20_000

/** What git's log of the last year says; to be read before it is known which files are asked for. */
export interface PastYear {
  readonly since: Date
  /** null where there are too many commits to read all of them */
  readonly body: Body | null
}

/** The year is cached with the snapshot's notes, so that only what is new is read from git. */
export async function readPastYear(snapshot: Snapshot, now: Date): Promise<PastYear> {
  const { head } = snapshot.repository
  const since = new Date(now.getTime() - HISTORY_DAYS * DAY_MS)
  if (head === null) return { since, body: '' }
  await refuseCutHistory(snapshot, since)
  return { since, body: await readBody(snapshot, head, since) }
}

/**
 * The commits of the last year that touched the changed files, newest first; a renamed file's old names count.
 * @param reading where it was begun before
 * @throws what runGit throws, ShallowCloneError
 */
export async function readPastCommits(
  snapshot: Snapshot,
  files: readonly ChangedFile[],
  now: Date,
  reading?: Promise<PastYear>,
): Promise<PastCommit[]> {
  const today = namesOfToday(files)
  const { head } = snapshot.repository
  if (head === null || today.size === 0) return []
  const { since, body } = await (reading ?? readPastYear(snapshot, now))
  const entries =
    body === null ? await readPaths(snapshot, head, since, today) : entriesWith(new Set(today.keys()), body)
  return followFiles(
    entries.filter(({ at }) => at >= since),
    today,
  )
}

/** The commits at which a shallow clone ends seem to add every file, and what came before them is not there. */
async function refuseCutHistory(snapshot: Snapshot, since: Date): Promise<void> {
  const ends = shallowEnds(snapshot)
  if (ends.size === 0) return
  const times = await snapshot.git(['log', '--no-walk', '--format=%ct', ...ends])
  if (
    times
      .toString()
      .split('\n')
      .some((seconds) => Number(seconds) * 1000 >= since.getTime())
  )
    throw new ShallowCloneError('The last year is not all here')
}

/** Old and new names, each with the name that the file has after the change. */
function namesOfToday(files: readonly ChangedFile[]): Map<Untrusted, Untrusted> {
  const names = new Map<Untrusted, Untrusted>()
  for (const { path, oldPath } of files) {
    names.set(path, path)
    if (oldPath) names.set(oldPath, path)
  }
  return names
}

/** All commits of the year, from the cache and what is new since; null where there are too many. */
async function readBody(snapshot: Snapshot, head: string, since: Date): Promise<Body | null> {
  const cached = readCachedYear(snapshot.notes)
  const usable = cached && cached.since <= since ? cached : null
  if (usable?.head === head) return usable.body
  const lines =
    (usable && (await updateCache(snapshot, usable, head, since))) ?? (await readAll(snapshot, head, since))
  if (lines === null) return null
  const body = toBody(lines)
  if (lines.length <= MAX_CACHED_COMMITS) writeCachedYear(snapshot.notes, { head, since, body })
  return body
}

/** The cached year with the commits that came, and without those that a rebase or another branch left behind. */
async function updateCache(
  snapshot: Snapshot,
  { head: old, body }: CachedYear,
  head: string,
  since: Date,
): Promise<string[] | null> {
  try {
    const { gone, added } = await readLog(snapshot, { revisions: `${old}...${head}`, since, paths: [] })
    const known = new Set(added.map(({ sha }) => sha))
    const isKept = (line: string) => isAfter(line, since) && !gone.has(shaOf(line)) && !known.has(shaOf(line))
    return [...added.map(formatEntry), ...linesOf(body).filter(isKept)]
  } catch (error) {
    if (error instanceof GitFailedError) return null // the old commit is no longer there
    throw error
  }
}

async function readAll(snapshot: Snapshot, head: string, since: Date): Promise<string[] | null> {
  const most = `--max-count=${MAX_CACHED_COMMITS + 1}`
  const count = await snapshot.git([
    'rev-list',
    '--count',
    '--no-merges',
    most,
    `--since=${since.toISOString()}`,
    head,
  ])
  if (Number(count.toString()) > MAX_CACHED_COMMITS) return null
  return (await readLog(snapshot, { revisions: head, since, paths: [] })).added.map(formatEntry)
}

/** A name with bytes that are no UTF-8 cannot be an argument; then the log is read without paths. */
async function readPaths(
  snapshot: Snapshot,
  head: string,
  since: Date,
  today: ReadonlyMap<Untrusted, Untrusted>,
): Promise<readonly LogEntry[]> {
  const names = [...today.keys()]
  const paths = names.length > MAX_PATHSPECS || names.some((path) => path.includes('\\')) ? [] : names
  return (await readLog(snapshot, { revisions: head, since, paths })).added
}

/**
 * The commits that touched the changed files, under the names that these have today. Going back, a file that was
 * renamed is the same file under its older name.
 * @param entries newest first
 * @param today names, each with the one that the file has after the change
 */
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
