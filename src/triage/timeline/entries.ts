import { groupBy } from '../../core/group-by.ts'
import { valueOr } from '../../core/known.ts'
import { byCodeUnit } from '../../core/order.ts'
import { fromOutside, type Untrusted } from '../../core/untrusted.ts'
import { commitsIn } from '../../incidents/linked-commits.ts'
import type { ChangeEvent } from '../../pagerduty/resources/change-events.ts'
import type { LogEntry, Note } from '../../pagerduty/resources/timeline.ts'
import { isByPerson } from '../paper/incident-log.ts'
import type { People } from '../paper/people.ts'
import { type Sources, sourceOf } from '../paper/source.ts'
import type { TimelineFacts } from './read.ts'

export interface TimelineEntry {
  readonly at: string
  /** PagerDuty's type of a log entry, or `alert`, `alert_resolved`, `note`, `change`, `commit`, `responder` */
  readonly kind: string
  /** who did it; null: a program, or it is not known */
  readonly by: Untrusted | null
  /** who was paged, assigned or asked */
  readonly to: readonly Untrusted[]
  /** what somebody or something wrote */
  readonly text: Untrusted | null
  readonly sources: Sources
}

/** Of one second, in this order. */
const ORDER = ['commit', 'change', 'alert', 'trigger', 'assign', 'notify', 'alert_resolved']

const rankOf = ({ kind }: TimelineEntry): number =>
  ORDER.includes(kind) ? ORDER.indexOf(kind) : ORDER.length

/** Everything that happened, once, in order. */
export function entriesOf(facts: TimelineFacts, people: People): TimelineEntry[] {
  const notes = valueOr(facts.notes.data, [])
  const log = valueOr(facts.log.data, [])
  const entries = [
    ...log
      .filter((entry) => !notes.some((note) => isCopyOf(entry, note)))
      .map((entry) => ofLog(entry, people)),
    ...notes.map((note) => ofNote(note, log, people)),
    ...alertEntries(facts, people),
    ...changeEntries(facts, people),
    ...valueOr(facts.commits, []).map(
      ({ sha, at, message }): TimelineEntry => ({
        ...{ at, kind: 'commit', by: null, to: [] },
        text: people.text(fromOutside(message.split('\n')[0] ?? '')),
        sources: [{ type: 'commit', sha }],
      }),
    ),
  ]
  return entries
    .map((entry, i) => ({ entry, i }))
    .sort((a, b) => byCodeUnit(a.entry.at, b.entry.at) || rankOf(a.entry) - rankOf(b.entry) || a.i - b.i)
    .map(({ entry }) => entry)
}

const SAME_MS = 2_000

/** PagerDuty has each note twice: as a note and in the log. */
const isCopyOf = (entry: LogEntry, { content, createdAt }: Note): boolean =>
  entry.kind === 'annotate' &&
  (entry.note === content || Math.abs(Date.parse(entry.at) - Date.parse(createdAt)) <= SAME_MS)

function ofLog(entry: LogEntry, people: People): TimelineEntry {
  const { kind, at, agent, user, assignees, note } = entry
  const assigned = assignees.length === 0 && kind === 'assign' && agent?.kind === 'user' ? [agent] : assignees
  return {
    at,
    kind,
    by: agent !== null && isByPerson(entry) ? people.name(agent) : null,
    to: [...(user === null ? [] : [user]), ...assigned].map(people.name),
    text: note === null ? null : people.text(note),
    sources: [sourceOf('log_entry', entry)],
  }
}

function ofNote(note: Note, log: readonly LogEntry[], people: People): TimelineEntry {
  const copies = log.filter((entry) => isCopyOf(entry, note))
  return {
    ...{ at: note.createdAt, kind: 'note', to: [] },
    by: note.user === null ? null : people.name(note.user),
    text: people.text(note.content),
    sources: [sourceOf('note', note), ...copies.map((entry) => sourceOf('log_entry', entry))],
  }
}

const alertEntries = ({ alerts }: TimelineFacts, people: People): TimelineEntry[] =>
  valueOr(alerts.data, []).flatMap((alert) => {
    const text = alert.summary === null ? null : people.text(alert.summary)
    const sources: Sources = [sourceOf('alert', alert)]
    const at = (time: string, kind: string) => ({ at: time, kind, by: null, to: [], text, sources })
    return [
      at(alert.createdAt, 'alert'),
      ...(alert.resolvedAt === null ? [] : [at(alert.resolvedAt, 'alert_resolved')]),
    ]
  })

/** Those of its service, and those that PagerDuty relates to it; with the commits that they name. */
function changeEntries({ changes, related, commits }: TimelineFacts, people: People): TimelineEntry[] {
  const all = [...valueOr(changes.data, []), ...valueOr(related.data, [])]
  const mapped = valueOr(commits, []).map((commit) => ({ ...commit, at: new Date(commit.at), paths: [] }))
  // tools report one change several times, under different ids
  return [...groupBy(all, ({ at, summary }) => `${at} ${summary}`).values()].map((copies) => {
    const [{ at, summary }] = copies
    const ids = new Map(copies.map((change) => [change.id, change]))
    const named = new Set(copies.flatMap((change) => commitsIn(textsOf(change), mapped)))
    const [first, ...more] = [...ids.values()].map((change) => sourceOf('change_event', change))
    const own = first ?? sourceOf('change_event', copies[0])
    return {
      ...{ at, kind: 'change', by: null, to: [] },
      text: people.text(summary),
      sources: [own, ...more, ...[...named].map(({ sha }) => ({ type: 'commit', sha }) as const)],
    }
  })
}

const textsOf = ({ summary, links, fields }: ChangeEvent): Untrusted[] => [
  summary,
  ...links.map(({ url }) => fromOutside(url)),
  ...fields.map(({ value }) => value),
]
