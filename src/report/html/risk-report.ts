import { DAY_MS } from '../../core/time.ts'
import type { Inert } from '../../core/untrusted.ts'
import type { Origin } from '../../git/origin.ts'
import type { Assessment, RangeAssessment } from '../../risk/assessment.ts'
import { serviceName } from '../../risk/evidence.ts'
import { INCIDENT_DAYS } from '../../risk/facts.ts'
import { levelOf } from '../../risk/model.ts'
import { line, own } from '../../untrusted/inert.ts'
import { plural } from '../../untrusted/words.ts'
import { adviceLines } from '../advice-lines.ts'
import { aroundLines } from '../around-lines.ts'
import { type CitedIncident, citedCommits, citedFiles, citedIncidents } from '../cited.ts'
import { evidenceLines, heaviest } from '../evidence-lines.ts'
import type { Report } from '../reporter.ts'
import { commitsTogether, odds, originPhrase, serviceNames, size } from '../summary.ts'
import { commitTable, fileTable, incidentTable, serviceTable } from './change-tables.ts'
import { levelClass, scoreScale, waterfall } from './charts.ts'
import { heatMap } from './heat-map.ts'
import { type Html, html } from './html.ts'
import {
  andMore,
  evidenceList,
  folded,
  foreign,
  type PageOptions,
  page,
  phraseHtml,
  section,
  timeHtml,
} from './page.ts'
import { type Lane, timeline } from './timeline.ts'

const MAX_FINDINGS = 14

export const report: Report = {
  render: ({ assessment, range, now, origin }, { version, sha256 }) =>
    toHtml(assessment, { now, range, origin, version, sha256: (text) => sha256(text, 'base64') }),
}

export function toHtml(
  assessment: Assessment,
  options: PageOptions & {
    readonly range?: RangeAssessment | null
    readonly origin?: Origin | null | undefined
  },
): Inert {
  const { range = null, origin = null, now } = options
  const files = citedFiles(assessment)
  const incidents = citedIncidents(assessment)
  return page(
    {
      title: line`${own(assessment.level)} ${assessment.score} · pager-triage`,
      header: verdict(assessment, origin, now),
      sections: [
        nextSteps(assessment, now),
        evidence(assessment, now),
        range && commitSection(range),
        section(
          'score',
          'Score breakdown',
          html`<div class="${levelClass(assessment.level)}">${waterfall(assessment)}</div>`,
          SCORE_LEAD,
        ),
        timelineSection(assessment, incidents, now),
        section('map', 'Linked incidents by file', heatMap(files, incidents), MAP_LEAD),
        section('services', 'Services', serviceTable(assessment.services)),
        section('files', 'Files', fileTable(files, assessment)),
      ],
      notes: notes(assessment),
    },
    options,
  )
}

function verdict(assessment: Assessment, origin: Origin | null, now: Date): Html {
  const { level, score, range } = assessment
  const highest = levelOf(range[1])
  const open =
    highest === level ? null : html`<span>At most ${own(highest)} ${range[1]}: some data is missing</span>`
  return html`<h1>pager-triage: the risk of this change</h1>
<div class="${levelClass(level)}">
<div class="verdict">
<div class="score">${score}</div>
<p><strong class="level">${own(level)}</strong><span>${odds(assessment)}</span>${open}</p>
</div>
${scoreScale(score, range)}
</div>
<p class="facts">${size(assessment)} · ${phraseHtml(serviceNames(assessment))}</p>
<p class="facts">${origin && html`${phraseHtml(originPhrase(assessment, origin))} · `}${timeHtml(now.toISOString())}</p>`
}

const MAX_ADVICE = 4

function nextSteps(assessment: Assessment, now: Date): Html | null {
  const steps = adviceLines(assessment, { now }, { typed: 'program', moment: 'before' }).slice(0, MAX_ADVICE)
  return section(
    'next',
    'Next',
    steps.length === 0 ? null : html`<ul>${steps.map((step) => html`<li>${foreign(step)}</li>`)}</ul>`,
  )
}

function evidence(assessment: Assessment, now: Date): Html | null {
  const all = evidenceLines(assessment, now)
  const shown = heaviest(all, MAX_FINDINGS)
  const list = evidenceList([...shown, ...aroundLines(assessment, { now })])
  const body = html`<div class="${levelClass(assessment.level)}">${list}</div>${andMore(all.length, shown.length, 'finding')}`
  return section('evidence', 'Findings', list && body)
}

const commitSection = (range: RangeAssessment): Html | null =>
  section('commits', 'Commits', commitTable(range), html`${commitsTogether(range)}.`)

const SCORE_LEAD = html`50 is the average commit. Every 10 points double the odds that a later bug fix touches the change.`
const MAP_LEAD = html`Incidents of the last 90 days. Darker means a stronger link: a fix commit that names the incident counts for more than a name in a title.`

function timelineSection(assessment: Assessment, incidents: readonly CitedIncident[], now: Date) {
  const span = { since: new Date(now.getTime() - INCIDENT_DAYS * DAY_MS), until: now }
  const drawn = timeline(lanesOf(assessment, incidents), span)
  const summary = line`The ${plural(incidents.length, 'incident')} as a table`
  const list = folded(summary, incidentTable(incidents, assessment))
  return section('timeline', 'Incidents and fixes, 90 days', drawn && html`${drawn}${list}`)
}

/** A commit belongs to the services of the files it fixed. */
function lanesOf(assessment: Assessment, incidents: readonly CitedIncident[]): Lane[] {
  const commits = citedCommits(assessment)
  const services = new Map(assessment.change.files.map(({ path, services: ids }) => [path, ids]))
  const ids = [
    ...new Set([...assessment.services.map(({ id }) => id), ...incidents.map(({ service }) => service)]),
  ]
  return ids.map((id) => ({
    name: serviceName(assessment, id),
    incidents: incidents
      .filter(({ service }) => service === id)
      .map((incident) => ({ ...incident, at: incident.createdAt, isUrgent: incident.urgency === 'high' })),
    commits: commits.filter(({ paths }) => paths.some((path) => services.get(path)?.includes(id))),
  }))
}

function notes({ sources, model, change }: Assessment): Html {
  const { pagerduty } = sources
  const asked = pagerduty.known ? html` PagerDuty requests: ${pagerduty.requests ?? 0}.` : null
  const base = change.base === null ? null : html` Base <code>${own(change.base.slice(0, 10))}</code>.`
  return html`<p>The score compares this change with the average commit: how much more or less often a later bug fix touched changes like it. It does not predict that this change will cause an incident; a diff cannot show that.</p>
<p>Model ${own(model.version)}.${base}${asked}</p>`
}
