import type { Line } from './change.ts'
import type { Language } from './languages.ts'
import { type Piece, scanHunk } from './scan/pieces.ts'

/** A line of a hunk without its comments and with the contents of its strings taken out; white space in front kept. */
export interface CodeLine {
  readonly number: number
  readonly code: string
}

/**
 * The lines of one side of a hunk that hold code: no blank lines, comments, docstrings or lone braces. Of lines
 * without pieces the hunk alone has to tell what they are.
 */
export function codeLines(lines: readonly Line[], language: Language): CodeLine[] {
  const isKnown = lines.every(({ pieces }) => pieces !== undefined)
  const scanned = isKnown
    ? []
    : scanHunk(
        lines.map(({ text }) => ({ text, isContext: false })),
        language.syntax,
      )
  return lines
    .map(({ number, pieces }, i) => ({ number, code: codeOf(pieces ?? scanned[i] ?? []) }))
    .filter(({ code }) => /[^\s{}()[\];,]/.test(code))
}

/**
 * A string is `""` where it begins and nothing in the lines below. Code inside of one counts where a line begins
 * with it: what stands in a string of one line may be text that somebody supplies.
 */
function codeOf(pieces: readonly Piece[]): string {
  const isInHole = pieces[0]?.kind === 'hole'
  return pieces
    .map(({ kind, text, begins }) => {
      if (kind === 'code' || (kind === 'hole' && isInHole)) return text
      return kind === 'string' && begins ? '""' : ''
    })
    .join('')
    .replace(/(?:""){2,}/g, '""')
    .slice(0, MAX_LINE)
}

/** A longer line is generated or minified: its end adds nothing. */
const MAX_LINE = 2000
