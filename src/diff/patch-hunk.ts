import type parseDiff from 'parse-diff'
import { fromOutside } from '../core/untrusted.ts'
import type { Hunk, Line } from './change.ts'
import { scanHunk } from './scan/pieces.ts'
import type { Syntax } from './scan/rule.ts'

export interface HunkLine {
  readonly side: 'added' | 'removed' | 'context'
  readonly number: number
  readonly text: string
}

export interface PatchHunk {
  readonly lines: readonly HunkLine[]
  /** begins at the top of the file */
  readonly isTop: boolean
  /** the index behind it */
  readonly end: number
  /** its lines are those that its heading counts, and one of them is a change */
  readonly whole: boolean
}

/** `@@ -1,2 +1,3 @@`; in a merge, one side more for each further parent: `@@@ -1,2 -1,2 +1,4 @@@`. */
const HEADING = /^(@@+)((?: -\d+(?:,\d+)?)+) \+(\d+)(?:,(\d+))? \1/

export const isHunkHeading = (line: string): boolean => HEADING.test(line)

/**
 * Each line begins with a mark for each parent. In a merge only what differs from every parent is a change of its own: the
 * rest came with a branch.
 */
export function readHunk(all: readonly string[], at: number): PatchHunk {
  const [, , before = '', start, count = '1'] = HEADING.exec(all[at] ?? '') ?? []
  const parents = [...before.matchAll(/-(\d+)(?:,(\d+))?/g)]
  const left = parents.map(([, , lines = '1']) => Number(lines))
  let newLeft = Number(count)
  let [oldNumber, newNumber] = [Number(parents[0]?.[1]), Number(start)]
  const isTop = oldNumber <= 1 && newNumber <= 1
  const lines: HunkLine[] = []
  let changes = 0
  let end = at + 1
  for (; end < all.length; end += 1) {
    const line = all[end] ?? ''
    if (line.startsWith('\\')) continue // `\ No newline at end of file`
    const marks = /^\r?$/.test(line) ? ' '.repeat(left.length) : line.slice(0, left.length)
    const isGone = marks.includes('-')
    if (!/^[-+ ]+$/.test(marks) || (isGone ? left.every((lines) => lines === 0) : newLeft === 0)) break
    const text = line.slice(left.length)
    const isIn = (parent: number) => marks[parent] === (isGone ? '-' : ' ')
    if (/^\++$/.test(marks)) lines.push({ side: 'added', number: newNumber, text })
    else if (/^-+$/.test(marks)) lines.push({ side: 'removed', number: oldNumber, text })
    else if (!isGone) lines.push({ side: 'context', number: newNumber, text })
    left.forEach((_, parent) => {
      if (isIn(parent)) left[parent] = (left[parent] ?? 0) - 1
    })
    if (isIn(0)) oldNumber += 1
    if (!isGone) [newNumber, newLeft] = [newNumber + 1, newLeft - 1]
    if (/[-+]/.test(marks)) changes += 1
  }
  // of a merge git counts a line that it leaves out, where a hunk begins behind one that only some parents have
  const isCounted = newLeft === 0 && (left.length > 1 || left[0] === 0)
  return { lines, isTop, end, whole: isCounted && changes > 0 && !goesOn(all[end]) }
}

/** A changed line behind the last; `--` may be the next name or the signature of a mail. */
const goesOn = (line = ''): boolean => /^(?:\+(?!\+\+ )|-(?!-))/.test(line)

/** For files that are read as a whole elsewhere: lines need no scan of their own. */
export function toBareHunk({ changes }: parseDiff.Chunk): Hunk {
  const on = (type: 'add' | 'del'): Line[] =>
    changes.flatMap((change) =>
      change.type === type && !change.content.startsWith('\\')
        ? [{ number: change.ln, text: fromOutside(change.content.slice(1)) }]
        : [],
    )
  return { added: on('add'), removed: on('del') }
}

/** Each side is scanned with the context around it, which shows what it begins inside. */
export function toHunk(lines: readonly HunkLine[], syntax: Syntax, isTop: boolean): Hunk {
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
