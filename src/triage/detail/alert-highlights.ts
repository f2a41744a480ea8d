import { fromOutside, type Untrusted } from '../../core/untrusted.ts'
import type { Alert } from '../../pagerduty/resources/alerts.ts'

interface Highlight {
  readonly label: string
  readonly value: Untrusted
}

interface Tool {
  readonly name: string
  /** matches the alert's client */
  readonly client: RegExp
  /** a field that only this tool sends */
  readonly mark: string
  /** label → the field's name, or its end after a dot */
  readonly fields: Readonly<Record<string, string>>
}

/** The useful fields of each tool, the best first. Shapes as in PagerDuty's REST API. */
const TOOLS: readonly Tool[] = [
  {
    name: 'Datadog',
    client: /datadog/i,
    mark: 'monitor_state',
    fields: { query: 'query', state: 'monitor_state', tags: 'tags', priority: 'priority' },
  },
  {
    name: 'Alertmanager',
    client: /alertmanager|prometheus/i,
    mark: 'num_firing',
    fields: { firing: 'num_firing' },
  },
  {
    name: 'CloudWatch',
    client: /cloudwatch/i,
    mark: 'NewStateReason',
    fields: { reason: 'NewStateReason', alarm: 'AlarmName', metric: 'Trigger.MetricName', region: 'Region' },
  },
  {
    name: 'Sentry',
    client: /sentry/i,
    mark: 'culprit',
    fields: { culprit: 'culprit', environment: 'environment', release: 'release', issue: 'web_url' },
  },
]

const isNamed = (field: string, name: string): boolean => field === name || field.endsWith(`.${name}`)

/** For an unknown tool, its first short fields. */
const MAX_OTHER = 4
const MAX_OTHER_LENGTH = 200

/** Null where the alert does not say. */
export const toolOf = (alert: Alert): Untrusted | null => {
  const tool = findTool(alert)
  return tool ? fromOutside(tool.name) : alert.client
}

/** At most six. */
export function highlightsOf(alert: Alert): Highlight[] {
  const tool = findTool(alert)
  if (tool === undefined) return otherFields(alert)
  const picked = Object.entries(tool.fields).flatMap(([label, name]) => {
    const field = alert.fields.find((one) => isNamed(one.name, name) && one.value.trim() !== '')
    return field ? [{ label, value: field.value }] : []
  })
  return [...(tool.name === 'Alertmanager' ? alertmanagerFields(alert) : []), ...picked].slice(0, 6)
}

const findTool = (alert: Alert): Tool | undefined =>
  TOOLS.find(({ client }) => client.test(alert.client ?? '')) ??
  TOOLS.find(({ mark }) => alert.fields.some(({ name }) => isNamed(name, mark)))

/** Alertmanager sends labels and annotations as one text: ` - alertname = HighErrorRate`. */
function alertmanagerFields({ fields }: Alert): Highlight[] {
  const text = fields.find(({ name }) => isNamed(name, 'firing'))?.value.slice(0, 20_000) ?? ''
  const wanted = ['alertname', 'severity', 'summary', 'description', 'runbook_url', 'service', 'namespace']
  const found = new Map(
    [...text.matchAll(/^ ?- (\w{1,60}) = (.*)$/gm)].map(([, name = '', value = '']) => [name, value]),
  )
  return wanted.flatMap((label) => {
    const value = found.get(label)
    return value ? [{ label, value: fromOutside(value) }] : []
  })
}

const otherFields = ({ fields }: Alert): Highlight[] =>
  fields
    .filter(({ name, value }) => /^[\w. -]{1,60}$/.test(name) && value.length <= MAX_OTHER_LENGTH)
    .slice(0, MAX_OTHER)
    .map(({ name, value }) => ({ label: name.split('.').at(-1) ?? name, value }))
