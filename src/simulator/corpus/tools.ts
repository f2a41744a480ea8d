import type { Random } from '../../core/random.ts'
import type { ChangeEventSeed } from '../account-seed.ts'
import type { AlertSeed } from '../incident-seed.ts'
import { fill, type Scene } from './texts.ts'

interface Facts extends Scene {
  readonly title: string
  readonly critical: boolean
}

/** The alert behind an incident, shaped as the REST API shows what each tool sent. People send none. */
export function alertOf(tool: string, facts: Facts): AlertSeed[] {
  if (tool === 'person') return []
  const { random, title, service, critical } = facts
  return [
    {
      summary: title,
      severity: critical ? 'critical' : 'warning',
      key: `${tool}-${service.name}-${random.int(100_000, 999_999)}`,
      body: bodyOf(tool, facts),
    },
  ]
}

function bodyOf(tool: string, facts: Facts): object {
  const { title, critical, service } = facts
  const [client, url, details] = SENDERS[tool]?.(facts) ?? []
  if (client === undefined) return { type: 'alert_body', contexts: [], details: title }
  return {
    type: 'alert_body',
    contexts: [{ type: 'link', href: url, text: client }],
    cef_details: {
      client,
      client_url: url,
      severity: critical ? 'critical' : 'warning',
      source_origin: `${service.name}-prod`,
      source_component: service.name,
      service_group: 'prod',
      details,
    },
    details,
  }
}

type Sent = readonly [client: string, url: string, details: object]

const SENDERS: Readonly<Record<string, (facts: Facts) => Sent>> = {
  datadog: (facts) => [
    'Datadog',
    fill('https://app.datadoghq.com/monitors/<1000000-9999999>', facts),
    {
      title: facts.title,
      query: fill('avg(last_5m):avg:system.cpu{service:<service>} > 90', facts),
      monitor_state: 'Alert',
      priority: facts.critical ? 'P2' : 'P4',
      tags: fill('service:<service>,env:prod', facts),
    },
  ],
  alertmanager: (facts) => [
    'Alertmanager',
    'http://alertmanager.example.com',
    {
      custom_details: {
        firing: `Labels:\n - alertname = ${facts.title.split(' ')[1]}\n - service = ${facts.service.name}\nAnnotations:\n - runbook_url = https://runbooks.example.com/${facts.service.name}\nSource: http://prometheus.example.com/graph\n`,
        num_firing: '1',
        num_resolved: '0',
        resolved: '',
      },
    },
  ],
  cloudwatch: (facts) => [
    'CloudWatch',
    'https://console.aws.amazon.com/cloudwatch',
    {
      custom_details: {
        AlarmName: fill('prod-<service>-cpu', facts),
        NewStateValue: 'ALARM',
        NewStateReason: fill('Threshold Crossed: 1 datapoint [9<5-9>.<0-9>] was >= threshold (95.0).', facts),
        Region: 'EU (Ireland)',
        Trigger: { MetricName: 'CPUUtilization', Namespace: 'AWS/ECS', Threshold: 95 },
      },
    },
  ],
  sentry: (facts) => [
    'sentry',
    'https://sentry.example.com/issues',
    {
      title: facts.title,
      culprit: fill('<path> in <symbol>', facts),
      level: 'error',
      web_url: fill('https://sentry.example.com/issues/<10000-99999>', facts),
      environment: 'prod',
      release: fill('<service>@4.<0-40>.<0-9>', facts),
      stacktrace: `Error: ${facts.title}${fill('\n    at <symbol> (/app/<path>:<10-200>:<3-40>)', facts)}`,
    },
  ],
}

const VERBS = ['Speed up', 'Simplify', 'Fix', 'Rework', 'Add a timeout to', 'Cache']

/** A release as GitHub or Argo CD reports it: the same event is listed five times. */
export function deployOf({ random, service, code }: Scene, timestamp: Date): ChangeEventSeed {
  const pullRequest = random.int(400, 1900)
  const repository = `shop/${service.name}`
  const [source, prefix] = random.pick([
    ['GitHub', `[${repository}] Merge`],
    ['Argo CD', `Deployed ${service.name}`],
  ] as const)
  return {
    summary: `${prefix}: ${random.pick(VERBS)} ${code.symbol} (#${pullRequest})`,
    timestamp,
    services: [service.id],
    source,
    customDetails: {
      repository,
      environment: 'prod',
      commit: commitHash(random),
      pull_request: pullRequest,
      files: [code.path],
    },
    links: [{ href: `https://github.example.com/${repository}/pull/${pullRequest}`, text: 'Pull request' }],
    copies: 5,
  }
}

const commitHash = (random: Random): string =>
  Array.from({ length: 40 }, () => random.int(0, 15).toString(16)).join('')
