import { groupBy } from '../../core/group-by.ts'
import { MINUTE_MS } from '../../core/time.ts'
import type { LogEntry } from '../../pagerduty/resources/timeline.ts'
import { ofIncident, type Source, type Sources, sourceOf } from './source.ts'

/** What is needed of an incident to read its log. */
interface Begun {
  readonly id: string
  readonly number: number
  readonly createdAt: string
  readonly status: string
  readonly resolvedAt: string | null
}

/** An instant, and what shows it. */
export interface Moment {
  readonly at: string
  readonly source: Source
}

export const minutesBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / MINUTE_MS)

/** When it began: its first trigger, else its creation. */
export const beginOf = (incident: Begun, log: readonly LogEntry[]): Moment =>
  momentOf(log.find(({ kind }) => kind === 'trigger')) ?? {
    at: incident.createdAt,
    source: ofIncident(incident),
  }

/** Null: nobody has, or the log does not say. */
export const acknowledgementOf = (log: readonly LogEntry[]): Moment | null =>
  momentOf(log.find(({ kind }) => kind === 'acknowledge'))

/** The last one; null: still open. */
export function resolutionOf(incident: Begun, log: readonly LogEntry[]): Moment | null {
  if (incident.status !== 'resolved') return null
  const entry = momentOf(log.findLast(({ kind }) => kind === 'resolve'))
  if (entry !== null) return entry
  return incident.resolvedAt === null ? null : { at: incident.resolvedAt, source: ofIncident(incident) }
}

const momentOf = (entry: LogEntry | undefined): Moment | null =>
  entry === undefined ? null : { at: entry.at, source: sourceOf('log_entry', entry) }

/** What PagerDuty or a rule does by itself, even where it names a person. */
const AUTOMATIC = new Set([
  'trigger',
  'assign',
  'notify',
  'exhaust_escalation_path',
  'repeat_escalation_path',
])

/** Somebody did something: acknowledged, resolved, wrote, escalated, snoozed. */
export const isByPerson = ({ kind, agent }: LogEntry): boolean =>
  agent?.kind === 'user' && !AUTOMATIC.has(kind)

/** A person paged for an incident: push, text and call to one person for one incident are one page. */
export interface Page {
  readonly at: string
  readonly incidentId: string
  /** null: PagerDuty does not say */
  readonly userId: string | null
  readonly source: Source
}

/** The first notification of each person for each incident, oldest first. */
export function pagesIn(log: readonly LogEntry[]): Page[] {
  const notes = log.filter(({ kind, incident }) => kind === 'notify' && incident !== null)
  const byPerson = groupBy(notes, ({ incident, user }) => `${incident?.id} ${user?.id ?? ''}`)
  return [...byPerson.values()].map(([first]) => ({
    at: first.at,
    incidentId: first.incident?.id ?? '',
    userId: first.user?.id ?? null,
    source: sourceOf('log_entry', first),
  }))
}

/** Nothing was recorded for this long or longer. */
const GAP_MS = 30 * MINUTE_MS

export interface Silence {
  readonly from: string
  readonly until: string
  readonly minutes: number
  /** the entries before and after it */
  readonly sources: Sources
}

/** Between moments in order, `from` to `until`. */
export const silencesIn = (moments: readonly Moment[]): Silence[] =>
  moments.flatMap((after, i) => {
    const before = moments[i - 1]
    if (before === undefined || Date.parse(after.at) - Date.parse(before.at) < GAP_MS) return []
    return [
      {
        from: before.at,
        until: after.at,
        minutes: minutesBetween(before.at, after.at),
        sources: [before.source, after.source],
      },
    ]
  })
