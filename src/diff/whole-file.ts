import { fromOutside } from '../core/untrusted.ts'
import type { Hunk, Line } from './change.ts'
import { syntaxOf } from './languages.ts'
import { type Piece, scanFile } from './scan/pieces.ts'
import { startedLines } from './started.ts'

/** null: not known, or no such file */
export interface WholeFile {
  readonly before: string | null
  readonly after: string | null
}

/**
 * Classifies lines by the whole file: a hunk alone may begin inside a comment. What starts to run without being changed
 * is a hunk of its own.
 */
export function withPieces(hunks: readonly Hunk[], path: string, { before, after }: WholeFile): Hunk[] {
  const syntax = syntaxOf(path)
  const scanned = (text: string | null) => (text === null ? [] : scanFile(text, syntax))
  const [old, now] = [scanned(before), scanned(after)]
  const lines = after?.split('\n') ?? []
  const started = startedLines(hunks, old, now, (number) => ({
    number,
    text: fromOutside(lines[number - 1] ?? ''),
    pieces: now[number - 1] ?? [],
  }))
  const marks = hunks.map((hunk) => ({
    added: marked(hunk.added, now),
    removed: marked(hunk.removed, old),
    ...(hunk.context && { context: marked(hunk.context, now) }),
  }))
  return started.length === 0 ? marks : [...marks, { added: started, removed: [] }]
}

const marked = (lines: readonly Line[], file: readonly (readonly Piece[])[]): Line[] =>
  lines.map((line) => {
    const pieces = file[line.number - 1]
    return pieces === undefined ? line : { ...line, pieces }
  })
