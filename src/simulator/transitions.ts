import { identifier } from '../core/random.ts'
import {
  type AccountState,
  type Agent,
  type Incident,
  type Instant,
  instant,
  type LogEntry,
  type Note,
  type Status,
} from './entities.ts'

interface Turn {
  readonly at: Instant
  readonly by: Agent
}

/** Anything but `resolved` reopens a resolved incident, and pages. */
export function setStatus(
  incident: Incident,
  status: Status,
  { account, by, ...turn }: Turn & { readonly account: AccountState },
): void {
  const at = instant(turn.at)
  if (incident.status === 'resolved' && status !== 'resolved') {
    const policy = account.escalationPolicies.find(({ id }) => id === incident.escalationPolicy)
    incident.assignments = (policy?.levels[0] ?? []).map((user) => ({ user, at }))
    record(incident, 'trigger', at, by)
  }
  incident.acknowledgements = status === 'acknowledged' ? [{ by, at }] : []
  if (status === 'resolved') {
    incident.assignments = []
    for (const alert of incident.alerts) {
      alert.status = 'resolved'
      alert.resolvedAt ??= at
    }
  }
  incident.status = status
  incident.statusChangedAt = at
  incident.statusChangedBy = by
  incident.resolvedAt = status === 'resolved' ? at : null
  record(incident, LOG_TYPES[status], at, by)
}

const LOG_TYPES = { triggered: 'unacknowledge', acknowledged: 'acknowledge', resolved: 'resolve' } as const

export function addNote(incident: Incident, content: string, { at, by }: Turn): Note {
  const id = identifier('P', 7, `note:${incident.id}:${incident.notes.length}`)
  const note = { id, user: by.id, content, createdAt: instant(at) }
  incident.notes.push(note)
  record(incident, 'annotate', note.createdAt, by, { note: content })
  return note
}

/** Appends to the log and sets `updatedAt`. */
export function record(
  incident: Incident,
  type: string,
  at: string,
  agent: Agent,
  more: Pick<LogEntry, 'user'> & { readonly note?: string } = {},
): void {
  const id = identifier('R', 26, `${incident.id}:${incident.log.length}:${type}`)
  incident.log.push({ id, type, at, agent, note: null, ...more })
  if (at > incident.updatedAt) incident.updatedAt = at
}
