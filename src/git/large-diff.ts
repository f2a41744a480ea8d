import type { Untrusted } from '../core/untrusted.ts'
import { productionLanguage } from '../diff/languages.ts'
import { decodePath, type FilePatch, parsePatch, parseRaw, type RawEntry, splitAtNul } from './diff-output.ts'
import { readSizes } from './objects.ts'
import { GitOutputError } from './run.ts'
import type { Snapshot } from './snapshot.ts'

/** Runs one and the same comparison with these flags, for these paths or all. */
export type RunDiff = (
  flags: readonly string[],
  paths: readonly string[],
  maxBytes: number,
) => Promise<Buffer>

export interface LargeDiff {
  readonly entries: readonly RawEntry[]
  /** one for each entry; of most only the counts */
  readonly patches: readonly FilePatch[]
  /** why some code could not be read; null where all of it was */
  readonly unread: string | null
}

/** Contents on both sides that are read of a large change: the smallest files first, so that most are. */
const MAX_BYTES = 2 * 2 ** 20
const MAX_FILES = 1000
const MAX_LIST_BYTES = 64 * 2 ** 20

/**
 * A change whose patch is too large to hold. git counts the lines; only code is read, as much as there is room for.
 * Documents, data, tests, generated and vendored files count for nothing anyway, however large.
 * @throws what runGit throws
 */
export async function readLargeDiff(
  snapshot: Snapshot,
  run: RunDiff,
  patchFlags: readonly string[],
): Promise<LargeDiff> {
  const { entries } = parseRaw(await run(['--raw', '-M'], [], MAX_LIST_BYTES))
  const code = entries.filter(({ kind, path }) => kind === 'text' && productionLanguage(path))
  const [counts, read] = await Promise.all([
    run(['--numstat', '-M'], [], MAX_LIST_BYTES).then(parseCounts),
    smallest(snapshot, code).then((wanted) => readPatches(run, patchFlags, wanted)),
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

interface Counts {
  readonly additions: number
  readonly deletions: number
}

/** `12\t3\tpath\0`, `12\t3\t\0old\0new\0`; `-` for the lines of a binary, which has none. */
function parseCounts(output: Buffer): Map<Untrusted, Counts | null> {
  const counts = new Map<Untrusted, Counts | null>()
  const fields = splitAtNul(output)
  for (let i = 0; i < fields.length; i += 1) {
    const [, additions, deletions, path] =
      /^\n?(\d+|-)\t(\d+|-)\t(.*)$/s.exec(fields[i]?.toString('latin1') ?? '') ?? []
    if (path === undefined) continue
    if (path === '') i += 2
    const name = path === '' ? fields[i] : Buffer.from(path, 'latin1')
    const isBinary = additions === '-'
    counts.set(
      decodePath(name),
      isBinary ? null : { additions: Number(additions), deletions: Number(deletions) },
    )
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

/** As many of the files as fit. A name that is no UTF-8 cannot be an argument. */
async function smallest(snapshot: Snapshot, entries: readonly RawEntry[]): Promise<RawEntry[]> {
  const sizes = await readSizes(
    snapshot,
    entries.flatMap(({ oldId, newId }) => [oldId, newId]),
  )
  const sized = entries
    .filter(({ path, oldPath }) => !path.includes('\\') && !oldPath?.includes('\\'))
    .map((entry) => ({ entry, size: (sizes.get(entry.oldId) ?? 0) + (sizes.get(entry.newId) ?? 0) }))
    .sort((a, b) => a.size - b.size)
  let room = MAX_BYTES
  return sized.slice(0, MAX_FILES).flatMap(({ entry, size }) => {
    room -= size
    return room >= 0 ? [entry] : []
  })
}

/** By path; none where they are too much all the same. */
async function readPatches(
  run: RunDiff,
  patchFlags: readonly string[],
  wanted: readonly RawEntry[],
): Promise<Map<Untrusted, FilePatch>> {
  if (wanted.length === 0) return new Map()
  const paths = wanted.flatMap(({ path, oldPath }) => (oldPath === null ? [path] : [oldPath, path]))
  try {
    const output = await run(['--raw', ...patchFlags, '-M'], paths, 2 * MAX_BYTES)
    const { entries, end } = parseRaw(output)
    const patches = parsePatch(output.toString('utf8', end + 1), entries)
    // among fewer files git may pair renames in another way: those are not the wanted ones
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
