import type { AccountState, Incident, Status } from './entities.ts'
import { invalidInput, refusedChange } from './errors.ts'
import { record } from './incident-log.ts'
import { instant } from './instant.ts'
import { type JsonObject, listIn, objectIn, textIn } from './json.ts'
import { addNote } from './notes.ts'
import { checkStatus, setStatus, type Turn } from './transitions.ts'

const STATUSES: readonly Status[] = ['triggered', 'acknowledged', 'resolved']

/**
 * Checks one item of a PUT and gives back what would apply it, so that a list is applied as a whole or not at all.
 * @throws ApiFailure 400
 */
export function plannedChange(incident: Incident, item: JsonObject, turn: Turn): () => void {
  if (item['type'] !== 'incident' && item['type'] !== 'incident_reference') {
    throw invalidInput('Incident type is invalid.')
  }
  const status = STATUSES.find((known) => known === item['status'])
  if (item['status'] !== undefined && status === undefined) {
    throw refusedChange(1003, 'Status must be triggered, acknowledged, or resolved.')
  }
  if (status !== undefined) checkStatus(incident, status)
  const priority = item['priority'] === undefined ? undefined : priorityIn(item['priority'], turn.account)
  const assignees = listIn(item['assignments'])?.map((entry) => userIn(entry, turn.account))
  const title = textIn(item['title'])
  const resolution = textIn(item['resolution'])
  const urgency = item['urgency'] === 'high' || item['urgency'] === 'low' ? item['urgency'] : undefined
  if (resolution !== undefined && status !== 'resolved') {
    throw invalidInput('Resolution can only be set when resolving the incident.')
  }
  return () => {
    const at = instant(turn.now)
    if (title !== undefined) incident.title = title
    if (priority !== undefined) {
      incident.priority = priority
      record(incident, 'field_value_change', at, turn.by)
    }
    if (urgency !== undefined) {
      incident.urgency = urgency
      record(incident, 'urgency_change', at, turn.by)
    }
    if (assignees !== undefined) {
      incident.assignments = assignees.map((user) => ({ user, at }))
      incident.assignedVia = 'direct_assignment'
      record(incident, 'assign', at, turn.by)
    }
    if (status !== undefined && status !== incident.status) setStatus(incident, status, turn)
    if (resolution !== undefined) addNote(incident, resolution, turn)
    if (at > incident.updatedAt) incident.updatedAt = at
  }
}

/** A priority comes as a reference or by its name. */
function priorityIn(value: unknown, account: AccountState): string {
  const id = objectIn(value)?.['id']
  const priority = account.priorities.find((known) => known.id === id || known.name === value)
  if (priority === undefined) throw refusedChange(1020, 'Priority not found')
  return priority.id
}

function userIn(entry: unknown, account: AccountState): string {
  const id = objectIn(objectIn(entry)?.['assignee'])?.['id']
  const user = account.users.find((known) => known.id === id)
  if (user === undefined) throw invalidInput('Assignee not found.')
  return user.id
}
