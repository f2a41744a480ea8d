import { orNull } from '../../core/errors.ts'
import type { Notes } from '../../core/private-notes.ts'
import { commitTime } from '../../core/time.ts'
import type { Untrusted } from '../../core/untrusted.ts'
import { summarizeMessage } from '../../incidents/past-commit.ts'
import { decodePath, splitAtNul } from '../diff-output.ts'
import { GitFailedError, isMissingObject } from '../run.ts'
import type { Snapshot } from '../snapshot.ts'

export interface LogEntry {
  readonly sha: string
  readonly at: Date
  readonly message: Untrusted
  readonly files: readonly LoggedFile[]
}

interface LoggedFile {
  readonly path: Untrusted
  readonly oldPath: Untrusted | null
}

export interface LogRange {
  /** a sha, or `old...new` */
  readonly revisions: string
  readonly since: Date
  /** empty: all files */
  readonly paths: readonly string[]
}

/** The sides of `old...new`. */
export interface Divergence {
  /** only in old: no longer history */
  readonly gone: ReadonlySet<string>
  /** only in new, newest first */
  readonly added: readonly LogEntry[]
}

const MAX_LOG_BYTES = 64 * 2 ** 20

/** No file status looks like this, so a file name cannot forge a record. */
const RECORD = '//'

/** @throws what runGit throws */
export async function readLog({ git }: Snapshot, { revisions, since, paths }: LogRange): Promise<Divergence> {
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

export function parseLog(output: Buffer): Divergence {
  const gone = new Set<string>()
  const added: LogEntry[] = []
  const fields = splitAtNul(output)
  const text = (i: number) => fields[i]?.toString() ?? ''
  for (let i = 0; i < fields.length; ) {
    const side = text(i).slice(RECORD.length)
    const [sha, seconds, message] = [text(i + 1), Number(text(i + 2)), text(i + 3)]
    i += 4
    const files: LoggedFile[] = []
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
  /** newest first */
  readonly entries: readonly LogEntry[]
}

/** Above this nothing is cached: git finds the commits of a few files faster. */
const MAX_CACHED_COMMITS = 20_000
/** A larger file is slower to read than asking git. */
const MAX_CACHE_BYTES = 16 * 2 ** 20

/** All commits since then, null where there are too many. Cached, so that git reads only new ones. */
export async function readPastYear(
  snapshot: Snapshot,
  head: string,
  since: Date,
): Promise<readonly LogEntry[] | null> {
  const cached = readCache(snapshot.notes)
  const usable = cached && cached.since <= since ? cached : null
  if (usable?.head === head) return usable.entries
  const entries =
    (usable && (await updateYear(snapshot, usable, head, since))) ?? (await readAll(snapshot, head, since))
  if (entries && entries.length <= MAX_CACHED_COMMITS) writeCache(snapshot.notes, { head, since, entries })
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
    const { gone, added } = await readLog(snapshot, { revisions: `${old}...${head}`, since, paths: [] })
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
  return (await readLog(snapshot, { revisions: head, since, paths: [] })).added
}

const NAME = 'history'
const FORMAT = 'pager-triage history 3'

interface CacheFile {
  readonly format: string
  readonly head: string
  readonly since: string
  readonly entries: readonly (Omit<LogEntry, 'at'> & { readonly at: string })[]
}

const readCache = (notes: Notes): CachedYear | null =>
  orNull(() => parseYear(notes.read(NAME)?.toString() ?? ''))

function writeCache(notes: Notes, year: CachedYear): void {
  const text = formatYear(year)
  if (text.length <= MAX_CACHE_BYTES) notes.write(NAME, text)
}

export const formatYear = (year: CachedYear): string => JSON.stringify({ format: FORMAT, ...year })

/** @throws for any other text */
export function parseYear(text: string): CachedYear {
  const { format, head, since, entries }: CacheFile = JSON.parse(text)
  if (format !== FORMAT) throw new Error('not a history of this version')
  return {
    head,
    since: new Date(since),
    entries: entries.map((entry) => ({ ...entry, at: new Date(entry.at) })),
  }
}
