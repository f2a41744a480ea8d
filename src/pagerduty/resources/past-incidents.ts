import * as z from 'zod'
import type { Known } from '../../core/known.ts'
import type { Untrusted } from '../../core/untrusted.ts'
import type { Client } from '../client/client.ts'
import { ifAvailable, itemsUnder, parseItems } from '../client/items.ts'
import { checkedIncidentId } from '../client/query.ts'
import { id, instant, optional, text } from '../client/wire.ts'
import type { Fetched } from '../fetched.ts'

/** PagerDuty's comparisons carry this much of an incident; ask for the rest by id. */
export interface IncidentStub {
  readonly id: string
  readonly title: Untrusted
  readonly createdAt: string | null
}

export interface PastIncident extends IncidentStub {
  /** PagerDuty's own similarity, without a unit or an upper bound */
  readonly score: number
}

const pastSchema = z
  .looseObject({
    incident: z.looseObject({
      id,
      title: optional(text),
      summary: optional(text),
      created_at: optional(instant),
    }),
    score: optional(z.number()),
  })
  .transform(
    ({ incident, score }): PastIncident => ({
      id: incident.id,
      title: incident.title ?? incident.summary ?? text.parse(''),
      createdAt: incident.created_at,
      score: score ?? 0,
    }),
  )

const scope = 'incidents.read'

/** Resolved incidents of the same service in the last six months that look alike, most alike first. */
export function listPastIncidents(
  client: Client,
  incidentId: string,
): Promise<Fetched<Known<PastIncident[]>>> {
  const name = checkedIncidentId(incidentId)
  const subject = `past incidents like ${name}`
  return client.fetch((call) =>
    ifAvailable(call, async () => {
      const path = `/incidents/${name}/past_incidents`
      const answer = await call.get({ path, subject, scope, query: { limit: 100 } })
      return parseItems(call, pastSchema, itemsUnder(answer, 'past_incidents', subject), 'past incident')
    }),
  )
}
