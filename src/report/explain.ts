import type { Inert } from '../core/untrusted.ts'
import { type Assessment, changesNothing, type Factor, isUnread, isWhole } from '../risk/assessment.ts'
import type { FactorKind } from '../risk/factors/factor.ts'
import { FACTORS, factorOf } from '../risk/factors/index.ts'
import { SOURCE_IDS } from '../risk/facts.ts'
import { LEVELS, lowestScore } from '../risk/model.ts'
import { type Cell, table, wrap } from '../terminal/layout.ts'
import { inertPath, line, own } from '../untrusted/inert.ts'
import { phraseText, signed } from '../untrusted/words.ts'
import { unknownLines } from './around-lines.ts'
import type { Report } from './reporter.ts'
import { AVERAGE_SCORE, stepped } from './summary.ts'
import { table as evidenceTable, headline, sizeLine, type TextOptions, toText } from './text.ts'

/** Every point of the score, from the average commit down to the sum. */
export const report: Report = {
  render: ({ assessment, now }, { layout }) => toExplanation(assessment, { ...layout, now }),
}

export function toExplanation(assessment: Assessment, options: TextOptions): Inert {
  if (changesNothing(assessment) || isUnread(assessment)) return toText(assessment, options)
  const unknown = evidenceTable(unknownLines(assessment), options, 3)
  return own(
    [
      headline(assessment, options),
      sizeLine(assessment, options),
      own(''),
      ...table(COLUMNS, [...pointRows(assessment, options), ...sumRow(assessment)], options),
      own(''),
      ...zeroLines(assessment, options),
      ...(unknown.length > 0 ? [own(''), ...unknown] : []),
      own(''),
      ...scaleLines(options),
    ].join('\n'),
  )
}

const COLUMNS = [
  { head: 'points', right: true as const },
  { head: 'score', right: true as const },
  { head: 'for', flexible: true as const },
]

function pointRows(assessment: Assessment, options: TextOptions): Cell[][] {
  const steps = stepped(assessment.factors)
  const room = options.width - 'points  100.0  '.length
  return [
    [own(''), tenths(AVERAGE_SCORE), own('average commit')],
    ...steps.flatMap(({ of, points, to }) => {
      const because = becauseOf(of, assessment, options)
      const label = own(factorOf(of.id).label)
      const text = because === '' ? label : line`${label}: ${because}`
      const [first = own(''), ...more] = wrap(text, room - 2, MAX_LINES)
      return [[signed(points), tenths(to), first], ...more.map((text) => [own(''), own(''), line`  ${text}`])]
    }),
  ]
}

const MAX_LINES = 6

function becauseOf(factor: Factor, assessment: Assessment, { now }: TextOptions): Inert {
  if (factor.id === 'baseline')
    return own(
      assessment.probability === null
        ? 'a change with none of the following'
        : "a change with none of the following, by this repository's calibration",
    )
  const { services, dependencies } = assessment
  const text = factorOf(factor.id).finding?.line.text(factor, { services, dependencies, now }) ?? null
  const path = factor.path === null ? own('') : inertPath(factor.path)
  if (text === null) return path
  return path === '' ? phraseText(text) : line`${path}: ${phraseText(text)}`
}

/** The score is whole, and from 0 to 100. */
function sumRow({ factors, score }: Assessment): Cell[][] {
  const sum = stepped(factors).at(-1)?.to ?? AVERAGE_SCORE
  const how = sum === score ? '' : sum > 100 ? 'capped at 100' : sum < 0 ? 'no lower than 0' : 'rounded'
  return [[own(''), line`${score}`, own(how === '' ? 'score' : `score, ${how}`)]]
}

/** A factor without points is zero only where all that it rests on is known. */
function zeroLines({ factors, sources }: Assessment, { width, style }: TextOptions): Inert[] {
  const found = new Set(factors.map(({ id }) => id))
  const rest: readonly FactorKind[] = FACTORS.filter(({ id }) => !found.has(id))
  const isOpen = ({ most }: FactorKind) => SOURCE_IDS.some((id) => id in most && !isWhole(sources[id]))
  const texts: readonly (readonly [string, readonly FactorKind[]])[] = [
    ['No points for', rest.filter((kind) => !isOpen(kind))],
    ['Not known', rest.filter(isOpen)],
  ]
  return texts.flatMap(([start, kinds]) =>
    kinds.length === 0
      ? []
      : wrap(own(`${start}: ${kinds.map(({ label }) => label).join(', ')}`), width, 4).map(style.dim),
  )
}

const scaleLines = ({ width, style }: TextOptions): Inert[] =>
  wrap(
    own(
      `Every 10 points double the odds that a later bug fix touches the change. ${LEVELS.map((level) => `${level} from ${lowestScore(level)}`).join(', ')}`,
    ),
    width,
    5,
  ).map((text) => style.dim(text))

const tenths = (score: number): Inert => own(score.toFixed(1))
