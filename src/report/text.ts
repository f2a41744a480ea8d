import type { Inert } from '../core/untrusted.ts'
import type { ChangeSource } from '../diff/change.ts'
import {
  type Assessment,
  changesNothing,
  isUnread,
  isWhole,
  type RangeAssessment,
} from '../risk/assessment.ts'
import { factorOf } from '../risk/factors/index.ts'
import { isOngoing, SCORED_SOURCES } from '../risk/facts.ts'
import { LEVELS, type Level, levelOf } from '../risk/model.ts'
import { isQuiet } from '../risk/quiet.ts'
import { wrap } from '../terminal/layout.ts'
import type { Style } from '../terminal/style.ts'
import { columns, cutTo, pad } from '../terminal/width.ts'
import { line, own } from '../untrusted/inert.ts'
import { listed, phraseText } from '../untrusted/words.ts'
import { adviceLines } from './advice-lines.ts'
import { liveLines, SOURCE_WORDS, unknownAround, unknownLines } from './around-lines.ts'
import { type EvidenceLine, evidenceLines, heaviest, note } from './evidence-lines.ts'
import type { RenderOptions, Report } from './reporter.ts'
import { commitsTogether, odds, serviceNames, size } from './summary.ts'

export type TextOptions = RenderOptions['layout'] & { readonly now: Date }

const MAX_EVIDENCE = 5
const MAX_LINES = 24

const NO_FILES: Readonly<Record<ChangeSource, string>> = {
  index: 'Nothing is staged. Stage a change with git add, then run this again.',
  command: 'Nothing is staged. Stage a change with git add, then run this again.',
  commit: 'This commit changes no file.',
  range: 'This range changes no file.',
  patch: 'The patch is empty.',
}

/**
 * One line for a low change with nothing to report, else at most 24.
 * @param more lines above the next step
 */
export function toText(assessment: Assessment, options: TextOptions, more: readonly Inert[] = []): Inert {
  const { source } = assessment.change
  if (changesNothing(assessment)) return own(wrap(own(NO_FILES[source]), options.width).join('\n'))
  const unknowns = unknownLines(assessment)
  if (isQuiet(assessment) && unknowns.length === 0)
    return own([toShortText(assessment, options), ...more].join('\n'))
  const head = [
    headline(assessment, options),
    ...(isUnread(assessment) ? [] : [sizeLine(assessment, options)]),
  ]
  const next = nextLines(assessment, options)
  if (isUnread(assessment) && options.moment === 'after') return own([...head, ...next].join('\n'))
  const space = MAX_LINES - head.length - next.length - 2 - Math.min(more.length, 4)
  const around = [...liveLines(assessment, options), ...unknownAround(assessment), ...unknowns]
  const evidence = evidenceLines(assessment, options.now)
  const rows = tableOf(evidence, around, space, { ...options, source })
  return own([...head, ...(rows.length > 0 ? [own(''), ...rows] : []), ...more, own(''), ...next].join('\n'))
}

export const sizeLine = (assessment: Assessment, { width }: TextOptions): Inert =>
  cutTo(line`${size(assessment)} · ${phraseText(serviceNames(assessment))}`, width)

/** As much evidence as fits; where hardly any does, one line per row. */
function tableOf(
  evidence: readonly EvidenceLine[],
  around: readonly EvidenceLine[],
  space: number,
  options: TableOptions,
): Inert[] {
  for (const most of [3, 2, 1])
    for (let count = MAX_EVIDENCE; count > 0; count -= 1) {
      const rows = table([...weightiest(evidence, count, options), ...around], options, most)
      if (rows.length <= space) return rows
    }
  return table(around, options, 1).slice(0, space)
}

/** `LOW 12 · 1 file +3 −1 · nothing open on payments-api`, or what is not known. */
export function toShortText(assessment: Assessment, { width, style, now }: TextOptions): Inert {
  const unknown = SCORED_SOURCES.filter((id) => !isWhole(assessment.sources[id])).map((id) =>
    own(SOURCE_WORDS[id]),
  )
  const open =
    assessment.services.length > 0
      ? line`nothing open on ${phraseText(serviceNames(assessment))}${silenceText(assessment, now)}`
      : own('no PagerDuty service affected')
  const gap = line`not known: ${listed(unknown, 4)}`
  const ends = unknown.length > 0 ? [line`${gap} (pager-triage risk says why)`, gap] : [open]
  const texts = ends.map((end) => line`${assessment.score} · ${size(assessment)} · ${end}`)
  const text = texts.find((each) => columns(each) <= width - 4) ?? cutTo(texts.at(-1) ?? own(''), width - 4)
  return line`${colourOf(assessment.level, style)(own(assessment.level))} ${text}`
}

/** Why no open incidents may not mean all is well: ` (under maintenance)`, ` · #4519 open on a dependency`. */
function silenceText({ services, factors }: Assessment, now: Date): Inert {
  const isInMaintenance = services.some(({ maintenance }) =>
    maintenance?.some((window) => isOngoing(window, now)),
  )
  const asides = factors.flatMap(({ id, evidence }) => factorOf(id).finding?.aside?.(evidence) ?? [])
  return line`${own(isInMaintenance ? ' (under maintenance)' : '')}${own(asides.join(''))}`
}

export function headline(assessment: Assessment, { style, width }: TextOptions): Inert {
  const { level, score, range } = assessment
  if (isUnread(assessment)) {
    const why = own('the files of this change are not known')
    return cutTo(line`pager-triage  ${style.warn(own('not scored'))}: ${why}`, width)
  }
  const bar = own('█'.repeat(Math.round(score / 10)).padEnd(10, '░'))
  const highest = levelOf(range[1])
  const words =
    highest === level ? odds(assessment) : line`at most ${own(highest)} ${range[1]}: data is missing`
  const verdict = line`${own(level)} ${score}`
  const space = width - columns(line`pager-triage  ${verdict}  `)
  const withBar = line`${bar}  ${words}`
  const rest = columns(withBar) > space ? words : withBar
  return line`pager-triage  ${colourOf(level, style)(verdict)}  ${cutTo(rest, Math.max(0, space))}`
}

export function colourOf(level: Level, style: Style): Style['bad'] {
  if (level === 'LOW') return style.good
  return level === 'HIGH' || level === 'CRITICAL' ? style.bad : style.warn
}

type TableOptions = TextOptions & { readonly source: ChangeSource }

function weightiest(
  lines: readonly EvidenceLine[],
  most: number,
  { source, typed, moment }: TableOptions,
): EvidenceLine[] {
  const shown = heaviest(lines, most)
  const rest = lines.length - shown.length
  const where = source === 'index' ? ': pager-triage risk --explain' : ' with --explain'
  const hasOptions = typed !== 'slash' && moment !== 'after'
  return rest > 0 ? [...shown, note('', line`${rest} more${own(hasOptions ? where : '')}`)] : shown
}

/** Below this, texts need more lines. */
const NARROW = 72

/** A repeated label is left out; text that is too long continues on the next line. */
export function table(
  evidence: readonly EvidenceLine[],
  { width, style }: TextOptions,
  mostLines: number,
): Inert[] {
  if (evidence.length === 0) return []
  const rows = evidence.map(({ label, text, ...row }) => ({
    ...row,
    label: phraseText(label),
    text: phraseText(text),
  }))
  const labels = Math.min(
    Math.max(...rows.map(({ label }) => columns(label))),
    Math.max(14, Math.floor(width * 0.3)),
  )
  const space = width - labels - 2
  return rows.flatMap(({ label, text, most = width < NARROW ? 3 : 2 }, i) => {
    const shown = rows[i - 1]?.label === label ? own('') : cutTo(label, labels, 'end')
    const [first = own(''), ...more] = wrap(text, space, Math.min(most, mostLines))
    return [
      line`${style.dim(pad(shown, labels))}  ${first}`,
      ...more.map((part) => line`${own(' '.repeat(labels))}  ${part}`),
    ]
  })
}

const MAX_ADVICE = 4

const START = 'Next: '

/** Each may take two lines. */
export function nextLines(
  assessment: Assessment,
  { width, typed = 'program', moment = 'before', ...time }: TextOptions,
  most = MAX_ADVICE,
): Inert[] {
  const steps = adviceLines(assessment, time, { typed, moment }).slice(0, most)
  const shown = steps.flatMap((step) => wrap(step, Math.max(16, width - START.length), 2))
  return shown.map((text, i) => line`${own(i === 0 ? START : ' '.repeat(START.length))}${text}`)
}

const MAX_ROWS = 10

/** A range as one change, then a line for each commit: a change that was split scores lower commit by commit. */
export const report: Report = {
  render({ assessment, range, now }, { layout }) {
    const options = { ...layout, now }
    return toText(assessment, options, range && range.commits.length > 0 ? commitLines(range, options) : [])
  },
}

function commitLines(range: RangeAssessment, options: TextOptions): Inert[] {
  const { width, style } = options
  const { commits, omitted = 0 } = range
  const shown = commits.slice(0, MAX_ROWS)
  const rest = commits.length - shown.length
  return [
    own(''),
    cutTo(commitsTogether(range), width),
    ...shown.map(({ sha, assessment }) => {
      const level = line`${own(assessment.level)} ${assessment.score}`
      const start = line`  ${style.dim(own(sha.slice(0, 10)))}  ${colourOf(assessment.level, style)(level)}`
      const files = cutTo(size(assessment), width - LEVEL_WIDTH - 14)
      return line`${start}${pad(own(''), LEVEL_WIDTH - level.length)}${files}`
    }),
    ...(rest > 0 ? [cutTo(line`  ${rest} older, with --json`, width)] : []),
    ...(omitted > 0
      ? [cutTo(line`  ${omitted} not scored individually, but part of the range's score`, width)]
      : []),
  ]
}

const LEVEL_WIDTH = Math.max(...LEVELS.map((level) => level.length)) + ' 100  '.length
