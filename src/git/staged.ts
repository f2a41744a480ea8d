import type { Untrusted } from '../core/untrusted.ts'
import type { ChangedFile, ChangedName, StagedChange } from '../diff/change.ts'
import { decodePath, parseRaw, type RawEntry, runDiff, splitAtNul } from './diff-output.ts'
import { listFiles, mergedFiles, mergeParents } from './merged-files.ts'
import { smallestOf } from './objects.ts'
import { type Diff, type FilePatch, readPatch } from './patch.ts'
import { GitFailedError, GitOutputError, isMissingObject } from './run.ts'
import type { Snapshot } from './snapshot.ts'
import { isCode, withWholeFiles } from './whole-files.ts'

export interface StagedReading {
  /** known before their contents are read */
  readonly names: Promise<readonly ChangedName[]>
  readonly change: Promise<StagedChange>
}

/**
 * What `git commit` would record: the index, or the snapshot's target, against its base.
 * @param parents of a merge, besides the first: what comes from them unchanged is marked
 * @throws what runGit throws
 */
export const readStagedChange = (
  snapshot: Snapshot,
  parents: readonly string[] = mergeParents(snapshot.repository),
): Promise<StagedChange> => readChange(snapshot, readDiff(snapshot), parents)

/** As readStagedChange; both must be awaited. */
export function startReading(
  snapshot: Snapshot,
  parents: readonly string[] = mergeParents(snapshot.repository),
): StagedReading {
  const diff = readDiff(snapshot)
  return { names: diff.then(({ entries }) => entries), change: readChange(snapshot, diff, parents) }
}

async function readChange(
  snapshot: Snapshot,
  listed: Promise<Diff>,
  parents: readonly string[],
): Promise<StagedChange> {
  const [diff, tree, merged] = await Promise.all([
    listed.then((read) => orNames(snapshot, () => withWholeFiles(snapshot, read))),
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

const readDiff = (snapshot: Snapshot): Promise<Diff> =>
  orNames(snapshot, () =>
    readPatch(snapshot, MAX_PATCH_BYTES).catch((error) => {
      if (error instanceof GitOutputError) return readLargeDiff(snapshot)
      throw error
    }),
  )

/** Only the list where the contents cannot be read. */
async function orNames(snapshot: Snapshot, read: () => Promise<Diff>): Promise<Diff> {
  try {
    return await read()
  } catch (error) {
    if (!isMissingObject(error)) throw error
    return {
      entries: await listFiles(snapshot),
      patches: [],
      unread: 'this partial clone lacks the contents of some changed files',
    }
  }
}

function toChangedFile(entry: RawEntry, patch: FilePatch | undefined, merged: boolean): ChangedFile {
  const { oldId, newId, ...file } = entry
  const unread = { additions: null, deletions: null, indent: null, hunks: [] }
  return { ...file, ...unread, ...patch, merged, filtered: false }
}

/** Of both sides; the smallest files first, so that most are read. */
const MAX_CODE_BYTES = 2 * 2 ** 20
const MAX_CODE_FILES = 1000
const MAX_LIST_BYTES = 64 * 2 ** 20

/** git counts the lines of all files, and code is read as far as it fits. @throws what runGit throws */
async function readLargeDiff(snapshot: Snapshot): Promise<Diff> {
  const { entries } = parseRaw(await runDiff(snapshot, ['--raw', '-M'], [], MAX_LIST_BYTES))
  const [counts, read] = await Promise.all([
    runDiff(snapshot, ['--numstat', '-M'], [], MAX_LIST_BYTES).then(parseCounts),
    smallest(snapshot, entries.filter(isCode)).then((wanted) => readPatches(snapshot, wanted)),
  ])
  return {
    entries,
    patches: entries.map((entry) => read.get(entry.path) ?? counted(entry, counts.get(entry.path) ?? null)),
    unread: null,
  }
}

type Counts = Pick<FilePatch, 'additions' | 'deletions'>

/** `12\t3\tpath\0`, `12\t3\t\0old\0new\0`; `-` for a binary, which has no lines. */
function parseCounts(output: Buffer): Map<Untrusted, Counts | null> {
  const counts = new Map<Untrusted, Counts | null>()
  const fields = splitAtNul(output)
  for (let i = 0; i < fields.length; i += 1) {
    const record = fields[i]?.toString('latin1') ?? ''
    const [, additions, deletions, path] = /^\n?(\d+|-)\t(\d+|-)\t(.*)$/s.exec(record) ?? []
    if (path === undefined) continue
    if (path === '') i += 2
    const name = path === '' ? fields[i] : Buffer.from(path, 'latin1')
    const lines = { additions: Number(additions), deletions: Number(deletions) }
    counts.set(decodePath(name), additions === '-' ? null : lines)
  }
  return counts
}

const counted = (entry: RawEntry, counts: Counts | null): FilePatch => ({
  kind: counts === null && entry.kind === 'text' ? 'binary' : entry.kind,
  additions: counts?.additions ?? 0,
  deletions: counts?.deletions ?? 0,
  hunks: [],
  ...(counts && isCode(entry) && { unread: true }),
})

/** Names that are not UTF-8 cannot be arguments. */
async function smallest(snapshot: Snapshot, entries: readonly RawEntry[]): Promise<RawEntry[]> {
  const named = entries.filter(({ path, oldPath }) => !path.includes('\\') && !oldPath?.includes('\\'))
  return (await smallestOf(snapshot, named, MAX_CODE_BYTES)).slice(0, MAX_CODE_FILES)
}

/** By path; empty where they are still too much. */
async function readPatches(
  snapshot: Snapshot,
  wanted: readonly RawEntry[],
): Promise<Map<Untrusted, FilePatch>> {
  if (wanted.length === 0) return new Map()
  const paths = wanted.flatMap(({ path, oldPath }) => (oldPath === null ? [path] : [oldPath, path]))
  try {
    const { entries, patches } = await readPatch(snapshot, 2 * MAX_CODE_BYTES, paths)
    // among fewer files git may pair renames differently
    const found = entries.map(({ path, oldPath }, i) => ({ path, oldPath, patch: patches[i] }))
    return new Map(
      wanted.flatMap(({ path, oldPath }) => {
        const patch = found.find((each) => each.path === path && each.oldPath === oldPath)?.patch
        return patch ? [[path, patch]] : []
      }),
    )
  } catch (error) {
    if (error instanceof GitOutputError) return new Map()
    throw error
  }
}
