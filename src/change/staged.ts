import type { Untrusted } from '../untrusted/untrusted.ts'
import type { ChangedFile, StagedChange } from './change.ts'
import { GitFailedError, GitOutputError } from './git.ts'
import { type FilePatch, parsePatch } from './patch.ts'
import { parseRaw, type RawEntry } from './raw.ts'
import type { Snapshot } from './snapshot.ts'

/** Each flag holds off a setting of the user or the repository that would change what is printed. */
const DIFF = [
  'diff',
  '--cached',
  '--no-color',
  '--no-ext-diff', // never run a configured program
  '--no-textconv',
  '--no-relative', // all of the change, also from a sub-directory
  '--submodule=short',
  '--ignore-submodules=none',
  '-O/dev/null',
]
const PATCH = ['-p', '-U0', '--inter-hunk-context=0', '--src-prefix=a/', '--dst-prefix=b/']

/** A larger patch is not read: the files are listed, their contents are unknown. */
const MAX_PATCH_BYTES = 64 * 2 ** 20

/**
 * What `git commit` would record: the index against HEAD, or against nothing for a first commit.
 * @throws what runGit throws
 */
export async function readStagedChange(
  snapshot: Snapshot,
  mergeParents: readonly string[],
): Promise<StagedChange> {
  const [renames, patch, tree, merged] = await Promise.all([
    listFiles(snapshot, snapshot.base, '-M'),
    readPatch(snapshot, '-M'),
    writeTree(snapshot),
    mergedFiles(snapshot, mergeParents),
  ])
  // Finding renames reads contents; where one is missing the plain list still stands.
  const entries = renames ?? (await listFiles(snapshot, snapshot.base, '--no-renames')) ?? []
  const patches = typeof patch === 'string' ? null : parsePatch(patch.toString(), entries)
  return {
    source: 'index',
    base: snapshot.repository.head,
    tree,
    unread: typeof patch === 'string' ? patch : null,
    files: entries.map((entry, i) => toChangedFile(entry, patches?.[i], merged(entry))),
  }
}

async function listFiles(snapshot: Snapshot, base: string, renames: string): Promise<RawEntry[] | null> {
  try {
    return parseRaw(
      await snapshot.git([...DIFF, '--raw', '-z', '--no-abbrev', renames, '--end-of-options', base, '--']),
    )
  } catch (error) {
    if (renames === '-M' && isMissingObject(error)) return null
    throw error
  }
}

/** @returns the patch, or why it cannot be read */
async function readPatch(snapshot: Snapshot, renames: string): Promise<Buffer | string> {
  try {
    const args = [...DIFF, ...PATCH, renames, '--end-of-options', snapshot.base, '--']
    return await snapshot.git(args, { maxBytes: MAX_PATCH_BYTES })
  } catch (error) {
    if (error instanceof GitOutputError) return 'the patch is larger than 64 MB'
    if (isMissingObject(error)) return 'this partial clone lacks some of the changed contents'
    throw error
  }
}

async function writeTree(snapshot: Snapshot): Promise<string | null> {
  try {
    return (await snapshot.git(['write-tree', '--missing-ok'])).toString().trim()
  } catch (error) {
    if (
      error instanceof GitFailedError &&
      /unmerged|not able to write tree|error building trees/.test(error.stderr)
    )
      return null
    throw error
  }
}

/** Tells which files a merge takes over as the other branch has them. */
async function mergedFiles(
  snapshot: Snapshot,
  parents: readonly string[],
): Promise<(entry: RawEntry) => boolean> {
  const lists = await Promise.all(parents.map((parent) => listFiles(snapshot, parent, '--no-renames')))
  const differing = lists.map((entries) => new Set<Untrusted>(entries?.map(({ path }) => path)))
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
    hunks: patch?.hunks ?? [],
  }
}
