import type { Untrusted } from '../core/untrusted.ts'
import type { ChangedFile, StagedChange } from '../diff/change.ts'
import { GitFailedError, GitOutputError } from './git.ts'
import { type RunDiff, readLargeDiff } from './large-diff.ts'
import { type FilePatch, parsePatch } from './patch.ts'
import { parseRaw, type RawEntry } from './raw.ts'
import type { Snapshot } from './snapshot.ts'
import { DIFF, PATCH, patchOf, sides } from './staged-output.ts'
import { withWholeFiles } from './whole-files.ts'
import { treeOf } from './written-tree.ts'

/**
 * What `git commit` would record: the index against HEAD, or against nothing for a first commit. Where the snapshot
 * stands at a past commit, its tree against what it builds on.
 * @throws what runGit throws
 */
export async function readStagedChange(
  snapshot: Snapshot,
  mergeParents: readonly string[],
): Promise<StagedChange> {
  const [diff, merged] = await Promise.all([readDiff(snapshot), mergedFiles(snapshot, mergeParents)])
  const { entries, tree, unread } = diff
  return {
    source: 'index',
    base: snapshot.repository.head,
    tree,
    unread,
    guesses: [],
    files: entries.map((entry, i) => toChangedFile(entry, diff.patches[i], merged(entry))),
  }
}

interface Diff {
  readonly entries: readonly RawEntry[]
  /** one for each entry; none where the contents could not be read */
  readonly patches: readonly FilePatch[]
  readonly unread: string | null
}

interface DiffWithTree extends Diff {
  readonly tree: string | null
}

/** The list of files and the patch, from one run of git; only the list where the contents cannot be read. */
async function readDiff(snapshot: Snapshot): Promise<DiffWithTree> {
  const run: RunDiff = (flags, paths, maxBytes) =>
    snapshot.git([...DIFF, ...flags, ...sides(snapshot, snapshot.base), '--', ...paths], { maxBytes })
  try {
    const diff = await readPatch(snapshot).catch((error) => {
      if (error instanceof GitOutputError) return readLargeDiff(snapshot, run, PATCH)
      throw error
    })
    const { entries } = diff
    const [patches, tree] = await Promise.all([
      withWholeFiles(snapshot, entries, diff.patches),
      treeOf(snapshot, entries),
    ])
    return { ...diff, patches, tree }
  } catch (error) {
    if (!isMissingObject(error)) throw error
    const unread = 'this partial clone lacks some of the changed contents'
    const entries = await listFiles(snapshot, snapshot.base)
    return { entries, patches: [], unread, tree: await treeOf(snapshot, entries) }
  }
}

async function readPatch(snapshot: Snapshot): Promise<Diff> {
  const output = await patchOf(snapshot)
  const { entries, end } = parseRaw(output)
  // a NUL of its own stands between the list and the patch
  return { entries, patches: parsePatch(output.toString('utf8', end + 1), entries), unread: null }
}

/** Without renames, for which git would read contents. */
async function listFiles(snapshot: Snapshot, base: string): Promise<RawEntry[]> {
  const output = await snapshot.git([...DIFF, '--raw', '--no-renames', ...sides(snapshot, base), '--'])
  return parseRaw(output).entries
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
