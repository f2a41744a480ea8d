import type * as z from 'zod'
import type { Call } from '../client/client.ts'
import { checkedIncidentId } from '../client/query.ts'
import { resource } from '../client/resource.ts'
import { actor, id, instant, optional, record, reference, text, word } from '../client/wire.ts'

const channel = record({ type: optional(word), content: optional(text), note: optional(text) })

const logEntry = record(
  {
    id,
    /** `trigger`, `acknowledge`, `escalate`, `annotate`, `resolve`, …: PagerDuty's type without `_log_entry` */
    kind: word.transform((type) => type.replace(/_log_entry$/, '')),
    at: instant,
    summary: optional(text),
    agent: optional(actor),
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
  return entries.reverse().sort((a, b) => a.at.localeCompare(b.at))
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
  return found.sort((a, b) => a.createdAt.localeCompare(b.createdAt))
}
