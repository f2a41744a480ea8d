import type { ChangeSource } from '../change/change.ts'
import type { Assessment, SourceId } from '../risk/assessment.ts'
import { type Level, levelOf } from '../risk/level.ts'
import { inert, inertPath, line, own } from '../untrusted/inert.ts'
import { fromOutside, type Inert } from '../untrusted/untrusted.ts'
import { type EvidenceLine, evidenceLines, heaviest } from './evidence-lines.ts'
import { listedPhrases, ours, type Phrase, pathPiece, phrase, phraseText } from './phrase.ts'
import type { Style } from './style.ts'
import { serviceNames, size, times } from './summary.ts'
import { columns, cutTo, listed, pad, plural } from './words.ts'

export interface TextOptions {
  /** columns; no line is longer */
  readonly width: number
  readonly style: Style
  readonly now: Date
}

const MAX_EVIDENCE = 5

const NO_FILES: Readonly<Record<ChangeSource, string>> = {
  index: 'Nothing is staged. Stage a change with git add, then run this again.',
  command: 'Nothing is staged. Stage a change with git add, then run this again.',
  commit: 'This commit changes no file.',
  range: 'This range changes no file.',
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
  const rows = [
    ...weightiest(evidenceLines(assessment, options.now), unknowns.length > 2 ? 3 : MAX_EVIDENCE),
    ...unknowns,
  ]
  return own(
    [
      headline(assessment, options),
      cutTo(line`${size(assessment)} · ${phraseText(serviceNames(assessment))}`, options.width),
      ...(rows.length > 0 ? [own(''), ...table(rows, options)] : []),
      ...more,
      own(''),
      ...nextLines(assessment, options.width),
    ].join('\n'),
  )
}

/** A low change that no incident points at: hooks say no more than one line about it. */
export const isQuiet = ({ level, factors }: Assessment): boolean =>
  level === 'LOW' && !factors.some(({ id }) => id === 'active-incident' || id === 'incident-history')

/** `LOW 12 · 1 file +3 −1 · nothing open on payments-api`; names what is not known. */
export function toShortText(assessment: Assessment, { width, style }: TextOptions): Inert {
  const unknown = SOURCE_ORDER.filter((id) => !assessment.sources[id].known).map((id) =>
    own(SOURCE_WORDS[id]),
  )
  const open =
    assessment.services.length > 0
      ? line`nothing open on ${phraseText(serviceNames(assessment))}`
      : own('no service of PagerDuty is touched')
  const end = unknown.length > 0 ? line`not known: ${listed(unknown, 4)} (pager-triage risk says why)` : open
  const text = cutTo(line`${assessment.score} · ${size(assessment)} · ${end}`, width - 4)
  return line`${colourOf(assessment.level, style)(own(assessment.level))} ${text}`
}

function headline({ level, score, range, lift }: Assessment, { style, width }: TextOptions): Inert {
  const bar = own('█'.repeat(Math.round(score / 10)).padEnd(10, '░'))
  const highest = levelOf(range[1])
  const words =
    highest === level
      ? line`${times(lift)} the usual odds of a later bug fix`
      : line`at most ${own(highest)} ${range[1]}: not all is known`
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
}

/** What could not be found out, and why; a source that is unknown because another is stands with that one. */
export function unknownLines({ sources, change }: Assessment): EvidenceLine[] {
  const row = (text: Phrase): EvidenceLine => ({ label: ours(own('not known')), text, points: 0 })
  const unknowns = SOURCE_ORDER.flatMap((id) => {
    const state = sources[id]
    if (
      state.known ||
      (id === 'pagerduty' && !sources.services.known && state.why === 'no service to ask about')
    )
      return []
    return [row(phrase`${ours(own(SOURCE_WORDS[id]))}: ${inert(fromOutside(state.why))}`)]
  })
  const { pagerduty } = sources
  const partly =
    pagerduty.known && pagerduty.complete === false
      ? [
          row(
            phrase`some incidents: ${inert(fromOutside(pagerduty.warnings?.[0] ?? 'PagerDuty did not give all'))}`,
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

const SOURCE_ORDER = ['contents', 'history', 'services', 'pagerduty'] as const satisfies readonly SourceId[]

/** The heaviest lines, and how many there are besides. */
function weightiest(lines: readonly EvidenceLine[], most: number): EvidenceLine[] {
  const kept = heaviest(lines, most)
  const rest = lines.length - kept.length
  const more = { label: own(''), text: line`${rest} more: pager-triage risk --json`, points: 0 }
  return [...kept, ...(rest > 0 ? [more] : [])]
}

/** Labels, text and points in columns; a label that repeats is left out, a text that is too long goes on below. */
function table(evidence: readonly EvidenceLine[], { width, style }: TextOptions): Inert[] {
  const rows = evidence.map(({ label, text, points }) => ({
    label: phraseText(label),
    text: phraseText(text),
    points,
  }))
  const labels = Math.min(
    Math.max(...rows.map(({ label }) => columns(label))),
    Math.max(14, Math.floor(width * 0.3)),
  )
  const space = width - labels - 2
  return rows.flatMap(({ label, text, points }, i) => {
    const shown = rows[i - 1]?.label === label ? own('') : cutTo(label, labels, 'end')
    const worth = points >= 0.5 ? line`+${Math.round(points)}` : own('')
    const room = worth === '' ? space : space - 5
    const [first = own(''), ...more] = wrap(text, room)
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
function wrap(text: Inert, width: number): Inert[] {
  if (columns(text) <= width) return [text]
  const words = text.split(' ')
  let first = ''
  while (words[0] !== undefined && columns(`${first} ${words[0]}`) <= width)
    first = `${first} ${words.shift()}`.trimStart()
  return first === '' ? [cutTo(text, width)] : [own(first), cutTo(own(words.join(' ')), width)]
}

/** One thing to do next, from the heaviest finding. */
function nextLines(assessment: Assessment, width: number): Inert[] {
  return wrap(line`Next: ${nextStep(assessment)}`, width)
}

function nextStep({ factors, change, sources }: Assessment): Inert {
  const active = factors
    .find(({ id }) => id === 'active-incident')
    ?.evidence.find((item) => item.kind === 'incident')
  const { verb, next } = STEPS[change.source]
  if (active)
    return line`read incident #${active.number} before you ${own(verb)}${active.url ? line`: ${own(active.url)}` : own('')}`
  if (change.files.some(({ status }) => status === 'unmerged'))
    return own('resolve the conflicts, then git add them')
  const largest = factors.find(({ id }) => id === 'size')?.evidence.find((item) => item.kind === 'lines')
  const heavy = factors.reduce(
    (sum, { id, points }) => sum + (id === 'size' || id === 'depth' ? points : 0),
    0,
  )
  if (
    next === 'git commit' &&
    heavy > 60 &&
    largest &&
    change.files.length > 1 &&
    PLAIN_PATH.test(largest.path)
  ) {
    return line`commit it in parts; the largest alone: git commit -- ${inertPath(largest.path)}`
  }
  if (!sources.pagerduty.known)
    return line`${own(verb)}, or make PagerDuty known as said above: pager-triage risk`
  return line`read the evidence, then ${own(next)}`
}

/** What is done with the change: now, and when the evidence was read. */
const STEPS: Readonly<Record<ChangeSource, { readonly verb: string; readonly next: string }>> = {
  index: { verb: 'commit', next: 'git commit' },
  command: { verb: 'commit', next: 'git commit' },
  commit: { verb: 'deploy', next: 'deploy or revert it' },
  range: { verb: 'merge', next: 'merge' },
}

/** A path that a shell takes as one word. */
const PLAIN_PATH = /^[\w./@+][\w./@+-]*$/
