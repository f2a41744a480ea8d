import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const REVERTS = /^This reverts commit ([0-9a-f]{40})/gm

/** Full shas that a later commit message says it reverts; null where there is no clone `directory/name`. */
export function readReverted(directory: string, name: string): ReadonlySet<string> | null {
  const clone = join(directory, name)
  if (!existsSync(clone)) return null
  const { status, stdout, stderr } = spawnSync(
    'git',
    ['-C', clone, 'log', '--grep=This reverts commit', '--format=%B', 'HEAD'],
    { maxBuffer: 2 ** 28 },
  )
  if (status !== 0) throw new Error(`git log in ${clone} failed: ${stderr.toString().trim()}`)
  return new Set([...stdout.toString().matchAll(REVERTS)].map(([, sha]) => sha ?? ''))
}
