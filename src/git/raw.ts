import { isUtf8 } from 'node:buffer'
import { fromOutside, type Untrusted } from '../core/untrusted.ts'
import type { FileKind, FileStatus } from '../diff/change.ts'

/** One record of `git diff --raw -z --no-abbrev`. */
export interface RawEntry {
  readonly status: FileStatus
  readonly kind: Exclude<FileKind, 'binary'>
  /** octal, after the change; `000000` where the file is not there */
  readonly mode: string
  /** object ids before and after; all zeros where the file is not there */
  readonly oldId: string
  readonly newId: string
  readonly path: Untrusted
  readonly oldPath: Untrusted | null
}

const STATUS: Readonly<Record<string, FileStatus>> = {
  A: 'added',
  M: 'modified',
  D: 'deleted',
  R: 'renamed',
  C: 'copied',
  T: 'type-changed',
  U: 'unmerged',
}

/**
 * Parses `:100644 100755 <old> <new> M\0path\0` up to the end or to the patch that follows; renames and copies
 * carry two paths.
 * @returns the entries, and where the patch begins
 */
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
    const [oldMode = '', newMode = '', oldId = '', newId = '', letter = ''] = field()
      .toString('latin1')
      .slice(1)
      .split(' ')
    const status = STATUS[letter.charAt(0)] ?? 'modified'
    const first = decodePath(field())
    const second = status === 'renamed' || status === 'copied' ? decodePath(field()) : null
    entries.push({
      status,
      kind: kindOf(status === 'deleted' ? oldMode : newMode),
      mode: newMode,
      oldId,
      newId,
      path: second ?? first,
      oldPath: second ? first : null,
    })
  }
  return { entries, end: at }
}

const COLON = 0x3a

/** The parts of a NUL-terminated list. */
export function splitAtNul(output: Buffer): Buffer[] {
  const parts: Buffer[] = []
  let start = 0
  for (let end = output.indexOf(0); end !== -1; end = output.indexOf(0, start)) {
    parts.push(output.subarray(start, end))
    start = end + 1
  }
  return parts
}

/** UTF-8 as it is; any other name with each byte above ASCII as `\ooo`, so that it stays one distinct name. */
export function decodePath(bytes: Buffer | undefined): Untrusted {
  if (!bytes) return fromOutside('')
  if (isUtf8(bytes)) return fromOutside(bytes.toString('utf8'))
  const octal = (byte: string) => `\\${byte.charCodeAt(0).toString(8).padStart(3, '0')}`
  return fromOutside(bytes.toString('latin1').replace(/[\u0080-\u00ff]/g, octal))
}

function kindOf(mode: string): RawEntry['kind'] {
  if (mode === '120000') return 'symlink'
  return mode === '160000' ? 'submodule' : 'text'
}
