import type { Line } from '../../change/change.ts'
import type { Language } from './language.ts'

/** A line of a hunk without its comments and with the contents of its strings taken out; white space in front kept. */
export interface CodeLine {
  readonly number: number
  readonly code: string
}

/**
 * The lines of one side of a hunk that hold code: no blank lines, comments, docstrings or lone braces. A hunk that
 * begins inside a comment is recognised only by the usual `*` in front of each line.
 */
export function codeLines(lines: readonly Line[], language: Language): CodeLine[] {
  const kept: CodeLine[] = []
  let closing: string | null = null
  for (const { number, text } of lines) {
    const { code, open } = stripComments(text, language, closing)
    closing = open
    if (/[^\s{}()[\];,]/.test(code) && !/^\s*\*(?:\s|\/|$)/.test(code)) kept.push({ number, code })
  }
  return kept
}

/** @returns the line's code, and the mark that closes a comment still open at its end */
function stripComments(
  text: string,
  language: Language,
  closing: string | null,
): { code: string; open: string | null } {
  let code = ''
  let open = closing
  let rest = text.slice(0, MAX_LINE)
  while (rest !== '') {
    if (open !== null) {
      const end = rest.indexOf(open)
      if (end === -1) return { code, open }
      rest = rest.slice(end + open.length)
      open = null
      continue
    }
    const block = language.blockComments.find(([start]) => rest.startsWith(start))
    if (block) {
      open = block[1]
      rest = rest.slice(block[0].length)
      continue
    }
    if (language.lineComments.some((mark) => rest.startsWith(mark))) break
    const string = STRING.exec(rest)?.[0]
    code += string ? '""' : rest.charAt(0)
    rest = rest.slice(string?.length ?? 1)
  }
  return { code, open }
}

/** A longer line is generated or minified: its end adds nothing. */
const MAX_LINE = 2000
const STRING = /^"(?:[^"\\]|\\.)*"|^'(?:[^'\\]|\\.)*'|^`(?:[^`\\]|\\.)*`/
