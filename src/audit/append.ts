import {
  closeSync,
  existsSync,
  fdatasyncSync,
  fstatSync,
  ftruncateSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { DAY_MS } from '../core/time.ts'
import { follows, isSameLink, type Line, type Link, readLine, START, splitLines, toLine } from './chain.ts'
import { AuditBusyError, AuditFileError } from './errors.ts'
import {
  CURRENT,
  earlierName,
  earlierNames,
  openToAppend,
  readAt,
  readHead,
  readWhole,
  writeHead,
} from './files.ts'
import type { AuditRecord } from './record.ts'

/** A file that began this long ago is followed by a new one. */
const FILE_DAYS = 100
/** An earlier file whose last line is older than this is removed when a new one is started. */
const KEPT_DAYS = 400

/** More than any line has. */
const LONGEST_LINE = 32 * 1024

/**
 * Writes one line; the caller holds the lock. The order makes every moment a good one to be killed in: the line first,
 * then the head, which is so never more than one line behind.
 * @param isOurs whether the lock is still the caller's
 * @throws AuditBusyError, AuditFileError, what node:fs throws
 */
export function appendLine(directory: string, record: AuditRecord, isOurs: () => boolean): void {
  const path = join(directory, CURRENT)
  const mayWrite = () => {
    if (!isOurs()) throw new AuditBusyError(directory)
  }
  const head = readHead(directory)
  let after = head?.after ?? START
  const { first, end } = withFile(path, (fd) => {
    const found = inspect(fd)
    const end = endOf(found, head ?? START)
    mayWrite()
    heal(fd, found, end)
    return { first: found.first, end }
  })
  if (end.isBeyondHead) writeHead(directory, { ...end.link, after })
  if (first !== null && daysBetween(first, record) >= FILE_DAYS) {
    after = startNewFile(directory, first, end.link, record) ?? after
  }
  const line = toLine(record, end.link)
  withFile(path, (fd) => {
    mayWrite()
    writeLine(fd, line.text)
  })
  writeHead(directory, { ...line.link, after })
}

function withFile<T>(path: string, work: (fd: number) => T): T {
  const fd = openToAppend(path)
  try {
    return work(fd)
  } finally {
    closeSync(fd)
  }
}

/** What stands in the current file. */
interface Found {
  readonly size: number
  readonly first: Line | null
  /** null where there is none, or where it is none of ours */
  readonly last: Line | null
  readonly isEmpty: boolean
  /** bytes of a line that was not finished */
  readonly torn: number
}

function inspect(fd: number): Found {
  const { size } = fstatSync(fd)
  const from = Math.max(0, size - LONGEST_LINE)
  const { lines, torn } = splitLines(readAt(fd, from, size - from))
  const [first] = from === 0 ? lines : splitLines(readAt(fd, 0, LONGEST_LINE)).lines
  const last = lines.at(-1)
  return {
    size,
    first: first ? readLine(first) : null,
    last: last ? readLine(last) : null,
    isEmpty: last === undefined && from === 0,
    torn: torn.length,
  }
}

interface End {
  readonly link: Link
  /** the file is as a writer leaves it, killed or not */
  readonly isSound: boolean
  /** a writer was killed between its line and the head */
  readonly isBeyondHead: boolean
}

/**
 * What the next line follows: where file and head disagree, the head, so that what was changed or cut stays visible
 * as a break in the chain.
 */
function endOf({ last, isEmpty }: Found, head: Link): End {
  if (isEmpty) return { link: head, isSound: true, isBeyondHead: false }
  if (last !== null && isSameLink(last, head)) return { link: head, isSound: true, isBeyondHead: false }
  if (last !== null && follows(last, head)) return { link: last, isSound: true, isBeyondHead: true }
  return { link: head, isSound: false, isBeyondHead: false }
}

/** Takes away a line that a killed writer did not finish; where more than that is wrong, it stays as evidence. */
function heal(fd: number, { size, torn }: Found, { isSound }: End): void {
  if (torn === 0) return
  if (isSound) ftruncateSync(fd, size - torn)
  else writeSync(fd, '\n')
}

/** The whole line, or nothing of it where the disk is full. */
function writeLine(fd: number, text: string): void {
  const bytes = Buffer.from(text)
  if (bytes.length > LONGEST_LINE) throw new AuditFileError('the record is too long for the decision log')
  const { size } = fstatSync(fd)
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(fd, bytes, done)
    fdatasyncSync(fd)
  } catch (error) {
    ftruncateSync(fd, size)
    throw error
  }
}

/**
 * Gives the current file its lasting name, and removes what is too old.
 * @returns the link after which the log now begins; null where nothing was removed
 */
function startNewFile(directory: string, first: Line, end: Link, record: AuditRecord): Link | null {
  const earlier = join(directory, earlierName(first.n))
  if (existsSync(earlier)) return null // numbers repeat only in a log that was tampered with: keep both
  renameSync(join(directory, CURRENT), earlier)
  const old: string[] = []
  let after: Link | null = null
  for (const name of earlierNames(directory)) {
    const last = lastLine(join(directory, name))
    if (last === null || !(daysBetween(last, record) > KEPT_DAYS)) break
    old.push(name)
    after = { n: last.n, hash: last.hash }
  }
  if (after !== null) writeHead(directory, { ...end, after }) // before the removal: no moment may look like a cut
  for (const name of old) rmSync(join(directory, name), { force: true })
  return after
}

function lastLine(path: string): Line | null {
  const bytes = splitLines(readWhole(path) ?? Buffer.alloc(0)).lines.at(-1)
  return bytes ? readLine(bytes) : null
}

/** NaN where the line states no instant. */
function daysBetween({ record }: Line, { at }: AuditRecord): number {
  const then = typeof record === 'object' && record !== null && 'at' in record ? record.at : null
  return (Date.parse(at) - Date.parse(typeof then === 'string' ? then : '')) / DAY_MS
}
