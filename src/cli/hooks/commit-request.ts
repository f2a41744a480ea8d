import { closeSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { CONFIG_FILE } from '../../core/config-file.ts'
import { orNull } from '../../core/errors.ts'
import { directoriesUp } from '../project-settings.ts'
import { changeRequest, type Shell } from '../shell.ts'

/** A commit waits three seconds, with the start and end of this program. */
const DEADLINE_MS = 2_700

export const requestCommit = (shell: Shell, cwd: string) => changeRequest(shell, cwd, DEADLINE_MS)

export type CommitRequest = ReturnType<typeof requestCommit>

const MAX_BYTES = 256 * 1024

/** For a hook that failed: no time is left to ask git for HEAD's file, so the work tree's decides. */
export function mayDeny(cwd: string): boolean {
  for (const directory of directoriesUp(cwd)) {
    const text = startOf(join(directory, CONFIG_FILE))
    if (text !== null) return text.includes('"deny"')
  }
  return false
}

const startOf = (path: string): string | null =>
  orNull(() => {
    const file = openSync(path, 'r')
    const bytes = Buffer.alloc(MAX_BYTES)
    const size = readSync(file, bytes)
    closeSync(file)
    return bytes.toString('utf8', 0, size)
  })
