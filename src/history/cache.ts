import { lstat, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fromOutside, type Untrusted } from '../untrusted/untrusted.ts'
import type { LogEntry, LoggedFile } from './log.ts'

/** The year before a commit, as `git log` gave it; its commits stay lines until somebody wants them. */
export interface CachedYear {
  readonly head: string
  /** the log reaches back to here */
  readonly since: Date
  /** one for each commit, newest first: sha, seconds, message, files */
  readonly lines: readonly string[]
}

const NAME = 'history'
const FORMAT = 'pager-triage history 1'
/** A file this large is slower to read than git. */
const MAX_BYTES = 16 * 2 ** 20

/** Only what git knows as well, so nothing is lost with it: whatever is wrong with it, it is as if it were not there. */
export async function readCachedYear(commonDir: string): Promise<CachedYear | null> {
  try {
    return parseYear(await readFile(join(commonDir, 'pager-triage', NAME), 'utf8'))
  } catch {
    return null
  }
}

/** Written beside and moved into place, so that a reader sees all of it or the one before; 0600 in a 0700 directory. */
export async function writeCachedYear(commonDir: string, year: CachedYear): Promise<void> {
  const directory = join(commonDir, 'pager-triage')
  const temporary = join(directory, `${NAME}.${process.pid}.${process.hrtime.bigint()}`)
  const text = formatYear(year)
  if (text.length > MAX_BYTES) return
  try {
    await mkdir(directory, { recursive: true, mode: 0o700 })
    if (!(await lstat(directory)).isDirectory()) return // a link leads out of the repository
    await writeFile(temporary, text, { mode: 0o600, flag: 'wx' })
    await rename(temporary, join(directory, NAME))
  } catch {
    await rm(temporary, { force: true }).catch(() => undefined) // a full or read-only disk: the next run asks git
  }
}

/** A line for the year with the number of commits, and one for each commit. */
export const formatYear = ({ head, since, lines }: CachedYear): string =>
  `${[[FORMAT, head, since.getTime(), lines.length].join('\t'), ...lines].join('\n')}\n`

/** @throws where the text is no such file, or a part of it is missing */
export function parseYear(text: string): CachedYear {
  const [first = '', ...lines] = text.split('\n')
  const [format, head = '', since, count] = first.split('\t')
  if (format !== FORMAT || lines.pop() !== '' || lines.length !== Number(count))
    throw new Error('not a history of this version')
  return { head, since: new Date(Number(since)), lines }
}

/** A rename has both names in one field, NUL between. */
export const formatEntry = ({ sha, at, message, files }: LogEntry): string =>
  [sha, String(at.getTime() / 1000), message, ...files.map(formatFile)].map(quote).join('\t')

const formatFile = ({ path, oldPath }: LoggedFile): string =>
  oldPath === null ? path : `${oldPath}\0${path}`

/** The commits that touched one of these files, by whatever name it had then, or that renamed any. */
export function entriesWith(names: ReadonlySet<Untrusted>, lines: readonly string[]): LogEntry[] {
  const fields = new Set([...names].map(quote))
  return lines.flatMap((line) => {
    const isRename = line.includes('\0')
    if (!isRename && (!mayHold(line, fields) || !line.split('\t').some((field) => fields.has(field))))
      return []
    const entry = parseEntry(line)
    for (const { path, oldPath } of entry.files)
      if (oldPath !== null && fields.has(quote(path))) fields.add(quote(oldPath))
    return [entry]
  })
}

/** Few names are looked for in the line before it is taken apart; of many the first look costs more than it saves. */
function mayHold(line: string, fields: ReadonlySet<string>): boolean {
  if (fields.size > 20) return true
  for (const field of fields) if (line.includes(field)) return true
  return false
}

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
