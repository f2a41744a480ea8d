import type { Incident, Status, User } from '../entities.ts'
import { found, invalidInput, missingFrom, refusedChange, unknownFrom } from '../errors.ts'
import { type Call, ok, type Reply, type Route } from '../route.ts'
import { addNote, setStatus, type Turn } from '../transitions.ts'
import { noteBody } from './incident-details.ts'
import { incidentBody } from './incidents.ts'

const write = { scope: 'incidents.write', parameters: [] } as const

export const incidentWriteRoutes: readonly Route[] = [
  { ...write, method: 'PUT', path: '/incidents/{id}', answer: updateIncident },
  { ...write, method: 'POST', path: '/incidents/{id}/notes', answer: createNote },
]

function turnOf(call: Call): Turn {
  return { account: call.account, now: call.now, by: { type: 'user', id: requester(call).id } }
}

/** Named by the `From` header, or the user of the key. */
function requester({ account, from, key }: Call): User {
  if (from === undefined && key.user === null) throw missingFrom()
  const user = account.users.find(({ id, email }) => (from === undefined ? id === key.user : email === from))
  if (user === undefined) throw unknownFrom()
  return user
}

/** Writes take only ids: an incident number gives 404. */
const incidentById = ({ account, id }: Call): Incident =>
  found(account.incidents.find((one) => one.id === id))

const STATUSES: readonly Status[] = ['triggered', 'acknowledged', 'resolved']

function updateIncident(call: Call): Reply {
  const turn = turnOf(call)
  const incident = incidentById(call)
  const change = objectIn(objectIn(call.body)?.['incident'])
  if (change === undefined) throw invalidInput('Incident must be an Object.')
  if (change['type'] !== 'incident' && change['type'] !== 'incident_reference') {
    throw invalidInput('Incident type is invalid.')
  }
  const status = STATUSES.find((known) => known === change['status'])
  if (status === undefined) throw refusedChange(1003, 'Status must be triggered, acknowledged, or resolved.')
  refuseTransition(incident, status)
  if (status !== incident.status) setStatus(incident, status, turn)
  return ok({ incident: incidentBody(call.account, incident) })
}

function refuseTransition(incident: Incident, status: Status): void {
  if (incident.mergedInto !== null) throw refusedChange(1019, 'Incident has already been merged')
  if (status !== incident.status) return
  if (status === 'resolved') throw refusedChange(1001, 'Incident Already Resolved')
  if (status === 'acknowledged') throw refusedChange(1002, 'Incident Already Acknowledged')
}

/** 200 as in PagerDuty, not 201. */
function createNote(call: Call): Reply {
  const turn = turnOf(call)
  const incident = incidentById(call)
  const content = objectIn(objectIn(call.body)?.['note'])?.['content']
  if (typeof content !== 'string' || content === '') throw invalidInput("Content can't be blank")
  return ok({ note: noteBody(call.account, addNote(incident, content, turn)) })
}

type JsonObject = Readonly<Record<string, unknown>>

const objectIn = (value: unknown): JsonObject | undefined => (isObject(value) ? value : undefined)

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
