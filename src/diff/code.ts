import type { Indent, Line } from './change.ts'
import type { Language } from './languages.ts'
import { lineEndsOf } from './scan/cursor.ts'
import { looksLikeProse, type Piece, scanHunk } from './scan/pieces.ts'
import type { Syntax } from './scan/rule.ts'

/** With its indent, without comments, with strings emptied. */
export type CodeLine = Readonly<ReturnType<typeof codeLines>[number]>

/** Without blank lines, comments, docstrings and lone braces. */
export function codeLines(lines: readonly Line[], language: Language) {
  const { syntax, indent } = language
  const pieces = piecesOf(lines, syntax)
  const ends = lineEndsOf(syntax)
  return lines.flatMap(({ number, text }, i) => {
    const mine = pieces[i] ?? []
    const isDoubtful = mine.some((piece) => piece.kind === 'doubtful' && /\S/.test(piece.text))
    return codeIn(text, mine, language)
      .split(ends)
      .flatMap((code) => unfolded(code, indent))
      .filter((code) => /[^\s{}()[\];,]/.test(code))
      .map((code) => ({ number, code, isDoubtful }))
  })
}

function codeIn(line: string, pieces: readonly Piece[], { plain, markup, flat, syntax }: Language): string {
  if (plain === 'all') return looksLikeProse(line) ? '' : line
  const text = plain && pieces.map((piece) => (piece.kind === 'comment' ? '' : piece.text)).join('')
  if (text !== undefined && LIKE_CODE.test(text) && !TAG.test(text)) return text
  if (plain && syntax.prose) return ''
  const code = codeOf(pieces)
  if (flat) return code.replace(ARGUMENTS, (part) => (part.startsWith('{{') ? part : ''))
  return markup ? code.replace(/<\/?[A-Za-z][^<>%?]*>?/g, '') : code // an attribute is no assignment
}

/** Where no command begins, what looks like control flow: an argument, a name or a part of it; but no placeholder. */
const ARGUMENTS =
  /\{\{.*?\}\}|(?:(?<=[-.]|[\w.,"'][ \t]{1,9})(?<!\b(?:then|do|else|time)[ \t]{1,9})|\b(?!(?:if|while|until|when|unless)(?::|""))(?=[a-z]{2,8}["']?["':.-]))(?:if|else|for|while|until|switch|match|case|when|return|break|continue|unless|and|or)\b/g

const TAG = /<[A-Za-z/!%?#]|[%?]>|\{\{|\{%/
/** A call, or the end of a line of code, also of one in a notebook, where `\n(` is no call. */
const LIKE_CODE = /(?<!\\)\w\(|[{};:)](?:\\n)?(?:",?)?\s*$/

/** Of each line; those without any are scanned, all of them together. */
export function piecesOf(lines: readonly Line[], syntax: Syntax): (readonly Piece[])[] {
  const bare = lines.map(({ text }) => ({ text, isContext: false }))
  const scanned = lines.every(({ pieces }) => pieces !== undefined) ? [] : scanHunk(bare, syntax)
  return lines.map(({ pieces }, i) => pieces ?? scanned[i] ?? [])
}

/**
 * A string is `""` where it begins and nothing on the lines below. Code inside a string counts only on lines that
 * begin with it: a string of one line may be text that somebody supplies.
 */
export function codeOf(pieces: readonly Piece[]): string {
  const isInHole = pieces[0]?.kind === 'hole'
  return pieces
    .map(({ kind, text, begins }) => {
      if (kind === 'code' || kind === 'doubtful' || (kind === 'hole' && isInHole)) return text
      return kind === 'string' && begins ? '""' : ''
    })
    .join('')
    .replace(/(?:""){2,}/g, '""')
}

/** A line as long as no one writes by hand, as the lines that its statements and blocks would be. */
function unfolded(code: string, indent: Indent): string[] {
  if (code.trim().length <= MAX_LINE) return [clipped(code, indent)]
  const lines: string[] = []
  let depth = 0
  for (const part of code.match(/[^;{}]+[;{}]*|[;{}]+/g) ?? []) {
    const level = depth - (/^\s*\}/.test(part) ? 1 : 0)
    const margin = ' '.repeat(Math.max(0, Math.min(level, MAX_LEVEL)) * indent)
    lines.push((/^[ \t]*/.exec(part)?.[0].length ?? 0) > margin.length ? part : margin + part.trim())
    depth += part.split('{').length - part.split('}').length
  }
  return lines
}

/** No program is indented deeper. */
const clipped = (code: string, indent: Indent): string =>
  code.length <= MAX_LINE ? code : ' '.repeat(MAX_LEVEL * indent) + code.trim()

const MAX_LINE = 200
const MAX_LEVEL = 20

/** 2 if over 15 % of lines are indented by an odd multiple of 2; 4 if the rest has an odd multiple of 4. */
export function indentOf(lines: readonly string[]): Indent | null {
  const widths = lines.map((line) => /^ +(?=\S)/.exec(line)?.[0].length ?? 0).filter((width) => width > 0)
  if (widths.length < 5) return null // too few to tell
  if (widths.filter((width) => width % 4 === 2).length > 0.15 * widths.length) return 2
  return widths.some((width) => width % 8 === 4) ? 4 : null
}

export function nestingOf(code: string, indent: Indent): number {
  const white = /^[\t ]*/.exec(code)?.[0] ?? ''
  const tabs = white.split('\t').length - 1
  return tabs + Math.floor((white.length - tabs) / indent)
}

/** What decides which code runs next, in any language; the data does not count raising and catching. */
const CONTROL_FLOW =
  /\b(?:if|else|elif|elsif|unless|for|foreach|while|until|switch|match|case|when|return|break|continue|goto|defer|and|or)\b|&&|\|\||\s\?\s|\?;/g

export const countControlFlow = (code: string): number => code.match(CONTROL_FLOW)?.length ?? 0

const CALL = /\b[A-Za-z_]\w*\s*\(/
/** `=`, `:=`, `+=`, but no comparison or arrow */
const ASSIGNMENT = /(?:^|[^=!<>])=(?![=>~])|(?:<<|>>)=/
export const IMPORT =
  /^\s*(?:import\b|from\s+\S+\s+import\b|export\s+(?:\*|(?:type\s+)?\{[^}]*\})\s+from\b|(?:pub(?:\([^)]*\))?\s+)?use\s|using\s|#\s*include\b|package\s|require(?:_relative)?\b|(?:const|let|var)\s[^=]+=\s*require\s*\()/

/** Beside control flow: `a ?? b`, a ternary that goes on below, a block of Svelte */
const CONDITION = /\?\?|\s\?$|\{#(?:each|await|key)\b/

const LOGIC = [CALL, ASSIGNMENT, CONDITION]

export const isLogic = (code: string): boolean =>
  !IMPORT.test(code) && (LOGIC.some((pattern) => pattern.test(code)) || code.search(CONTROL_FLOW) !== -1)
