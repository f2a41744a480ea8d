import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { AppError } from '../core/errors.ts'
import { unreadablePatch } from './messages.ts'
import type { Shell } from './shell.ts'

/** The file of `--patch FILE` cannot be read. */
class PatchFileError extends AppError {
  readonly code = 'patch_file'
}

/** The text of `--patch FILE`, or of standard input for `-`. @throws PatchFileError */
export async function readPatchInput(shell: Shell, file: string): Promise<string> {
  if (file === '-') return shell.stdin()
  try {
    return await readFile(resolve(shell.cwd, file), 'utf8')
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unreadable'
    throw new PatchFileError(unreadablePatch(file, code), { cause })
  }
}
