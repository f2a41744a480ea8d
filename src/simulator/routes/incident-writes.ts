import { requester } from '../auth.ts'
import { plannedChange } from '../changes.ts'
import type { Incident } from '../entities.ts'
import { invalidInput, notFound, tooLarge } from '../errors.ts'
import { listIn, objectIn, textIn } from '../json.ts'
import { addNote } from '../notes.ts'
import { pageOf } from '../paging.ts'
import { type Call, ok, PAGE_PARAMETERS, type Reply, type Route } from '../route.ts'
import { merge, snooze, type Turn } from '../transitions.ts'
import { incidentBody, noteBody } from '../wire/incidents.ts'
import { incidentReference } from '../wire/references.ts'
import { NOTHING } from '../wire/resources.ts'

const LARGEST_BULK = 250
const LONGEST_SNOOZE = 604_800

const write = { scope: 'incidents.write', parameters: [] } as const

export const incidentWriteRoutes: readonly Route[] = [
  {
    ...write,
    method: 'PUT',
    path: '/incidents',
    parameters: PAGE_PARAMETERS,
    limited: true,
    answer: updateIncidents,
  },
  { ...write, method: 'PUT', path: '/incidents/{id}', answer: updateIncident },
  { ...write, method: 'PUT', path: '/incidents/{id}/merge', answer: mergeIncidents },
  { ...write, method: 'POST', path: '/incidents/{id}/snooze', answer: snoozeIncident },
  { ...write, method: 'POST', path: '/incidents/{id}/notes', answer: createNote },
]

function turnOf({ account, now, from, key }: Call): Turn {
  return { account, now, by: { type: 'user', id: requester(from, key, account).id } }
}

/** Writes take an id; an incident number is not found. */
function incidentById(call: Call, id: unknown): Incident {
  const incident = typeof id === 'string' ? call.account.incident(id) : undefined
  if (incident === undefined || incident.id !== id) throw notFound()
  return incident
}

function updateIncidents(call: Call): Reply {
  const turn = turnOf(call)
  const items = listIn(objectIn(call.body)?.['incidents'])
  if (items === undefined) throw invalidInput('Incidents must be a Array.')
  if (items.length > LARGEST_BULK) throw tooLarge(`At most ${LARGEST_BULK} incidents can be updated at once.`)
  const planned = items.map((item) => {
    const change = objectIn(item) ?? {}
    const incident = incidentById(call, change['id'])
    return { incident, apply: plannedChange(incident, change, turn) }
  })
  for (const { apply } of planned) apply()
  const page = pageOf(planned, call.query)
  return ok({
    incidents: planned.map(({ incident }) => incidentBody(call.account, incident, NOTHING)),
    ...page.fields,
    more: false,
  })
}

function updateIncident(call: Call): Reply {
  const turn = turnOf(call)
  const incident = incidentById(call, call.id)
  const change = objectIn(objectIn(call.body)?.['incident'])
  if (change === undefined) throw invalidInput('Incident must be an Object.')
  plannedChange(incident, change, turn)()
  return ok({ incident: incidentBody(call.account, incident, NOTHING) })
}

/** Answers with a reference only. */
function mergeIncidents(call: Call): Reply {
  const turn = turnOf(call)
  const target = incidentById(call, call.id)
  const sources = listIn(objectIn(call.body)?.['source_incidents'])
  if (sources === undefined) throw invalidInput('Source incidents must be a Array.')
  merge(
    target,
    sources.map((source) => incidentById(call, objectIn(source)?.['id'])),
    turn,
  )
  return ok({ incident: incidentReference(call.account, target) })
}

function snoozeIncident(call: Call): Reply {
  const turn = turnOf(call)
  const incident = incidentById(call, call.id)
  const duration = objectIn(call.body)?.['duration']
  if (typeof duration !== 'number' || !(duration >= 1 && duration <= LONGEST_SNOOZE)) {
    throw invalidInput(`Duration must be between 1 and ${LONGEST_SNOOZE}.`)
  }
  snooze(incident, duration, turn)
  return { status: 201, body: { incident: incidentBody(call.account, incident, NOTHING) } }
}

/** PagerDuty answers 200 here, not 201. */
function createNote(call: Call): Reply {
  const turn = turnOf(call)
  const incident = incidentById(call, call.id)
  const content = textIn(objectIn(objectIn(call.body)?.['note'])?.['content'])
  if (content === undefined || content === '') throw invalidInput("Content can't be blank")
  return ok({ note: noteBody(call.account, addNote(incident, content, turn)) })
}
