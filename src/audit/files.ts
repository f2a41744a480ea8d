import {
  chmodSync,
  closeSync,
  constants,
  fchmodSync,
  fdatasyncSync,
  fstatSync,
  ftruncateSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { writeAtomically } from '../core/atomic-file.ts'
import { AppError, CodedError, isErrno } from '../core/errors.ts'
import { asObject, parseJson } from '../core/json.ts'
import {
  follows,
  isSameLink,
  type Link,
  LOG_FILE,
  type Log,
  readLine,
  START,
  splitLines,
  toLine,
} from './chain.ts'
import type { AuditRecord } from './record.ts'

const HEAD_FILE = 'audit.head.json'

const OWNER_ONLY = 0o600
const MAX_LINE_BYTES = 32 * 1024

/** Another process holds the log, or took it over; the record was not written. */
export class AuditBusyError extends AppError {
  readonly code = 'audit_busy'
  constructor(directory: string) {
    const hint = 'Try again in 10 seconds.'
    super(`the decision log in ${directory} is in use by another process`, { hint })
  }
}

export const readLog = (directory: string): Log => ({
  head: readHead(directory),
  bytes: readWhole(join(directory, LOG_FILE)),
})

/** @throws audit_file, what node:fs throws */
export function makeDirectory(directory: string): void {
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  const found = lstatSync(directory)
  if (!found.isDirectory()) throw new CodedError('audit_file', `${directory} is a link: remove it`)
  if ((found.mode & 0o077) !== 0) chmodSync(directory, 0o700)
}

/** Null where there is no file. @throws as withFile does */
export function readWhole(path: string): Buffer | null {
  try {
    return withFile(path, constants.O_RDONLY, (fd) => readFileSync(fd))
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return null
    throw error
  }
}

/**
 * The caller holds the lock. The line is written before the head, so after a crash the head is at most one line
 * behind.
 * @throws AuditBusyError, audit_file, what node:fs throws
 */
export function appendLine(directory: string, record: AuditRecord, isOurs: () => boolean): void {
  const { O_RDWR, O_CREAT, O_APPEND } = constants
  withFile(join(directory, LOG_FILE), O_RDWR | O_CREAT | O_APPEND, (fd) => {
    const head = readHead(directory) ?? START
    const end = findEnd(fd, head)
    if (end.link.n > head.n && isOurs()) writeHead(directory, end.link)
    const line = toLine(record, end.link)
    const bytes = Buffer.from(`${end.separator}${line.text}`)
    if (bytes.length > MAX_LINE_BYTES)
      throw new CodedError('audit_file', 'the record is too long for the decision log')
    if (!isOurs() || fstatSync(fd).size !== end.fileSize) throw new AuditBusyError(directory)
    if (end.size < end.fileSize) ftruncateSync(fd, end.size)
    write(fd, bytes, end.size)
    if (isOurs()) writeHead(directory, line.link) // else its new owner does, with the next line
  })
}

/** Where file and head disagree, the next line follows the head, so that the break in the chain stays visible. */
function findEnd(fd: number, head: Link) {
  const fileSize = fstatSync(fd).size
  const from = Math.max(0, fileSize - MAX_LINE_BYTES)
  const end = Buffer.alloc(fileSize - from)
  const { lines, torn } = splitLines(end.subarray(0, readSync(fd, end, 0, end.length, from)))
  const lastLine = lines.at(-1)
  const last = lastLine ? readLine(lastLine) : null
  const isBeyondHead = last !== null && follows(last, head)
  const isSound =
    lastLine === undefined ? from === 0 : isBeyondHead || (last !== null && isSameLink(last, head))
  return {
    link: isBeyondHead ? { n: last.n, hash: last.hash } : head,
    fileSize,
    /** without the unfinished line of a killed writer */
    size: isSound ? fileSize - torn.length : fileSize,
    /** ends an unfinished line that is kept as evidence in a log that was tampered with */
    separator: isSound || torn.length === 0 ? '' : '\n',
  }
}

/** All of the bytes, or none of them where the disk is full. */
function write(fd: number, bytes: Buffer, size: number): void {
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(fd, bytes, done)
    fdatasyncSync(fd)
  } catch (error) {
    ftruncateSync(fd, size)
    throw error
  }
}

/** Never follows a link: a copied repository must not redirect writes. @throws audit_file, what node:fs throws */
function withFile<T>(path: string, flags: number, work: (fd: number) => T): T {
  const fd = openFile(path, flags)
  try {
    const found = fstatSync(fd)
    if (!found.isFile()) throw new CodedError('audit_file', `${path} is not a file: remove it`)
    if ((flags & constants.O_RDWR) !== 0 && (found.mode & 0o077) !== 0) fchmodSync(fd, OWNER_ONLY)
    return work(fd)
  } finally {
    closeSync(fd)
  }
}

function openFile(path: string, flags: number): number {
  try {
    return openSync(path, flags | constants.O_NOFOLLOW | constants.O_NONBLOCK, OWNER_ONLY)
  } catch (error) {
    if (isErrno(error, 'ELOOP')) throw new CodedError('audit_file', `${path} is a link: remove it`)
    if (isErrno(error, 'EISDIR')) throw new CodedError('audit_file', `${path} is a directory: remove it`)
    throw error
  }
}

function readHead(directory: string): Link | null {
  const { n, hash } = asObject(parseJson(readWhole(join(directory, HEAD_FILE))?.toString() ?? '')) ?? {}
  const isLink = typeof n === 'number' && Number.isSafeInteger(n) && typeof hash === 'string'
  return isLink && hash.length === START.hash.length ? { n, hash } : null
}

const writeHead = (directory: string, { n, hash }: Link): void =>
  writeAtomically(join(directory, HEAD_FILE), `${JSON.stringify({ n, hash })}\n`, { durable: true })
