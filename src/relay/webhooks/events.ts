import { asObject, parseJson } from '../../core/json.ts'
import type { Change } from '../records.ts'
import { recordOf } from '../wire.ts'

/** What `last_status_change_at` changes with. */
const CHANGES_STATUS: ReadonlySet<unknown> = new Set(
  ['triggered', 'acknowledged', 'unacknowledged', 'resolved', 'reopened'].map((name) => `incident.${name}`),
)

/** Of an event that we do not know, or that changes nothing that is indexed, there are none. */
export function changesIn(body: string): readonly Change[] {
  const event = asObject(asObject(parseJson(body))?.['event'])
  const data = asObject(event?.['data'])
  if (event === null || data === null) return []
  if (event['resource_type'] === 'service') return [{ kind: 'stale', part: 'services', key: '' }]
  const occurredAt = event['occurred_at']
  const isIncident = data['type'] === 'incident' && typeof occurredAt === 'string'
  const changedAt = isIncident ? Date.parse(occurredAt) : Number.NaN
  const record = Number.isNaN(changedAt) ? null : recordOf(asItem(event, data))
  if (record === null) return []
  return [{ kind: 'incident', from: 'webhook', record: { ...record, changedAt, alerts: null, whole: null } }]
}

/** As the REST API would send the incident, with what the event tells of it. */
function asItem(event: Readonly<Record<string, unknown>>, data: Readonly<Record<string, unknown>>): object {
  const at = event['occurred_at']
  const changesStatus = CHANGES_STATUS.has(event['event_type'])
  return {
    ...data,
    incident_number: data['number'],
    updated_at: at,
    resolved_at: data['status'] === 'resolved' && changesStatus ? at : null,
    last_status_change_at: changesStatus ? at : null,
    last_status_change_by: changesStatus ? event['agent'] : null,
  }
}
