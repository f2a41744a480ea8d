import { type Cursor, isWord } from './cursor.ts'
import { KIND, type Kind, type Rule } from './rule.ts'

export interface OpenHeredoc {
  readonly tag: string
  /** code may follow the tag */
  readonly goesOn: boolean
  /** what may stand before the tag */
  readonly indent: RegExp
  readonly kind: Kind
}

type HeredocRule = Extract<Rule, { heredoc: RegExp }>

export function heredocOf(rule: HeredocRule, found: RegExpExecArray, kind: Kind): OpenHeredoc {
  const { tag = '', ...groups } = found.groups ?? {}
  const { goesOn = false, indent = ANY } = rule
  const isFlush = 'indented' in groups && groups['indented'] === undefined
  // any part of the tag may be quoted
  return { tag: tag.replace(/\\(.)|["']/g, '$1').trim(), goesOn, indent: isFlush ? NONE : indent, kind }
}

const ANY = /^[ \t]*/
const NONE = /^/

/** From the beginning of the line at the cursor to that behind the tag. */
export function readHeredoc(heredoc: OpenHeredoc, cursor: Cursor): void {
  const end = endOfHeredoc(heredoc, cursor, cursor.at)
  // in a part of a file, a tag that is only indented may be meant as the end
  const seeming = end ?? endOfHeredoc({ ...heredoc, indent: ANY }, cursor, cursor.at)
  cursor.mark(seeming ?? cursor.to, heredoc.kind)
  if (end === null) cursor.mark(cursor.to, KIND.doubtful)
  cursor.startLine(cursor.at)
  if (heredoc.goesOn || cursor.at >= cursor.to) return
  cursor.startLine(cursor.at + 1)
  cursor.mark(cursor.at + 1, KIND.string)
}

/** From the beginning of a line to behind the tag; the end of the text if there is no tag. */
export function endOfHeredoc(heredoc: OpenHeredoc, { text, to }: Cursor, from: number): number | null {
  for (let at = from; at <= to; ) {
    const found = text.indexOf('\n', at)
    const end = found === -1 ? to : Math.min(found, to)
    const behind = endsHeredoc(heredoc, text.slice(at, Math.min(end, at + MAX_HEREDOC_END)))
    if (behind !== null) return heredoc.goesOn ? at + behind : end
    at = end + 1
  }
  return null
}

/** Where the tag ends on the line. */
function endsHeredoc({ tag, goesOn, indent }: OpenHeredoc, whole: string): number | null {
  const line = whole.replace(indent, '')
  const isEnd = goesOn
    ? line.startsWith(tag) && !isWord(line.charCodeAt(tag.length))
    : line === tag || line === `${tag}\r`
  return isEnd ? whole.length - line.length + tag.length : null
}

const MAX_HEREDOC_END = 300
