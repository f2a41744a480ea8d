import type { Inert } from '../core/untrusted.ts'
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
import { type CitedIncident, citedFiles, citedIncidents } from './cited.ts'
import { evidenceLines, heaviest, policyLines } from './evidence-lines.ts'
import { liveLines } from './live-lines.ts'
import {
  codeSpan,
  details,
  type Markdown,
  markdownOf,
  md,
  row,
  shaText,
  tableMarkdown,
} from './markdown-text.ts'
import type { Report } from './reporter.ts'
import { AVERAGE_SCORE, scoreSteps } from './score-steps.ts'
import { odds, serviceNames, size } from './summary.ts'
import { unknownAround, unknownLines } from './text.ts'

export interface MarkdownOptions {
  readonly now: Date
  /** the commits of the change, where it is a range */
  readonly range?: RangeAssessment | null
}

/** The first line of the report, by which a later run finds its own comment. */
export const COMMENT_MARKER = md`<!-- pager-triage -->`

// With these a report stays far under the 65,536 characters that GitHub takes in a comment.
const MOST_FINDINGS = 12
const MOST_INCIDENTS = 20
const MOST_FILES = 40
const MOST_COMMITS = 60

export const report: Report = {
  render: ({ assessment, range, now }) => toMarkdown(assessment, { now, range }),
}

/** The report as a comment on a pull request: safe to post in GitHub and in GitLab, whatever the texts hold. */
export function toMarkdown(assessment: Assessment, { now, range = null }: MarkdownOptions): Inert {
  const sections = [
    headline(assessment),
    findings(assessment, now),
    range && rangeWords(range),
    range && commitTable(range),
    incidentTable(assessment),
    fileTable(assessment),
    scoreTable(assessment),
    FOOTER,
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

function headline(assessment: Assessment): Markdown {
  const { level, score, range } = assessment
  const highest = levelOf(range[1])
  const words =
    highest === level ? odds(assessment) : line`at most ${own(highest)} ${range[1]}, as some data is missing`
  const title = phrase`${ours(line`${own(level)} ${score}`)} · ${ours(words)}`
  const change = phrase`${ours(size(assessment))} · ${serviceNames(assessment)}`
  return md`${COMMENT_MARKER}
### ${SIGNALS[level]} ${markdownOf(title)}

${markdownOf(change)}`
}

/** The evidence, what the team's policy says, what is not known. */
function findings(assessment: Assessment, now: Date): Markdown | null {
  const evidence = evidenceLines(assessment, now)
  const shown = heaviest(evidence, MOST_FINDINGS)
  const rest = evidence.length - shown.length
  const more = { label: ours(own('and')), text: ours(plural(rest, 'more finding')), points: 0 }
  const rows = [
    ...shown,
    ...(rest > 0 ? [more] : []),
    ...liveLines(assessment, now),
    ...policyLines(assessment),
    ...unknownAround(assessment),
    ...unknownLines(assessment).slice(0, MOST_FINDINGS),
  ]
  const table = rows.map(({ label, text, points }) =>
    row(label, text, ours(points >= 0.5 ? signed(points, 0) : own(''))),
  )
  return tableMarkdown(['source', 'finding', '>points'], table)
}

function rangeWords({ whole, commits, omitted = 0 }: RangeAssessment): Markdown | null {
  if (commits.length + omitted < 2) return null
  const highest = Math.max(...commits.map(({ assessment }) => assessment.score))
  const count = ours(plural(commits.length + omitted, 'commit'))
  return markdownOf(phrase`${count}: ${whole.score} together, at most ${highest} alone.`)
}

function commitTable({ commits, omitted = 0 }: RangeAssessment): Markdown | null {
  const rows = commits
    .slice(0, MOST_COMMITS)
    .map(({ sha, assessment }) => [
      shaText(sha),
      md`${SIGNALS[assessment.level]} ${markdownOf(ours(own(assessment.level)))}`,
      md`${assessment.score}`,
      markdownOf(ours(size(assessment))),
    ])
  const table = tableMarkdown(['commit', 'level', '>score', 'change'], rows)
  return details('Commits', commits.length + omitted, table, rows.length)
}

function incidentTable(assessment: Assessment): Markdown | null {
  const incidents = citedIncidents(assessment)
  const rows = incidents
    .slice(0, MOST_INCIDENTS)
    .map((incident) =>
      row(
        incidentPiece(incident),
        inert(incident.title),
        serviceName(assessment, incident.service),
        ours(dayAndTime(incident.createdAt)),
        pointsAt(incident),
      ),
    )
  const table = tableMarkdown(['incident', 'title', 'service', 'created', 'linked to'], rows)
  return details('Incidents', incidents.length, table, MOST_INCIDENTS)
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
    .slice(0, MOST_FILES)
    .map((file) => [
      codeSpan(inertPath(file.path), 100, 'end'),
      markdownOf(ours(line`+${count(file.additions)} −${count(file.deletions)}`)),
      markdownOf(ours(file.points >= 0.05 ? signed(file.points) : own(''))),
    ])
  return details('Files', files.length, tableMarkdown(['file', '>lines', '>points'], rows), MOST_FILES)
}

const count = (lines: number | null): Inert => (lines === null ? own('?') : line`${lines}`)

function scoreTable(assessment: Assessment): Markdown | null {
  const steps = scoreSteps(assessment)
  const rows = [
    [md`average commit`, md``, md`${AVERAGE_SCORE}`],
    ...steps.map(({ label, points, to }) => [
      markdownOf(ours(own(label))),
      markdownOf(ours(signed(points))),
      md`${to}`,
    ]),
  ]
  return details('Score breakdown', null, tableMarkdown(['step', '>points', '>score'], rows))
}

const FOOTER = md`<sub>50 is the average commit; every 10 points double the odds that a later bug fix touches the change. It does not say that the change will cause an incident.</sub>`
