import { describe, expect, test } from 'vitest'
import type { PagerDutyReader } from '../../src/pagerduty/reader.ts'
import { json, serve } from './support/http-server.ts'
import { rawIncident } from './support/incident.ts'
import { now, openReader } from './support/reader.ts'

/** What the reader makes of one answer. */
async function read<T>(body: unknown, ask: (reader: PagerDutyReader) => Promise<T>, status = 200) {
  const server = await serve((_, response) => json(response, status, body))
  return { found: await ask(openReader(server.origin)), requests: server.requests }
}

const since = new Date(now.getTime() - 86_400_000)
const incidentId = 'Q1ABCDEF2GHIJK'

describe('an incident', () => {
  test('with everything', async () => {
    const raw = rawIncident(4521, {
      id: incidentId,
      title: 'charge capture 5xx',
      status: 'acknowledged',
      created_at: '2026-06-30T12:00:00+02:00',
      last_status_change_at: '2026-06-30T10:05:00Z',
      last_status_change_by: { id: 'PUSER01', type: 'user_reference', summary: 'Dana Kim' },
      priority: { id: 'P53ZZH5', type: 'priority_reference', summary: 'P1' },
      html_url: 'https://example.pagerduty.com/incidents/Q1ABCDEF2GHIJK',
      assignments: [
        {
          at: '2026-06-30T10:00:00Z',
          assignee: { id: 'PUSER01', name: 'Dana Kim', email: 'dana@example.com' },
        },
      ],
      acknowledgements: [
        { at: '2026-06-30T10:05:00Z', acknowledger: { id: 'PUSER01', summary: 'Dana Kim' } },
      ],
      alert_counts: { all: 3, triggered: 2, resolved: 1 },
      conference_bridge: { conference_number: '+1 555 0100', conference_url: 'https://meet.example.com/x' },
    })
    const { found } = await read({ incident: raw }, (reader) => reader.incident('#4521'))
    expect(found.data).toMatchObject({
      id: incidentId,
      number: 4521,
      title: 'charge capture 5xx',
      status: 'acknowledged',
      urgency: 'high',
      priority: { id: 'P53ZZH5', name: 'P1' },
      service: { id: 'PABC123', name: 'payments-api' },
      createdAt: '2026-06-30T10:00:00Z',
      resolvedAt: null,
      lastChangedBy: 'user',
      lastChangedByName: 'Dana Kim',
      url: 'https://example.pagerduty.com/incidents/Q1ABCDEF2GHIJK',
      assignees: [{ id: 'PUSER01', name: 'Dana Kim', email: 'dana@example.com', at: '2026-06-30T10:00:00Z' }],
      acknowledgedBy: [{ id: 'PUSER01', name: 'Dana Kim', email: null, at: '2026-06-30T10:05:00Z' }],
      alertCounts: { all: 3, triggered: 2, resolved: 1 },
      mergedInto: null,
      conferenceBridge: { number: '+1 555 0100', url: 'https://meet.example.com/x' },
    })
  })

  test('with nulls wherever PagerDuty may send them', async () => {
    const nulls = Object.fromEntries(
      [
        'title',
        'urgency',
        'priority',
        'resolved_at',
        'last_status_change_at',
        'last_status_change_by',
        'html_url',
        'assignments',
        'acknowledgements',
        'alert_counts',
        'resolve_reason',
        'escalation_policy',
        'teams',
        'conference_bridge',
      ].map((name) => [name, null]),
    )
    const { found } = await read({ incident: rawIncident(7, nulls) }, (reader) => reader.incident(7))
    expect(found.data).toMatchObject({ number: 7, title: '', urgency: 'high', priority: null, assignees: [] })
  })

  test.for<[name: string, changes: Record<string, unknown>, read: Record<string, unknown>]>([
    [
      'a status and an urgency that are new',
      { status: 'paused', urgency: 'medium' },
      { status: 'paused', urgency: 'medium' },
    ],
    [
      'a merged one',
      { status: 'resolved', resolve_reason: { type: 'merge_resolve_reason', incident: { id: 'QTARGET' } } },
      { mergedInto: 'QTARGET' },
    ],
    [
      'resolved by its service',
      { last_status_change_by: { id: 'PABC123', type: 'service_reference', summary: 'payments-api' } },
      { lastChangedBy: 'service' },
    ],
    [
      'resolved by a monitoring tool',
      { last_status_change_by: { id: 'PINT', type: 'nagios_inbound_integration_reference' } },
      { lastChangedBy: 'integration', lastChangedByName: 'PINT' },
    ],
    ['a link that is no https', { html_url: 'javascript:alert(1)' }, { url: null }],
    [
      'a broken optional part',
      { alert_counts: 'three', priority: { name: 'P1' } },
      { alertCounts: null, priority: null },
    ],
    [
      'a name that is null beside its summary',
      { service: { id: 'PABC123', name: null, summary: 'pay' } },
      { service: { id: 'PABC123', name: 'pay' } },
    ],
    [
      'one unreadable assignee among two',
      { assignments: [{}, { assignee: { id: 'PU' } }] },
      { assignees: [{ id: 'PU', name: 'PU', email: null, at: null }] },
    ],
  ])('%s', async ([, changes, expected]) => {
    const { found } = await read({ incident: rawIncident(7, changes) }, (reader) => reader.incident(7))
    expect(found.data).toMatchObject(expected)
  })

  test.for(['', '../users/me', 'PABC?x=1', 'é', 'P ABC', 'x'.repeat(41)])(
    'is not asked for by "%s"',
    async (text) => {
      const { origin, requests } = await serve((_, response) => json(response, 200, {}))
      const ask = async () => openReader(origin).incident(text)
      await expect(ask()).rejects.toThrow('not a PagerDuty incident id')
      expect(requests).toEqual([])
    },
  )
})

/** The body of an alert as each tool's integration leaves it, and what the client reads from it. */
const alertBodies: [name: string, body: unknown, read: Record<string, unknown>][] = [
  [
    'cef_details with the details of Datadog',
    {
      contexts: [
        { type: 'link', href: 'https://app.example.com/monitors/1', text: 'Monitor' },
        { type: 'link', href: 'javascript:alert(1)' },
        { type: 'image', src: 'https://app.example.com/graph.png' },
      ],
      cef_details: {
        client: 'Datadog',
        client_url: 'https://app.example.com/monitors/1',
        severity: 'warning',
        source_origin: 'web-1',
        source_component: 'checkout-api',
        service_group: 'prod',
        details: { title: 'CPU is too high on web-1', tags: 'env:prod' },
      },
    },
    {
      severity: 'warning',
      source: 'web-1',
      component: 'checkout-api',
      client: 'Datadog',
      clientUrl: 'https://app.example.com/monitors/1',
      links: [{ url: 'https://app.example.com/monitors/1', text: 'Monitor' }],
      fields: [
        { name: 'title', value: 'CPU is too high on web-1' },
        { name: 'tags', value: 'env:prod' },
      ],
    },
  ],
  [
    'cef_details with custom_details in the details',
    { cef_details: { details: { custom_details: { firing: 'Labels: …', num_firing: 1 } } } },
    {
      fields: [
        { name: 'firing', value: 'Labels: …' },
        { name: 'num_firing', value: '1' },
      ],
    },
  ],
  [
    'details with custom_details and no cef_details',
    { details: { custom_details: { Trigger: { MetricName: 'CPUUtilization' }, ok: true } } },
    {
      fields: [
        { name: 'Trigger.MetricName', value: 'CPUUtilization' },
        { name: 'ok', value: 'true' },
      ],
    },
  ],
  [
    'details with the payload of the Events API',
    { details: { payload: { custom_details: { frames: ['a.ts:1', 'b.ts:2'] } } } },
    {
      fields: [
        { name: 'frames.0', value: 'a.ts:1' },
        { name: 'frames.1', value: 'b.ts:2' },
      ],
    },
  ],
  [
    'details that are a text',
    { details: 'PROBLEM: load' },
    { fields: [{ name: 'details', value: 'PROBLEM: load' }], leftOut: 0 },
  ],
  ['empty cef_details', { cef_details: {}, details: { a: 1 } }, { fields: [{ name: 'a', value: '1' }] }],
  [
    'credentials among the details',
    {
      details: {
        routing_key: 'R0',
        nested: { api_key: 'x', access_token: 'y', host: 'web-1' },
        password: 'z',
      },
    },
    { fields: [{ name: 'nested.host', value: 'web-1' }] },
  ],
  ['no body', null, { fields: [], links: [], severity: null }],
]

describe('an alert', () => {
  test.for(alertBodies)('%s', async ([, body, expected]) => {
    const raw = { id: 'QALERT', status: 'triggered', created_at: '2026-06-30T10:00:00Z', body }
    const { found } = await read({ alerts: [raw], more: false }, (reader) => reader.alerts(incidentId))
    expect(found.complete).toBe(true)
    expect(found.data[0]).toMatchObject(expected)
  })

  test('a thousand fields and endless nesting are cut', async () => {
    let deep: unknown = 'bottom'
    for (let n = 0; n < 50; n += 1) deep = { deep }
    const wide = Object.fromEntries(Array.from({ length: 1_000 }, (_, n) => [`f${n}`, n]))
    const raw = { id: 'QALERT', created_at: '2026-06-30T10:00:00Z', body: { details: { deep, ...wide } } }
    const { found } = await read({ alerts: [raw], more: false }, (reader) => reader.alerts(incidentId))
    expect(found.data[0]?.fields).toHaveLength(200)
    expect(found.data[0]?.leftOut).toBe(1_000 - 200 + 1)
  })

  test('two fields of one name are both there', async () => {
    const details = { 'disk.used': '91 %', disk: { used: '92 %' } }
    const raw = { id: 'QALERT', created_at: '2026-06-30T10:00:00Z', body: { details } }
    const { found } = await read({ alerts: [raw], more: false }, (reader) => reader.alerts(incidentId))
    expect(found.data[0]?.fields).toEqual([
      { name: 'disk.used', value: '91 %' },
      { name: 'disk.used (2)', value: '92 %' },
    ])
  })

  test.each([
    ['http://grafana.internal.example.com/d/1', 1],
    ['javascript:alert(1)', 0],
    ['file:///etc/passwd', 0],
  ])('a link to %s', async (href, shown) => {
    const body = { contexts: [{ type: 'link', href, text: 'Dashboard' }] }
    const raw = { id: 'QALERT', created_at: '2026-06-30T10:00:00Z', body }
    const { found } = await read({ alerts: [raw], more: false }, (reader) => reader.alerts(incidentId))
    expect(found.data[0]?.links).toHaveLength(shown)
  })
})

describe('other resources', () => {
  test('log entries: oldest first, also within one second', async () => {
    const entry = (id: string, type: string, at: string, more = {}) => ({ id, type, created_at: at, ...more })
    const body = {
      log_entries: [
        entry('R4', 'resolve_log_entry', '2026-06-30T10:09:00Z'),
        entry('R3', 'annotate_log_entry', '2026-06-30T10:05:00Z', {
          channel: { type: 'note', content: 'Rolled back.' },
        }),
        entry('R2', 'assign_log_entry', '2026-06-30T10:00:00Z', {
          agent: { id: 'PU', type: 'user_reference', summary: 'Dana' },
        }),
        entry('R1', 'trigger_log_entry', '2026-06-30T10:00:00Z', {
          channel: { type: 'api', routing_key: 'R0' },
        }),
      ],
      more: false,
    }
    const { found } = await read(body, (reader) => reader.logEntries(incidentId))
    expect(found.data.map(({ kind, channel }) => [kind, channel])).toEqual([
      ['trigger', 'api'],
      ['assign', null],
      ['annotate', 'note'],
      ['resolve', null],
    ])
    expect(found.data[1]?.agent).toEqual({ id: 'PU', name: 'Dana', kind: 'user' })
    expect(found.data[2]?.note).toBe('Rolled back.')
    expect(JSON.stringify(found)).not.toContain('R0')
  })

  test('log entries of the account: whom a page went to, and which incident it is about', async () => {
    const entry = {
      id: 'R1',
      type: 'notify_log_entry',
      created_at: '2026-06-30T09:00:00Z',
      user: { id: 'PU', summary: 'Dana' },
      incident: { id: incidentId, summary: '[#1] x' },
      channel: { type: 'auto', notification: { type: 'sms', address: '+1 555 0100' } },
    }
    const outside = { ...entry, id: 'R0', created_at: '2026-06-28T09:00:00Z' }
    const { found } = await read({ log_entries: [entry, outside], more: false, total: 2 }, (reader) =>
      reader.accountLog({ since, until: now }),
    )
    expect(found.data).toMatchObject([{ id: 'R1', user: { name: 'Dana' }, incident: { id: incidentId } }])
    expect(JSON.stringify(found)).not.toContain('555')
  })

  test('schedules and users: the time zone, and only whether there is a way to reach somebody', async () => {
    const schedule = {
      id: 'PS',
      name: 'Rota',
      time_zone: 'Europe/Berlin',
      users: [{ id: 'PU', summary: 'D' }],
    }
    const schedules = await read({ schedules: [schedule], more: false }, (reader) => reader.schedules())
    expect(schedules.found.data).toMatchObject({
      value: [{ timeZone: 'Europe/Berlin', users: [{ id: 'PU' }] }],
    })
    const user = {
      id: 'PU',
      name: 'D',
      contact_methods: [{ address: 'd@example.com' }],
      notification_rules: [],
    }
    const users = await read({ users: [user, { id: 'PV', name: 'E' }], more: false }, (reader) =>
      reader.users(),
    )
    expect(users.found.data).toMatchObject({
      value: [
        { hasContact: true, hasRule: false },
        { hasContact: null, hasRule: null },
      ],
    })
    expect(JSON.stringify(users.found)).not.toContain('example.com')
  })

  test('notes: times with an offset become UTC', async () => {
    const body = { notes: [{ id: 'PN1', content: 'x', created_at: '2026-06-30T05:00:00-05:00', user: null }] }
    const { found } = await read(body, (reader) => reader.notes(incidentId))
    expect(found.data).toEqual([{ id: 'PN1', content: 'x', createdAt: '2026-06-30T10:00:00Z', user: null }])
  })

  test('past incidents: stubs with a score', async () => {
    const incident = { id: 'PFBE9I2', created_at: '2026-06-01T16:08:15Z', title: 'Things are broken' }
    const stub = { id: 'PFBE9I2', createdAt: '2026-06-01T16:08:15Z', title: 'Things are broken' }
    const past = await read({ past_incidents: [{ incident, score: 46.8 }] }, (r) =>
      r.pastIncidents(incidentId),
    )
    expect(past.found.data).toMatchObject({ known: true, value: [{ ...stub, score: 46.8 }] })
  })

  const gated: [name: string, ask: (reader: PagerDutyReader) => Promise<unknown>][] = [
    ['past incidents', (reader) => reader.pastIncidents(incidentId)],
    ['related change events', (reader) => reader.relatedChangeEvents(incidentId)],
    ['priorities', (reader) => reader.priorities()],
    ['abilities', (reader) => reader.abilities()],
  ]
  test.for(gated.flatMap(([name, ask]) => [402, 403, 404].map((status) => [name, status, ask] as const)))(
    '%s with %i: unknown with the reason, not an error and not “none”',
    async ([, status, ask]) => {
      const { found } = await read({ error: { message: 'No', code: 2014 } }, ask, status)
      expect(found).toMatchObject({
        complete: false,
        data: { known: false, why: expect.stringContaining(`(${status}): "No"`) },
      })
    },
  )

  test('an account key has no user: unknown', async () => {
    const { found } = await read({ error: { message: 'x' } }, (reader) => reader.currentUser(), 400)
    expect(found.data).toEqual({ known: false, why: 'this is an account key, not tied to a user' })
  })

  test('a user: calendar URLs, which open a schedule without a key, are dropped', async () => {
    const user = {
      id: 'PUSER01',
      name: 'Dana Kim',
      email: 'dana@example.com',
      role: 'limited_user',
      time_zone: 'Europe/Berlin',
      http_cal_url: 'https://example.pagerduty.com/private/SECRET/feed',
      web_cal_url: 'webcal://example.pagerduty.com/private/SECRET/feed',
    }
    const { found } = await read({ user }, (reader) => reader.currentUser())
    expect(found.data).toMatchObject({ value: { id: 'PUSER01', name: 'Dana Kim', role: 'limited_user' } })
    expect(JSON.stringify(found)).not.toContain('SECRET')
  })

  test('a service: the keys of its integrations are dropped', async () => {
    const service = {
      id: 'PABC123',
      name: 'payments-api',
      status: 'warning',
      acknowledgement_timeout: null,
      integrations: [
        { id: 'PINT', summary: 'API', integration_key: 'SECRET', integration_email: 'SECRET@x' },
      ],
    }
    const { found } = await read({ services: [service], more: false }, (reader) => reader.services())
    expect(found.data).toMatchObject([{ name: 'payments-api', integrations: [{ id: 'PINT', name: 'API' }] }])
    expect(JSON.stringify(found)).not.toContain('SECRET')
  })

  test('services by id: those that are unknown, and those that the key may not see', async () => {
    const server = await serve((request, response) => {
      if (request.path.endsWith('PGONE')) json(response, 404, { error: { message: 'Not Found', code: 2100 } })
      else if (request.path.endsWith('PTHEIRS'))
        json(response, 403, { error: { message: 'Access Denied', code: 2010 } })
      else json(response, 200, { service: { id: 'PABC123', name: 'payments-api' } })
    })
    const { data, ...found } = await openReader(server.origin).servicesById([
      'PABC123',
      'PGONE',
      'PTHEIRS',
      'PGONE',
    ])
    expect({ ...data, services: data.services.map(({ id }) => id) }).toEqual({
      services: ['PABC123'],
      unknown: ['PGONE'],
      forbidden: ['PTHEIRS'],
    })
    expect(found).toMatchObject({
      complete: false,
      requests: 3,
      warnings: [
        'no service PGONE in PagerDuty, or this key cannot see it',
        'this key cannot see the service PTHEIRS',
      ],
    })
  })

  test('change events: null page fields, one change reported five times, other times left out', async () => {
    const event = (id: string, timestamp: string) => ({
      id,
      summary: 'Deploy web@4.18.2',
      timestamp,
      source: 'ci',
      services: [{ id: 'PABC123' }],
      custom_details: { commit: 'abc', routing_key: 'SECRET' },
      links: [{ href: 'https://ci.example.com/1', text: 'Build' }],
    })
    const copies = ['01A', '01B', '01C', '01D', '01E'].map((id) => event(id, '2026-06-30T10:00:00Z'))
    const body = {
      change_events: [...copies, event('01F', '2026-06-28T10:00:00Z')],
      limit: null,
      offset: null,
      total: null,
      more: false,
    }
    const { found, requests } = await read(body, (reader) => reader.changeEvents({ since, until: now }))
    expect(found.data).toMatchObject([
      { id: '01A', at: '2026-06-30T10:00:00Z', fields: [{ name: 'commit', value: 'abc' }], reason: null },
    ])
    expect(found.complete).toBe(true)
    expect(requests[0]?.query.get('since')).toBe('2026-06-29T12:00:00Z')
    expect(requests[0]?.query.get('until')).toMatch(/Z$/)
  })

  test('a change event with nothing but its id and time', async () => {
    const bare = { id: '01A', timestamp: '2026-06-30T10:00:00Z' }
    const { found } = await read({ change_events: [bare], more: false }, (reader) =>
      reader.changeEvents({ since, until: now }),
    )
    expect(found).toMatchObject({
      complete: true,
      data: [{ id: '01A', summary: '', services: [], fields: [] }],
    })
  })

  test('change events older than PagerDuty keeps them: said', async () => {
    const old = { since: new Date('2025-01-01T00:00:00Z'), until: now }
    const { found } = await read({ change_events: [], more: false }, (reader) => reader.changeEvents(old))
    expect(found).toMatchObject({
      complete: false,
      warnings: ['PagerDuty keeps change events for only 90 days'],
    })
  })

  test('dependencies: both ends with their kind', async () => {
    const body = {
      relationships: [
        {
          supporting_service: { id: 'PDB', type: 'technical_service_reference' },
          dependent_service: { id: 'PBIZ', type: 'business_service_reference' },
        },
      ],
    }
    const { found } = await read(body, (reader) => reader.serviceDependencies('PDB'))
    expect(found.data).toEqual([
      { dependent: { id: 'PBIZ', kind: 'business' }, supporting: { id: 'PDB', kind: 'technical' } },
    ])
  })

  test('on-calls: no id, always on call, by policy and level', async () => {
    const onCall = (level: number, user: string, times: object) => ({
      escalation_policy: { id: 'PEP', summary: 'Payments' },
      escalation_level: level,
      user: { id: user, name: user, email: `${user}@example.com` },
      ...times,
    })
    const body = {
      oncalls: [
        onCall(2, 'PU2', { schedule: null, start: null, end: null }),
        onCall(1, 'PU1', {
          schedule: { id: 'PSCH', summary: 'Rotation' },
          start: '2026-06-30T06:00:00Z',
          end: '2026-06-30T18:00:00Z',
        }),
      ],
      more: false,
    }
    const { found } = await read(body, (reader) => reader.onCalls({ escalationPolicyIds: ['PEP'] }))
    expect(found.data).toMatchObject([
      { level: 1, user: { id: 'PU1', email: 'PU1@example.com' }, schedule: { name: 'Rotation' } },
      { level: 2, user: { id: 'PU2' }, schedule: null, start: null, end: null },
    ])
  })

  test('escalation policies, maintenance windows, priorities', async () => {
    const policy = {
      id: 'PEP',
      name: 'Payments',
      num_loops: 2,
      escalation_rules: [
        {
          escalation_delay_in_minutes: 15,
          targets: [{ id: 'PSCH', type: 'schedule_reference', summary: 'Rotation' }],
        },
      ],
    }
    const policies = await read({ escalation_policies: [policy], more: false }, (r) => r.escalationPolicies())
    expect(policies.found.data).toMatchObject([
      { name: 'Payments', rules: [{ targets: [{ id: 'PSCH', kind: 'schedule' }] }] },
    ])
    const windowOf = (id: string) => ({
      id: 'PMW',
      start_time: '2026-06-30T11:00:00Z',
      end_time: '2026-06-30T14:00:00Z',
      description: 'Upgrade',
      services: [{ id, summary: 'db' }],
    })
    const windows = await read(
      { maintenance_windows: [windowOf('PABC123'), { ...windowOf('POTHER'), id: 'PM2' }], more: false },
      (r) => r.maintenanceWindows({ serviceIds: ['PABC123'] }),
    )
    expect(windows.found.data).toMatchObject([{ id: 'PMW', endAt: '2026-06-30T14:00:00Z' }])
    const priorities = await read(
      {
        priorities: [
          { id: 'PA', name: 'SEV-0' },
          { id: 'PB', summary: 'SEV-1' },
        ],
        more: false,
      },
      (r) => r.priorities(),
    )
    expect(priorities.found.data).toMatchObject({
      value: [
        { name: 'SEV-0', rank: 1 },
        { name: 'SEV-1', rank: 2 },
      ],
    })
  })
})
