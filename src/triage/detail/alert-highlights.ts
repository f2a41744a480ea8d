import { parseJson } from '../../core/json.ts'
import { fromOutside, type Untrusted } from '../../core/untrusted.ts'
import { flattenForeign } from '../../pagerduty/client/wire.ts'
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

/** For an unknown tool its first short fields, or the text that it sent instead of fields. */
const MAX_OTHER = 4
const MAX_OTHER_LENGTH = 200

/** Null where the alert does not say. Grafana sends the fields of Alertmanager, but its own name. */
export const toolOf = (alert: Alert): Untrusted | null => {
  const tool = alert.client === null ? findTool(alert) : byClient(alert)
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

const byClient = ({ client }: Alert): Tool | undefined => TOOLS.find((tool) => tool.client.test(client ?? ''))

const findTool = (alert: Alert): Tool | undefined =>
  byClient(alert) ?? TOOLS.find(({ mark }) => alert.fields.some(({ name }) => isNamed(name, mark)))

const ALERTMANAGER_LABELS = [
  ...['alertname', 'severity', 'summary', 'description'],
  ...['runbook_url', 'service', 'namespace', 'instance'],
]
/** One notification can hold many alerts. */
const MAX_VALUES = 3

function alertmanagerFields({ fields }: Alert): Highlight[] {
  const labels = labelsIn(fields)
  return ALERTMANAGER_LABELS.flatMap((label) => {
    const values = [
      ...new Set(labels.flatMap(([name, value]) => (name === label && value !== '' ? [value] : []))),
    ]
    const more = values.length > MAX_VALUES ? ` and ${values.length - MAX_VALUES} more` : ''
    const value = `${values.slice(0, MAX_VALUES).join(', ')}${more}`
    return values.length > 0 ? [{ label, value: fromOutside(value) }] : []
  })
}

/**
 * Labels and annotations of what fires. Alertmanager sends JSON, as objects or as one text, and older versions
 * lines such as ` - alertname = HighErrorRate`.
 */
function labelsIn(fields: Alert['fields']): (readonly [label: string, value: string])[] {
  const text = fields.find(({ name }) => isNamed(name, 'firing'))?.value ?? ''
  const parsed = parseJson(text)
  const inText = parsed === undefined ? [] : flattenForeign({ firing: parsed }).fields
  const ofObjects = [...fields, ...inText].flatMap(({ name, value }) => {
    const [, label] = /(?:^|\.)firing\.(?:\d+\.)?(?:labels|annotations)\.(\w{1,60})$/.exec(name) ?? []
    return label === undefined ? [] : [[label, value] as const]
  })
  const lines = text.slice(0, 20_000).matchAll(/^ ?- (\w{1,60}) = (.*)$/gm)
  return [...ofObjects, ...[...lines].map(([, label = '', value = '']) => [label, value] as const)]
}

const otherFields = ({ fields }: Alert): Highlight[] =>
  fields
    .filter(({ name, value }) => name === 'details' || (isShort(value) && /^[\w. -]{1,60}$/.test(name)))
    .slice(0, MAX_OTHER)
    .map(({ name, value }) => ({ label: name.split('.').at(-1) ?? name, value }))

const isShort = (value: string): boolean => value.length <= MAX_OTHER_LENGTH
