import { type Known, valueOr } from '../core/known.ts'
import { fromOutside, type Inert } from '../core/untrusted.ts'
import { countDistinct } from '../incidents/noise.ts'
import { completenessOf, type Fetched, part } from '../pagerduty/fetched.ts'
import type { PagerDutyReader } from '../pagerduty/reader.ts'
import type { Incident } from '../pagerduty/resources/incidents.ts'
import type { MaintenanceWindow } from '../pagerduty/resources/maintenance-windows.ts'
import type { Service } from '../pagerduty/resources/services.ts'
import {
  type Cell,
  type Column,
  page,
  type TextOptions,
  table,
  warningLines,
  wrap,
} from '../terminal/layout.ts'
import { inert, line, own } from '../untrusted/inert.ts'
import { clockTime, plural } from '../untrusted/words.ts'
import { countBy, isTriggered } from './open-incident.ts'
import type { Period } from './since.ts'
import { word } from './words.ts'

export interface ServicesFacts {
  readonly services: Fetched<Service[]>
  readonly open: Fetched<Known<Incident[]>>
  /** of the period */
  readonly history: Fetched<Known<Incident[]>>
  readonly maintenance: Fetched<Known<MaintenanceWindow[]>>
}

/** All services with what is open on them and what they raised; one round of requests, and the pages after it. */
export async function readServices(reader: PagerDutyReader, period: Period): Promise<ServicesFacts> {
  const [services, open, history, maintenance] = await Promise.all([
    reader.services(),
    part(reader.openIncidents()),
    part(reader.incidents(period)),
    part(reader.maintenanceWindows()),
  ])
  return { services, open, history, maintenance }
}

export type ServicesDocument = ReturnType<typeof toServicesDocument>
type ListedService = ReturnType<typeof toService>

/** `services --json`: what needs attention first. */
export function toServicesDocument(facts: ServicesFacts, period: Period, now: Date) {
  const services = facts.services.data.map((service) => toService(service, facts)).sort(byAttention)
  const worst = services.find(({ open_incidents }) => (open_incidents?.total ?? 0) > 0)
  return {
    tool: 'pd_services' as const,
    summary: summaryOf(services),
    period: period.label,
    services,
    next: [
      worst === undefined ? 'pager-triage recent --since 7d' : `pager-triage incidents --service ${worst.id}`,
    ],
    ...completenessOf([facts.services, facts.open, facts.history, facts.maintenance], now),
  }
}

function toService(service: Service, { open, history, maintenance }: ServicesFacts) {
  const window = valueOr(maintenance.data, []).find(({ services }) =>
    services.some(({ id }) => id === service.id),
  )
  return {
    id: service.id,
    name: service.name,
    status: service.status,
    description: service.description,
    created_at: service.createdAt,
    escalation_policy: service.escalationPolicy?.name ?? null,
    integrations: service.integrations.map(({ name }) => name),
    /** null: not known */
    open_incidents: openOf(service, open.data),
    /** pages of the period, and how many different problems they were; null: not known */
    noise: noiseOf(service, history.data),
    maintenance_until: window?.endAt ?? null,
    last_incident_at: service.lastIncidentAt,
    url: service.url,
  }
}

function openOf({ id }: Service, open: Known<readonly Incident[]>) {
  if (!open.known) return null
  const mine = open.value.filter(({ service }) => service.id === id)
  const triggered = mine.filter(isTriggered).length
  return { total: mine.length, triggered, acknowledged: mine.length - triggered }
}

function noiseOf({ id }: Service, history: Known<readonly Incident[]>) {
  if (!history.known) return null
  const mine = history.value.filter(({ service, mergedInto }) => service.id === id && mergedInto === null)
  return { raw: mine.length, distinct: countDistinct(mine.map(({ title }) => title)) }
}

const ORDER = ['critical', 'warning', 'active', 'maintenance', 'disabled']

const rankOf = ({ status }: ListedService): number => {
  const rank = ORDER.indexOf(status)
  return rank === -1 ? ORDER.length : rank
}

/** By status, then what is open, then noise. */
const byAttention = (a: ListedService, b: ListedService): number =>
  rankOf(a) - rankOf(b) ||
  (b.open_incidents?.total ?? 0) - (a.open_incidents?.total ?? 0) ||
  (b.noise?.raw ?? 0) - (a.noise?.raw ?? 0) ||
  a.name.localeCompare(b.name)

/** `10 services: 2 critical, 1 warning, 6 active, 1 disabled` */
function summaryOf(services: readonly ListedService[]): string {
  const counts = countBy(services, ({ status }) => status)
  const parts = Object.entries(counts).map(([status, count]) => `${count} ${status}`)
  return `${services.length} service${services.length === 1 ? '' : 's'}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}`
}

const COLUMNS: readonly Column[] = [
  { most: 12 },
  { flexible: true },
  {},
  { most: 26 },
  { most: 24, spare: 1 },
  { spare: 2 },
]

/** A line for each service, those in trouble first. */
export function servicesText(document: ServicesDocument, options: TextOptions): Inert {
  const { services, summary, period, next } = document
  const { width, style } = options
  const shown = services.slice(0, options.most)
  const rest = services.length - shown.length
  const headline = line`${inert(fromOutside(summary))} · noise of the ${inert(fromOutside(period))}`
  return page(
    [
      wrap(headline, width).map(style.strong),
      [
        ...table(
          width >= 100 ? COLUMNS : COLUMNS.slice(0, 4),
          shown.map((service) => cells(service, options)),
          width,
        ),
        ...(rest > 0 ? wrap(line`${rest} more: pager-triage services | less`, width).map(style.dim) : []),
      ],
      warningLines(document, options),
    ],
    next,
    options,
  )
}

function cells(service: ListedService, { style, now }: TextOptions): Cell[] {
  const { status, name, noise, maintenance_until, escalation_policy, id } = service
  const paint = status === 'critical' ? style.bad : status === 'warning' ? style.warn : style.dim
  const maintenance =
    maintenance_until === null ? own('') : line` (maintenance until ${clockTime(maintenance_until, now)})`
  return [
    { text: word(status), paint },
    line`${inert(name)}${maintenance}`,
    openWords(service),
    noise === null
      ? own('noise unknown')
      : noise.raw === 0
        ? own('no incidents')
        : line`${plural(noise.raw, 'incident')}, ${noise.distinct} distinct`,
    { text: escalation_policy === null ? own('') : inert(escalation_policy), paint: style.dim },
    { text: own(id), paint: style.dim },
  ]
}

function openWords({ open_incidents }: ListedService): Inert {
  if (open_incidents === null) return own('open: unknown')
  const { total, triggered } = open_incidents
  if (total === 0) return own('-')
  return triggered === 0 ? line`${total} open` : line`${total} open (${triggered} unacked)`
}
