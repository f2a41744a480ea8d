import { readFileSync } from 'node:fs'
import { orNull } from '../core/errors.ts'
import type { Untrusted } from '../core/untrusted.ts'
import type { ChangedFile, StagedChange } from '../diff/change.ts'
import { indentOf, type WholeFile, withPieces } from '../diff/code.ts'
import { type Diff, type FilePatch, parseRaw, type RawEntry, readPatch, runDiff } from './diff-output.ts'
import { readLargeDiff } from './large-diff.ts'
import { readTexts } from './objects.ts'
import type { Repository } from './repository.ts'
import { GitFailedError, GitOutputError, isMissingObject } from './run.ts'
import type { Snapshot } from './snapshot.ts'

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

/** Of a larger patch only code is read, as much as there is room for. */
const MAX_PATCH_BYTES = 2 * 2 ** 20

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

/** The list of files and the patch, from one run of git; only the list where the contents cannot be read. */
async function readDiff(snapshot: Snapshot): Promise<Diff> {
  try {
    const diff = await readPatch(snapshot, MAX_PATCH_BYTES).catch((error) => {
      if (error instanceof GitOutputError) return readLargeDiff(snapshot)
      throw error
    })
    return { ...diff, patches: await withWholeFiles(snapshot, diff) }
  } catch (error) {
    if (!isMissingObject(error)) throw error
    return {
      entries: await listFiles(snapshot),
      patches: [],
      unread: 'this partial clone lacks the contents of some changed files',
    }
  }
}

/** Without renames, for which git would read contents. */
const listFiles = async (snapshot: Snapshot): Promise<RawEntry[]> =>
  parseRaw(await runDiff(snapshot, ['--raw', '--no-renames'])).entries

/** The other parents of a merge in progress, as full shas. */
const mergeParents = ({ mergeHeadFile }: Repository): string[] =>
  (orNull(() => readFileSync(mergeHeadFile, 'utf8')) ?? '')
    .split('\n')
    .filter((sha) => /^[0-9a-f]{40,64}$/.test(sha))

/** Finds out which files a merge takes over as another branch has them. */
async function mergedFiles(
  snapshot: Snapshot,
  parents: readonly string[],
): Promise<(entry: RawEntry) => boolean> {
  const lists = await Promise.all(parents.map((base) => listFiles({ ...snapshot, base })))
  const differing = lists.map((entries) => new Set<Untrusted>(entries.map(({ path }) => path)))
  return ({ path }) => differing.some((paths) => !paths.has(path))
}

function toChangedFile(entry: RawEntry, patch: FilePatch | undefined, merged: boolean): ChangedFile {
  const { oldId, newId, ...file } = entry
  const unread = { additions: null, deletions: null, indent: null, hunks: [] }
  return { ...file, ...unread, ...patch, merged, filtered: false }
}

/** In a larger change code is told from comments by the hunks alone. */
const MAX_FILES = 200

/**
 * The patches with their lines classified by the whole files: whether a hunk begins inside of a comment, only what
 * stands above it can say. A patch whose files cannot be read stays as it is.
 */
async function withWholeFiles(snapshot: Snapshot, { entries, patches }: Diff): Promise<readonly FilePatch[]> {
  const partial = entries.filter(
    (entry, i) => existed(entry) && patches[i]?.kind === 'text' && patches[i].hunks.length > 0,
  )
  if (partial.length > MAX_FILES) return patches
  const ids = new Set(partial.flatMap(({ oldId, newId }) => [oldId, newId]))
  const texts = await readTexts(snapshot, [...ids])
  return patches.map((patch, i) => {
    const entry = entries[i]
    if (!entry || patch.kind !== 'text') return patch
    if (!existed(entry))
      return { ...patch, hunks: withPieces(patch.hunks, entry.path, wholeOf(patch)), indent: null }
    const before = texts.get(entry.oldId) ?? null
    const after = texts.get(entry.newId) ?? null
    return {
      ...patch,
      hunks: withPieces(patch.hunks, entry.path, { before, after }),
      indent: indentOf((before ?? '').split('\n')),
    }
  })
}

/** Of a file that comes or goes the hunk is the whole file. */
function wholeOf({ hunks }: FilePatch): WholeFile {
  const textOf = (side: 'added' | 'removed') =>
    hunks.flatMap((hunk) => hunk[side].map(({ text }) => text)).join('\n')
  return { before: textOf('removed'), after: textOf('added') }
}

const existed = ({ status }: RawEntry): boolean => status !== 'added' && status !== 'deleted'
