import { closeSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { CONFIG_FILE } from '../../core/config-file.ts'
import { directoriesUp } from '../project-settings.ts'
import { changeRequest, type Shell } from '../shell.ts'

/** A commit waits three seconds in all, start and end of this program included. */
const DEADLINE_MS = 2_700

export const requestCommit = (shell: Shell, cwd: string) => changeRequest(shell, cwd, DEADLINE_MS)

export type CommitRequest = ReturnType<typeof requestCommit>

const MAX_BYTES = 256 * 1024

/**
 * Whether the team has a rule that may stop a commit, for a hook that failed. There is no time left to ask git
 * for HEAD's file, so the one in the work tree decides.
 */
export function mayDeny(cwd: string): boolean {
  for (const directory of directoriesUp(cwd)) {
    const text = startOf(join(directory, CONFIG_FILE))
    if (text !== null) return text.includes('"deny"')
  }
  return false
}

function startOf(path: string): string | null {
  try {
    const file = openSync(path, 'r')
    const bytes = Buffer.alloc(MAX_BYTES)
    const size = readSync(file, bytes)
    closeSync(file)
    return bytes.toString('utf8', 0, size)
  } catch {
    return null
  }
}
