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
 * What `git commit` would record: the index, or the snapshot's target, against its base.
 * @param parents of a merge, besides the first: what comes from them unchanged is marked
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

/** Beyond this only code is read. */
const MAX_PATCH_BYTES = 2 * 2 ** 20

/** Null while files are unmerged. @throws what runGit throws */
async function readTree({ git, target }: Snapshot): Promise<string | null> {
  try {
    const args = target === null ? ['write-tree', '--missing-ok'] : ['rev-parse', `${target}^{tree}`]
    return (await git(args)).toString().trim()
  } catch (error) {
    if (error instanceof GitFailedError && /error building trees/.test(error.stderr)) return null
    throw error
  }
}

/** Only the list where the contents cannot be read. */
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

/** Without renames: finding them reads contents. */
const listFiles = async (snapshot: Snapshot): Promise<RawEntry[]> =>
  parseRaw(await runDiff(snapshot, ['--raw', '--no-renames'])).entries

const mergeParents = ({ mergeHeadFile }: Repository): string[] =>
  (orNull(() => readFileSync(mergeHeadFile, 'utf8')) ?? '')
    .split('\n')
    .filter((sha) => /^[0-9a-f]{40,64}$/.test(sha))

/** Whether a merge takes over the file as another branch has it. */
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

/** In a larger change only the hunks tell code from comments. */
const MAX_FILES = 200

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

/** For an added or deleted file the hunk is the whole file. */
function wholeOf({ hunks }: FilePatch): WholeFile {
  const textOf = (side: 'added' | 'removed') =>
    hunks.flatMap((hunk) => hunk[side].map(({ text }) => text)).join('\n')
  return { before: textOf('removed'), after: textOf('added') }
}

const existed = ({ status }: RawEntry): boolean => status !== 'added' && status !== 'deleted'
