import { orNull } from '../../core/errors.ts'
import type { Notes } from '../../core/private-notes.ts'
import { fromOutside, type Untrusted } from '../../core/untrusted.ts'
import type { LogEntry, LoggedFile } from './log.ts'

/** The year before a commit, as `git log` gave it; its commits stay text until somebody wants them. */
export interface CachedYear {
  readonly head: string
  /** the log reaches back to here */
  readonly since: Date
  readonly body: Body
}

/**
 * A line for each commit, newest first: sha, seconds, message, files. Each character stands for one byte of UTF-8: to make
 * text of a megabyte takes longer than to find what is wanted in it.
 */
export type Body = string

const NAME = 'history'
const FORMAT = 'pager-triage history 2'
/** A file this large is slower to read than git. */
const MAX_BYTES = 16 * 2 ** 20

/** Whatever is wrong with it, it is as if it were not there. */
export const readCachedYear = (notes: Notes): CachedYear | null =>
  orNull(() => parseYear(notes.read(NAME)?.toString('latin1') ?? ''))

export function writeCachedYear(notes: Notes, year: CachedYear): void {
  if (year.body.length <= MAX_BYTES) notes.write(NAME, Buffer.from(formatYear(year), 'latin1'))
}

/** A line for the year with the size of what follows, and one for each commit. */
export const formatYear = ({ head, since, body }: CachedYear): string =>
  `${[FORMAT, head, since.getTime(), body.length].join('\t')}\n${body}`

/** @throws where the text is no such file, or a part of it is missing */
export function parseYear(text: string): CachedYear {
  const end = text.indexOf('\n')
  const [format, head = '', since, size] = text.slice(0, Math.max(end, 0)).split('\t')
  const body = text.slice(end + 1)
  if (format !== FORMAT || body.length !== Number(size)) throw new Error('not a history of this version')
  return { head, since: new Date(Number(since)), body }
}

export const toBody = (lines: readonly string[]): Body => bytesOf(lines.map((line) => `${line}\n`).join(''))

export const linesOf = (body: Body): string[] => textOf(body).split('\n').slice(0, -1)

const bytesOf = (text: string): string => Buffer.from(text).toString('latin1')

const textOf = (bytes: string): string =>
  /[^\0-\x7f]/.test(bytes) ? Buffer.from(bytes, 'latin1').toString() : bytes

/** A rename has both names in one field, NUL between. */
export const formatEntry = ({ sha, at, message, files }: LogEntry): string =>
  [sha, String(at.getTime() / 1000), message, ...files.map(formatFile)].map(quote).join('\t')

const formatFile = ({ path, oldPath }: LoggedFile): string =>
  oldPath === null ? path : `${oldPath}\0${path}`

/**
 * The commits that touched one of these files, by whatever name it had then, and those that renamed any; of others
 * some. Few names are looked for in the text as a whole, without making entries of all its lines, and an entry holds
 * those of its files that were looked for.
 */
export function entriesWith(names: ReadonlySet<Untrusted>, body: Body): LogEntry[] {
  if (names.size > FEW) return linesOf(body).map(parseEntry)
  const renames = renamesIn(body)
  const touched = new Map<number, Touched>()
  const known = new Set<Untrusted>()
  const look = (name: Untrusted, from: number) => {
    if (name === '' || known.has(name)) return
    known.add(name)
    const file = { path: name, oldPath: null }
    for (const start of placesOf(name, body, from)) {
      const entry = touched.get(start)
      if (entry) entry.files.push(file)
      else if (!renames.has(start)) touched.set(start, touchedAt(start, body, file))
    }
  }
  for (const name of names) look(name, 0)
  for (const [start, { files }] of renames)
    for (const { path, oldPath } of files) if (oldPath !== null && known.has(path)) look(oldPath, start)
  const starts = Int32Array.from([...renames.keys(), ...touched.keys()]).sort()
  return Array.from(starts, (start) => renames.get(start) ?? touched.get(start)).filter(
    (entry) => entry !== undefined,
  )
}

interface Touched extends LogEntry {
  readonly files: LoggedFile[]
}

/** Each name costs a walk through all of the text. */
const FEW = 50

/** By where their lines begin; NUL stands between the names of a renamed file. */
function renamesIn(body: Body): ReadonlyMap<number, LogEntry> {
  const found = new Map<number, LogEntry>()
  for (let at = body.indexOf('\0'); at !== -1; at = body.indexOf('\0', at + 1)) {
    const start = lineStart(body, at)
    if (!found.has(start)) found.set(start, parseEntry(textOf(body.slice(start, body.indexOf('\n', start)))))
  }
  return found
}

/** Where the lines begin that have it as a whole name, no part of one, behind sha, seconds and message. */
function placesOf(name: Untrusted, body: Body, from: number): number[] {
  const field = `\t${bytesOf(quote(name))}`
  const found: number[] = []
  for (let at = body.indexOf(field, from); at !== -1; at = body.indexOf(field, at + 1)) {
    const end = body[at + field.length]
    if (end !== '\t' && end !== '\n') continue
    const start = lineStart(body, at)
    if (at >= fieldEnd(body, start, 3)) found.push(start)
  }
  return found
}

function touchedAt(start: number, body: Body, file: LoggedFile): Touched {
  const shaEnd = fieldEnd(body, start, 1)
  const timeEnd = fieldEnd(body, shaEnd + 1, 1)
  const messageEnd = fieldEnd(body, timeEnd + 1, 1)
  return {
    sha: body.slice(start, shaEnd),
    at: new Date(Number(body.slice(shaEnd + 1, timeEnd)) * 1000),
    message: fromOutside(unquote(textOf(body.slice(timeEnd + 1, messageEnd)))),
    files: [file],
  }
}

/** Where so many fields from here end. */
function fieldEnd(body: Body, from: number, count: number): number {
  let end = from - 1
  for (let field = 0; field < count; field += 1) end = body.indexOf('\t', end + 1)
  return end
}

const lineStart = (body: Body, at: number): number => body.lastIndexOf('\n', at) + 1

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
