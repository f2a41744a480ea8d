import {
  chmodSync,
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
} from 'node:fs'
import { join } from 'node:path'
import { writeAtomically } from '../core/atomic-file.ts'
import { type Link, parseJson, START } from './chain.ts'
import { AuditFileError, isErrno } from './errors.ts'

/** The files of a log. Links are never followed: what a downloaded repository brings must not lead us elsewhere. */
export const CURRENT = 'audit.jsonl'
const HEAD = 'audit.head.json'
const EARLIER = /^audit-\d{12}\.jsonl$/

const OWNER_ONLY = 0o600

/** Where the chain ends, and after which link it begins: what was too old has been removed from its start. */
export interface Head extends Link {
  readonly after: Link
}

/** All of a log, its files oldest first. */
export interface LogFiles {
  readonly head: Head | null
  readonly files: readonly { readonly name: string; readonly bytes: Buffer }[]
}

export function readLog(directory: string): LogFiles {
  const head = readHead(directory)
  const first = earlierName((head ?? { after: START }).after.n + 1) // what is before it was about to be removed
  const names = [...earlierNames(directory).filter((name) => name >= first), CURRENT]
  return {
    head,
    files: names.flatMap((name) => {
      const bytes = readWhole(join(directory, name))
      return bytes === null ? [] : [{ name, bytes }]
    }),
  }
}

/** The name that the current file gets when a new one is started. */
export const earlierName = (firstLine: number): string => `audit-${String(firstLine).padStart(12, '0')}.jsonl`

/** The names of the earlier files, oldest first; none where there is no log. */
export function earlierNames(directory: string): string[] {
  try {
    return readdirSync(directory)
      .filter((name) => EARLIER.test(name))
      .sort()
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return []
    throw error
  }
}

/** Makes the directory, for its owner only. @throws AuditFileError, what node:fs throws */
export function makeDirectory(directory: string): void {
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  const found = lstatSync(directory)
  if (!found.isDirectory()) throw new AuditFileError(`${directory} is a link: remove it`)
  if ((found.mode & 0o077) !== 0) chmodSync(directory, 0o700)
}

/** Opens a log file to read it and to append to it. @throws AuditFileError, what node:fs throws */
export function openToAppend(path: string): number {
  const { O_RDWR, O_CREAT, O_APPEND, O_NOFOLLOW, O_NONBLOCK } = constants
  const fd = openSync(path, O_RDWR | O_CREAT | O_APPEND | O_NOFOLLOW | O_NONBLOCK, OWNER_ONLY)
  const found = fstatSync(fd)
  if (!found.isFile()) {
    closeSync(fd)
    throw new AuditFileError(`${path} is not a file: remove it`)
  }
  if ((found.mode & 0o077) !== 0) fchmodSync(fd, OWNER_ONLY)
  return fd
}

export function readAt(fd: number, from: number, length: number): Buffer {
  const bytes = Buffer.alloc(length)
  return bytes.subarray(0, readSync(fd, bytes, 0, length, from))
}

/** All of a file; null where there is none. */
export function readWhole(path: string): Buffer | null {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants
  try {
    const fd = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    try {
      return readFileSync(fd)
    } finally {
      closeSync(fd)
    }
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return null
    throw error
  }
}

/** Null where there is none, or where it is not one that `writeHead` wrote. */
export function readHead(directory: string): Head | null {
  const head = parseJson(readWhole(join(directory, HEAD))?.toString() ?? '')
  return isLink(head) && 'after' in head && isLink(head.after)
    ? { n: head.n, hash: head.hash, after: head.after }
    : null
}

const isLink = (value: unknown): value is Link =>
  typeof value === 'object' &&
  value !== null &&
  'n' in value &&
  Number.isSafeInteger(value.n) &&
  'hash' in value &&
  typeof value.hash === 'string' &&
  value.hash.length === START.hash.length

export const writeHead = (directory: string, { n, hash, after }: Head): void =>
  writeAtomically(join(directory, HEAD), `${JSON.stringify({ n, hash, after })}\n`, { durable: true })
