import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fromOutside, type Untrusted } from '../untrusted/untrusted.ts'
import type { LogEntry, LoggedFile } from './log.ts'

/** The year before a commit, as `git log` gave it; its commits stay bytes until somebody wants them. */
export interface CachedYear {
  readonly head: string
  /** the log reaches back to here */
  readonly since: Date
  /** a line for each commit, newest first: sha, seconds, message, files */
  readonly body: Buffer
}

const NAME = 'history'
const FORMAT = 'pager-triage history 2'
/** A file this large is slower to read than git. */
const MAX_BYTES = 16 * 2 ** 20

/** Only what git knows as well, so nothing is lost with it: whatever is wrong with it, it is as if it were not there. */
export function readCachedYear(commonDir: string): CachedYear | null {
  try {
    return parseYear(readFileSync(join(commonDir, 'pager-triage', NAME)))
  } catch {
    return null
  }
}

/** Written beside and moved into place, so that a reader sees all of it or the one before; 0600 in a 0700 directory. */
export function writeCachedYear(commonDir: string, year: CachedYear): void {
  const directory = join(commonDir, 'pager-triage')
  const temporary = join(directory, `${NAME}.${process.pid}.${process.hrtime.bigint()}`)
  if (year.body.length > MAX_BYTES) return
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 })
    if (!lstatSync(directory).isDirectory()) return // a link leads out of the repository
    writeFileSync(temporary, formatYear(year), { mode: 0o600, flag: 'wx' })
    renameSync(temporary, join(directory, NAME))
  } catch {
    removeQuietly(temporary) // a full or read-only disk: the next run asks git
  }
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {}
}

/** A line for the year with the size of what follows, and one for each commit. */
export const formatYear = ({ head, since, body }: CachedYear): Buffer =>
  Buffer.concat([Buffer.from(`${[FORMAT, head, since.getTime(), body.length].join('\t')}\n`), body])

/** @throws where the bytes are no such file, or a part of it is missing */
export function parseYear(bytes: Buffer): CachedYear {
  const end = bytes.indexOf(NEWLINE)
  const [format, head = '', since, size] = bytes.toString('utf8', 0, Math.max(end, 0)).split('\t')
  const body = bytes.subarray(end + 1)
  if (format !== FORMAT || body.length !== Number(size)) throw new Error('not a history of this version')
  return { head, since: new Date(Number(since)), body }
}

export const toBody = (lines: readonly string[]): Buffer =>
  Buffer.from(lines.map((line) => `${line}\n`).join(''))

export const linesOf = (body: Buffer): string[] => body.toString().split('\n').slice(0, -1)

/** A rename has both names in one field, NUL between. */
export const formatEntry = ({ sha, at, message, files }: LogEntry): string =>
  [sha, String(at.getTime() / 1000), message, ...files.map(formatFile)].map(quote).join('\t')

const formatFile = ({ path, oldPath }: LoggedFile): string =>
  oldPath === null ? path : `${oldPath}\0${path}`

/**
 * The commits that touched one of these files, by whatever name it had then, and those that renamed any; of others
 * some. Of few files the names are looked for in the bytes, most of which are never made into text, and an entry holds
 * those of its files that were looked for.
 */
export function entriesWith(names: ReadonlySet<Untrusted>, body: Buffer): LogEntry[] {
  if (names.size > FEW) return linesOf(body).map(parseEntry)
  const renames = new Map(
    linesWith(Buffer.of(RENAMED), body, 0).map(({ start }) => [start, entryAt(body, start)]),
  )
  const touched = new Map<number, LoggedFile[]>()
  const known = new Set<Untrusted>()
  const look = (name: Untrusted, from: number) => {
    if (name === '' || known.has(name)) return
    known.add(name)
    const field = Buffer.from(quote(name))
    for (const { start, at } of linesWith(field, body, from)) {
      if (renames.has(start) || !isFile(body, start, at, field.length)) continue
      touched.set(start, [...(touched.get(start) ?? []), { path: name, oldPath: null }])
    }
  }
  for (const name of names) look(name, 0)
  for (const [start, { files }] of renames)
    for (const { path, oldPath } of files) if (oldPath !== null && known.has(path)) look(oldPath, start)
  return [...renames.keys(), ...touched.keys()]
    .sort((a, b) => a - b)
    .map((start) => renames.get(start) ?? { ...headAt(body, start), files: touched.get(start) ?? [] })
}

/** Each name costs a walk through all of the bytes. */
const FEW = 50

const NEWLINE = 0x0a
const TAB = 0x09
/** stands between the names of a renamed file */
const RENAMED = 0

/** Where the bytes stand, and where the line around them begins. */
function linesWith(wanted: Buffer, body: Buffer, from: number): { start: number; at: number }[] {
  const found: { start: number; at: number }[] = []
  for (let at = body.indexOf(wanted, from); at !== -1; at = body.indexOf(wanted, at + 1))
    found.push({ start: at === 0 ? 0 : body.lastIndexOf(NEWLINE, at - 1) + 1, at })
  return found
}

/** A whole name, no part of one, behind sha, seconds and message. */
function isFile(body: Buffer, start: number, at: number, length: number): boolean {
  const end = body[at + length]
  return body[at - 1] === TAB && (end === TAB || end === NEWLINE) && at > headEnd(body, start)
}

/** Where the third field of a line ends. */
function headEnd(body: Buffer, start: number): number {
  let end = start - 1
  for (let field = 0; field < 3; field += 1) end = body.indexOf(TAB, end + 1)
  return end
}

const headAt = (body: Buffer, start: number): LogEntry =>
  parseEntry(body.toString('utf8', start, headEnd(body, start)))

const entryAt = (body: Buffer, start: number): LogEntry =>
  parseEntry(body.toString('utf8', start, body.indexOf(NEWLINE, start)))

export const shaOf = (line: string): string => line.slice(0, line.indexOf('\t'))

export const isAfter = (line: string, since: Date): boolean =>
  Number(line.split('\t', 2)[1]) * 1000 >= since.getTime()

function parseEntry(line: string): LogEntry {
  const [sha = '', seconds, message = '', ...files] = line.split('\t').map(unquote)
  return {
    sha,
    at: new Date(Number(seconds) * 1000),
    message: fromOutside(message),
    files: files.map(parseFile),
  }
}

function parseFile(field: string): LoggedFile {
  const [first = '', second] = field.split('\0')
  return second === undefined
    ? { path: fromOutside(first), oldPath: null }
    : { path: fromOutside(second), oldPath: fromOutside(first) }
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n' }
const CHARACTERS: Readonly<Record<string, string>> = { '\\\\': '\\', '\\t': '\t', '\\n': '\n' }

const quote = (field: string): string => field.replace(/[\\\t\n]/g, (character) => ESCAPES[character] ?? '')
const unquote = (field: string): string =>
  field.includes('\\') ? field.replace(/\\[\\tn]/g, (sequence) => CHARACTERS[sequence] ?? '') : field
