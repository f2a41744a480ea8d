import * as z from 'zod'
import type { Untrusted } from '../../core/untrusted.ts'
import type { Call, Client } from '../client/client.ts'
import type { Fetched } from '../client/fetched.ts'
import { checkedIncidentId } from '../client/identifiers.ts'
import { itemsUnder, parseItems } from '../client/items.ts'
import { id, instant, optional, type Reference, reference, text } from '../client/wire.ts'

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
