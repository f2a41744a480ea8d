import parseDiff from 'parse-diff'
import { fromOutside } from '../core/untrusted.ts'
import type { ChangedFile, FileKind, FileStatus, Hunk, Line } from './change.ts'
import { syntaxOf } from './languages.ts'
import { scanHunk } from './scan/pieces.ts'
import type { Syntax } from './scan/rule.ts'

const MAX_CONTENT = 2 ** 19

/**
 * Reads the output of `git diff`, `git show`, `git format-patch` or `diff -u`. A hunk is as long as its `@@` says, so
 * that content that looks like a header is content. Ignores everything outside files and hunks (messages, authors,
 * the text after `@@`). Where it is truncated, some content was not read; the counts are complete.
 */
export function readPatch(text: string, maxContent = MAX_CONTENT) {
  const reader = new PatchReader(text, maxContent)
  return { files: reader.read(), truncated: reader.truncated }
}

interface Section {
  header: string
  oldPath: string | null
  newPath: string | null
  status: FileStatus
  kind: FileKind
  additions: number
  deletions: number
  readonly hunks: Hunk[]
}

class PatchReader {
  truncated = false
  readonly #lines: readonly string[]
  readonly #maxContent: number
  readonly #sections: Section[] = []
  #content = 0
  #at = 0

  constructor(text: string, maxContent: number) {
    this.#lines = text.split('\n')
    this.#maxContent = maxContent
  }

  read(): ChangedFile[] {
    while (this.#at < this.#lines.length) this.#readLine(this.#line())
    return this.#sections.map(toChangedFile)
  }

  #line = (ahead = 0): string => this.#lines[this.#at + ahead] ?? ''

  #readLine(line: string): void {
    const section = this.#sections.at(-1)
    if (section && /^@@ -\d/.test(line)) this.#at += this.#readHunk(section)
    else {
      if (line.startsWith('diff --git ')) this.#begin(line.slice('diff --git '.length))
      else if (line.startsWith('--- ') && this.#line(1).startsWith('+++ ')) this.#readNames(line)
      else this.#readHeader(line)
      this.#at += 1
    }
  }

  #begin(header: string): Section {
    const section: Section = {
      header,
      oldPath: null,
      newPath: null,
      status: 'modified',
      kind: 'text',
      additions: 0,
      deletions: 0,
      hunks: [],
    }
    this.#sections.push(section)
    return section
  }

  /** `---` and `+++`; without git they also begin the file. */
  #readNames(line: string): void {
    const last = this.#sections.at(-1)
    const section = last && last.header !== '' && last.hunks.length === 0 ? last : this.#begin('')
    const [before, after] = [nameIn(line.slice(4)), nameIn(this.#line(1).slice(4))]
    section.oldPath = before ?? section.oldPath
    section.newPath = after ?? section.newPath
    if (before === null) section.status = 'added'
    if (after === null) section.status = 'deleted'
  }

  #readHeader(line: string): void {
    const section = this.#sections.at(-1)
    if (!section || section.hunks.length > 0) return
    if (line.startsWith('rename from ') || line.startsWith('copy from ')) {
      section.status = line.startsWith('rename') ? 'renamed' : 'copied'
      section.oldPath = unquote(line.slice(line.indexOf(' from ') + 6))
    } else if (line.startsWith('rename to ') || line.startsWith('copy to ')) {
      section.newPath = unquote(line.slice(line.indexOf(' to ') + 4))
    } else if (line.startsWith('new file mode ')) section.status = 'added'
    else if (line.startsWith('deleted file mode ')) section.status = 'deleted'
    else if (/^(?:Binary files |GIT binary patch)/.test(line)) section.kind = 'binary'
    const mode = /^(?:new file mode|deleted file mode|new mode|index \w+\.\.\w+) (\d{6})$/.exec(line)?.[1]
    if (mode === '120000') section.kind = 'symlink'
    if (mode === '160000') section.kind = 'submodule'
  }

  #readHunk(section: Section): number {
    const chunk = parseChunk(this.#lines, this.#at)
    if (chunk === undefined) return 1
    const lines = chunk.changes.flatMap(toHunkLine)
    section.additions += lines.filter(({ side }) => side === 'added').length
    section.deletions += lines.filter(({ side }) => side === 'removed').length
    const isTop = chunk.oldStart <= 1 && chunk.newStart <= 1
    section.hunks.push(toHunk(lines.filter(this.#fits), syntaxOf(pathOf(section)), isTop))
    return 1 + chunk.changes.length
  }

  readonly #fits = ({ text }: HunkLine): boolean => {
    this.#content += text.length + 1
    if (this.#content > this.#maxContent) this.truncated = true
    return this.#content <= this.#maxContent
  }
}

/** A hunk may have fewer lines than its heading says. */
function parseChunk(lines: readonly string[], at: number): parseDiff.Chunk | undefined {
  const [, oldLines = 1, newLines = 1] = /^@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@/.exec(lines[at] ?? '') ?? []
  const most = at + 1 + 2 * (Number(oldLines) + Number(newLines)) // each may be followed by `\ No newline`
  let end = at + 1
  while (end < Math.min(most, lines.length) && /^(?:[-+ \\]|\r?$)/.test(lines[end] ?? '')) end += 1
  const text = lines.slice(at, end).map((line) => (line.startsWith('\\') ? NO_NEWLINE : line))
  return parseDiff(text.join('\n'))[0]?.chunks[0]
}

/** The only language in which parse-diff knows it. */
const NO_NEWLINE = '\\ No newline at end of file'

function toHunkLine(change: parseDiff.Change): HunkLine[] {
  const { content } = change
  if (content === NO_NEWLINE) return []
  const text = content.slice(1)
  if (change.type === 'normal') return [{ side: 'context', number: change.ln2, text }]
  return [{ side: change.type === 'add' ? 'added' : 'removed', number: change.ln, text }]
}

/** For files that are read as a whole elsewhere: lines need no scan of their own. */
export function toBareHunk({ changes }: parseDiff.Chunk): Hunk {
  const lines = changes.flatMap(toHunkLine)
  const on = (side: HunkLine['side']): Line[] =>
    lines.flatMap((line) =>
      line.side === side ? [{ number: line.number, text: fromOutside(line.text) }] : [],
    )
  return { added: on('added'), removed: on('removed') }
}

interface HunkLine {
  readonly side: 'added' | 'removed' | 'context'
  readonly number: number
  readonly text: string
}

/** Each side is scanned with the context around it, which shows what it begins inside. */
function toHunk(lines: readonly HunkLine[], syntax: Syntax, isTop: boolean): Hunk {
  const before = lines.filter(({ side }) => side !== 'added')
  const after = lines.filter(({ side }) => side !== 'removed')
  const now = scanSide(after, syntax, isTop)
  return {
    added: now.filter(({ side }) => side === 'added'),
    removed: scanSide(before, syntax, isTop).filter(({ side }) => side === 'removed'),
    context: now.filter(({ side }) => side === 'context'),
  }
}

function scanSide(
  lines: readonly HunkLine[],
  syntax: Syntax,
  isTop: boolean,
): (Line & Pick<HunkLine, 'side'>)[] {
  const pieces = scanHunk(
    lines.map(({ side, text }) => ({ text, isContext: side === 'context' })),
    syntax,
    isTop,
  )
  return lines.map(({ side, number, text }, i) => ({
    side,
    number,
    text: fromOutside(text),
    pieces: pieces[i] ?? [],
  }))
}

function toChangedFile(section: Section): ChangedFile {
  const { oldPath, status, kind, additions, deletions, hunks } = section
  const moved = status === 'renamed' || status === 'copied'
  return {
    path: fromOutside(pathOf(section)),
    oldPath: moved && oldPath !== null ? fromOutside(oldPath) : null,
    status,
    kind,
    additions,
    deletions,
    merged: false,
    filtered: false,
    hunks,
  }
}

const pathOf = ({ newPath, oldPath, header }: Section): string => newPath ?? oldPath ?? nameInHeader(header)

/** `a/src/x.ts`, quoted or not, without the `a/`; null for `/dev/null`. */
function nameIn(field: string): string | null {
  const name = unquote(field.replace(/\t.*$|\r$/s, ''))
  return name === '/dev/null' ? null : name.replace(/^[abciow]\//, '')
}

/** `a/x b/x`, if nothing else names the file: both halves are the same name. */
function nameInHeader(header: string): string {
  const quoted = /^"(?:[^"\\]|\\.)*"/.exec(header)?.[0]
  if (quoted !== undefined) return nameIn(quoted) ?? ''
  return nameIn(header.slice(0, Math.floor(header.length / 2))) ?? ''
}

/** Undoes git's quoting: `"a\tb\303\244"`. */
function unquote(name: string): string {
  if (!/^".*"$/s.test(name)) return name
  const bytes: number[] = []
  for (const [, octal, letter, plain] of name.slice(1, -1).matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/gs)) {
    if (octal !== undefined) bytes.push(Number.parseInt(octal, 8) & 255)
    else if (letter !== undefined) bytes.push((ESCAPES[letter] ?? letter).charCodeAt(0))
    else bytes.push(...new TextEncoder().encode(plain ?? ''))
  }
  return new TextDecoder().decode(new Uint8Array(bytes))
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
}
