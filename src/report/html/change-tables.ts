import { fromOutside, type Inert } from '../../core/untrusted.ts'
import type { Assessment, RangeAssessment } from '../../risk/assessment.ts'
import { type ServiceSummary, serviceName } from '../../risk/evidence.ts'
import { inert, inertPath, line, own } from '../../untrusted/inert.ts'
import { plural, signed } from '../../untrusted/words.ts'
import type { CitedFile, CitedIncident } from '../cited.ts'
import { size } from '../summary.ts'
import { type Html, html } from './html.ts'
import { andMore, foreign, incidentHtml, pathHtml, percent, table, timeHtml } from './parts.ts'
import { levelClass } from './score-scale.ts'

const MOST_FILES = 40
const MOST_INCIDENTS = 30
const MOST_COMMITS = 60

const count = (value: number | null): Inert => (value === null ? own('?') : line`${value}`)

/** The changed files, those with the most points first. */
export function fileTable(files: readonly CitedFile[], assessment: Assessment): Html | null {
  const rows = files
    .slice(0, MOST_FILES)
    .map(({ path, status, additions, deletions, incidents, points, services }) => [
      pathHtml(inertPath(path)),
      html`${own(status)}`,
      html`+${count(additions)} −${count(deletions)}`,
      html`${services.map((id, i) => html`${own(i === 0 ? '' : ', ')}${foreign(serviceName(assessment, id), 60)}`)}`,
      html`${incidents === 0 ? null : incidents}`,
      html`${points >= 0.05 ? signed(points) : null}`,
    ])
  const body = table(
    'Changed files',
    [
      { head: 'file' },
      { head: 'status' },
      { head: 'lines', kind: 'number' },
      { head: 'services' },
      { head: 'incidents', kind: 'number' },
      { head: 'points', kind: 'number' },
    ],
    rows,
  )
  return body && html`${body}${andMore(files.length, MOST_FILES, 'file')}`
}

/** The incidents that the evidence cites. */
export function incidentTable(incidents: readonly CitedIncident[], assessment: Assessment): Html | null {
  const rows = incidents
    .slice(0, MOST_INCIDENTS)
    .map((incident) => [
      incidentHtml(incident),
      foreign(inert(incident.title)),
      foreign(serviceName(assessment, incident.service), 60),
      timeHtml(incident.createdAt),
      html`${foreign(inert(fromOutside(incident.status)), 20)}`,
      incident.priority === null
        ? html`${foreign(inert(fromOutside(incident.urgency)), 20)}`
        : foreign(inert(incident.priority), 20),
    ])
  const body = table(
    'Incidents',
    [
      { head: 'incident' },
      { head: 'title', kind: 'wide' },
      { head: 'service' },
      { head: 'created' },
      { head: 'status' },
      { head: 'priority' },
    ],
    rows,
  )
  return body && html`${body}${andMore(incidents.length, MOST_INCIDENTS, 'incident')}`
}

/** What is known of each touched service. */
export function serviceTable(services: readonly ServiceSummary[]): Html | null {
  return table(
    'Services',
    [
      { head: 'service' },
      { head: 'open now', kind: 'number' },
      { head: 'incidents in 90 days', kind: 'number' },
      { head: 'distinct', kind: 'number' },
      { head: 'not counted' },
      { head: 'mapped by', kind: 'wide' },
    ],
    services.map(({ id, name, because, activeIncidents, incidents90d }) => [
      foreign(name === null ? own(id) : inert(name), 60),
      html`${count(activeIncidents)}`,
      html`${count(incidents90d?.raw ?? null)}`,
      html`${count(incidents90d?.distinct ?? null)}`,
      html`${incidents90d === null ? null : leftOut(incidents90d)}`,
      foreign(inert(fromOutside(because)), 80),
    ]),
  )
}

/** Why the distinct count is below the raw one. */
function leftOut({ flapping, merged, lowUrgency }: NonNullable<ServiceSummary['incidents90d']>): Inert {
  const parts = [
    [flapping, 'flapped'],
    [merged, 'merged'],
    [lowUrgency, 'low urgency'],
  ] as const
  return own(parts.flatMap(([many, words]) => (many > 0 ? [`${many} ${words}`] : [])).join(', '))
}

/** The commits of a range, each with the score it has by itself. */
export function commitTable({ commits, omitted = 0 }: RangeAssessment): Html | null {
  const rows = commits
    .slice(0, MOST_COMMITS)
    .map(({ sha, assessment }) => [
      html`<code>${own(sha.slice(0, 10))}</code>`,
      html`${assessment.score}`,
      html`${own(assessment.level)}`,
      scoreBar(assessment),
      html`${size(assessment)}`,
    ])
  const body = table(
    'Commits',
    [
      { head: 'commit' },
      { head: 'score', kind: 'number' },
      { head: 'level' },
      { head: 'alone' },
      { head: 'change' },
    ],
    rows,
  )
  return body && html`${body}${andMore(commits.length + omitted, rows.length, 'commit')}`
}

const scoreBar = ({ score, level }: Assessment): Html =>
  html`<svg class="meter ${levelClass(level)}" aria-hidden="true"><rect class="band" y="7" width="100%" height="8" rx="2"/><rect class="total" y="7" width="${percent(score / 100)}" height="8" rx="2"/></svg>`

/** `5 commits: 71 together, at most 48 alone.` */
export function commitWords({ whole, commits, omitted = 0 }: RangeAssessment): Inert {
  const highest = Math.max(...commits.map(({ assessment }) => assessment.score))
  return line`${plural(commits.length + omitted, 'commit')}: ${whole.score} together, at most ${highest} alone.`
}
