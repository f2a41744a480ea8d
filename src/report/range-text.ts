import type { Inert } from '../core/untrusted.ts'
import type { RangeAssessment } from '../risk/assessment.ts'
import { LEVELS } from '../risk/model.ts'
import { cutTo, pad } from '../terminal/width.ts'
import { line, own } from '../untrusted/inert.ts'
import { plural } from '../untrusted/words.ts'
import type { Report } from './reporter.ts'
import { size } from './summary.ts'
import { colourOf, type TextOptions, toText } from './text.ts'

const MAX_ROWS = 10

export const report: Report = {
  render: ({ assessment, range, now }, { layout }) =>
    range ? toRangeText(range, { ...layout, now }) : toText(assessment, { ...layout, now }),
}

/** The report of the range as one change, with a line for each commit: what was split shows as a gap between them. */
export function toRangeText(range: RangeAssessment, options: TextOptions): Inert {
  return toText(range.whole, options, range.commits.length > 0 ? commitLines(range, options) : [])
}

function commitLines({ whole, commits, omitted = 0 }: RangeAssessment, options: TextOptions): Inert[] {
  const { width, style } = options
  const highest = Math.max(...commits.map(({ assessment }) => assessment.score))
  const shown = commits.slice(0, MAX_ROWS)
  const rest = commits.length - shown.length
  const sum = line`${plural(commits.length + omitted, 'commit')}: ${whole.score} together, at most ${highest} alone`
  return [
    own(''),
    cutTo(sum, width),
    ...shown.map(({ sha, assessment }) => {
      const level = line`${own(assessment.level)} ${assessment.score}`
      const start = line`  ${style.dim(own(sha.slice(0, 10)))}  ${colourOf(assessment.level, style)(level)}`
      const files = cutTo(size(assessment), width - LEVEL_WIDTH - 14)
      return line`${start}${pad(own(''), LEVEL_WIDTH - level.length)}${files}`
    }),
    ...(rest > 0 ? [cutTo(line`  ${rest} older: pager-triage risk --range A..B --json`, width)] : []),
    ...(omitted > 0
      ? [cutTo(line`  ${omitted} not scored individually, but part of the range's score`, width)]
      : []),
  ]
}

/** The longest level with its score, and two blanks. */
const LEVEL_WIDTH = Math.max(...LEVELS.map((level) => level.length)) + ' 100  '.length
