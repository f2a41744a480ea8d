import { endOfQuote } from './ends.ts'
import { type CodeFrame, MAX_FRAMES, type Machine, type TextFrame } from './frames.ts'
import { endOfHeredoc, heredocOf } from './heredoc.ts'
import { KIND, type Rule } from './rule.ts'
import { runsHeredoc, runsNext } from './runs.ts'
import { endValue, isShift } from './values.ts'

/** Only where its tag follows: otherwise `<<` is an operator. */
export function openHeredoc(
  { cursor, isWhole, unclosed }: Machine,
  rule: Extract<Rule, { heredoc: RegExp }>,
  found: RegExpExecArray,
  frame: CodeFrame,
): boolean {
  if (frame.heredocs.length >= MAX_FRAMES || (rule.shifts && isShift(frame, cursor))) return false
  const line = cursor.text.slice(cursor.lineStart, cursor.lineEnd())
  const kind = runsHeredoc(line, frame.compiled.syntax.name) ? KIND.doubtful : KIND.string
  const heredoc = heredocOf(rule, found, kind)
  const key = `\n${heredoc.tag}`
  if (isWhole && (unclosed.has(key) || endOfHeredoc(heredoc, cursor, cursor.lineEnd() + 1) === null)) {
    unclosed.add(key)
    return false
  }
  frame.heredocs.push(heredoc)
  endValue(frame)
  cursor.skip(found[0].length, KIND.string)
  return true
}

export function openQuote(
  machine: Machine,
  rule: Extract<Rule, { quote: RegExp }>,
  found: RegExpExecArray,
  frame: CodeFrame | TextFrame,
): boolean {
  const { cursor, isWhole, unclosed } = machine
  const mark = found.groups?.['mark'] ?? ''
  const quoted = unclosed.has(mark) ? null : endOfQuote(cursor, rule, found)
  if (quoted === null) {
    unclosed.add(mark)
    if (isWhole) machine.doubt(cursor.at)
    return false
  }
  const kind = runsNext(cursor, frame.compiled.syntax.name) ? KIND.doubtful : KIND.string
  const { end, runs } = quoted
  const newline = cursor.text.lastIndexOf('\n', end - 1)
  const isLonger = newline >= cursor.at
  if (isLonger && isWhole && cursor.doubtfulLine === cursor.lineStart) machine.doubt(cursor.at)
  if (runs !== null) {
    cursor.mark(runs[0], kind)
    cursor.mark(runs[1], KIND.code)
  }
  cursor.mark(end, kind)
  cursor.isIndent = false
  if (isLonger) cursor.lineStart = newline + 1
  if (frame.type === 'code') endValue(frame)
  return true
}
