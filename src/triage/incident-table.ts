import type { Inert } from '../core/untrusted.ts'
import { type Cell, type Column, type TextOptions, table } from '../terminal/layout.ts'
import { inert, line, own } from '../untrusted/inert.ts'
import { duration, plural } from '../untrusted/words.ts'
import { isTriggered, type ListedIncident } from './open-incident.ts'

const columnsFor = (width: number): readonly Column[] => [
  { most: 6 },
  { right: true },
  { right: true },
  { most: width < 100 ? 14 : 20 },
  { most: width < 100 ? 16 : 26 },
  { flexible: true },
  ...(width < 120 ? [] : [{ most: 12, spare: 1 }]),
]

/** One line for each incident: rank, number, age, who has it, service, title; alerts where there is room. */
export const incidentTable = (incidents: readonly ListedIncident[], options: TextOptions): Inert[] =>
  table(
    columnsFor(options.width),
    incidents.map((incident) => cells(incident, options)),
    options.width,
  )

function cells(incident: ListedIncident, { style, now }: TextOptions): Cell[] {
  const isUnacked = isTriggered(incident)
  const paint = isUnacked ? (incident.urgency === 'high' ? style.bad : style.warn) : style.dim
  const age = now.getTime() - Date.parse(incident.created_at)
  return [
    { text: rankWord(incident), paint },
    { text: line`#${incident.incident_number}`, paint: style.strong },
    duration(age),
    isUnacked ? { text: own('unacked'), paint } : holder(incident),
    inert(incident.service.name),
    inert(incident.title),
    { text: alertWords(incident), paint: style.dim },
  ]
}

/** The priority where there is one, else the urgency. */
const rankWord = ({ priority, urgency }: ListedIncident): Inert =>
  priority === null ? own(urgency === 'high' ? 'high' : 'low') : inert(priority)

function holder({ acknowledged_by, assignments }: ListedIncident): Inert {
  const [first] = [...acknowledged_by, ...assignments]
  return first === undefined ? own('acknowledged') : inert(first.name)
}

const alertWords = ({ alert_count, firing_alert_count }: ListedIncident): Inert =>
  alert_count === 0 ? own('') : line`${firing_alert_count}/${plural(alert_count, 'alert')}`
