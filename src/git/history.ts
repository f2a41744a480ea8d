import { orNull } from '../core/errors.ts'
import { commitTime, DAY_MS } from '../core/time.ts'
import { fromOutside, type Untrusted } from '../core/untrusted.ts'
import type { ChangedName } from '../diff/change.ts'
import { type PastCommit, summarizeMessage } from '../incidents/past-commit.ts'
import { decodePath, splitAtNul } from './diff-output.ts'
import { GitFailedError, isMissingObject } from './run.ts'
import { ShallowCloneError, shallowEnds } from './shallow.ts'
import type { Snapshot } from './snapshot.ts'

const HISTORY_DAYS = 365

/** With more, reading the whole year is faster. */
const MAX_PATHSPECS = 200

/**
 * Newest first; a renamed file's old names count. The year is read while `files` still are.
 * @throws what runGit throws, ShallowCloneError
 */
export async function readPastCommits(
  snapshot: Snapshot,
  files: readonly ChangedName[] | Promise<readonly ChangedName[]>,
  now: Date,
): Promise<PastCommit[]> {
  const { head } = snapshot.repository
  if (head === null) return []
  const since = new Date(now.getTime() - HISTORY_DAYS * DAY_MS)
  const [changed, year] = await Promise.all([files, readWholeYear(snapshot, head, since)])
  const today = new Map<Untrusted, Untrusted>() // old and new names, each with the one after the change
  for (const { path, oldPath } of changed) today.set(path, path).set(oldPath ?? path, path)
  if (today.size === 0) return []
  const paths = canBePathspecs([...today.keys()]) ? [...today.keys()] : []
  const entries = year ?? (await readLog(snapshot, head, since, paths)).added
  return followFiles(
    entries.filter(({ at }) => at >= since),
    today,
  )
}

async function readWholeYear(snapshot: Snapshot, head: string, since: Date) {
  await refuseCutHistory(snapshot, since)
  return readPastYear(snapshot, head, since)
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

export interface LogEntry {
  readonly sha: string
  readonly at: Date
  readonly message: Untrusted
  readonly files: readonly { readonly path: Untrusted; readonly oldPath: Untrusted | null }[]
}

const MAX_LOG_BYTES = 64 * 2 ** 20

/** No file status looks like this, so a file name cannot forge a record. */
const RECORD = '//'

/** @param revisions a sha, or `old...new` @param paths none: all files @throws what runGit throws */
export async function readLog(
  { git }: Snapshot,
  revisions: string,
  since: Date,
  paths: readonly string[] = [],
) {
  const format = `--format=${RECORD}%m%x00%H%x00%ct%x00%B`
  const args = ['--no-show-signature', '--name-status', '--left-right', format]
  const range = [`--since=${since.toISOString()}`, '--end-of-options', revisions, '--', ...paths]
  const run = async (...renames: string[]) =>
    parseLog(
      await git(['log', '-z', '--no-merges', ...renames, ...args, ...range], { maxBytes: MAX_LOG_BYTES }),
    )
  try {
    return await run('-M', '-l200') // more renames in one commit than this are not looked for
  } catch (error) {
    if (!isMissingObject(error)) throw error
    return run('--no-renames') // a partial clone: names need no contents
  }
}

export function parseLog(output: Buffer) {
  const gone = new Set<string>() // only in the old of `old...new`: no longer history
  const added: LogEntry[] = [] // newest first
  const fields = splitAtNul(output)
  const text = (i: number) => fields[i]?.toString() ?? ''
  for (let i = 0; i < fields.length; ) {
    const side = text(i).slice(RECORD.length)
    const [sha, seconds, message] = [text(i + 1), Number(text(i + 2)), text(i + 3)]
    i += 4
    const files: LogEntry['files'][number][] = []
    while (i < fields.length && !text(i).startsWith(RECORD)) {
      const isRename = /^\n?[RC]\d/.test(text(i)) // git puts a newline before the first status
      const path = decodePath(fields[i + (isRename ? 2 : 1)])
      files.push({ path, oldPath: isRename ? decodePath(fields[i + 1]) : null })
      i += isRename ? 3 : 2
    }
    if (side === '<') gone.add(sha)
    else if (files.length > 0)
      added.push({ sha, at: commitTime(seconds), message: summarizeMessage(message), files })
  }
  return { gone, added }
}

export interface CachedYear {
  readonly head: string
  readonly since: Date
  readonly entries: readonly LogEntry[]
}

/** Above this nothing is cached: git finds the commits of a few files faster. */
const MAX_CACHED_COMMITS = 20_000
/** A larger file is slower to read than asking git. */
const MAX_CACHE_BYTES = 16 * 2 ** 20

/** All commits since then, null where there are too many. Cached under this name, so that git reads only new ones. */
export async function readPastYear(
  snapshot: Snapshot,
  head: string,
  since: Date,
  name = 'history',
): Promise<readonly LogEntry[] | null> {
  const { notes } = snapshot
  const cached = orNull(() => parseYear(notes.read(name)?.toString() ?? ''))
  const usable = cached && cached.since <= since ? cached : null
  if (usable?.head === head) return usable.entries
  const entries =
    (usable && (await updateYear(snapshot, usable, head, since))) ?? (await readAll(snapshot, head, since))
  const text = entries && entries.length <= MAX_CACHED_COMMITS ? formatYear({ head, since, entries }) : ''
  if (text !== '' && text.length <= MAX_CACHE_BYTES) notes.write(name, text)
  return entries
}

/** Adds new commits, and removes those that a rebase or another branch left behind. */
async function updateYear(
  snapshot: Snapshot,
  { head: old, entries }: CachedYear,
  head: string,
  since: Date,
): Promise<LogEntry[] | null> {
  try {
    const { gone, added } = await readLog(snapshot, `${old}...${head}`, since)
    const known = new Set(added.map(({ sha }) => sha))
    return [...added, ...entries.filter(({ sha, at }) => at >= since && !gone.has(sha) && !known.has(sha))]
  } catch (error) {
    if (error instanceof GitFailedError) return null // the old commit is no longer there
    throw error
  }
}

async function readAll(snapshot: Snapshot, head: string, since: Date): Promise<readonly LogEntry[] | null> {
  const max = `--max-count=${MAX_CACHED_COMMITS + 1}`
  const from = `--since=${since.toISOString()}`
  const count = await snapshot.git(['rev-list', '--count', '--no-merges', max, from, head])
  if (Number(count.toString()) > MAX_CACHED_COMMITS) return null
  return (await readLog(snapshot, head, since)).added
}

const FORMAT = 'pager-triage history 4'

/** As it is stored: each name once, because the commits of a year touch the same files over and over. */
interface StoredYear extends Pick<CachedYear, 'head'> {
  readonly format: string
  readonly since: string
  readonly names: readonly LogEntry['files'][number][]
  readonly entries: readonly (Pick<LogEntry, 'sha' | 'message'> & {
    /** ms */
    readonly at: number
    /** places in `names` */
    readonly files: readonly number[]
  })[]
}

export function formatYear({ head, since, entries }: CachedYear): string {
  const names: LogEntry['files'][number][] = []
  const places = new Map<string, number>()
  const placeOf = (name: LogEntry['files'][number]): number => {
    const key = `${name.oldPath ?? ''}\0${name.path}`
    const place = places.get(key) ?? names.push(name) - 1
    places.set(key, place)
    return place
  }
  const stored = entries.map(({ sha, at, message, files }) => ({
    sha,
    at: at.getTime(),
    message,
    files: files.map(placeOf),
  }))
  return JSON.stringify({ format: FORMAT, head, since, names, entries: stored })
}

const NO_NAME: LogEntry['files'][number] = { path: fromOutside(''), oldPath: null }

export function parseYear(text: string): CachedYear {
  const { format, head, since, names, entries }: StoredYear = JSON.parse(text)
  if (format !== FORMAT) throw new Error('not a history of this version')
  return {
    head,
    since: new Date(since),
    entries: entries.map(({ sha, at, message, files }) => ({
      sha,
      at: new Date(at),
      message,
      files: files.map((place) => names[place] ?? NO_NAME),
    })),
  }
}
