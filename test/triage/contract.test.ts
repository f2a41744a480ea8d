import { describe, expect, it } from 'vitest'
import { at, corpus, started } from './support/account.ts'
import { runProgram } from './support/program.ts'

/** Types as scripts written for the pager-triage skill rely on them; `instant` is `YYYY-MM-DDTHH:MM:SSZ`. */
const FIELDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  incidents: {
    tool: 'pd_incidents',
    provider: 'pagerduty',
    timestamp: 'instant',
    total_incidents: 'integer',
    summary: 'string',
    incidents: 'array',
    'incidents[].id': 'string',
    'incidents[].incident_number': 'integer',
    'incidents[].title': 'string',
    'incidents[].status': 'triggered|acknowledged',
    'incidents[].urgency': 'high|low',
    'incidents[].service.id': 'string',
    'incidents[].service.name': 'string',
    'incidents[].created_at': 'instant',
    'incidents[].assignments': 'array',
    'incidents[].assignments[].name': 'string',
    'incidents[].assignments[].email': 'e-mail',
    'incidents[].alert_count': 'integer',
    'incidents[].escalation_level': 'integer',
    'incidents[].last_status_change': 'instant',
  },
  'detail #OPEN': {
    tool: 'pd_incident_detail',
    'incident.id': 'string',
    'incident.incident_number': 'integer',
    'incident.title': 'string',
    'incident.status': 'triggered|acknowledged|resolved',
    'incident.urgency': 'high|low',
    'incident.service.id': 'string',
    'incident.service.name': 'string',
    'incident.created_at': 'instant',
    'incident.escalation_policy.id': 'string',
    'incident.escalation_policy.name': 'string',
    'incident.assignments': 'array',
    'incident.assignments[].name': 'string',
    'incident.assignments[].email': 'e-mail',
    'incident.assignments[].escalation_level': 'integer',
    'incident.acknowledgers': 'array',
    'incident.acknowledgers[].name': 'string',
    'incident.acknowledgers[].at': 'instant',
    'incident.description': 'string',
    'incident.conference_bridge': 'null|object',
    timeline: 'array',
    'timeline[].type': 'log entry',
    'timeline[].created_at': 'instant',
    'timeline[].summary': 'string',
    'timeline[].channel_type': 'string',
    alerts: 'array',
    'alerts[].id': 'string',
    'alerts[].status': 'triggered|resolved',
    'alerts[].summary': 'string',
    'alerts[].severity': 'string',
    'alerts[].created_at': 'instant',
    'alerts[].source': 'string',
    'alerts[].details': 'object',
    notes: 'array',
    'notes[].id': 'string',
    'notes[].content': 'string',
    'notes[].created_at': 'instant',
    'notes[].user': 'string',
    'analysis.alert_count': 'integer',
    'analysis.escalation_count': 'integer',
    'analysis.acknowledged': 'boolean',
    'analysis.trigger_source': 'string',
  },
  oncall: {
    tool: 'pd_oncall',
    summary: 'string',
    oncalls: 'array',
    'oncalls[].user.name': 'string',
    'oncalls[].user.email': 'e-mail',
    'oncalls[].schedule.name': 'string|null',
    'oncalls[].schedule.id': 'string|null',
    'oncalls[].escalation_policy.name': 'string',
    'oncalls[].escalation_policy.id': 'string',
    'oncalls[].escalation_level': 'integer',
    'oncalls[].start': 'instant|null',
    'oncalls[].end': 'instant|null',
  },
  services: {
    tool: 'pd_services',
    summary: 'string',
    services: 'array',
    'services[].id': 'string',
    'services[].name': 'string',
    'services[].status': 'active|warning|critical|maintenance|disabled',
    'services[].description': 'string|null',
    'services[].created_at': 'instant',
    'services[].escalation_policy': 'string',
    'services[].integrations': 'array',
  },
  'recent --since 7d': {
    tool: 'pd_recent',
    period: 'last 7 days',
    service: 'all',
    incidents: 'array',
    'incidents[].id': 'string',
    'incidents[].title': 'string',
    'incidents[].status': 'triggered|acknowledged|resolved',
    'incidents[].urgency': 'high|low',
    'incidents[].created_at': 'instant',
    'incidents[].resolved_at': 'instant|null',
    'incidents[].alert_count': 'integer',
    'stats.total': 'integer',
    'stats.by_urgency': 'object',
    'stats.by_status': 'object',
    'stats.mean_time_to_resolve_minutes': 'integer',
  },
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/

/** What a value is, in the words of the table; a string that is one of the words is that word. */
function kindsOf(value: unknown): string[] {
  if (value === null) return ['null']
  if (Array.isArray(value)) return ['array']
  if (typeof value === 'number') return [Number.isInteger(value) ? 'integer' : 'fraction']
  if (typeof value !== 'string') return [typeof value]
  const kinds = ['string', value]
  if (INSTANT.test(value)) kinds.push('instant')
  if (/^[^@\s/]+@[^@\s/]+$/.test(value)) kinds.push('e-mail')
  if (/^[a-z_]+_log_entry$/.test(value)) kinds.push('log entry')
  return kinds
}

/** Every value that the path leads to; `[]` is each item of an array. */
const valuesAt = (document: unknown, path: string): unknown[] =>
  path.split('.').reduce<unknown[]>(
    (values, step) => {
      const name = step.replace('[]', '')
      const next = values.map((value) => Object(value)[name])
      return step.endsWith('[]') ? next.flat() : next
    },
    [document],
  )

describe("the fields that the pager-triage skill's scripts rely on", async () => {
  for (const [command, fields] of Object.entries(FIELDS)) {
    describe(command, () => {
      it('have the same names and types', async () => {
        const simulator = await started({ account: corpus() })
        const acknowledged = simulator.account
          .query({ statuses: ['acknowledged'] })
          .find(({ notes }) => notes.length > 0)
        const args = command.replace('#OPEN', String(acknowledged?.number)).split(' ')
        const { code, stdout } = await runProgram([...args, '--json'], at(simulator))
        expect(code).toBe(0)
        const document: unknown = JSON.parse(stdout)
        const wrong = Object.entries(fields).flatMap(([path, type]) => {
          const values = valuesAt(document, path)
          if (values.length === 0) return [`${path}: nothing to look at`]
          const odd = values.find((value) => !kindsOf(value).some((kind) => type.split('|').includes(kind)))
          return values.includes(undefined) || odd !== undefined
            ? [`${path}: ${JSON.stringify(odd)} is no ${type}`]
            : []
        })
        expect(wrong).toEqual([])
      })
    })
  }

  it('count what they say they count', async () => {
    const simulator = await started({ account: corpus() })
    const recent = JSON.parse(
      (await runProgram(['recent', '--since', '30d', '--json'], at(simulator))).stdout,
    )
    const open = JSON.parse((await runProgram(['incidents', '--json'], at(simulator))).stdout)
    expect(recent.stats.total).toBe(recent.incidents.length)
    expect(recent.incidents.length).toBeGreaterThan(100) // more than the one page that the skill reads
    expect(open.total_incidents).toBe(
      simulator.account.query({ statuses: ['triggered', 'acknowledged'] }).length,
    )
    const created = recent.incidents.map((incident: { created_at: string }) => incident.created_at)
    expect(created).toEqual([...created].sort().reverse())
  })
})

describe('a timeline', () => {
  it('ascends', async () => {
    const simulator = await started({ account: corpus() })
    const [incident] = simulator.account.query({ statuses: ['resolved'] }).slice(-1)
    const { stdout } = await runProgram(['detail', incident?.id ?? '', '--json'], at(simulator))
    const times = JSON.parse(stdout).timeline.map((entry: { created_at: string }) => entry.created_at)
    expect(times.length).toBeGreaterThan(1)
    expect(times).toEqual([...times].sort())
  })
})
