import { describe, expect, it } from 'vitest'
import { ApiKey } from '../../src/pagerduty/client/access.ts'
import { createReader } from '../../src/pagerduty/reader.ts'
import { SIMULATOR_KEYS } from '../../src/simulator/simulator.ts'
import { highlightsOf, toolOf } from '../../src/triage/detail/alert-highlights.ts'
import { minutesAgo, NOW, smallAccount, started } from './support/account.ts'

/** The alert as the reader takes it from PagerDuty's answer. */
async function readAlert(body: object) {
  const simulator = await started({
    account: smallAccount([
      {
        id: 'QALERT0000001',
        title: 'x',
        service: 'PPAYMNT',
        createdAt: minutesAgo(1),
        alerts: [{ summary: 'x', body }],
      },
    ]),
  })
  const reader = createReader({
    endpoint: { origin: simulator.url },
    key: ApiKey.parse(SIMULATOR_KEYS.readOnly),
    signal: new AbortController().signal,
    clock: () => NOW,
  })
  const { data } = await reader.alerts('QALERT0000001')
  await reader.close()
  const [alert] = data
  if (alert === undefined) throw new Error('no alert was read')
  return alert
}

const FIRING = `Labels:
 - alertname = HighErrorRate
 - namespace = prod
 - severity = critical
Annotations:
 - runbook_url = https://runbooks.example.com/errors
 - summary = 5xx above 5 %
Source: http://prometheus.example.com/graph
`

const ALERTS = [
  {
    status: 'firing',
    labels: { alertname: 'QueueStuck', instance: 'mq-2', severity: 'warning' },
    annotations: { summary: 'no consumer for 10 min', runbook_url: 'https://runbooks.example.com/queue' },
  },
  { status: 'firing', labels: { alertname: 'QueueFull', instance: 'mq-2' }, annotations: {} },
]
const READ = {
  alertname: 'QueueStuck, QueueFull',
  severity: 'warning',
  summary: 'no consumer for 10 min',
  runbook_url: 'https://runbooks.example.com/queue',
  instance: 'mq-2',
  firing: '2',
}

const SHAPES: [shape: string, body: object, tool: string | null, highlights: Record<string, string>][] = [
  [
    'Datadog',
    {
      cef_details: {
        client: 'Datadog',
        details: {
          query: 'avg:system.cpu > 90',
          monitor_state: 'Alert',
          tags: 'env:prod',
          org: 'acme',
          priority: 'P2',
        },
      },
    },
    'Datadog',
    { query: 'avg:system.cpu > 90', state: 'Alert', tags: 'env:prod', priority: 'P2' },
  ],
  [
    'Datadog without its name',
    { details: { custom_details: { query: 'avg:system.cpu > 90', monitor_state: 'Alert' } } },
    'Datadog',
    { query: 'avg:system.cpu > 90', state: 'Alert' },
  ],
  [
    'Alertmanager',
    {
      cef_details: {
        client: 'Alertmanager',
        details: { custom_details: { firing: FIRING, num_firing: '2' } },
      },
    },
    'Alertmanager',
    {
      alertname: 'HighErrorRate',
      severity: 'critical',
      summary: '5xx above 5 %',
      runbook_url: 'https://runbooks.example.com/errors',
      namespace: 'prod',
      firing: '2',
    },
  ],
  [
    'Alertmanager with alerts as objects',
    { details: { firing: ALERTS, num_firing: 2, num_resolved: 0, resolved: [] } },
    'Alertmanager',
    READ,
  ],
  [
    'Alertmanager with alerts as JSON in a text',
    { details: { firing: JSON.stringify(ALERTS), num_firing: '2' } },
    'Alertmanager',
    READ,
  ],
  [
    'Alertmanager with many alerts in one text',
    {
      details: { firing: [1, 2, 3, 4, 5].map((n) => ` - alertname = Disk${n}`).join('\n'), num_firing: '5' },
    },
    'Alertmanager',
    { alertname: 'Disk1, Disk2, Disk3 and 2 more', firing: '5' },
  ],
  [
    'Grafana, which sends the fields of Alertmanager',
    { cef_details: { client: 'Grafana', details: { firing: FIRING, num_firing: '1' } } },
    'Grafana',
    {
      alertname: 'HighErrorRate',
      severity: 'critical',
      summary: '5xx above 5 %',
      runbook_url: 'https://runbooks.example.com/errors',
      namespace: 'prod',
      firing: '1',
    },
  ],
  [
    'CloudWatch',
    {
      details: {
        custom_details: {
          AlarmName: 'prod-rds-cpu',
          NewStateReason: 'Threshold Crossed: 97.1 >= 95.0',
          Region: 'EU (Ireland)',
          Trigger: { MetricName: 'CPUUtilization', Threshold: 95 },
        },
      },
    },
    'CloudWatch',
    {
      reason: 'Threshold Crossed: 97.1 >= 95.0',
      alarm: 'prod-rds-cpu',
      metric: 'CPUUtilization',
      region: 'EU (Ireland)',
    },
  ],
  [
    'Sentry',
    {
      cef_details: {
        client: 'sentry',
        details: { culprit: 'app/cart.ts in applyCoupon', environment: 'prod', release: 'web@4.18' },
      },
    },
    'Sentry',
    { culprit: 'app/cart.ts in applyCoupon', environment: 'prod', release: 'web@4.18' },
  ],
  [
    'a tool of its own',
    { cef_details: { client: 'Cronwatch', details: { job: 'nightly', late: '12 min' } } },
    'Cronwatch',
    { job: 'nightly', late: '12 min' },
  ],
  ['an e-mail', { details: 'Load is CRITICAL' }, null, { details: 'Load is CRITICAL' }],
  ['no body', {}, null, {}],
]

describe('what matters of an alert', () => {
  it.each(SHAPES)('%s', async (_, body, tool, highlights) => {
    const alert = await readAlert({ type: 'alert_body', ...body })
    expect(toolOf(alert)).toBe(tool)
    expect(Object.fromEntries(highlightsOf(alert).map(({ label, value }) => [label, value]))).toEqual(
      highlights,
    )
  })

  it('never a routing key', async () => {
    const key = 'R0123456789ABCDEFGHIJKLMNOPQRSTU'
    const alert = await readAlert({ details: { custom_details: { routing_key: key, note: 'fine' } } })
    expect(JSON.stringify([alert, highlightsOf(alert)])).not.toContain(key)
  })
})
