import { DAY_MS } from '../../core/time.ts'
import type { Account } from '../account.ts'
import type { Incident } from '../entities.ts'
import { invalidInput, notFound } from '../errors.ts'
import { wholeNumber } from '../paging.ts'
import { isTrue } from '../parameters.ts'
import { type Call, ok, type Reply, type Route } from '../route.ts'
import { likeness } from '../similarity.ts'
import { changeEventBody } from '../wire/changes.ts'
import { incidentOf } from './incidents.ts'

const read = { method: 'GET', scope: 'incidents.read' } as const

/** Past incidents are part of a paid plan: without it PagerDuty hides them (404). */
export const incidentIntelligenceRoutes: readonly Route[] = [
  { ...read, path: '/incidents/{id}/past_incidents', parameters: ['limit', 'total'], answer: pastIncidents },
  {
    ...read,
    path: '/incidents/{id}/related_change_events',
    parameters: ['limit'],
    answer: relatedChangeEvents,
  },
]

const hasIntelligence = (account: Account): boolean => account.abilities.includes('event_intelligence')

/** These endpoints know four fields of an incident. */
const stub = (incident: Incident) => ({
  id: incident.id,
  created_at: incident.createdAt,
  self: `https://api.pagerduty.com/incidents/${incident.id}`,
  title: incident.title,
})

const createdMs = (incident: Incident): number => Date.parse(incident.createdAt)

/** Older incidents of the same service within six months, the most alike first. */
function pastIncidents(call: Call): Reply {
  if (!hasIntelligence(call.account)) throw notFound()
  const incident = incidentOf(call)
  const limit = wholeNumber(call.query, 'limit', 5, 1)
  if (limit > 999) throw invalidInput('Limit must be between 1 and 999.')
  const past = call.account
    .query({ serviceIds: [incident.service], until: new Date(incident.createdAt) })
    .filter((other) => createdMs(other) > createdMs(incident) - 182 * DAY_MS)
    .map((other) => ({ incident: stub(other), score: 50 * likeness(other.title, incident.title) }))
    .filter(({ score }) => score >= 15)
    .sort((a, b) => b.score - a.score)
  return ok({
    past_incidents: past.slice(0, limit),
    total: isTrue(call.query, 'total') ? past.length : null,
    limit,
  })
}

/** Changes of the day before: to the service itself, then to those it depends on. */
function relatedChangeEvents(call: Call): Reply {
  const { account } = call
  const incident = incidentOf(call)
  const limit = Math.min(wholeNumber(call.query, 'limit', 25, 1), 100)
  const suppliers = account.dependencies
    .filter(({ dependent }) => dependent === incident.service)
    .map(({ supporting }) => supporting)
  const events = account.changeEvents
    .filter(({ timestamp }) => {
      const age = createdMs(incident) - Date.parse(timestamp)
      return age >= 0 && age <= DAY_MS
    })
    .flatMap((event) => {
      const own = event.services.includes(incident.service)
      if (!own && !event.services.some((id) => suppliers.includes(id))) return []
      const correlation_reason = { reason: own ? 'most_recent' : 'related_service' }
      return [{ ...changeEventBody(account, event), correlation_reason }]
    })
  return ok({ change_events: events.reverse().slice(0, limit) })
}
