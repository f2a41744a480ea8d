import { valueOr } from '../../core/known.ts'
import { byCodeUnit } from '../../core/order.ts'
import { isoSeconds } from '../../core/time.ts'
import type { Reference } from '../../pagerduty/client/wire.ts'
import { completenessOf } from '../../pagerduty/fetched.ts'
import {
  acknowledgementOf,
  beginOf,
  type Moment,
  minutesBetween,
  resolutionOf,
  type Silence,
  silencesIn,
} from '../paper/incident-log.ts'
import { peopleIn } from '../paper/people.ts'
import { ofIncident, type Sources, sourceOf } from '../paper/source.ts'
import type { CommitsBefore } from '../suspects/before-lines.ts'
import { entriesOf, type TimelineEntry } from './entries.ts'
import type { TimelineFacts, TimelineQuery } from './read.ts'

export const TIMELINE_SCHEMA = 'pager-triage/timeline@1'

export type TimelineDocument = ReturnType<typeof toTimelineDocument>

export function toTimelineDocument(
  facts: TimelineFacts,
  { people: mode }: Pick<TimelineQuery, 'people'>,
  now: Date,
  before: CommitsBefore | null,
) {
  const incident = facts.incident.data
  const people = peopleIn(mode, everybodyIn(facts))
  const log = valueOr(facts.log.data, [])
  const begun = beginOf(incident, log)
  const entries = entriesOf(facts, people)
  const { complete, ...about } = completenessOf(
    [facts.incident, facts.log, facts.alerts, facts.notes, facts.changes, facts.related],
    now,
  )
  const missing = facts.commits.known ? [] : [`Commits: ${facts.commits.why}`]
  const { id, number, title, status, urgency, priority, service, createdAt, resolvedAt, url } = incident
  return {
    schema: TIMELINE_SCHEMA,
    tool: 'pd_timeline' as const,
    summary: `${entries.length} entries about incident #${number}`,
    people: mode,
    incident: {
      ...{ id, incident_number: number, status, urgency, service, url },
      title: people.text(title),
      priority: priority?.name ?? null,
      created_at: createdAt,
      resolved_at: resolvedAt,
      sources: [ofIncident(incident)] satisfies Sources,
    },
    /** from its first trigger; a time that is not here has not come, or is not known */
    times: timesOf(facts, begun),
    entries,
    /** half an hour or longer, while it was open, in which nothing was recorded */
    gaps: facts.log.complete ? silencesOf(entries, begun, incident, now) : [],
    gaps_known: facts.log.complete,
    responders: incident.responders.map(({ user, state }) => ({
      name: people.name(user),
      state,
      sources: [ofIncident(incident)] satisfies Sources,
    })),
    /** to read first; null where this is no repository of the service */
    commits_before: before && {
      ...before,
      suspects: before.suspects.map((each) => ({ ...each, subject: people.text(each.subject) })),
    },
    next: [`pager-triage detail ${number}`],
    ...about,
    complete: complete && missing.length === 0,
    warnings: [...about.warnings, ...missing],
  }
}

interface Reached {
  readonly name: 'acknowledged' | 'mitigated' | 'resolved'
  readonly at: string
  readonly minutes: number
  readonly sources: Sources
}

function timesOf({ incident, log, alerts }: TimelineFacts, begun: Moment): Reached[] {
  const entries = valueOr(log.data, [])
  const reached = (name: Reached['name'], moment: Moment | null): Reached[] =>
    moment === null
      ? []
      : [
          {
            name,
            at: moment.at,
            minutes: minutesBetween(begun.at, moment.at),
            sources: [moment.source, begun.source],
          },
        ]
  return [
    ...reached('acknowledged', acknowledgementOf(entries)),
    ...reached('mitigated', alerts.complete ? mitigationOf(valueOr(alerts.data, [])) : null),
    ...reached('resolved', resolutionOf(incident.data, entries)),
  ]
}

/** When the last of its alerts ended; null: one still fires, or there are none. */
function mitigationOf(
  alerts: readonly { readonly id: string; readonly resolvedAt: string | null }[],
): Moment | null {
  const ends = alerts.flatMap(({ id, resolvedAt }) => (resolvedAt === null ? [] : [{ id, at: resolvedAt }]))
  if (ends.length === 0 || ends.length < alerts.length) return null
  const [last] = ends.sort((a, b) => byCodeUnit(b.at, a.at) || byCodeUnit(a.id, b.id))
  return last === undefined ? null : { at: last.at, source: sourceOf('alert', last) }
}

function silencesOf(
  entries: readonly TimelineEntry[],
  begun: Moment,
  incident: { readonly resolvedAt: string | null; readonly id: string; readonly number: number },
  now: Date,
): Silence[] {
  const end = incident.resolvedAt ?? isoSeconds(now)
  const during = entries
    .filter(({ at }) => at >= begun.at && at <= end)
    .map(({ at, sources: [source] }) => ({ at, source }))
  const open = incident.resolvedAt === null ? [{ at: end, source: ofIncident(incident) }] : []
  return silencesIn([begun, ...during, ...open])
}

function everybodyIn({ incident, log, notes }: TimelineFacts): readonly Reference[] {
  const { assignees, acknowledgedBy, responders } = incident.data
  const logged = valueOr(log.data, []).flatMap(({ agent, user, assignees: named }) => [
    ...(agent?.kind === 'user' ? [agent] : []),
    ...(user === null ? [] : [user]),
    ...named,
  ])
  const writers = valueOr(notes.data, []).flatMap(({ user }) => user ?? [])
  return [...assignees, ...acknowledgedBy, ...responders.map(({ user }) => user), ...logged, ...writers]
}
