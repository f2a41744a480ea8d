import type { Hunk, Line } from '../../change/change.ts'
import { syntaxOf } from './language-of.ts'
import { type Piece, scanFile } from './pieces.ts'

/** The texts of a file before and after a change; null where they are not known, or there is none. */
export interface WholeFile {
  readonly before: string | null
  readonly after: string | null
}

/**
 * The hunks with the pieces of their lines, as the whole file tells them: a hunk alone may begin inside of a comment.
 * Lines of an unknown text stay as they are.
 */
export function withPieces(hunks: readonly Hunk[], path: string, { before, after }: WholeFile): Hunk[] {
  const syntax = syntaxOf(path)
  const [old, now] = [before, after].map((text) => (text === null ? null : scanFile(text, syntax)))
  return hunks.map((hunk) => ({
    added: marked(hunk.added, now ?? null),
    removed: marked(hunk.removed, old ?? null),
    ...(hunk.context && { context: marked(hunk.context, now ?? null) }),
  }))
}

const marked = (lines: readonly Line[], file: readonly (readonly Piece[])[] | null): Line[] =>
  lines.map((line) => {
    const pieces = file?.[line.number - 1]
    return pieces === undefined ? line : { ...line, pieces }
  })
