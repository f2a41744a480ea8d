import { DAY_MS } from '../../core/time.ts'
import { found, invalidInput } from '../errors.ts'
import { wholeNumber } from '../query.ts'
import { type Call, ok, type Reply, type Route } from '../route.ts'
import { changeEventBody } from './changes.ts'
import { incidentOf } from './incidents.ts'

const read = { method: 'GET', scope: 'incidents.read', parameters: ['limit'] } as const

export const incidentIntelligenceRoutes: readonly Route[] = [
  { ...read, path: '/incidents/{id}/past_incidents', answer: pastIncidents },
  { ...read, path: '/incidents/{id}/related_change_events', answer: relatedChangeEvents },
]

/** Six months back, most similar first, with four fields each. Part of a paid plan: 404 without it. */
function pastIncidents(call: Call): Reply {
  const { account, query } = call
  found(account.abilities.find((ability) => ability === 'event_intelligence'))
  const incident = incidentOf(call)
  const limit = wholeNumber(query, 'limit', 5, 1)
  if (limit > 999) throw invalidInput('Limit must be between 1 and 999.')
  const until = new Date(incident.createdAt)
  const since = new Date(until.getTime() - 182 * DAY_MS + 1)
  const past = account
    .query({ serviceIds: [incident.service], since, until })
    .map(({ id, createdAt, title }) => ({
      incident: { id, created_at: createdAt, self: `https://api.pagerduty.com/incidents/${id}`, title },
      score: 50 * likeness(title, incident.title),
    }))
    .filter(({ score }) => score >= 15)
    .sort((a, b) => b.score - a.score)
  return ok({ past_incidents: past.slice(0, limit), total: null, limit })
}

/** Shared words of two titles over all their words, 0 to 1. */
function likeness(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  const all = new Set([...left, ...right])
  return all.size === 0 ? 0 : (left.size + right.size - all.size) / all.size
}

/** Masks what varies between two incidents of the same kind. */
const wordsOf = (title: string): Set<string> => {
  const template = title.replace(/[0-9a-f]{8,}|\d+(\.\d+)*/gi, '<*>').toLowerCase()
  return new Set(template.match(/[a-z<*>]+/g) ?? [])
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
      const age = Date.parse(incident.createdAt) - Date.parse(timestamp)
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
