import * as z from 'zod'
import type { Untrusted } from '../../core/untrusted.ts'
import type { Call, Client } from '../client/client.ts'
import { itemsUnder, parseItems } from '../client/items.ts'
import { gather, serialPages } from '../client/pages.ts'
import { checkedIncidentId } from '../client/query.ts'
import {
  type Actor,
  actor,
  id,
  instant,
  optional,
  type Reference,
  reference,
  text,
  word,
} from '../client/wire.ts'
import type { Fetched } from '../fetched.ts'

export interface LogEntry {
  readonly id: string
  /** `trigger`, `acknowledge`, `escalate`, `annotate`, `resolve`, …: PagerDuty's type without `_log_entry` */
  readonly kind: string
  readonly at: string
  readonly summary: Untrusted | null
  readonly agent: Actor | null
  /** `api`, `email`, `website`, `auto`, `timeout`, `mobile`, … */
  readonly channel: string | null
  /** the text of a note, where the entry is one */
  readonly note: Untrusted | null
}

const logEntrySchema = z
  .looseObject({
    id,
    type: word,
    created_at: instant,
    summary: optional(text),
    agent: optional(actor),
    channel: optional(z.looseObject({ type: optional(word), content: optional(text), note: optional(text) })),
  })
  .transform(
    (raw): LogEntry => ({
      id: raw.id,
      kind: raw.type.replace(/_log_entry$/, ''),
      at: raw.created_at,
      summary: raw.summary,
      agent: raw.agent,
      channel: raw.channel?.type ?? null,
      note: raw.channel?.note ?? (raw.channel?.type === 'note' ? raw.channel.content : null),
    }),
  )

/** The incident's history, oldest first. */
export function listLogEntries(client: Client, incidentId: string): Promise<Fetched<LogEntry[]>> {
  const name = checkedIncidentId(incidentId)
  return client.fetch(async (call) => {
    const subject = `the log of incident ${name}`
    const path = `/incidents/${name}/log_entries`
    const found = await gather(call, [
      serialPages(call, { path, root: 'log_entries', subject, scope: 'incidents.read' }),
    ])
    const entries = parseItems(call, logEntrySchema, found, 'log entry')
    // PagerDuty lists the newest first; of two at one second the later listed is the older.
    return entries.reverse().sort((a, b) => a.at.localeCompare(b.at))
  })
}

export interface Note {
  readonly id: string
  readonly content: Untrusted
  readonly createdAt: string
  readonly user: Reference | null
}

export const noteSchema = z
  .looseObject({ id, content: text, created_at: instant, user: optional(reference) })
  .transform((raw): Note => ({ id: raw.id, content: raw.content, createdAt: raw.created_at, user: raw.user }))

/** All notes, oldest first; PagerDuty sends them in one answer. */
export function listNotes(client: Client, incidentId: string): Promise<Fetched<Note[]>> {
  const name = checkedIncidentId(incidentId)
  return client.fetch((call) => readNotesIn(call, name))
}

export async function readNotesIn(call: Call, name: string): Promise<Note[]> {
  const subject = `notes of incident ${name}`
  const answer = await call.get({ path: `/incidents/${name}/notes`, subject, scope: 'incidents.read' })
  const notes = parseItems(call, noteSchema, itemsUnder(answer, 'notes', subject), 'note')
  return notes.sort((a, b) => a.createdAt.localeCompare(b.createdAt))
}
