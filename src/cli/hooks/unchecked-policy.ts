import { closeSync, openSync, readSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { CONFIG_FILE } from '../../core/config-file.ts'

const MOST_BYTES = 256 * 1024

/**
 * Whether the team has a rule that may stop a commit, for a hook that could not look. There is no time left to ask git
 * for HEAD's file, so the one in the work tree has to tell.
 */
export function mayDeny(cwd: string): boolean {
  for (let directory = cwd; ; directory = dirname(directory)) {
    const text = startOf(join(directory, CONFIG_FILE))
    if (text !== null) return text.includes('"deny"')
    if (dirname(directory) === directory) return false
  }
}

function startOf(path: string): string | null {
  try {
    const file = openSync(path, 'r')
    const bytes = Buffer.alloc(MOST_BYTES)
    const size = readSync(file, bytes)
    closeSync(file)
    return bytes.toString('utf8', 0, size)
  } catch {
    return null
  }
}
