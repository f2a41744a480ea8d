import parseDiff from 'parse-diff'
import { AppError } from '../core/errors.ts'
import type { FileKind, Hunk } from '../diff/change.ts'
import type { Indent } from '../diff/indent.ts'
import { toBareHunk } from '../diff/patch.ts'
import type { RawEntry } from './raw.ts'

export interface FilePatch {
  readonly kind: FileKind
  readonly additions: number
  readonly deletions: number
  readonly hunks: readonly Hunk[]
  /** of the file before, where its text told */
  readonly indent?: Indent | null
  /** code that is too large to be read: there are counts, and no hunks */
  readonly unread?: true
}

/** The patch and the list of files come from two runs of git; they must speak of the same files. */
class PatchMismatchError extends AppError {
  readonly code = 'patch_mismatch'
  constructor(listed: number, found: number) {
    super(`git listed ${listed} file patches and printed ${found}`)
  }
}

/**
 * Joins a patch with its list of files by order, never by the names in it: those are quoted, and a line of
 * content can look like a header. Lines are counted by the numbers in `@@`.
 * @throws PatchMismatchError
 */
export function parsePatch(patch: string, entries: readonly RawEntry[]): FilePatch[] {
  const sections = parseDiff(patch)
  const wanted = entries.reduce((sum, entry) => sum + sectionCount(entry), 0)
  if (sections.length !== wanted) throw new PatchMismatchError(wanted, sections.length)
  let next = 0
  return entries.map((entry) => {
    const from = next
    next += sectionCount(entry)
    return toFilePatch(entry, sections.slice(from, next))
  })
}

/** A change of type is printed as a deletion and an addition; an unmerged file has no patch. */
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

/** git prints no hunk for a binary; other changes without hunks leave the object as it is, or it is empty. */
function isBinary({ oldId, newId }: RawEntry): boolean {
  return !isEmpty(oldId) && !isEmpty(newId) ? oldId !== newId : isEmpty(oldId) !== isEmpty(newId)
}

const isEmpty = (id: string): boolean => /^0+$/.test(id) || EMPTY_BLOBS.has(id)

const EMPTY_BLOBS: ReadonlySet<string> = new Set([
  'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
  '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813', // in a sha256 repository
])
