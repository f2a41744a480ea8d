import { fromOutside, type Inert } from '../core/untrusted.ts'
import type { ChangeSource } from '../diff/change.ts'
import { type Assessment, isWhole } from '../risk/assessment.ts'
import { factorOf } from '../risk/factors/index.ts'
import { isOngoing, SCORED_SOURCES, type SourceId } from '../risk/facts.ts'
import { type Level, levelOf } from '../risk/model.ts'
import type { Style } from '../terminal/style.ts'
import { columns, cutTo, pad } from '../terminal/width.ts'
import { inert, inertPath, line, own } from '../untrusted/inert.ts'
import {
  listed,
  listedPhrases,
  ours,
  type Phrase,
  pathPiece,
  phrase,
  phraseText,
  plural,
} from '../untrusted/words.ts'
import { adviceLines, type Typed } from './advice-lines.ts'
import { type EvidenceLine, evidenceLines, heaviest } from './evidence-lines.ts'
import { liveLines } from './live-lines.ts'
import { odds, serviceNames, size } from './summary.ts'

export interface TextOptions {
  /** columns; no line is longer */
  readonly width: number
  readonly style: Style
  readonly now: Date
  /** default: as in a terminal */
  readonly typed?: Typed
}

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
 * The report for people: one line for a low change with nothing to say, else at most 24.
 * @param more lines that stand above the next step
 */
export function toText(assessment: Assessment, options: TextOptions, more: readonly Inert[] = []): Inert {
  const { files, source } = assessment.change
  if (files.length === 0) return own(wrap(own(NO_FILES[source]), options.width).join('\n'))
  const unknowns = unknownLines(assessment)
  if (isQuiet(assessment) && unknowns.length === 0)
    return own([toShortText(assessment, options), ...more].join('\n'))
  const head = [
    headline(assessment, options),
    cutTo(line`${size(assessment)} · ${phraseText(serviceNames(assessment))}`, options.width),
  ]
  const next = nextLines(assessment, options)
  const space = MAX_LINES - head.length - next.length - 2 - Math.min(more.length, 4)
  const around = [...liveLines(assessment, options.now), ...unknownAround(assessment), ...unknowns]
  const evidence = evidenceLines(assessment, options.now)
  const rows = tableOf(evidence, around, space, options)
  return own([...head, ...(rows.length > 0 ? [own(''), ...rows] : []), ...more, own(''), ...next].join('\n'))
}

/** As much of the evidence as there is room for; where there is hardly any, one line for each row. */
function tableOf(
  evidence: readonly EvidenceLine[],
  around: readonly EvidenceLine[],
  space: number,
  options: TextOptions,
): Inert[] {
  const counts = Array.from({ length: MAX_EVIDENCE }, (_, i) => MAX_EVIDENCE - i)
  const tries = [2, 1].flatMap((most) => counts.map((count) => ({ most, count })))
  const tables = tries.map(
    ({ most, count }) =>
      () =>
        table([...weightiest(evidence, count), ...around], options, most),
  )
  for (const make of tables) {
    const rows = make()
    if (rows.length <= space) return rows
  }
  return table(around, options, 1).slice(0, space)
}

/** A low change that no incident points at: hooks say no more than one line about it. */
export const isQuiet = ({ level, factors, policy }: Assessment): boolean =>
  level === 'LOW' && policy.length === 0 && !factors.some(({ id }) => factorOf(id).finding?.isNeverQuiet)

/** `LOW 12 · 1 file +3 −1 · nothing open on payments-api`; names what is not known. */
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

function headline(assessment: Assessment, { style, width }: TextOptions): Inert {
  const { level, score, range } = assessment
  const bar = own('█'.repeat(Math.round(score / 10)).padEnd(10, '░'))
  const highest = levelOf(range[1])
  const words =
    highest === level ? odds(assessment) : line`at most ${own(highest)} ${range[1]}: data is missing`
  const start = line`pager-triage  ${own(level)} ${score}  ${bar}  `
  const coloured = line`pager-triage  ${colourOf(level, style)(line`${own(level)} ${score}`)}  ${bar}  `
  return line`${coloured}${cutTo(words, Math.max(0, width - columns(start)))}`
}

export function colourOf(level: Level, style: Style): Style['bad'] {
  if (level === 'LOW') return style.good
  return level === 'HIGH' || level === 'CRITICAL' ? style.bad : style.warn
}

const SOURCE_WORDS: Readonly<Record<SourceId, string>> = {
  contents: 'the changed lines',
  history: 'fix history',
  services: 'the service',
  pagerduty: 'PagerDuty',
  onCall: 'who is on call',
  maintenance: 'maintenance windows',
  dependencies: 'dependencies',
}

/** What could not be found out, and why; a source that is unknown because another is stands with that one. */
export function unknownLines({ sources, change }: Assessment): EvidenceLine[] {
  const row = (text: Phrase): EvidenceLine => ({ label: ours(own('not known')), text, points: 0 })
  const unknowns = SCORED_SOURCES.flatMap((id) => {
    const state = sources[id]
    if (state.known || (id === 'pagerduty' && !sources.services.known && state.why === 'no service to query'))
      return []
    return [row(phrase`${ours(own(SOURCE_WORDS[id]))}: ${inert(fromOutside(state.why))}`)]
  })
  const { pagerduty } = sources
  const partly =
    pagerduty.known && pagerduty.complete === false
      ? [
          row(
            phrase`some incidents: ${inert(fromOutside(pagerduty.warnings?.[0] ?? 'PagerDuty returned only some of them'))}`,
          ),
        ]
      : []
  const unmerged = change.files.filter(({ status }) => status === 'unmerged')
  const conflict =
    unmerged.length > 0
      ? [
          row(
            phrase`${ours(plural(unmerged.length, 'unmerged file'))}: ${listedPhrases(
              unmerged.map(({ path }) => pathPiece(inertPath(path))),
              2,
            )}`,
          ),
        ]
      : []
  const estimated =
    change.guesses.length > 0
      ? [{ label: ours(own('estimated')), text: ours(own(change.guesses.join('; '))), points: 0 }]
      : []
  return [...unknowns, ...partly, ...conflict, ...estimated]
}

/** Parts of PagerDuty that failed by themselves; those that lack the same scope of the key in one. */
export function unknownAround({ sources, change }: Assessment): EvidenceLine[] {
  // they are parts of PagerDuty, and nothing of the past
  if (!sources.pagerduty.known || change.source === 'commit') return []
  const byReason = new Map<string, Inert[]>()
  for (const id of ['onCall', 'maintenance', 'dependencies'] as const) {
    const state = sources[id]
    const why = state.known ? (state.complete === false ? state.warnings?.[0] : undefined) : state.why
    if (why === undefined) continue
    const reason = /the scope [\w.]+ is missing/.exec(why)?.[0] ?? why
    byReason.set(reason, [...(byReason.get(reason) ?? []), own(SOURCE_WORDS[id])])
  }
  return [...byReason].map(([reason, parts]) => ({
    label: ours(own('not known')),
    text: phrase`${ours(listed(parts, 3))}: ${inert(fromOutside(reason))}`,
    points: 0,
  }))
}

/** The heaviest lines, and how many there are besides. */
function weightiest(lines: readonly EvidenceLine[], most: number): EvidenceLine[] {
  const kept = heaviest(lines, most)
  const rest = lines.length - kept.length
  const more = { label: own(''), text: line`${rest} more: pager-triage risk --json`, points: 0 }
  return [...kept, ...(rest > 0 ? [more] : [])]
}

/** Labels, text and points in columns; a label that repeats is left out, a text that is too long goes on below. */
function table(evidence: readonly EvidenceLine[], { width, style }: TextOptions, mostLines: number): Inert[] {
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
  return rows.flatMap(({ label, text, points, most = 2 }, i) => {
    const shown = rows[i - 1]?.label === label ? own('') : cutTo(label, labels, 'end')
    const worth = points >= 0.5 ? line`+${Math.round(points)}` : own('')
    const room = worth === '' ? space : space - 5
    const [first = own(''), ...more] = wrap(text, room, Math.min(most, mostLines))
    const row = line`${style.dim(pad(shown, labels))}  ${first}`
    return [
      worth === ''
        ? row
        : line`${row}${own(' '.repeat(Math.max(1, space - columns(first) - columns(worth))))}${style.strong(worth)}`,
      ...more.map((part) => line`${own(' '.repeat(labels))}  ${part}`),
    ]
  })
}

/** At most two lines, broken at blanks. */
function wrap(text: Inert, width: number, most = 2): Inert[] {
  if (columns(text) <= width) return [text]
  if (most < 2) return [cutTo(text, width)]
  const words = text.split(' ')
  let first = ''
  while (words[0] !== undefined && columns(`${first} ${words[0]}`) <= width)
    first = `${first} ${words.shift()}`.trimStart()
  return first === '' ? [cutTo(text, width)] : [own(first), cutTo(own(words.join(' ')), width)]
}

const MAX_ADVICE = 4

/** What to do, the most important first; the first may take two lines. */
function nextLines(assessment: Assessment, { width, now, typed = 'program' }: TextOptions): Inert[] {
  const [first = own(''), ...more] = adviceLines(assessment, now, typed).slice(0, MAX_ADVICE)
  return [
    ...wrap(line`Next: ${first}`, width),
    ...more.map((text) => line`      ${cutTo(text, Math.max(0, width - 6))}`),
  ]
}
