import { randomUUID } from 'node:crypto'
import { DAY_MS } from '../core/time.ts'
import type { RecentCommit } from '../suspects/commit.ts'
import { type LogEntry, readLog, readPastYear } from './history.ts'
import { readKnown, writeKnown } from './known-patches.ts'
import { shallowEnds } from './past-change.ts'
import { parseRecentCommits, recordFormat } from './recent-patches.ts'
import { GitFailedError, GitOutputError, isMissingObject } from './run.ts'
import type { Snapshot } from './snapshot.ts'

/** What can be read of a repository's commits before an instant. */
export interface RecentHistory {
  /** newest first */
  readonly commits: readonly RecentCommit[]
  /** of the year before, newest first, those above included */
  readonly earlier: readonly LogEntry[]
  readonly branch: string
  readonly warnings: readonly string[]
}

const MAX_COMMITS = 1000
const MAX_BYTES = 64 * 2 ** 20
const YEAR_DAYS = 365
const BEFORE = 'history-before'
const DIFF = ['--raw', '--no-abbrev', '-M', '-l200', '--no-color', '--no-ext-diff', '--no-textconv']
const PATCH = ['-p', '-U0', '--inter-hunk-context=0', '--src-prefix=a/', '--dst-prefix=b/']

/**
 * What the default branch took in between the two instants, with the merged commits behind it.
 * @param deployed the sha that runs, if known: nothing after it is read
 * @throws what runGit throws
 */
export async function readRecentHistory(
  snapshot: Snapshot,
  { since, until, now, deployed, earlier: known }: RecentQuery,
): Promise<RecentHistory> {
  const branch = await defaultBranch(snapshot)
  const from = deployed ?? branch.sha
  const tip = await lastBefore(snapshot, until, from)
  if (tip === null) return { commits: [], earlier: [], branch: branch.name, warnings: missing(snapshot) }
  const base = await lastBefore(snapshot, since, tip)
  const range = base === null ? [tip] : [tip, `^${base}`]
  const [read, earlier] = await Promise.all([
    readPatches(snapshot, range),
    known ?? readYear(snapshot, { tip, until, now }),
  ])
  const ends = shallowEnds(snapshot)
  return {
    commits: read.commits,
    earlier: earlier.filter(({ sha, at }) => at < until && !ends.has(sha)),
    branch: branch.name,
    warnings: [...(base === null ? missing(snapshot) : []), ...read.warnings],
  }
}

interface RecentQuery {
  readonly since: Date
  readonly until: Date
  readonly now: Date
  readonly deployed: string | null
  /** of the year before, newest first; default: read */
  readonly earlier?: readonly LogEntry[]
}

/** Null where it is no commit of this repository. @param name hexadecimal digits */
export async function resolveCommit({ gitInRepository }: Snapshot, name: string): Promise<string | null> {
  try {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]
    return (await gitInRepository(args)).toString().trim()
  } catch (error) {
    if (error instanceof GitFailedError) return null
    throw error
  }
}

const missing = (snapshot: Snapshot): string[] =>
  shallowEnds(snapshot).size > 0
    ? ['this clone is shallow, and older commits are not here. Fetch them: git fetch --unshallow']
    : []

/** The first that is there. */
const BRANCHES = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master']
const REFS = BRANCHES.map((name) =>
  name.startsWith('origin/') ? `refs/remotes/${name}` : `refs/heads/${name}`,
)

async function defaultBranch({ gitInRepository, repository }: Snapshot) {
  const output = await gitInRepository(['for-each-ref', '--format=%(refname) %(objectname)', ...REFS])
  const found = new Map(
    output
      .toString()
      .split('\n')
      .map((line) => line.split(' '))
      .map(([ref = '', sha = '']) => [ref, sha]),
  )
  const at = REFS.findIndex((ref) => found.has(ref))
  return at === -1
    ? { name: 'HEAD', sha: repository.head }
    : { name: BRANCHES[at] ?? 'HEAD', sha: found.get(REFS[at] ?? '') ?? repository.head }
}

/** The last that the branch took in before then. */
async function lastBefore({ git }: Snapshot, before: Date, from: string | null): Promise<string | null> {
  if (from === null) return null
  const args = ['--max-count=1', '--first-parent', `--before=${Math.floor(before.getTime() / 1000)}`]
  const sha = (await git(['rev-list', ...args, '--end-of-options', from])).toString().trim()
  return sha === '' ? null : sha
}

async function readPatches(snapshot: Snapshot, range: readonly string[]) {
  const list = ['rev-list', '--no-merges', `--max-count=${MAX_COMMITS + 1}`, '--end-of-options', ...range]
  const ends = shallowEnds(snapshot)
  const all = (await snapshot.git(list))
    .toString()
    .split('\n')
    .filter((sha) => sha !== '' && !ends.has(sha))
  const shas = all.slice(0, MAX_COMMITS)
  const cut = all.length > MAX_COMMITS ? [`only the newest ${MAX_COMMITS} commits were read`] : []
  const known = readKnown(snapshot)
  const missing = shas.filter((sha) => !known.has(sha))
  try {
    const read = await readNamed(snapshot, missing, [...DIFF, ...PATCH])
    for (const commit of read) known.set(commit.sha, commit)
    const commits = shas.flatMap((sha) => known.get(sha) ?? [])
    if (read.length > 0) writeKnown(snapshot, commits)
    return { commits, warnings: cut }
  } catch (error) {
    const why =
      error instanceof GitOutputError
        ? 'they are larger than 64 MB'
        : isMissingObject(error) && 'they are not all in this clone'
    if (!why) throw error
    const names = DIFF.filter((flag) => !/^-[Ml]/.test(flag))
    const commits = await readNamed(snapshot, shas, ['--no-renames', ...names])
    return { commits, warnings: [`the contents of commits were not read: ${why}`, ...cut] }
  }
}

async function readNamed(
  { git }: Snapshot,
  shas: readonly string[],
  what: readonly string[],
): Promise<RecentCommit[]> {
  if (shas.length === 0) return []
  const mark = randomUUID()
  const args = [
    'log',
    '-z',
    '--no-walk=unsorted',
    '--no-show-signature',
    '--stdin',
    ...what,
    recordFormat(mark),
  ]
  return parseRecentCommits(await git(args, { input: shas.join('\n'), maxBytes: MAX_BYTES }), mark)
}

/** The year up to now is cached for every command; of others, the one that was asked for last. */
async function readYear(
  snapshot: Snapshot,
  { tip, until, now }: { readonly tip: string; readonly until: Date; readonly now: Date },
): Promise<readonly LogEntry[]> {
  const { head } = snapshot.repository
  const isRecent = head !== null && now.getTime() - until.getTime() < (YEAR_DAYS / 4) * DAY_MS
  const since = new Date((isRecent ? now : until).getTime() - YEAR_DAYS * DAY_MS)
  const year = await (isRecent
    ? readPastYear(snapshot, head, since)
    : readPastYear(snapshot, tip, since, BEFORE))
  return (year ?? (await readLog(snapshot, tip, since)).added).filter(({ at }) => at >= since)
}
