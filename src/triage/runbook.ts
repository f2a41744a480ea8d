import { fromOutside, type Inert, type Untrusted } from '../core/untrusted.ts'
import { listFiles } from '../gather/read-sources.ts'
import { type ChangeRequest, withSnapshot } from '../git/snapshot.ts'
import type { Reference } from '../pagerduty/client/wire.ts'
import { notAsked, part } from '../pagerduty/fetched.ts'
import type { PagerDutyReader } from '../pagerduty/reader.ts'
import type { Alert } from '../pagerduty/resources/alerts.ts'
import { inert, inertPath, line, own } from '../untrusted/inert.ts'
import { type Sources, sourceOf } from './paper/source.ts'

/** Where it says what to do: an address or a file of the repository, shown as text and never opened. */
export interface Runbook {
  readonly url: Untrusted | null
  readonly path: Untrusted | null
  /** what names it: `alert field runbook_url`, `alert link Runbook`, `service description`, `file name` */
  readonly because: Untrusted
  readonly sources: Sources
}

interface RunbookFacts {
  readonly alerts: readonly Alert[]
  readonly service: Reference | null
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
function runbooksOf(facts: RunbookFacts): Runbook[] {
  const found = [...facts.alerts.flatMap(inAlert), ...inDescription(facts), ...inFiles(facts)]
  const keys = found.map(({ url, path }) => url ?? path)
  return found.filter((_, i) => keys.indexOf(keys[i] ?? null) === i).slice(0, MAX_SHOWN)
}

function inAlert(alert: Alert): Runbook[] {
  const sources: Sources = [sourceOf('alert', alert)]
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
        linkTo(url, fromOutside('service description'), [sourceOf('service', service)]),
      )

const addressesIn = (text: Untrusted): Untrusted[] =>
  [...text.slice(0, MAX_TEXT).matchAll(IN_TEXT)].map(([, url = '']) =>
    fromOutside(url.replace(/[.,;]+$/, '')),
  )

/** Only http and https, as the WHATWG parser writes it; without a user or password. */
function linkTo(text: Untrusted, because: Untrusted, sources: Sources): Runbook[] {
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

const FILES = /^(?:docs\/)?runbooks\/[^/]+\.md$/i

/** What may name a runbook besides alerts: descriptions of services, files of the repository around. */
export type RunbookClues = Awaited<ReturnType<typeof readRunbookClues>>

export async function readRunbookClues(
  reader: PagerDutyReader,
  serviceIds: readonly string[],
  request: ChangeRequest,
) {
  const [services, files] = await Promise.all([
    serviceIds.length === 0
      ? notAsked({ services: [], unknown: [], forbidden: [] })
      : part(reader.servicesById(serviceIds)),
    readRunbookFiles(request),
  ])
  return { ...services, files }
}

/** Empty where there is no repository. */
async function readRunbookFiles(request: ChangeRequest): Promise<readonly Untrusted[]> {
  try {
    return (await withSnapshot(request, listFiles)).filter((path) => FILES.test(path))
  } catch {
    return []
  }
}

/** Of an incident whose alerts were read. */
export function runbooksAbout(
  service: Reference | null,
  alerts: readonly Alert[],
  { data, files }: RunbookClues,
): Runbook[] {
  const described = data.known ? data.value.services.find(({ id }) => id === service?.id) : undefined
  return runbooksOf({ alerts, service, description: described?.description ?? null, files })
}

/** `https://runbooks.example.com/charges (alert field runbook_url)` */
export const runbookText = ({ url, path, because }: Runbook): Inert =>
  line`${url === null ? (path === null ? own('') : inertPath(path)) : inert(url)} (${inert(because)})`
