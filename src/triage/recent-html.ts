import { groupBy } from '../core/group-by.ts'
import { MINUTE_MS } from '../core/time.ts'
import { fromOutside, type Inert } from '../core/untrusted.ts'
import { note } from '../report/evidence-lines.ts'
import { barChart } from '../report/html/charts.ts'
import { type Html, html } from '../report/html/html.ts'
import {
  andMore,
  evidenceList,
  folded,
  foreign,
  incidentHtml,
  type PageOptions,
  page,
  section,
  table,
  timeHtml,
} from '../report/html/page.ts'
import { timeline } from '../report/html/timeline.ts'
import { inert, line, own } from '../untrusted/inert.ts'
import { duration, listed, plural } from '../untrusted/words.ts'
import type { RecentDocument } from './recent.ts'

const MAX_INCIDENTS = 100
const MAX_SERVICES = 20

export function recentHtml(document: RecentDocument, options: PageOptions): Inert {
  const { stats, period } = document
  const when = inert(fromOutside(period))
  return page(
    {
      title: line`${plural(stats.total, 'incident')}, ${when} · pager-triage`,
      header: header(document, when),
      sections: [
        section('next', 'Next', nextStep(document)),
        section('unknown', 'Missing data', evidenceList(warnings(document))),
        section('days', 'Per day', daysChart(document)),
        section('timeline', 'Per service', laneSection(document)),
        section('services', 'Services', serviceTable(document)),
        section('repeating', 'Repeating incidents', repeatTable(document)),
        section('incidents', 'Incidents', incidentTable(document)),
      ],
      notes: html`<p>Times are UTC. Distinct: titles of a service that differ in more than numbers, hosts and ids.</p>`,
    },
    options,
  )
}

function header(document: RecentDocument, when: Inert): Html {
  const { stats } = document
  const figures: readonly (readonly [string, Inert | number])[] = [
    ['incidents', stats.total],
    ['distinct', stats.problems],
    ['high urgency', stats.by_urgency['high'] ?? 0],
    ['mean time to acknowledge', minutes(stats.mean_time_to_acknowledge_minutes)],
    ['mean time to resolve', minutes(stats.mean_time_to_resolve_minutes)],
  ]
  return html`<h1>pager-triage: incidents, ${when}</h1>
<p class="facts">${namesOf(document)}${timeHtml(document.since)} to ${timeHtml(document.asOf)}</p>
<dl class="stats">${figures.map(([name, value]) => html`<div><dt>${own(name)}</dt><dd>${value}</dd></div>`)}</dl>`
}

/** The services that were asked for, by name; nothing where all were. */
function namesOf({ service, per_service }: RecentDocument): Html | null {
  if (service === 'all') return null
  const names = new Map(per_service.map((each) => [each.service.id, inert(each.service.name)]))
  const shown = service.split(',').map((id) => names.get(id) ?? inert(fromOutside(id)))
  return html`${foreign(listed(shown, 5))} · `
}

const nextStep = ({ next: [command] }: RecentDocument): Html | null =>
  command === undefined ? null : html`<p><code>${inert(fromOutside(command))}</code></p>`

const minutes = (value: number | null): Inert => (value === null ? own('–') : duration(value * MINUTE_MS))

const warnings = ({ warnings: texts }: RecentDocument) =>
  texts.map((text) => note('not known', inert(fromOutside(text))))

function daysChart({ per_day }: RecentDocument): Html | null {
  const bars = per_day.map(({ date, count }) => ({ label: own(date), count }))
  const chart = barChart(bars, 'incident')
  const rows = bars.map(({ label, count }) => [label, count])
  const days = table('Per day', ['day', '>incidents'], rows)
  return chart && html`${chart}${folded(own('The days as a table'), days)}`
}

function laneSection({ incidents, since, until }: RecentDocument): Html | null {
  const lanes = [...groupBy(incidents, ({ service }) => service.id).values()].map((mine) => ({
    name: inert(mine[0].service.name),
    incidents: mine.map(({ incident_number, created_at, urgency, status }) => ({
      number: incident_number,
      at: created_at,
      isUrgent: urgency === 'high',
      isOpen: status === 'triggered' || status === 'acknowledged',
    })),
    commits: [],
  }))
  return timeline(lanes, { since: new Date(since), until: new Date(until) })
}

const serviceTable = ({ per_service }: RecentDocument): Html | null =>
  table(
    'Services',
    ['service', '>incidents', '>distinct', '>high urgency', '>mean time to resolve'],
    per_service
      .slice(0, MAX_SERVICES)
      .map((each) => [
        foreign(inert(each.service.name), 60),
        each.total,
        each.problems,
        each.by_urgency['high'] ?? 0,
        minutes(each.mean_time_to_resolve_minutes),
      ]),
    andMore(per_service.length, MAX_SERVICES, 'service'),
  )

const repeatTable = ({ repeating }: RecentDocument): Html | null =>
  table(
    'Repeating incidents',
    ['+title', 'service', '>times', 'latest'],
    repeating.map(({ count, title, service, latest }) => [
      foreign(inert(title)),
      foreign(inert(service.name), 60),
      count,
      html`${incidentHtml({ number: latest.incident_number, url: null })} ${timeHtml(latest.created_at)}`,
    ]),
  )

const incidentTable = ({ incidents }: RecentDocument): Html | null =>
  table(
    'Incidents',
    ['incident', '+title', 'service', 'created', 'status', 'urgency'],
    incidents
      .slice(0, MAX_INCIDENTS)
      .map((incident) => [
        incidentHtml({ number: incident.incident_number, url: null }),
        foreign(inert(incident.title)),
        foreign(inert(incident.service.name), 60),
        timeHtml(incident.created_at),
        foreign(inert(fromOutside(incident.status)), 20),
        foreign(inert(fromOutside(incident.urgency)), 20),
      ]),
    andMore(incidents.length, MAX_INCIDENTS, 'incident'),
  )
