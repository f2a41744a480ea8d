import type { Hunk, Line } from '../change.ts'
import { syntaxOf } from '../languages.ts'
import { type Piece, scanFile } from './pieces.ts'

/** The texts of a file before and after a change; null where they are not known, or there is none. */
export interface WholeFile {
  readonly before: string | null
  readonly after: string | null
}

/**
 * The hunks with the pieces of their lines, as classified by the whole file: a hunk alone may begin inside of a comment.
 * Lines of an unknown text stay as they are.
 */
export function withPieces(hunks: readonly Hunk[], path: string, { before, after }: WholeFile): Hunk[] {
  const syntax = syntaxOf(path)
  const scanned = (text: string | null, lines: readonly Line[]) =>
    text === null ? null : scanFile(upToLine(text, lastOf(lines)), syntax)
  const old = scanned(
    before,
    hunks.flatMap(({ removed }) => removed),
  )
  const now = scanned(
    after,
    hunks.flatMap(({ added, context = [] }) => [...added, ...context]),
  )
  return hunks.map((hunk) => ({
    added: marked(hunk.added, now),
    removed: marked(hunk.removed, old),
    ...(hunk.context && { context: marked(hunk.context, now) }),
  }))
}

const lastOf = (lines: readonly Line[]): number =>
  lines.reduce((last, { number }) => Math.max(last, number), 0)

/** What stands below has no say in what a line is. */
function upToLine(text: string, last: number): string {
  let end = 0
  for (let line = 0; line < last && end !== -1; line += 1) end = text.indexOf('\n', end) + 1 || -1
  return end === -1 ? text : text.slice(0, end)
}

const marked = (lines: readonly Line[], file: readonly (readonly Piece[])[] | null): Line[] =>
  lines.map((line) => {
    const pieces = file?.[line.number - 1]
    return pieces === undefined ? line : { number: line.number, text: line.text, pieces }
  })
