import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CodedError } from './errors.ts'

/** Of a name that is not in use. @throws CodedError where none can be made */
export function makeTemporaryDirectory(prefix: string): string {
  const parent = tmpdir()
  try {
    return mkdtempSync(join(parent, prefix))
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : ''
    const message = `no temporary directory can be made in ${parent}${code}. Set TMPDIR to a directory that you can write to`
    throw new CodedError('temporary_directory', message, { cause })
  }
}
