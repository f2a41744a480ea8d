import * as z from 'zod'
import { completeness, count, instant, minutes, reference, sources, text } from './paper/schema.ts'

// Sources of docs/schema/*-1.schema.json of the lists. They may get new fields: these stay.

const person = z.looseObject({ name: text, email: z.string().nullable() })
const level = z.int().min(1)

const runbook = {
  url: z.string().nullable().describe('http or https'),
  path: z.string().nullable().describe('a file of the repository'),
  because: text.describe('what names it'),
  sources,
}

const listed = z.looseObject({
  id: z.string(),
  incident_number: z.int(),
  title: text,
  status: z.string().describe('triggered or acknowledged'),
  urgency: z.string().describe('high or low'),
  priority: text.nullable(),
  priority_rank: z.int().nullable().describe('1 is the most severe'),
  service: reference.nullable(),
  created_at: instant,
  assignments: z.array(z.looseObject({ ...person.shape, at: instant.nullable(), level: level.nullable() })),
  acknowledged_by: z.array(z.looseObject({ name: text, at: instant.nullable() })),
  alert_count: count.nullable(),
  firing_alert_count: count.nullable(),
  escalation_level: level,
  escalates_at: instant.nullable(),
  acknowledged_until: instant.nullable(),
  last_status_change: instant,
  url: z.string().nullable(),
})

const change = z.looseObject({
  id: z.string(),
  summary: text,
  at: instant,
  source: text.nullable(),
  services: z.array(reference),
})

export const incidentsSchema = z.looseObject({
  tool: z.literal('pd_incidents'),
  provider: z.literal('pagerduty'),
  timestamp: instant,
  total_incidents: count,
  summary: z.string(),
  incidents: z.array(listed).describe('most important first'),
  runbooks: z.array(z.looseObject({ incident_number: z.int(), ...runbook })),
  ...completeness,
})

export const overviewSchema = z.looseObject({
  tool: z.literal('pd_overview'),
  summary: z.string(),
  total_incidents: count,
  nobody_acknowledged: count,
  on_fire: z.array(listed),
  more_on_fire: count,
  forgotten: z.array(listed).describe('acknowledged over a day ago and still open'),
  snoozed: z.array(listed),
  services: z.array(z.looseObject({ service: reference, open: count, problems: count })),
  on_call: z.array(z.looseObject({ escalation_policy: reference, user: person, until: instant.nullable() })),
  nobody_on_call_for: z.array(reference).nullable().describe('null: not known'),
  recent_changes: z.array(change),
  runbooks: z.array(z.looseObject({ incident_number: z.int(), ...runbook })),
  maintenance: z.array(z.looseObject({ id: z.string(), until: instant, services: z.array(reference) })),
  advice: z.array(z.looseObject({ why: z.string(), command: z.string() })),
  ...completeness,
})

const note = z.looseObject({ id: z.string(), content: text, created_at: instant, user: text.nullable() })

export const detailSchema = z.looseObject({
  tool: z.literal('pd_incident_detail'),
  incident: z.looseObject({
    id: z.string(),
    incident_number: z.int(),
    title: text,
    status: z.string(),
    urgency: z.string(),
    priority: text.nullable(),
    service: reference.nullable(),
    created_at: instant,
    resolved_at: instant.nullable(),
    merged_into: z.string().nullable(),
    url: z.string().nullable(),
  }),
  timeline: z.array(
    z.looseObject({
      type: z.string(),
      created_at: instant,
      summary: text,
      channel_type: z.string().nullable(),
    }),
  ),
  alerts: z.array(
    z.looseObject({
      id: z.string(),
      status: z.string(),
      summary: text.nullable(),
      severity: z.string().nullable(),
      created_at: instant,
      source: text.nullable(),
      details: z.record(z.string(), text).describe('as the monitoring tool sent it'),
    }),
  ),
  runbooks: z.array(z.looseObject(runbook)),
  notes: z.array(note),
  responders: z.array(z.looseObject({ id: z.string(), name: text, roles: z.array(z.string()) })),
  similar_incidents: z.array(
    z.looseObject({
      id: z.string(),
      title: text,
      created_at: instant.nullable(),
      notes: z.array(note).nullable().describe('null: not known'),
    }),
  ),
  change_events: z.array(change),
  other_open_incidents: z.array(z.looseObject({ id: z.string(), relation: z.string() })),
  analysis: z.looseObject({
    alert_count: count.nullable(),
    firing_alert_count: count.nullable(),
    escalation_count: count,
    acknowledged: z.boolean(),
    trigger_source: text,
  }),
  ...completeness,
})

export const oncallSchema = z.looseObject({
  tool: z.literal('pd_oncall'),
  summary: z.string(),
  oncalls: z.array(
    z.looseObject({
      user: person,
      schedule: z.looseObject({ id: z.string().nullable(), name: text.nullable() }),
      escalation_policy: reference,
      escalation_level: level,
      start: instant.nullable(),
      end: instant.nullable(),
    }),
  ),
  by_policy: z.array(
    z.looseObject({
      escalation_policy: reference,
      services: z.array(reference).nullable(),
      levels: z.array(z.looseObject({ level })),
      gaps: z.array(z.looseObject({ level, from: instant, until: instant.nullable() })),
      gaps_known: z.boolean(),
    }),
  ),
  ...completeness,
})

export const servicesSchema = z.looseObject({
  tool: z.literal('pd_services'),
  summary: z.string(),
  period: z.string(),
  services: z.array(
    z.looseObject({
      id: z.string(),
      name: text,
      status: z.string(),
      description: text.nullable(),
      escalation_policy: text.nullable(),
      integrations: z.array(text),
      open_incidents: z.looseObject({ total: count, triggered: count, acknowledged: count }).nullable(),
      noise: z.looseObject({ raw: count, distinct: count }).nullable().describe('null: not known'),
      maintenance_until: instant.nullable(),
      last_incident_at: instant.nullable(),
    }),
  ),
  ...completeness,
})

export const recentSchema = z.looseObject({
  tool: z.literal('pd_recent'),
  summary: z.string(),
  period: z.string(),
  since: instant,
  until: instant,
  service: z.string(),
  incidents: z.array(
    z.looseObject({
      id: z.string(),
      incident_number: z.int(),
      title: text,
      status: z.string(),
      urgency: z.string(),
      service: reference,
      created_at: instant,
      resolved_at: instant.nullable(),
      merged_into: z.string().nullable(),
      alert_count: count.nullable(),
    }),
  ),
  stats: z.looseObject({
    total: count,
    by_urgency: z.record(z.string(), count),
    by_status: z.record(z.string(), count),
    mean_time_to_resolve_minutes: minutes,
    mean_time_to_acknowledge_minutes: minutes,
    acknowledged_sample: count,
    merged: count,
    problems: count,
  }),
  per_day: z.array(z.looseObject({ date: z.iso.date(), count })),
  per_service: z.array(z.looseObject({ service: reference, total: count, problems: count })),
  repeating: z.array(z.looseObject({ count, title: text, service: reference })),
  ...completeness,
})

export const doctorSchema = z.looseObject({
  tool: z.literal('pd_doctor'),
  ok: z.boolean(),
  checks: z.array(z.looseObject({ id: z.string(), state: z.string(), text, next: z.string().nullable() })),
  ...completeness,
})
