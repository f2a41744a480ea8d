import { createHash, randomBytes } from 'node:crypto'
import { lstatSync, readlinkSync, rmSync, symlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { AuditBusyError, ForeignLockError, isErrno } from './errors.ts'

/** A writer holds the lock for some milliseconds; one that is this old is nobody's, whatever its process id says. */
const ABANDONED_AFTER_MS = 10_000
const LOOKS_BEFORE_OLD = 20

const LOCK = 'audit.lock'
const OWNER = /^([1-9]\d{0,9})\.([0-9a-f]{8})\.[0-9a-f]{16}$/

/**
 * Runs `work` while no other process does. The lock is a symbolic link to its owner's name: making one is atomic,
 * fails where one exists, and writes the name in the same step, so a killed process leaves no half-made lock.
 *
 * A lock whose owner is dead is not deleted: two processes could find it dead, and the slower would delete the
 * lock of the faster. It is succeeded: whoever makes the link `audit.lock.<dead owner>`, which only one can, holds it,
 * and so on when that one dies too. The last of the chain holds the lock, and removes the chain from its start.
 *
 * @param waitMs how long others are waited for
 * @param work gets a question to ask right before it writes: whether the lock is still its own; it is not where the
 *   process was stopped for so long that another one took over
 * @throws AuditBusyError, ForeignLockError, what `work` throws
 */
export async function withLock<T>(
  directory: string,
  waitMs: number,
  work: (isOurs: () => boolean) => T,
): Promise<T> {
  const lock = join(directory, LOCK)
  const token = nameOwner(process.pid)
  const isOld = watchAge()
  const startedAt = nowMs()
  for (;;) {
    const chain = take(lock, token, isOld)
    if (chain !== null) {
      try {
        return work(() => ownerOf(`${lock}.${token}`) === null)
      } finally {
        release(lock, token, chain)
      }
    }
    if (nowMs() - startedAt > waitMs) throw new AuditBusyError(directory)
    await new Promise((resolve) => setTimeout(resolve, 1 + Math.random() * 9))
  }
}

/** The clock that is never set; to load Node's `performance` takes a commit two milliseconds. */
const nowMs = (): number => Number(process.hrtime.bigint() / 1_000_000n)

/** A name that no other owner ever has. */
export const nameOwner = (pid: number): string => `${pid}.${PLACE}.${randomBytes(8).toString('hex')}`

/** The links from the first owner's to ours, or null where somebody holds the lock. */
function take(lock: string, token: string, isOld: AgeWatch): readonly string[] | null {
  const chain: string[] = []
  let first: string | null = null
  for (let path = lock; ; ) {
    chain.push(path)
    if (makeLink(token, path)) {
      if (first === null || ownerOf(lock) === first) return chain
      rmSync(path, { force: true }) // the chain that it continues was removed meanwhile
      return null
    }
    const owner = ownerOf(path)
    if (owner === null || !(isDead(owner) || isOld(owner, path))) return null
    first ??= owner
    path = `${lock}.${owner}`
  }
}

/**
 * From the start: without its first link the chain is void, also what a kill leaves of it, as no name comes again.
 * Who was succeeded leaves it to the successor.
 */
function release(lock: string, token: string, chain: readonly string[]): void {
  if (ownerOf(`${lock}.${token}`) !== null) return
  for (const path of chain) rmSync(path, { force: true })
}

/** False where there is one. */
function makeLink(token: string, path: string): boolean {
  try {
    symlinkSync(token, path)
    return true
  } catch (error) {
    if (isErrno(error, 'EEXIST')) return false
    throw error
  }
}

/** Null where there is no link. */
function ownerOf(path: string): string | null {
  try {
    const owner = readlinkSync(path)
    if (OWNER.test(owner)) return owner
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return null
    if (!isErrno(error, 'EINVAL')) throw error
  }
  throw new ForeignLockError(path)
}

/** True only where it can be told: the process was one of this machine, and is gone. */
function isDead(owner: string): boolean {
  const [, pid, place] = OWNER.exec(owner) ?? []
  if (place !== PLACE) return false
  try {
    process.kill(Number(pid), 0)
    return false
  } catch (error) {
    return isErrno(error, 'ESRCH')
  }
}

type AgeWatch = (owner: string, path: string) => boolean

/**
 * Tells locks that were made long ago. Right after a computer's sleep all of them were, so one must have been seen a
 * few times. A clock that was set back makes an old lock one of the future.
 */
function watchAge(): AgeWatch {
  const looks = new Map<string, number>()
  return (owner, path) => {
    const count = (looks.get(owner) ?? 0) + 1
    looks.set(owner, count)
    if (count < LOOKS_BEFORE_OLD) return false
    const madeAt = lstatSync(path, { throwIfNoEntry: false })?.mtimeMs
    return madeAt !== undefined && Math.abs(Date.now() - madeAt) > ABANDONED_AFTER_MS
  }
}

/** Process ids mean something within one machine and one container only. */
const PLACE = createHash('sha256').update(`${hostname()} ${processNamespace()}`).digest('hex').slice(0, 8)

function processNamespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    return '' // no Linux
  }
}
