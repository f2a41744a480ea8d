import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, lstatSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { failsWith, isErrno } from '../core/errors.ts'
import { AuditBusyError, readWhole } from './files.ts'

const STALE_AFTER_MS = 10_000
const PID_NAMESPACE = '/proc/self/ns/pid'
/** Where a process id means something: one machine, and on Linux one container. */
const MACHINE = `${hostname()}/${existsSync(PID_NAMESPACE) ? statSync(PID_NAMESPACE).ino : 0}`

/**
 * Runs `work` while no other process does. A dead process's lock is taken over at once, an old or half-written one
 * only after the wait, so that a suspended owner can finish first.
 * @param work gets a check to make right before each write: false once another process has taken over
 * @throws AuditBusyError after `waitMs`, what `work` and node:fs throw
 */
export async function withLock<T>(directory: string, waitMs: number, work: (isOurs: () => boolean) => T) {
  const path = `${directory}/audit.lock`
  const own = `${process.pid} ${MACHINE} ${randomBytes(8).toString('hex')}\n`
  const isOurs = () => readOwner(path) === own
  const giveUpAt = process.uptime() + waitMs / 1000
  while (failsWith('EEXIST', () => writeFileSync(path, own, { flag: 'wx', mode: 0o600 }))) {
    const isLate = process.uptime() > giveUpAt
    const owner = readOwner(path)
    if (owner !== null && (isDead(owner) || (isLate && (!owner.endsWith('\n') || isOld(path)))))
      remove(path, owner)
    else if (isLate) throw new AuditBusyError(directory)
    else await new Promise((resolve) => setTimeout(resolve, 1 + Math.random() * 9))
  }
  try {
    return work(isOurs)
  } finally {
    if (isOurs()) rmSync(path, { force: true })
  }
}

/** Null where there is no lock; without its newline where the owner was killed while writing. */
const readOwner = (path: string): string | null => readWhole(path)?.toString() ?? null

/** Another process may have replaced the stale lock before it is moved: then that one is put back. */
function remove(path: string, stale: string): void {
  const aside = `${path}.${randomBytes(8).toString('hex')}`
  if (failsWith('ENOENT', () => renameSync(path, aside))) return
  if (readOwner(aside) !== stale) failsWith('EEXIST', () => linkSync(aside, path))
  rmSync(aside, { force: true })
}

function isDead(owner: string): boolean {
  const [pid, machine] = owner.split(' ')
  try {
    return machine === MACHINE && !process.kill(Number(pid), 0)
  } catch (error) {
    return isErrno(error, 'ESRCH')
  }
}

/** From the future counts as old: the clock was set back. */
const isOld = (path: string): boolean =>
  Math.abs(Date.now() - (lstatSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())) > STALE_AFTER_MS
