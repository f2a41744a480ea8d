import { completenessOf } from '../../pagerduty/fetched.ts'
import {
  byImportance,
  countBy,
  isTriggered,
  type ListedIncident,
  ranksOf,
  toListed,
} from '../open-incident.ts'
import type { IncidentsFacts } from './read.ts'

export type IncidentsDocument = ReturnType<typeof toIncidentsDocument>

/** `incidents --json`: all open incidents, the most important first. */
export function toIncidentsDocument({ open, priorities }: IncidentsFacts, now: Date) {
  const ranks = ranksOf(priorities.data)
  const incidents = open.data.map((incident) => toListed(incident, ranks)).sort(byImportance)
  const about = completenessOf([open], now)
  return {
    tool: 'pd_incidents' as const,
    provider: 'pagerduty' as const,
    timestamp: about.asOf,
    total_incidents: incidents.length,
    summary: summaryOf(incidents),
    incidents,
    next: nextSteps(incidents),
    ...about,
  }
}

/** `5 open incidents: 3 triggered, 2 acknowledged; 3 high, 2 low urgency` */
export function summaryOf(incidents: readonly ListedIncident[]): string {
  const count = incidents.length
  if (count === 0) return 'no open incidents'
  const statuses = counted(countBy(incidents, ({ status }) => status))
  const urgencies = counted(countBy(incidents, ({ urgency }) => urgency))
  return `${count} open incident${count === 1 ? '' : 's'}: ${statuses}; ${urgencies} urgency`
}

const counted = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .sort(([, a], [, b]) => b - a)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ')

/** What burns and has nobody comes first, else the first of the list. */
function nextSteps(incidents: readonly ListedIncident[]): string[] {
  const first = incidents.find(isTriggered) ?? incidents[0]
  return [first === undefined ? 'pager-triage recent' : `pager-triage detail ${first.incident_number}`]
}
