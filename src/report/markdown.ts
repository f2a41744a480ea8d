import type { Inert } from '../core/untrusted.ts'
import type { Origin } from '../git/origin.ts'
import type { Assessment, RangeAssessment } from '../risk/assessment.ts'
import { serviceName } from '../risk/evidence.ts'
import { linkWords } from '../risk/factors/incident-history.ts'
import { type Level, levelOf } from '../risk/model.ts'
import { inert, inertPath, line, own } from '../untrusted/inert.ts'
import {
  dayAndTime,
  incidentPiece,
  ours,
  type Phrase,
  pathPiece,
  phrase,
  plural,
  signed,
} from '../untrusted/words.ts'
import { adviceLines } from './advice-lines.ts'
import { aroundLines } from './around-lines.ts'
import { type CitedIncident, citedFiles, citedIncidents } from './cited.ts'
import { evidenceLines, heaviest, note } from './evidence-lines.ts'
import { details, type Markdown, markdownOf, md, row, shaText, tableMarkdown } from './markdown-text.ts'
import type { Report } from './reporter.ts'
import {
  AVERAGE_SCORE,
  commitsTogether,
  countText,
  odds,
  originPhrase,
  scoreSteps,
  serviceNames,
  size,
} from './summary.ts'

/** First line of the report, by which a later run finds its own comment. */
export const COMMENT_MARKER = md`<!-- pager-triage -->`

// With these limits a report stays far below the 65,536 characters of a GitHub comment.
const MAX_FINDINGS = 12
const MAX_INCIDENTS = 20
const MAX_FILES = 40
const MAX_COMMITS = 60

export const report: Report = {
  render: ({ assessment, range, now, origin }, { version }) =>
    toMarkdown(assessment, { now, range, origin, version }),
}

interface MarkdownOptions {
  readonly now: Date
  readonly version?: string
  readonly range?: RangeAssessment | null
  readonly origin?: Origin | null | undefined
}

/** Safe to post in GitHub and GitLab, whatever the texts contain. */
export function toMarkdown(
  assessment: Assessment,
  { now, range = null, origin = null, version = '' }: MarkdownOptions,
): Inert {
  const sections = [
    headline(assessment, origin),
    nextSteps(assessment, now),
    findings(assessment, now),
    range && rangeWords(range),
    range && commitTable(range),
    incidentTable(assessment),
    fileTable(assessment),
    scoreTable(assessment),
    footer(now, version),
  ]
  return own(sections.filter((section) => section !== null).join('\n\n'))
}

const SIGNALS: Readonly<Record<Level, Markdown>> = {
  LOW: md`🟢`,
  MODERATE: md`🟡`,
  ELEVATED: md`🟠`,
  HIGH: md`🔴`,
  CRITICAL: md`🔴`,
}

function headline(assessment: Assessment, origin: Origin | null): Markdown {
  const { level, score, range } = assessment
  const highest = levelOf(range[1])
  const words =
    highest === level ? odds(assessment) : line`at most ${own(highest)} ${range[1]}, as some data is missing`
  const title = phrase`${ours(line`${own(level)} ${score}`)} · ${ours(words)}`
  const change = phrase`${ours(size(assessment))} · ${serviceNames(assessment)}`
  return md`${COMMENT_MARKER}
### ${SIGNALS[level]} ${markdownOf(title)}

${markdownOf(change)}${
  origin === null
    ? md``
    : md`\\
${markdownOf(originPhrase(assessment, origin))}`
}`
}

const MAX_ADVICE = 4

/** As in a terminal, in the same order. */
function nextSteps(assessment: Assessment, now: Date): Markdown | null {
  const steps = adviceLines(assessment, { now }, { typed: 'program', moment: 'before' }).slice(0, MAX_ADVICE)
  return steps.length === 0
    ? null
    : steps
        .map((step, i) => md`${i + 1}. ${markdownOf(ours(step))}`)
        .reduce(
          (all, step) => md`${all}
${step}`,
          md`**Next**
`,
        )
}

function findings(assessment: Assessment, now: Date): Markdown | null {
  const evidence = evidenceLines(assessment, now)
  const shown = heaviest(evidence, MAX_FINDINGS)
  const rest = evidence.length - shown.length
  const rows = [
    ...shown,
    ...(rest > 0 ? [note('and', ours(plural(rest, 'more finding')))] : []),
    ...aroundLines(assessment, { now }),
  ]
  return tableMarkdown(
    ['source', 'finding'],
    rows.map(({ label, text }) => row(label, text)),
  )
}

const rangeWords = (range: RangeAssessment): Markdown | null =>
  range.commits.length + (range.omitted ?? 0) < 2 ? null : markdownOf(ours(line`${commitsTogether(range)}.`))

function commitTable({ commits, omitted = 0 }: RangeAssessment): Markdown | null {
  const rows = commits
    .slice(0, MAX_COMMITS)
    .map(({ sha, assessment }) => [
      shaText(sha),
      md`${SIGNALS[assessment.level]} ${markdownOf(ours(own(assessment.level)))}`,
      ...row(assessment.score, ours(size(assessment))),
    ])
  return details('Commits', ['commit', 'level', '>score', 'change'], rows, commits.length + omitted)
}

function incidentTable(assessment: Assessment): Markdown | null {
  const incidents = citedIncidents(assessment)
  const rows = incidents
    .slice(0, MAX_INCIDENTS)
    .map((incident) =>
      row(
        incidentPiece(incident),
        inert(incident.title),
        serviceName(assessment, incident.service),
        ours(dayAndTime(incident.createdAt)),
        pointsAt(incident),
      ),
    )
  return details(
    'Incidents',
    ['incident', 'title', 'service', 'created', 'linked to'],
    rows,
    incidents.length,
  )
}

/** `src/charge.ts (fix commits) and 2 more` */
function pointsAt({ isOpen, pointsAt: links }: CitedIncident): Phrase {
  const [first] = links
  if (first === undefined) return ours(own(isOpen ? 'open now' : ''))
  const [path, link] = first
  const rest = links.size > 1 ? line` and ${links.size - 1} more` : own('')
  return phrase`${pathPiece(inertPath(path))} (${ours(linkWords(link))})${ours(rest)}`
}

function fileTable(assessment: Assessment): Markdown | null {
  const files = citedFiles(assessment)
  const rows = files
    .slice(0, MAX_FILES)
    .map(({ path, additions, deletions }) =>
      row(pathPiece(inertPath(path)), ours(line`+${countText(additions)} −${countText(deletions)}`)),
    )
  return details('Files', ['file', '>lines'], rows, files.length)
}

function scoreTable(assessment: Assessment): Markdown | null {
  const rows = scoreSteps(assessment).map(({ label, points, to }) =>
    row(ours(own(label)), ours(signed(points)), to),
  )
  const first = row(ours(own('average commit')), own(''), AVERAGE_SCORE)
  const sum = row(ours(own('score')), own(''), assessment.score)
  return details('Score breakdown', ['step', '>points', '>score'], [first, ...rows, sum])
}

const footer = (now: Date, version: string): Markdown =>
  md`<sub>50 is the average commit; every 10 points double the odds that a later bug fix touches the change. It does not say that the change will cause an incident. ${markdownOf(ours(dayAndTime(now.toISOString())))}${version === '' ? md`` : md`, pager-triage ${markdownOf(ours(own(version)))}`}.</sub>`
