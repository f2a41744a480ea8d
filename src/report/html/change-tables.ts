import { fromOutside, type Inert } from '../../core/untrusted.ts'
import type { Assessment, RangeAssessment } from '../../risk/assessment.ts'
import { nameOf, runbookText, type ServiceSummary, serviceName } from '../../risk/evidence.ts'
import { inert, inertPath, line, own } from '../../untrusted/inert.ts'
import type { CitedFile, CitedIncident } from '../cited.ts'
import { countText, size } from '../summary.ts'
import { levelClass } from './charts.ts'
import { type Html, html } from './html.ts'
import { andMore, foreign, incidentHtml, pathHtml, percent, table, timeHtml } from './page.ts'

const MAX_FILES = 40
const MAX_INCIDENTS = 30
const MAX_COMMITS = 60

export const fileTable = (files: readonly CitedFile[], assessment: Assessment): Html | null =>
  table(
    'Changed files',
    ['file', 'status', '>lines', 'services', '>incidents'],
    files
      .slice(0, MAX_FILES)
      .map(({ path, status, additions, deletions, incidents, services }) => [
        pathHtml(inertPath(path)),
        own(status),
        line`+${countText(additions)} −${countText(deletions)}`,
        services.map((id, i) => html`${own(i === 0 ? '' : ', ')}${foreign(serviceName(assessment, id), 60)}`),
        incidents === 0 ? null : incidents,
      ]),
    andMore(files.length, MAX_FILES, 'file'),
  )

export const incidentTable = (incidents: readonly CitedIncident[], assessment: Assessment): Html | null =>
  table(
    'Incidents',
    ['incident', '+title', 'service', 'created', 'status', 'priority', 'urgency'],
    incidents
      .slice(0, MAX_INCIDENTS)
      .map((incident) => [
        incidentHtml(incident),
        foreign(inert(incident.title)),
        foreign(serviceName(assessment, incident.service), 60),
        timeHtml(incident.createdAt),
        foreign(inert(fromOutside(incident.status)), 20),
        foreign(inert(incident.priority ?? fromOutside('')), 20),
        foreign(inert(fromOutside(incident.urgency)), 20),
      ]),
    andMore(incidents.length, MAX_INCIDENTS, 'incident'),
  )

export function serviceTable(services: readonly ServiceSummary[]): Html | null {
  const hasRunbooks = services.some(({ runbooks = [] }) => runbooks.length > 0)
  return table(
    'Services',
    [
      ...['service', '>open now', '>incidents in 90 days', '>distinct', 'not counted', '+mapped by'],
      ...(hasRunbooks ? ['+runbook'] : []),
    ],
    services.map(({ because, activeIncidents, incidents90d, runbooks: [first] = [], ...service }) => [
      foreign(nameOf(service), 60),
      countText(activeIncidents),
      countText(incidents90d?.raw ?? null),
      countText(incidents90d?.distinct ?? null),
      incidents90d && leftOut(incidents90d),
      foreign(inert(fromOutside(because)), 80),
      ...(hasRunbooks ? [first ? foreign(runbookText(first), 200) : null] : []),
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

/** Each commit with the score it has by itself. */
export function commitTable({ commits, omitted = 0 }: RangeAssessment): Html | null {
  const rows = commits
    .slice(0, MAX_COMMITS)
    .map(({ sha, assessment }) => [
      html`<code>${own(sha.slice(0, 10))}</code>`,
      assessment.score,
      own(assessment.level),
      scoreBar(assessment),
      size(assessment),
    ])
  return table(
    'Commits',
    ['commit', '>score', 'level', 'alone', 'change'],
    rows,
    andMore(commits.length + omitted, rows.length, 'commit'),
  )
}

const scoreBar = ({ score, level }: Assessment): Html =>
  html`<svg class="meter ${levelClass(level)}" aria-hidden="true"><rect class="band" y="7" width="100%" height="8" rx="2"/><rect class="total" y="7" width="${percent(score / 100)}" height="8" rx="2"/></svg>`
