import { valueOr } from '../core/known.ts'
import { fromOutside, type Untrusted } from '../core/untrusted.ts'
import type { Alert } from '../pagerduty/resources/alerts.ts'
import type { RiskFacts } from '../risk/facts.ts'

/** Where it says what to do: an address or a file of the repository, shown as text and never opened. */
export interface Runbook {
  readonly url: Untrusted | null
  readonly path: Untrusted | null
  /** what names it: `alert field runbook_url`, `alert link Runbook`, `service description`, `file name` */
  readonly because: Untrusted
  readonly sources: readonly [
    | { readonly type: 'alert' | 'service'; readonly id: string }
    | { readonly type: 'file'; readonly path: Untrusted },
  ]
}

interface RunbookFacts {
  readonly alerts: readonly Alert[]
  readonly service: { readonly id: string; readonly name: Untrusted | null } | null
  /** null: none, or not read */
  readonly description: Untrusted | null
  readonly files: readonly Untrusted[]
}

const FIELD = /^(?:run|play)[ _-]?book(?:[ _-]?(?:url|link))?$/i
const NAMED = /(?:run|play)[ _-]?book/i
/** ` - runbook_url = https://…` in the text that Alertmanager sends, `Runbook: https://…` in a description */
const IN_TEXT =
  /(?:run|play)[ _-]?book(?:[ _-]?(?:url|link))?["'*_]{0,2}\s{0,4}[=:]?\s{0,4}["'<(]?(https?:\/\/[^\s"'<>)\]]+)/gi
const MAX_TEXT = 20_000
const MAX_SHOWN = 3

/** Alerts first, then the service's description, then files; each address once, three at most. */
export function runbooksOf(facts: RunbookFacts): Runbook[] {
  const found = [...facts.alerts.flatMap(inAlert), ...inDescription(facts), ...inFiles(facts)]
  const keys = found.map(({ url, path }) => url ?? path)
  return found.filter((_, i) => keys.indexOf(keys[i] ?? null) === i).slice(0, MAX_SHOWN)
}

function inAlert(alert: Alert): Runbook[] {
  const sources = [{ type: 'alert', id: alert.id }] as const
  const named = alert.fields.flatMap(({ name, value }) => {
    const last = name.split('.').at(-1) ?? name
    if (FIELD.test(last)) return linkTo(value, fromOutside(`alert field ${last}`), sources)
    return addressesIn(value).flatMap((url) => linkTo(url, fromOutside(`alert field ${last}`), sources))
  })
  const links = alert.links.flatMap(({ url, text }) =>
    NAMED.test(text ?? '') || NAMED.test(url)
      ? linkTo(fromOutside(url), fromOutside('alert link'), sources)
      : [],
  )
  return [...named, ...links]
}

const inDescription = ({ service, description }: RunbookFacts): Runbook[] =>
  service === null || description === null
    ? []
    : addressesIn(description).flatMap((url) =>
        linkTo(url, fromOutside('service description'), [{ type: 'service', id: service.id }]),
      )

const addressesIn = (text: Untrusted): Untrusted[] =>
  [...text.slice(0, MAX_TEXT).matchAll(IN_TEXT)].map(([, url = '']) =>
    fromOutside(url.replace(/[.,;]+$/, '')),
  )

/** Only http and https, as the WHATWG parser writes it; without a user or password. */
function linkTo(text: Untrusted, because: Untrusted, sources: Runbook['sources']): Runbook[] {
  const trimmed = text.trim()
  if (!URL.canParse(trimmed)) return []
  const url = new URL(trimmed)
  if ((url.protocol !== 'https:' && url.protocol !== 'http:') || url.username !== '' || url.password !== '')
    return []
  return [{ url: fromOutside(url.href), path: null, because, sources }]
}

/** By the exact slug of the service or of an alert's name. */
function inFiles({ files, service, alerts }: RunbookFacts): Runbook[] {
  const names = [service?.name ?? '', ...alerts.flatMap(namesOf)]
  const wanted = new Set(names.map(slugOf).filter((slug) => slug !== ''))
  return files
    .filter((path) => wanted.has(slugOf(path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, ''))))
    .map((path) => ({
      ...{ url: null, path, because: fromOutside('file name') },
      sources: [{ type: 'file', path }],
    }))
}

const ALERT_NAME = /^(?:alert_?name|alarm_?name|monitor_?name)$/i

const namesOf = ({ fields }: Alert): string[] =>
  fields.flatMap(({ name, value }) => [
    ...(ALERT_NAME.test(name.split('.').at(-1) ?? '') ? [value] : []),
    ...[...value.slice(0, MAX_TEXT).matchAll(/^ ?- alertname = (.{1,200})$/gm)].map(
      ([, found = '']) => found,
    ),
  ])

const slugOf = (name: string): string =>
  name
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1-$2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')

export const RUNBOOK_FILES = /^(?:docs\/)?runbooks\/[^/]+\.md$/i

/** Of the touched services, in their order; none for a past commit: these are today's. */
export function runbooksIn({ change, services, incidents, tree }: RiskFacts): RiskFacts['runbooks'] {
  if (change.source === 'commit') return undefined
  const files = valueOr(tree, []).filter((path) => RUNBOOK_FILES.test(path))
  const read = incidents.known ? (incidents.value.alerts ?? []) : []
  return valueOr(services, []).flatMap(({ id, name, description = null }) => {
    const alerts = read.flatMap((each) => (each.service === id ? each.alerts : []))
    return runbooksOf({ alerts, service: { id, name }, description, files }).map(
      ({ sources: _, ...runbook }) => ({ service: id, ...runbook }),
    )
  })
}
