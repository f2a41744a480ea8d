import type * as z from 'zod'
import { byCodeUnit } from '../../core/order.ts'
import type { Call } from '../client/client.ts'
import { closedWindow, type TimeWindow, totalIn, windowsOf } from '../client/pages.ts'
import { checkedIncidentId } from '../client/query.ts'
import { resource } from '../client/resource.ts'
import { actor, id, instant, list, optional, record, reference, text, word } from '../client/wire.ts'

const channel = record({ type: optional(word), content: optional(text), note: optional(text) })

const logEntry = record(
  {
    id,
    /** `trigger`, `acknowledge`, `escalate`, `annotate`, `resolve`, …: PagerDuty's type without `_log_entry` */
    kind: word.transform((type) => type.replace(/_log_entry$/, '')),
    at: instant,
    summary: optional(text),
    agent: optional(actor),
    /** whom a `notify` entry paged */
    user: optional(reference),
    /** whom an `assign`, `escalate` or `delegate` entry names */
    assignees: list(reference),
    incident: optional(reference),
    service: optional(reference),
    /** `api`, `email`, `website`, `auto`, `timeout`, `mobile`, … */
    channel: optional(channel).transform((by) => by?.type ?? null),
    note: optional(channel).transform((by) => by?.note ?? (by?.type === 'note' ? by.content : null)),
  },
  { kind: 'type', at: 'created_at', note: 'channel' },
)

export type LogEntry = z.infer<typeof logEntry>

const logEntries = resource('log_entries', 'log entry', 'incidents.read', logEntry)

/** Oldest first. */
export async function listLogEntries(call: Call, incidentId: string): Promise<LogEntry[]> {
  const name = checkedIncidentId(incidentId)
  const entries = await logEntries.list(call, {
    path: `/incidents/${name}/log_entries`,
    subject: `the log of incident ${name}`,
  })
  // PagerDuty lists newest first; within one second the later listed is the older.
  return entries.reverse().sort((a, b) => byCodeUnit(a.at, b.at))
}

/** Of the whole account: PagerDuty cannot filter its log by service. */
const accountLog = () =>
  logEntries.at({ path: '/log_entries', subject: 'log entries', query: { time_zone: 'UTC' } })

/** Of all incidents, in `[since, until)`, oldest first. */
export async function listAccountLog(call: Call, window: TimeWindow): Promise<LogEntry[]> {
  const { since, until } = window
  if (since >= until) return []
  const lists = windowsOf(window).map((piece) => closedWindow(call, accountLog(), piece))
  const found = await logEntries.from(call, lists)
  return found
    .filter(({ at }) => since.getTime() <= Date.parse(at) && Date.parse(at) < until.getTime())
    .reverse()
    .sort((a, b) => byCodeUnit(a.at, b.at))
}

/** One request for each half year; null where PagerDuty does not count. */
export async function countAccountLog(call: Call, window: TimeWindow): Promise<number | null> {
  const counts = await Promise.all(windowsOf(window).map((piece) => totalIn(call, accountLog(), piece)))
  return counts.reduce<number | null>(
    (sum, count) => (sum === null || count === null ? null : sum + count),
    0,
  )
}

const note = record({ id, content: text, createdAt: instant, user: optional(reference) })

export type Note = z.infer<typeof note>

export const notes = resource('notes', 'note', 'incidents.read', note)

/** Oldest first; PagerDuty does not page notes. */
export async function listNotes(call: Call, incidentId: string): Promise<Note[]> {
  const name = checkedIncidentId(incidentId)
  const found = await notes.whole(call, {
    path: `/incidents/${name}/notes`,
    subject: `notes of incident ${name}`,
  })
  return found.sort((a, b) => byCodeUnit(a.createdAt, b.createdAt))
}
