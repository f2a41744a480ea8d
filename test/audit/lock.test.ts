import fs, {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { AuditBusyError } from '../../src/audit/files.ts'
import { withLock } from '../../src/audit/lock.ts'
import { deadOwner, ownerWith, runningOwner } from './support/locks.ts'

const WAIT_MS = 200

function newDirectory(): { directory: string; lock: string } {
  const directory = mkdtempSync(join(tmpdir(), 'lock-'))
  return { directory, lock: join(directory, 'audit.lock') }
}

/** A process of another machine or container, of which nothing is known here. */
const ownerElsewhere = async (): Promise<string> => (await ownerWith(1)).replace(/ .* /, ' elsewhere/1 ')

/** Seconds since the lock was made, and whether it is taken over. */
const rows: Record<string, [owner: () => Promise<string>, age: number, taken: boolean]> = {
  'of a process that runs': [runningOwner, 0, false],
  'of a process that runs, old: only its id is that of the owner': [runningOwner, 11, true],
  'of a dead process': [deadOwner, 0, true],
  'of another machine': [ownerElsewhere, 0, false],
  'of another machine, old': [ownerElsewhere, 11, true],
  'from the future, as the clock was set back': [ownerElsewhere, -3600, true],
  'of a process that was killed before it wrote its name': [async () => '', 0, true],
  'of a process that was killed while it wrote its name': [async () => '12', 0, true],
}

describe('a lock', () => {
  it.each(Object.entries(rows))('%s', async (_, [owner, age, taken]) => {
    const { directory, lock } = newDirectory()
    writeFileSync(lock, await owner())
    const madeAt = Date.now() / 1000 - age
    utimesSync(lock, madeAt, madeAt)
    const result = withLock(directory, WAIT_MS, (isOurs) => isOurs())
    if (taken) await expect(result).resolves.toBe(true)
    else await expect(result).rejects.toThrow(AuditBusyError)
    expect(readdirSync(directory)).toEqual(taken ? [] : ['audit.lock'])
  })

  it('is released when the work fails', async () => {
    const { directory } = newDirectory()
    const work = () => {
      throw new RangeError('no room')
    }
    await expect(withLock(directory, WAIT_MS, work)).rejects.toThrow(RangeError)
    expect(readdirSync(directory)).toEqual([])
  })

  it('is waited for', async () => {
    const { directory, lock } = newDirectory()
    writeFileSync(lock, await runningOwner())
    const result = withLock(directory, 10_000, () => 'done')
    await sleep(30)
    rmSync(lock)
    await expect(result).resolves.toBe('done')
  })

  it('that another process took over is not ours, and stays', async () => {
    const { directory, lock } = newDirectory()
    const successor = await runningOwner()
    const isOurs = await withLock(directory, WAIT_MS, (isOurs) => {
      writeFileSync(lock, successor)
      return isOurs()
    })
    expect(isOurs).toBe(false)
    expect(readFileSync(lock, 'utf8')).toBe(successor)
  })

  /** What a faster process does right before the slower one moves the lock of a dead process aside. */
  const races: Record<string, [faster: (lock: string, live: string) => void, taken: boolean]> = {
    'is put back where a live one has replaced it': [(lock, live) => writeFileSync(lock, live), false],
    'is taken where it was removed': [(lock) => rmSync(lock), true],
  }

  it.each(Object.entries(races))('of a dead process %s', async (_, [faster, taken]) => {
    const { directory, lock } = newDirectory()
    const live = await runningOwner()
    writeFileSync(lock, await deadOwner())
    const { renameSync } = fs
    const restore = () => {
      fs.renameSync = renameSync
      syncBuiltinESMExports()
    }
    fs.renameSync = (from, to) => {
      restore()
      faster(lock, live)
      renameSync(from, to)
    }
    syncBuiltinESMExports()
    const result = withLock(directory, WAIT_MS, () => 'taken').finally(restore)
    if (taken) await expect(result).resolves.toBe('taken')
    else await expect(result).rejects.toThrow(AuditBusyError)
    const left = readdirSync(directory).map((name) => readFileSync(join(directory, name), 'utf8'))
    expect(left).toEqual(taken ? [] : [live])
  })

  it.each([
    ['a directory', (path: string) => mkdirSync(path), /audit\.lock is not a file: remove it/],
    ['a link', (path: string) => symlinkSync('../../elsewhere', path), /audit\.lock is a link: remove it/],
  ])('is not taken where %s is in its place', async (_, put, says) => {
    const { directory, lock } = newDirectory()
    put(lock)
    await expect(withLock(directory, WAIT_MS, () => 'done')).rejects.toThrow(says)
  })
})
