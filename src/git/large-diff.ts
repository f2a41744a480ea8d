import type { Untrusted } from '../core/untrusted.ts'
import { productionLanguage } from '../diff/languages.ts'
import {
  type Diff,
  decodePath,
  type FilePatch,
  parseRaw,
  type RawEntry,
  readPatch,
  runDiff,
  splitAtNul,
} from './diff-output.ts'
import { readSizes, smallestFitting } from './objects.ts'
import { GitOutputError } from './run.ts'
import type { Snapshot } from './snapshot.ts'

/** Of both sides; the smallest files first, so that most are read. */
const MAX_BYTES = 2 * 2 ** 20
const MAX_FILES = 1000
const MAX_LIST_BYTES = 64 * 2 ** 20

/** git counts the lines of all files, and code is read as far as it fits. @throws what runGit throws */
export async function readLargeDiff(snapshot: Snapshot): Promise<Diff> {
  const { entries } = parseRaw(await runDiff(snapshot, ['--raw', '-M'], [], MAX_LIST_BYTES))
  const code = entries.filter(({ kind, path }) => kind === 'text' && productionLanguage(path))
  const [counts, read] = await Promise.all([
    runDiff(snapshot, ['--numstat', '-M'], [], MAX_LIST_BYTES).then(parseCounts),
    smallest(snapshot, code).then((wanted) => readPatches(snapshot, wanted)),
  ])
  const left = new Set(code.filter(({ path }) => counts.get(path) && !read.has(path)))
  return {
    entries,
    patches: entries.map(
      (entry) => read.get(entry.path) ?? counted(entry, counts.get(entry.path) ?? null, left.has(entry)),
    ),
    unread: left.size === 0 ? null : `${left.size} of ${code.length} code files are too large to read`,
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

const counted = (entry: RawEntry, counts: Counts | null, isUnreadCode: boolean): FilePatch => ({
  kind: counts === null && entry.kind === 'text' ? 'binary' : entry.kind,
  additions: counts?.additions ?? 0,
  deletions: counts?.deletions ?? 0,
  hunks: [],
  ...(isUnreadCode && { unread: true }),
})

/** Names that are not UTF-8 cannot be arguments. */
async function smallest(snapshot: Snapshot, entries: readonly RawEntry[]): Promise<RawEntry[]> {
  const sizes = await readSizes(
    snapshot,
    entries.flatMap(({ oldId, newId }) => [oldId, newId]),
  )
  const named = entries.filter(({ path, oldPath }) => !path.includes('\\') && !oldPath?.includes('\\'))
  const sizeOf = ({ oldId, newId }: RawEntry) => (sizes.get(oldId) ?? 0) + (sizes.get(newId) ?? 0)
  return smallestFitting(named, sizeOf, MAX_BYTES).slice(0, MAX_FILES)
}

/** By path; empty where they are still too much. */
async function readPatches(
  snapshot: Snapshot,
  wanted: readonly RawEntry[],
): Promise<Map<Untrusted, FilePatch>> {
  if (wanted.length === 0) return new Map()
  const paths = wanted.flatMap(({ path, oldPath }) => (oldPath === null ? [path] : [oldPath, path]))
  try {
    const { entries, patches } = await readPatch(snapshot, 2 * MAX_BYTES, paths)
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
