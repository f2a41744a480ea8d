import type { Hunk, Line } from './change.ts'
import { codeOf } from './code.ts'
import type { Piece } from './scan/pieces.ts'

type Pieces = readonly (readonly Piece[])[]

/** Unchanged lines that were a comment, a string or switched off, and are code now. */
export function startedLines(
  hunks: readonly Hunk[],
  before: Pieces,
  after: Pieces,
  lineOf: (number: number) => Line,
): Line[] {
  const [removed, added] = [numbersOf(hunks, 'removed'), numbersOf(hunks, 'added')]
  const [ran, runs] = [runningLines(before), runningLines(after)]
  const started: Line[] = []
  for (let old = 1, now = 1; old <= before.length && now <= after.length; ) {
    if (removed.has(old)) old += 1
    else if (added.has(now)) now += 1
    else {
      if (runs[now - 1] && !ran[old - 1]) started.push(lineOf(now))
      old += 1
      now += 1
    }
  }
  return started
}

const numbersOf = (hunks: readonly Hunk[], side: 'added' | 'removed'): ReadonlySet<number> =>
  new Set(hunks.flatMap((hunk) => hunk[side].map(({ number }) => number)))

/** Of each line, whether it has code that no `#if 0` switches off. */
function runningLines(lines: Pieces): boolean[] {
  let depth = 0
  let offFrom = 0
  return lines.map((pieces) => {
    const code = codeOf(pieces)
    const [, directive, condition = ''] = /^\s*#\s*(if|el|endif)\w*[ \t]*\(?(\w*)/.exec(code) ?? []
    if (directive === 'if') {
      depth += 1
      if (offFrom === 0 && /^(?:0|false)$/.test(condition)) offFrom = depth
    } else if (directive !== undefined && depth > 0) {
      if (offFrom === depth) offFrom = 0
      if (directive === 'endif') depth -= 1
    }
    return offFrom === 0 && /[^\s{}()[\];,]/.test(code) && code.trim() !== '""'
  })
}
