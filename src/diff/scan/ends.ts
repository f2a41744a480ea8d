import type { Cursor } from './cursor.ts'
import type { Rule } from './rule.ts'

type QuoteRule = Extract<Rule, { quote: RegExp }>

/** `m{…}`, `tr/…/…/`: where it ends, and the part that runs as code, if it has one; null: nowhere. */
export function endOfQuote(
  { text, to }: Cursor,
  { twice }: QuoteRule,
  found: RegExpExecArray,
): { end: number; runs: readonly [from: number, to: number] | null } | null {
  const mark = found.groups?.['mark'] ?? ''
  const [operator = ''] = /^[a-z]+/.exec(found[0]) ?? []
  let end = closing(text, found.index + found[0].length, to, mark)
  if (end === -1) return null
  if (!twice.has(operator)) return { end, runs: null }
  const other = mark in BRACKETS ? /\s{0,200}(\S)/y : /()/y
  other.lastIndex = end
  const second = other.exec(text)
  if (second === null) return null
  const from = end + second[0].length
  end = closing(text, from, to, second[1] || mark)
  if (end === -1) return null
  FLAGS.lastIndex = end
  const flags = FLAGS.exec(text)?.[0] ?? ''
  return { end: Math.min(to, end + flags.length), runs: flags.includes('e') ? [from, end - 1] : null }
}

const FLAGS = /[a-z]{0,12}/y
const BRACKETS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' }

/** Behind the mark that closes; brackets inside are balanced. */
function closing(text: string, from: number, to: number, open: string): number {
  const close = BRACKETS[open] ?? open
  let depth = 0
  for (let at = from; at < to; at += 1) {
    const character = text.charAt(at)
    if (character === '\\') at += 1
    else if (character === close && depth === 0) return at + 1
    else if (character === close) depth -= 1
    else if (character === open) depth += 1
  }
  return -1
}

/** Behind the slash that closes on this line; inside of a class none does. */
export function endOfRegex(cursor: Cursor, hasClasses: boolean): number | null {
  const end = Math.min(cursor.lineEnd(), cursor.at + MAX_REGEX)
  let inClass = false
  for (let at = cursor.at + 1; at < end; at += 1) {
    const character = cursor.text.charAt(at)
    if (character === '\\') at += 1
    else if (character === '[') inClass = hasClasses
    else if (character === ']') inClass = false
    else if (character === '/' && !inClass) return at + 1
  }
  return null
}

const MAX_REGEX = 10_000

/** Up to the bracket that closes the hole. */
export function endOfFormat(cursor: Cursor): number {
  let at = cursor.at + 1
  for (let depth = 0; at < cursor.lineEnd(); at += 1) {
    const character = cursor.text.charAt(at)
    if (character === '}' && depth === 0) return at
    if (character === '}') depth -= 1
    if (character === '{') depth += 1
  }
  return at
}

/** The last line below that is indented more deeply. */
export function endOfIndented(cursor: Cursor, indent: number): number {
  let end = cursor.at
  while (end < cursor.to) {
    const next = cursor.text.indexOf('\n', end + 1)
    const lineEnd = next === -1 ? cursor.to : Math.min(next, cursor.to)
    if (!isEmptyLine(cursor, end + 1, lineEnd) && cursor.indentAt(end + 1) <= indent) return end
    end = lineEnd
  }
  return end
}

export const isEmptyLine = (cursor: Cursor, from: number, end: number): boolean =>
  from + cursor.indentAt(from) >= end
