import { identifier } from '../core/random.ts'
import type { Incident, Note } from './entities.ts'
import { invalidInput } from './errors.ts'
import { record } from './incident-log.ts'
import { instant } from './instant.ts'
import type { Turn } from './transitions.ts'

const MOST_NOTES = 2000

export function addNote(incident: Incident, content: string, { now, by }: Turn): Note {
  if (incident.notes.length >= MOST_NOTES) throw invalidInput(`An incident has at most ${MOST_NOTES} notes.`)
  const id = identifier('P', 7, `note:${incident.id}:${incident.notes.length}`)
  const note = { id, user: by.id, content, createdAt: instant(now) }
  incident.notes.push(note)
  record(incident, 'annotate', note.createdAt, by, content)
  return note
}
