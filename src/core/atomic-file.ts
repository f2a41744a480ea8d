import { randomBytes } from 'node:crypto'
import {
  closeSync,
  constants,
  fsyncSync,
  lstatSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { AppError } from './errors.ts'

/** Writing would replace a link, a device or a directory. */
export class NotAFileError extends AppError {
  readonly code = 'not_a_file'
  constructor(path: string, what: 'a link' | 'not a regular file') {
    super(`${path} is ${what}: remove it first`)
  }
}

/**
 * Readers see the old contents or the new; a link at `path` or at the temporary name is never followed.
 * @param options `mode` is before the umask; `durable` waits until the contents are on the disk
 * @throws NotAFileError, what node:fs throws
 */
export function writeAtomically(
  path: string,
  content: string | Uint8Array,
  { mode = 0o600, durable = false }: { readonly mode?: number; readonly durable?: boolean } = {},
): void {
  const found = lstatSync(path, { throwIfNoEntry: false })
  if (found && !found.isFile())
    throw new NotAFileError(path, found.isSymbolicLink() ? 'a link' : 'not a regular file')
  const temporary = `${path}.${process.pid}-${randomBytes(6).toString('hex')}.tmp`
  const { O_WRONLY, O_CREAT, O_EXCL, O_NOFOLLOW } = constants
  const fd = openSync(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode)
  try {
    try {
      writeFileSync(fd, content)
      if (durable) fsyncSync(fd)
    } finally {
      closeSync(fd)
    }
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}
