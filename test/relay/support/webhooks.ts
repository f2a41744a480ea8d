import { createHmac } from 'node:crypto'

/** As PagerDuty's documentation shows it. */
export const webhook = (given: { event?: object; data?: object } = {}) => ({
  event: {
    id: '01BYJ5LHGZMCT1RQA5DDJHB7MY',
    event_type: 'incident.acknowledged',
    resource_type: 'incident',
    occurred_at: '2026-11-22T11:30:05.169Z',
    agent: { html_url: 'https://acme.pagerduty.com/users/PUSER01', id: 'PUSER01', type: 'user_reference' },
    client: { name: 'PagerDuty' },
    data: {
      id: 'Q0000000000001',
      type: 'incident',
      html_url: 'https://acme.pagerduty.com/incidents/Q0000000000001',
      number: 4521,
      status: 'acknowledged',
      incident_key: 'd3640fbd41094207a1c11e58e46b1662',
      created_at: '2026-11-22T11:00:00Z',
      title: 'Card charges fail',
      service: { id: 'PPAY001', summary: 'payments', type: 'service_reference' },
      assignees: [{ id: 'PUSER01', summary: 'Dana Kim', type: 'user_reference' }],
      escalation_policy: { id: 'PPOLICY', summary: 'Default', type: 'escalation_policy_reference' },
      teams: [{ id: 'PTEAM01', summary: 'Payments', type: 'team_reference' }],
      priority: { id: 'PPRIO01', summary: 'P1', type: 'priority_reference' },
      urgency: 'high',
      conference_bridge: null,
      resolve_reason: null,
      ...given.data,
    },
    ...given.event,
  },
})

export const signature = (body: string | Buffer, secret: string): string =>
  `v1=${createHmac('sha256', secret).update(body).digest('hex')}`
