import { commitTime } from '../core/time.ts'
import { fromOutside } from '../core/untrusted.ts'
import type { RecentCommit } from '../suspects/commit.ts'
import { countTerms, type Terms } from '../suspects/terms.ts'
import { parseRaw, type RawEntry } from './diff-output.ts'

/** @param mark begins each record; nothing in a commit may know it */
export const recordFormat = (mark: string): string => `--format=${mark}%x00%H%x00%ct%x00%B%x00`

/** @param output of `git log -z --raw --no-abbrev -p -U0`, or without patches: then the terms are null */
export function parseRecentCommits(output: Buffer, mark: string): RecentCommit[] {
  const commits: RecentCommit[] = []
  const start = Buffer.from(`${mark}\0`)
  for (let from = output.indexOf(start); from !== -1; ) {
    const next = output.indexOf(start, from + start.length)
    commits.push(parseRecord(output.subarray(from + start.length, next === -1 ? output.length : next)))
    from = next
  }
  return commits
}

const NEWLINE = 0x0a

/** `<sha>\0<seconds>\0<message>\0`, then the files and the patch */
function parseRecord(record: Buffer): RecentCommit {
  let at = 0
  const field = (): string => {
    const end = record.indexOf(0, at)
    const text = record.toString('utf8', at, end)
    at = end + 1
    return text
  }
  const [sha, seconds, message] = [field(), field(), field()]
  while (record[at] === 0 || record[at] === NEWLINE) at += 1
  const { entries, end } = parseRaw(record.subarray(at))
  const { sections, terms } = readPatch(record.toString('utf8', at + end + 1)) // behind another NUL
  return {
    sha,
    at: commitTime(Number(seconds)),
    message: fromOutside(message),
    files: joinFiles(entries, sections),
    terms: sections.length > 0 || entries.length === 0 ? terms : null,
  }
}

interface Section {
  readonly added: number
  /** nothing but white space changed */
  readonly isFormatting: boolean
}

/** By order, never by name; git prints two sections for a change of type. */
function joinFiles(entries: readonly RawEntry[], sections: readonly Section[]): RecentCommit['files'] {
  let next = 0
  return entries.map(({ path, status }) => {
    const mine = sections.slice(next, next + (status === 'type-changed' ? 2 : 1))
    next += mine.length
    const isFormatting = mine.length > 0 && mine.every((section) => section.isFormatting)
    return { path, added: isFormatting ? 0 : mine.reduce((sum, { added }) => sum + added, 0), isFormatting }
  })
}

const HEADING = /^@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@/

/** A hunk is as long as its heading says, so no content can look like a header. */
function readPatch(patch: string): { readonly sections: Section[]; readonly terms: Terms } {
  const lines = patch.split('\n')
  const sections: Section[] = []
  const counts = new Map<string, number>()
  let total = 0
  let [added, removed]: [string[], string[]] = [[], []]
  const close = () => {
    const changed = added.length + removed.length > 0
    sections.push({ added: added.length, isFormatting: changed && squeeze(added) === squeeze(removed) })
    ;[added, removed] = [[], []]
  }
  let isOpen = false
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] ?? ''
    if (line.startsWith('diff --git ')) {
      if (isOpen) close()
      isOpen = true
    }
    const heading = HEADING.exec(line)
    if (heading === null) continue
    const [start, minus = '1', plus = '1'] = heading
    total += countTerms(line.slice(start.length), counts)
    let left = Number(minus) + Number(plus)
    while (left > 0 && i + 1 < lines.length) {
      i += 1
      const changed = lines[i] ?? ''
      if (changed.startsWith('\\')) continue // `\ No newline at end of file`
      const text = changed.slice(1)
      ;(changed.startsWith('+') ? added : removed).push(text)
      total += countTerms(text, counts)
      left -= 1
    }
  }
  if (isOpen) close()
  return { sections, terms: { counts, total } }
}

const squeeze = (lines: readonly string[]): string => lines.join('').replace(/\s+/g, '')
