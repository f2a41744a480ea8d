import { KIND, type Kind, type Syntax } from './rule.ts'

/** A position in a text, and the kinds of all characters before it. */
export class Cursor {
  readonly text: string
  /** one KIND per UTF-16 unit */
  readonly kinds: Uint8Array
  at = 0
  /** end of the scanned region */
  to: number
  /** only white space so far on this line */
  isIndent = true
  lineStart = 0
  /** start of a line on which a mark could be an operator or open something */
  doubtfulLine = -1

  constructor(text: string) {
    this.text = text
    this.kinds = new Uint8Array(text.length)
    this.to = text.length
  }

  get code(): number {
    return this.text.charCodeAt(this.at)
  }

  mark(end: number, kind: Kind): void {
    if (kind !== KIND.code) this.kinds.fill(kind, this.at, end)
    this.at = end
  }

  skip(length: number, kind: Kind): void {
    if (length > 1 || !isBlank(this.code)) this.isIndent = false
    this.mark(this.at + length, kind)
  }

  isAt(text: string): boolean {
    return this.text.startsWith(text, this.at)
  }

  /** For sticky patterns; null for an empty match and one that exceeds the region. */
  match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)
    return found !== null && found[0] !== '' && this.at + found[0].length <= this.to ? found : null
  }

  startLine(at: number): void {
    this.lineStart = at
    this.isIndent = true
  }

  lineEnd(): number {
    const end = this.text.indexOf('\n', this.at)
    return end === -1 ? this.to : Math.min(end, this.to)
  }

  indentAt(start: number): number {
    let at = start
    while (at < this.to && isBlank(this.text.charCodeAt(at))) at += 1
    return at - start
  }

  /** The last visible character before this one on the line, or empty. */
  previousVisible(): string {
    let at = this.at - 1
    while (at >= this.lineStart && isBlank(this.text.charCodeAt(at))) at -= 1
    return at < this.lineStart ? '' : this.text.charAt(at)
  }

  wordEnd(start: number): number {
    let end = start
    while (end < this.to && isWord(this.text.charCodeAt(end))) end += 1
    return end
  }
}

export const NEWLINE = 10

export const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 13 || code === 12

/** A letter, digit, `_`, `$`, or anything beyond ASCII. */
export const isWord = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  code === 95 ||
  code === 36 ||
  code > 127

/** A CR alone, and in some languages other characters. */
export const lineEndsOf = ({ lineEnds = '' }: Syntax): RegExp =>
  new RegExp(`\\r(?!\\n|$)${lineEnds && `|[${lineEnds}]`}`, 'g')

/** Of a line comment at the cursor; another character than LF ends it only if code follows. */
export function endOfLineComment(cursor: Cursor, syntax: Syntax, continues: boolean): number {
  const { text, at, to } = cursor
  let end = cursor.lineEnd()
  while (continues && end < to && /\\\r?$/.test(text.slice(end - 2, end))) {
    const next = text.indexOf('\n', end + 1)
    end = next === -1 ? to : Math.min(next, to)
  }
  const found = text.slice(at, end).search(lineEndsOf(syntax))
  return found !== -1 && /[({=;]/.test(text.slice(at + found, end)) ? at + found : end
}

export const decodeEscapes = (text: string, { escapes }: Syntax): string =>
  escapes ? text.replace(ESCAPE, decoded) : text

/** Of what ends a line, a comment or a string; in quotes of its own it ends nothing. */
const ESCAPE = /(?<!\\)((?:\\\\){0,99})(\\u{1,9}00(0[aAdD]|2[2aAfF]))(?!')/g
const decoded = (_: string, before: string, sequence: string, code: string): string =>
  before + String.fromCharCode(Number.parseInt(code, 16)).replace('\r', '\n').padStart(sequence.length)
