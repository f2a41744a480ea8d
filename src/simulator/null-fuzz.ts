import type { Random } from '../core/random.ts'

/** The fields of answers that PagerDuty may leave null or out, whatever its description says. */
const NULLABLE = new Set([
  'acknowledgement_timeout',
  'acknowledgements',
  'alert_grouping',
  'assigned_via',
  'auto_resolve_timeout',
  'body',
  'conference_bridge',
  'description',
  'first_trigger_log_entry',
  'html_url',
  'incident_key',
  'integration',
  'last_incident_timestamp',
  'last_status_change_by',
  'priority',
  'resolve_reason',
  'schedule',
  'self',
  'severity',
  'summary',
  'support_hours',
  'updated_at',
])

/** A copy with a fifth of its nullable fields null, another fifth gone, and fields that nobody knows. */
export function nullFuzzed(body: object, random: Random): object {
  const copy = Object.fromEntries(
    Object.entries(body).flatMap(([name, value]: [string, unknown]) => {
      const chance = NULLABLE.has(name) ? random.next() : 1
      if (chance < 0.2) return []
      return [[name, chance < 0.4 ? null : fuzzedValue(value, random)]]
    }),
  )
  return random.chance(0.1) ? { ...copy, x_added_later: { anything: [1, 'two', null] } } : copy
}

function fuzzedValue(value: unknown, random: Random): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => fuzzedValue(item, random))
  return typeof value === 'object' && value !== null ? nullFuzzed(value, random) : value
}
