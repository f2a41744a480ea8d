import type { Random } from '../../core/random.ts'
import type { ChangeEventSeed } from '../account-seed.ts'
import type { AlertSeed } from '../incident-seed.ts'
import type { CodePlace, CorpusService } from './landscape.ts'
import type { Tool } from './texts.ts'

interface Facts {
  readonly title: string
  readonly service: CorpusService
  readonly code: CodePlace
  readonly critical: boolean
  readonly random: Random
}

/** The alert behind an incident, shaped as the REST API shows what each tool sent. People send none. */
export function alertOf(tool: Tool, facts: Facts): AlertSeed[] {
  const body = BODIES[tool]?.(facts)
  if (body === undefined) return []
  return [
    {
      summary: facts.title,
      severity: facts.critical ? 'critical' : 'warning',
      key: `${tool}-${facts.service.name}-${facts.random.int(100_000, 999_999)}`,
      body,
    },
  ]
}

const BODIES: Readonly<Record<Tool, ((facts: Facts) => object) | undefined>> = {
  datadog: ({ title, service, critical, random }) => {
    const monitor = random.int(1_000_000, 9_999_999)
    const url = `https://app.datadoghq.com/monitors/${monitor}`
    return cef(service, url, 'Datadog', critical, {
      event_class: 'metric alert',
      details: {
        title,
        query: `avg(last_5m):avg:system.cpu{service:${service.name}} > 90`,
        monitor_state: 'Alert',
        event_type: 'metric_alert',
        priority: critical ? 'P2' : 'P4',
        tags: `service:${service.name},env:prod`,
        org: 'example',
      },
    })
  },
  alertmanager: ({ title, service, critical }) => {
    const runbook = `https://runbooks.example.com/${service.name}`
    const severity = critical ? 'critical' : 'warning'
    return cef(service, 'http://alertmanager.example.com', 'Alertmanager', critical, {
      details: {
        custom_details: {
          firing: `Labels:\n - alertname = ${title.split(' ')[1] ?? 'Unknown'}\n - service = ${service.name}\n - severity = ${severity}\nAnnotations:\n - runbook_url = ${runbook}\nSource: http://prometheus.example.com/graph\n`,
          num_firing: '1',
          num_resolved: '0',
          resolved: '',
        },
      },
    })
  },
  cloudwatch: ({ service, critical, random }) => {
    const value = random.int(950, 999) / 10
    return cef(service, 'https://console.aws.amazon.com/cloudwatch', 'CloudWatch', critical, {
      details: {
        custom_details: {
          AlarmName: `prod-${service.name}-cpu`,
          NewStateValue: 'ALARM',
          NewStateReason: `Threshold Crossed: 1 datapoint [${value}] was >= threshold (95.0).`,
          Region: 'EU (Ireland)',
          AlarmArn: `arn:aws:cloudwatch:eu-west-1:000000000000:alarm:prod-${service.name}-cpu`,
          Trigger: {
            MetricName: 'CPUUtilization',
            Namespace: 'AWS/ECS',
            Threshold: 95,
            ComparisonOperator: 'GreaterThanOrEqualToThreshold',
          },
        },
      },
    })
  },
  sentry: ({ title, service, code, critical, random }) =>
    cef(service, 'https://sentry.example.com/issues', 'sentry', critical, {
      details: {
        title,
        culprit: `${code.path} in ${code.symbol}`,
        project: service.name,
        level: 'error',
        web_url: `https://sentry.example.com/issues/${random.int(10_000, 99_999)}`,
        environment: 'prod',
        release: `${service.name}@4.${random.int(0, 40)}.${random.int(0, 9)}`,
        stacktrace: `Error: ${title}\n    at ${code.symbol} (/app/${code.path}:${random.int(10, 200)}:${random.int(3, 40)})\n    at processTicksAndRejections (node:internal/process/task_queues:95:5)`,
      },
    }),
  email: ({ title }) => ({ type: 'alert_body', contexts: [], details: title }),
  person: undefined,
}

function cef(
  service: CorpusService,
  url: string,
  client: string,
  critical: boolean,
  more: { details: object; event_class?: string },
): object {
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
      ...more,
    },
    details: more.details,
  }
}

const VERBS = ['Speed up', 'Simplify', 'Fix', 'Rework', 'Add a timeout to', 'Cache']

/** A release as GitHub or Argo CD reports it: the same event is listed five times. */
export function deployOf(
  random: Random,
  service: CorpusService,
  code: CodePlace,
  timestamp: Date,
): ChangeEventSeed {
  const pullRequest = random.int(400, 1900)
  const commit = Array.from({ length: 40 }, () => random.int(0, 15).toString(16)).join('')
  const tool = random.pick(['GitHub', 'Argo CD'])
  const summary = `${random.pick(VERBS)} ${code.symbol} (#${pullRequest})`
  return {
    summary:
      tool === 'GitHub' ? `[shop/${service.name}] Merge: ${summary}` : `Deployed ${service.name}: ${summary}`,
    timestamp,
    services: [service.id],
    source: tool,
    customDetails: {
      repository: `shop/${service.name}`,
      environment: 'prod',
      commit,
      pull_request: pullRequest,
      files: [code.path],
    },
    links: [
      { href: `https://github.example.com/shop/${service.name}/pull/${pullRequest}`, text: 'Pull request' },
    ],
    copies: 5,
  }
}
