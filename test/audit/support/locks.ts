import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withLock } from '../../../src/audit/lock.ts'

/** What the lock file of a process holds. */
export async function ownerWith(pid: number): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), 'lock-'))
  const ours = await withLock(directory, 0, () => readFileSync(join(directory, 'audit.lock'), 'utf8'))
  return ours.replace(/^\d+/, `${pid}`)
}

export const runningOwner = (): Promise<string> => ownerWith(process.pid)

export const deadOwner = (): Promise<string> => ownerWith(spawnSync(process.execPath, ['--version']).pid)
