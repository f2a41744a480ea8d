import fs, {
  lutimesSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { AuditBusyError, ForeignLockError } from '../../src/audit/errors.ts'
import { nameOwner, withLock } from '../../src/audit/lock.ts'
import { deadOwner } from './support/locks.ts'

const WAIT_MS = 500

const newDirectory = (): string => mkdtempSync(join(tmpdir(), 'lock-'))

/** A process of another machine or container, of which nothing can be told. */
const elsewhere = (): string => nameOwner(1).replace(/\.[0-9a-f]{8}\./, '.00000000.')

interface Found {
  readonly owners: () => readonly string[]
  /** seconds since the last of them came */
  readonly age?: number
  readonly taken: boolean
}

const rows: Record<string, Found> = {
  'no lock': { owners: () => [], taken: true },
  'a lock of a process that runs': { owners: () => [nameOwner(process.pid)], taken: false },
  'an old lock of a process that runs, which has the number of the owner only': {
    owners: () => [nameOwner(process.pid)],
    age: 11,
    taken: true,
  },
  'a lock of a dead process': { owners: () => [deadOwner()], taken: true },
  'a lock of another machine': { owners: () => [elsewhere()], taken: false },
  'an old lock of another machine': { owners: () => [elsewhere()], age: 11, taken: true },
  'a lock from the future, as the clock was set back': {
    owners: () => [elsewhere()],
    age: -3600,
    taken: true,
  },
  'two dead processes, one after the other': { owners: () => [deadOwner(), deadOwner()], taken: true },
  'a dead process, succeeded by one that runs': {
    owners: () => [deadOwner(), nameOwner(process.pid)],
    taken: false,
  },
}

describe('the lock', () => {
  it.each(Object.entries(rows))('%s', async (_, { owners, age = 0, taken }) => {
    const directory = newDirectory()
    let path = join(directory, 'audit.lock')
    for (const owner of owners()) {
      symlinkSync(owner, path)
      const madeAt = Date.now() / 1000 - age
      lutimesSync(path, madeAt, madeAt)
      path = join(directory, `audit.lock.${owner}`)
    }
    const before = readdirSync(directory)
    const result = withLock(directory, WAIT_MS, (isOurs) => isOurs())
    if (taken) {
      await expect(result).resolves.toBe(true)
      expect(readdirSync(directory)).toEqual([])
    } else {
      await expect(result).rejects.toThrow(AuditBusyError)
      expect(readdirSync(directory)).toEqual(before)
    }
  })

  it('is given back when the work fails', async () => {
    const directory = newDirectory()
    await expect(
      withLock(directory, WAIT_MS, () => {
        throw new RangeError('no room')
      }),
    ).rejects.toThrow(RangeError)
    expect(readdirSync(directory)).toEqual([])
  })

  it('is waited for', async () => {
    const directory = newDirectory()
    const lock = join(directory, 'audit.lock')
    symlinkSync(nameOwner(process.pid), lock)
    const result = withLock(directory, 10_000, () => 'done')
    await sleep(30)
    rmSync(lock)
    await expect(result).resolves.toBe('done')
  })

  it('tells an owner that was succeeded while it was stopped, and leaves the lock to the successor', async () => {
    const directory = newDirectory()
    const lock = join(directory, 'audit.lock')
    const isOurs = await withLock(directory, WAIT_MS, (ask) => {
      symlinkSync(nameOwner(process.pid), `${lock}.${readlinkSync(lock)}`)
      return ask()
    })
    expect(isOurs).toBe(false)
    expect(readdirSync(directory)).toHaveLength(2)
  })

  it('is not taken by one that succeeds a dead owner too late, when others came and went', async () => {
    const directory = newDirectory()
    const lock = join(directory, 'audit.lock')
    const running = nameOwner(process.pid)
    const { symlinkSync: original } = fs
    original(deadOwner(), lock)
    fs.symlinkSync = (target, path) => {
      if (String(path) !== lock && readlinkSync(lock) !== running) {
        rmSync(lock) // the dead owner's successor is done, and the next one holds the lock
        original(running, lock)
      }
      original(target, path)
    }
    syncBuiltinESMExports()
    try {
      await expect(withLock(directory, WAIT_MS, () => 'done')).rejects.toThrow(AuditBusyError)
    } finally {
      fs.symlinkSync = original
      syncBuiltinESMExports()
    }
    expect(readdirSync(directory)).toEqual(['audit.lock'])
  })

  it.each([
    ['a directory', (path: string) => mkdirSync(path)],
    ['a link to somewhere', (path: string) => symlinkSync('../../elsewhere', path)],
  ])('is not taken where %s stands in its place', async (_, put) => {
    const directory = newDirectory()
    put(join(directory, 'audit.lock'))
    await expect(withLock(directory, WAIT_MS, () => 'done')).rejects.toThrow(ForeignLockError)
  })
})
