import { readFileSync } from 'node:fs'
import type { Untrusted } from '../core/untrusted.ts'
import type { ChangedFile, StagedChange } from '../diff/change.ts'
import { type FilePatch, parsePatch, parseRaw, type RawEntry } from './diff-output.ts'
import { type RunDiff, readLargeDiff } from './large-diff.ts'
import type { Repository } from './repository.ts'
import { GitFailedError, GitOutputError } from './run.ts'
import type { Snapshot } from './snapshot.ts'
import { withWholeFiles } from './whole-files.ts'

/**
 * What `git commit` would record: the index against HEAD, or against nothing for a first commit. Where the snapshot
 * stands at a past commit, its tree against what it builds on.
 * @param parents those of a merge besides the first: what comes from them unchanged is marked
 * @throws what runGit throws
 */
export async function readStagedChange(
  snapshot: Snapshot,
  parents: readonly string[] = mergeParents(snapshot.repository),
): Promise<StagedChange> {
  const [diff, tree, merged] = await Promise.all([
    readDiff(snapshot),
    readTree(snapshot),
    mergedFiles(snapshot, parents),
  ])
  const { entries, unread } = diff
  return {
    source: 'index',
    base: snapshot.repository.head,
    tree,
    unread,
    guesses: [],
    files: entries.map((entry, i) => toChangedFile(entry, diff.patches[i], merged(entry))),
  }
}

/** Each flag overrides a setting of the user or the repository that would change what is printed. */
const DIFF = [
  'diff',
  '--no-color',
  '--no-ext-diff', // never run a configured program
  '--no-textconv',
  '--no-relative', // all of the change, also from a sub-directory
  '--submodule=short',
  '--ignore-submodules=none',
  '-O/dev/null',
  '-z', // names as they are, also in the patch
  '--no-abbrev',
]
const PATCH = ['-p', '-U0', '--inter-hunk-context=0', '--src-prefix=a/', '--dst-prefix=b/']

/** Of a larger patch only code is read, as much as there is room for. */
const MAX_PATCH_BYTES = 2 * 2 ** 20

/** The two sides of a comparison, as git takes them. */
const sides = ({ target }: Snapshot, base: string): string[] =>
  target === null ? ['--cached', '--end-of-options', base] : ['--end-of-options', base, target]

/** The id of the tree that would be recorded; null while files are unmerged. @throws what runGit throws */
async function readTree({ git, target }: Snapshot): Promise<string | null> {
  try {
    const args = target === null ? ['write-tree', '--missing-ok'] : ['rev-parse', `${target}^{tree}`]
    return (await git(args)).toString().trim()
  } catch (error) {
    if (error instanceof GitFailedError && /error building trees/.test(error.stderr)) return null
    throw error
  }
}

interface Diff {
  readonly entries: readonly RawEntry[]
  /** one for each entry; none where the contents could not be read */
  readonly patches: readonly FilePatch[]
  readonly unread: string | null
}

/** The list of files and the patch, from one run of git; only the list where the contents cannot be read. */
async function readDiff(snapshot: Snapshot): Promise<Diff> {
  const run: RunDiff = (flags, paths, maxBytes) =>
    snapshot.git([...DIFF, ...flags, ...sides(snapshot, snapshot.base), '--', ...paths], { maxBytes })
  try {
    const diff = await readPatch(run).catch((error) => {
      if (error instanceof GitOutputError) return readLargeDiff(snapshot, run, PATCH)
      throw error
    })
    return { ...diff, patches: await withWholeFiles(snapshot, diff.entries, diff.patches) }
  } catch (error) {
    if (!isMissingObject(error)) throw error
    const unread = 'this partial clone lacks the contents of some changed files'
    return { entries: await listFiles(snapshot, snapshot.base), patches: [], unread }
  }
}

async function readPatch(run: RunDiff): Promise<Diff> {
  const output = await run(['--raw', ...PATCH, '-M'], [], MAX_PATCH_BYTES)
  const { entries, end } = parseRaw(output)
  // a NUL of its own stands between the list and the patch
  return { entries, patches: parsePatch(output.toString('utf8', end + 1), entries), unread: null }
}

/** Without renames, for which git would read contents. */
async function listFiles(snapshot: Snapshot, base: string): Promise<RawEntry[]> {
  const output = await snapshot.git([...DIFF, '--raw', '--no-renames', ...sides(snapshot, base), '--'])
  return parseRaw(output).entries
}

/** The other parents of a merge in progress, as full shas. */
function mergeParents({ mergeHeadFile }: Repository): string[] {
  try {
    return readFileSync(mergeHeadFile, 'utf8')
      .split('\n')
      .filter((sha) => /^[0-9a-f]{40,64}$/.test(sha))
  } catch {
    return []
  }
}

/** Tells which files a merge takes over as the other branch has them. */
async function mergedFiles(
  snapshot: Snapshot,
  parents: readonly string[],
): Promise<(entry: RawEntry) => boolean> {
  const lists = await Promise.all(parents.map((parent) => listFiles(snapshot, parent)))
  const differing = lists.map((entries) => new Set<Untrusted>(entries.map(({ path }) => path)))
  return ({ path }) => differing.some((paths) => !paths.has(path))
}

const isMissingObject = (error: unknown): boolean =>
  error instanceof GitFailedError && /unable to read|missing|could not fetch|bad object/i.test(error.stderr)

function toChangedFile(entry: RawEntry, patch: FilePatch | undefined, merged: boolean): ChangedFile {
  const { path, oldPath, status } = entry
  return {
    path,
    oldPath,
    status,
    kind: patch?.kind ?? entry.kind,
    additions: patch?.additions ?? null,
    deletions: patch?.deletions ?? null,
    merged,
    filtered: false,
    indent: patch?.indent ?? null,
    hunks: patch?.hunks ?? [],
    ...(patch?.unread && { unread: true }),
  }
}
