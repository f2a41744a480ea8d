import { fromOutside, type Untrusted } from '../core/untrusted.ts'
import type { FileKind, FileStatus } from '../diff/change.ts'
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
