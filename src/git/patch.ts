import parseDiff from 'parse-diff'
import type { FileKind, Hunk, Indent } from '../diff/change.ts'
import { toBareHunk } from '../diff/patch-hunk.ts'
import { parseRaw, type RawEntry, runDiff } from './diff-output.ts'
import type { Snapshot } from './snapshot.ts'

export interface FilePatch {
  readonly kind: FileKind
  readonly additions: number
  readonly deletions: number
  readonly hunks: readonly Hunk[]
  readonly indent?: Indent | null
  readonly readAs?: string | null
  /** too large: only counted, no hunks */
  readonly unread?: true
}

export interface Diff {
  readonly entries: readonly RawEntry[]
  /** one for each entry; empty where the contents could not be read */
  readonly patches: readonly FilePatch[]
  readonly unread: string | null
}

const PATCH = ['-p', '-U0', '--inter-hunk-context=0', '--src-prefix=a/', '--dst-prefix=b/']

/** git prints a NUL between the list of files and the patch. @throws what runGit throws */
export async function readPatch(
  snapshot: Snapshot,
  maxBytes: number,
  paths: readonly string[] = [],
): Promise<Diff> {
  const output = await runDiff(snapshot, ['--raw', ...PATCH, '-M'], paths, maxBytes)
  const { entries, end } = parseRaw(output)
  const patches = parsePatch(output.toString('utf8', end + 1), entries)
  return patches
    ? { entries, patches, unread: null }
    : { entries, patches: [], unread: 'git printed the contents of other files than it listed' }
}

/**
 * Matches sections to files by order, never by name: names are quoted, and a line of content can look like a header.
 * Null where their numbers differ.
 */
function parsePatch(patch: string, entries: readonly RawEntry[]): FilePatch[] | null {
  const sections = parseDiff(patch)
  const wanted = entries.reduce((sum, entry) => sum + sectionCount(entry), 0)
  if (sections.length !== wanted) return null
  let next = 0
  return entries.map((entry) => {
    const from = next
    next += sectionCount(entry)
    return toFilePatch(entry, sections.slice(from, next))
  })
}

/** git prints a change of type as a deletion and an addition, and nothing for an unmerged file. */
function sectionCount({ status }: RawEntry): number {
  if (status === 'unmerged') return 0
  return status === 'type-changed' ? 2 : 1
}

function toFilePatch(entry: RawEntry, sections: readonly parseDiff.File[]): FilePatch {
  const hunks = sections.flatMap((section) => section.chunks.map(toBareHunk))
  return {
    kind: sections.length > 0 && hunks.length === 0 && isBinary(entry) ? 'binary' : entry.kind,
    additions: hunks.reduce((sum, hunk) => sum + hunk.added.length, 0),
    deletions: hunks.reduce((sum, hunk) => sum + hunk.removed.length, 0),
    hunks,
  }
}

/** git prints no hunks for a binary; other changes without hunks keep the object, or are of empty files. */
const isBinary = ({ oldId, newId }: RawEntry): boolean => contentOf(oldId) !== contentOf(newId)

const contentOf = (id: string): string | null => (/^0+$/.test(id) || EMPTY_BLOBS.has(id) ? null : id)

const EMPTY_BLOBS: ReadonlySet<string> = new Set([
  'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
  '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813', // in a sha256 repository
])
