import { randomUUID } from 'node:crypto'
import type { RecentCommit } from '../suspects/commit.ts'
import { readKnown, writeKnown } from './known-patches.ts'
import { parseRecentCommits, recordFormat } from './recent-patches.ts'
import { GitFailedError, GitOutputError, isMissingObject } from './run.ts'
import { shallowEnds } from './shallow.ts'
import type { Snapshot } from './snapshot.ts'

/** What can be read of the commits before an instant. */
export interface RecentCommits {
  /** newest first */
  readonly commits: readonly RecentCommit[]
  readonly warnings: readonly string[]
}

/** What the default branch took in between two instants. */
export interface Range {
  readonly branch: string
  /** its last commit before the end; null: there is none */
  readonly tip: string | null
  /** its last before the start */
  readonly base: string | null
}

const MAX_COMMITS = 1000
const MAX_BYTES = 64 * 2 ** 20
const DIFF = ['--raw', '--no-abbrev', '-M', '-l200', '--no-color', '--no-ext-diff', '--no-textconv']
const PATCH = ['-p', '-U0', '--inter-hunk-context=0', '--src-prefix=a/', '--dst-prefix=b/']

/** @param deployed the sha that runs, if known: nothing after it counts @throws what runGit throws */
export async function findRange(
  snapshot: Snapshot,
  {
    since,
    until,
    deployed,
  }: { readonly since: Date; readonly until: Date; readonly deployed: string | null },
): Promise<Range> {
  const { name, sha } = await defaultBranch(snapshot)
  const from = deployed ?? sha
  const [tip, base] = await Promise.all([
    lastBefore(snapshot, until, from),
    lastBefore(snapshot, since, from),
  ])
  return { branch: name, tip, base }
}

/** With the merged commits behind them. @throws what runGit throws */
export async function readRecentCommits(snapshot: Snapshot, { tip, base }: Range): Promise<RecentCommits> {
  if (tip === null) return { commits: [], warnings: missing(snapshot) }
  const { commits, warnings } = await readPatches(snapshot, base === null ? [tip] : [tip, `^${base}`])
  return { commits, warnings: [...(base === null ? missing(snapshot) : []), ...warnings] }
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
const REFS = [
  ...['HEAD', 'main', 'master'].map((name) => `refs/remotes/origin/${name}`),
  ...['main', 'master'].map((name) => `refs/heads/${name}`),
]

async function defaultBranch({ gitInRepository, repository }: Snapshot) {
  const format = '--format=%(refname) %(objectname) %(symref)'
  const output = await gitInRepository(['for-each-ref', format, ...REFS])
  const found = output
    .toString()
    .split('\n')
    .map((line) => line.split(' '))
  const [first] = REFS.flatMap((ref) => found.filter(([name]) => name === ref))
  if (first === undefined) return { name: 'HEAD', sha: repository.head }
  const [ref = '', sha = '', target] = first
  return { name: (target || ref).replace(/^refs\/(?:remotes|heads)\//, ''), sha }
}

/** The last that the branch took in before then. */
async function lastBefore({ git }: Snapshot, before: Date, from: string | null): Promise<string | null> {
  if (from === null) return null
  const args = ['--max-count=1', '--first-parent', `--before=${Math.floor(before.getTime() / 1000)}`]
  const sha = (await git(['rev-list', ...args, '--end-of-options', from])).toString().trim()
  return sha === '' ? null : sha
}

async function readPatches(snapshot: Snapshot, range: readonly string[]): Promise<RecentCommits> {
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
