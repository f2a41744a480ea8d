import * as z from 'zod'
import type { Known } from '../../core/known.ts'
import type { Untrusted } from '../../core/untrusted.ts'
import { ifAvailable } from '../client/availability.ts'
import type { Client } from '../client/client.ts'
import type { Fetched } from '../client/fetched.ts'
import { checkedIncidentId } from '../client/identifiers.ts'
import { itemsUnder, parseItems, parseOne } from '../client/items.ts'
import { id, instant, list, optional, text, word } from '../client/wire.ts'

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

export interface RelatedIncident extends IncidentStub {
  /** `machine_learning_inferred`, `service_dependency`, … */
  readonly reasons: readonly string[]
}

export interface OutlierIncident extends IncidentStub {
  /** how often its kind came up in the 30 days before it */
  readonly category: 'frequent' | 'rare' | 'anomaly' | (string & {}) | null
  readonly count: number | null
  /** share of all incidents, 0 to 1 */
  readonly frequency: number | null
  /** the title with placeholders for what varies */
  readonly titleTemplate: Untrusted | null
}

const stubFields = { id, title: optional(text), summary: optional(text), created_at: optional(instant) }

const stub = z.looseObject(stubFields).transform(toStub)

function toStub(raw: {
  id: string
  title: Untrusted | null
  summary: Untrusted | null
  created_at: string | null
}): IncidentStub {
  return { id: raw.id, title: raw.title ?? raw.summary ?? text.parse(''), createdAt: raw.created_at }
}

const pastSchema = z
  .looseObject({ incident: stub, score: optional(z.number()) })
  .transform((raw): PastIncident => ({ ...raw.incident, score: raw.score ?? 0 }))

const relatedSchema = z
  .looseObject({ incident: stub, relationships: list(z.looseObject({ type: word })) })
  .transform(
    (raw): RelatedIncident => ({ ...raw.incident, reasons: raw.relationships.map(({ type }) => type) }),
  )

const outlierSchema = z
  .looseObject({
    incident: z.looseObject({
      ...stubFields,
      occurrence: optional(
        z.looseObject({
          count: optional(z.number()),
          frequency: optional(z.number()),
          category: optional(word),
        }),
      ),
    }),
    incident_template: optional(z.looseObject({ mined_text: optional(text) })),
  })
  .transform(
    ({ incident, incident_template }): OutlierIncident => ({
      ...toStub(incident),
      category: incident.occurrence?.category ?? null,
      count: incident.occurrence?.count ?? null,
      frequency: incident.occurrence?.frequency ?? null,
      titleTemplate: incident_template?.mined_text ?? null,
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

/** Open incidents of other services that may belong to the same trouble; PagerDuty sends the 20 latest. */
export function listRelatedIncidents(
  client: Client,
  incidentId: string,
): Promise<Fetched<Known<RelatedIncident[]>>> {
  const name = checkedIncidentId(incidentId)
  const subject = `incidents related to ${name}`
  return client.fetch((call) =>
    ifAvailable(call, async () => {
      const answer = await call.get({ path: `/incidents/${name}/related_incidents`, subject, scope })
      return parseItems(
        call,
        relatedSchema,
        itemsUnder(answer, 'related_incidents', subject),
        'related incident',
      )
    }),
  )
}

/** How unusual the incident is for its service; null where PagerDuty has not judged it. */
export function readOutlierIncident(
  client: Client,
  incidentId: string,
): Promise<Fetched<Known<OutlierIncident | null>>> {
  const name = checkedIncidentId(incidentId)
  const subject = `the outlier analysis of ${name}`
  return client.fetch((call) =>
    ifAvailable(call, async () => {
      const answer = await call.get({ path: `/incidents/${name}/outlier_incident`, subject, scope })
      return parseOne(outlierSchema.nullable(), answer, 'outlier_incident', subject)
    }),
  )
}
