import parseDiff from 'parse-diff'
import { fromOutside, type Untrusted } from '../core/untrusted.ts'
import type { FileKind, FileStatus, Hunk, Indent } from '../diff/change.ts'
import { toBareHunk } from '../diff/patch-hunk.ts'
import { nameFromBytes } from '../diff/patch-names.ts'
import type { Snapshot } from './snapshot.ts'

/** One record of `git diff --raw -z --no-abbrev`. */
export interface RawEntry {
  readonly status: FileStatus
  readonly kind: Exclude<FileKind, 'binary'>
  /** all zeros where the file does not exist */
  readonly oldId: string
  readonly newId: string
  readonly path: Untrusted
  readonly oldPath: Untrusted | null
}

/** git prints the first letter. */
const STATUSES = ['added', 'modified', 'deleted', 'renamed', 'copied', 'type-changed', 'unmerged'] as const

/** `:100644 100755 <old> <new> M\0path\0`, up to a patch that may follow; renames and copies have two paths. */
export function parseRaw(output: Buffer): { entries: RawEntry[]; end: number } {
  const entries: RawEntry[] = []
  let at = 0
  const field = (): Buffer => {
    const end = output.indexOf(0, at)
    const bytes = output.subarray(at, end)
    at = end + 1
    return bytes
  }
  while (output[at] === COLON) {
    const record = field().toString('latin1').slice(1)
    const [oldMode, newMode, oldId = '', newId = '', letter = 'M'] = record.split(' ')
    const initial = letter.charAt(0).toLowerCase()
    const status = STATUSES.find((each) => each.startsWith(initial)) ?? 'modified'
    const first = decodePath(field())
    const second = status === 'renamed' || status === 'copied' ? decodePath(field()) : null
    entries.push({
      status,
      kind: kindOf(status === 'deleted' ? oldMode : newMode),
      oldId,
      newId,
      path: second ?? first,
      oldPath: second ? first : null,
    })
  }
  return { entries, end: at }
}

const COLON = 0x3a

export function splitAtNul(output: Buffer): Buffer[] {
  const parts: Buffer[] = []
  let start = 0
  for (let end = output.indexOf(0); end !== -1; end = output.indexOf(0, start)) {
    parts.push(output.subarray(start, end))
    start = end + 1
  }
  return parts
}

/** Bytes that are not UTF-8 become `\ooo`. */
export const decodePath = (bytes: Buffer = Buffer.alloc(0)): Untrusted => fromOutside(nameFromBytes(bytes))

function kindOf(mode: string | undefined): RawEntry['kind'] {
  if (mode === '120000') return 'symlink'
  return mode === '160000' ? 'submodule' : 'text'
}

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

/** Each overrides a setting that would change the output. */
const FLAGS = [
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

/** `git diff` between the two sides of a snapshot. @throws what runGit throws */
export const runDiff = (
  { git, base, target }: Snapshot,
  flags: readonly string[],
  paths: readonly string[] = [],
  maxBytes = Number.POSITIVE_INFINITY,
): Promise<Buffer> => {
  const sides = target === null ? ['--cached', '--end-of-options', base] : ['--end-of-options', base, target]
  return git(['diff', ...FLAGS, ...flags, ...sides, '--', ...paths], { maxBytes })
}

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
