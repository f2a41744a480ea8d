import { valueOr } from '../core/known.ts'
import { byCodeUnit } from '../core/order.ts'
import type { Period } from '../core/time.ts'
import { fromOutside, type Inert } from '../core/untrusted.ts'
import { countDistinct } from '../incidents/noise.ts'
import { completenessOf, type Fetched, type Part, part } from '../pagerduty/fetched.ts'
import type { PagerDutyReader } from '../pagerduty/reader.ts'
import type { Incident, PastIncident } from '../pagerduty/resources/incidents.ts'
import type { Service } from '../pagerduty/resources/services.ts'
import {
  type Cell,
  type Column,
  heading,
  moreLines,
  page,
  type TextOptions,
  table,
} from '../terminal/layout.ts'
import { inert, line, own } from '../untrusted/inert.ts'
import { clockTime, enumWord } from '../untrusted/words.ts'
import { counted } from './counted.ts'
import { scopeWords } from './incidents.ts'
import { aboutNamed } from './known-services.ts'
import { countBy, isTriggered } from './open-incident.ts'

export interface ServicesQuery {
  readonly period: Period
  readonly teamIds?: readonly string[] | undefined
}

/** @throws CodedError unknown_team */
export async function readServices(reader: PagerDutyReader, { period, teamIds }: ServicesQuery) {
  const [services, open, history, maintenance] = await Promise.all([
    aboutNamed(reader, 'team', teamIds, reader.services({ teamIds }), () => []),
    part(reader.openIncidents()),
    part(reader.incidents(period)),
    part(reader.maintenanceWindows()),
  ])
  return { services, open, history, maintenance }
}

type ServicesFacts = Awaited<ReturnType<typeof readServices>>
type ServicesDocument = ReturnType<typeof toServicesDocument>
type ListedService = ReturnType<typeof toService>

export function toServicesDocument(facts: ServicesFacts, { period, teamIds }: ServicesQuery, now: Date) {
  const services = facts.services.data.map((service) => toService(service, facts)).sort(byAttention)
  const worst = services.find(({ open_incidents }) => (open_incidents?.total ?? 0) > 0)
  return {
    tool: 'pd_services' as const,
    summary: summaryOf({ ...facts.services, data: services }, scopeWords({ teamIds })),
    period: period.label,
    services,
    next: [
      worst === undefined ? 'pager-triage recent --since 7d' : `pager-triage incidents --service ${worst.id}`,
    ],
    ...completenessOf([facts.services, facts.open, facts.history, facts.maintenance], now),
  }
}

function toService(service: Service, { open, history, maintenance }: ServicesFacts) {
  const { id } = service
  const window = valueOr(maintenance.data, []).find(({ services }) => services.some((one) => one.id === id))
  return {
    id,
    name: service.name,
    status: service.status,
    description: service.description,
    created_at: service.createdAt,
    escalation_policy: service.escalationPolicy?.name ?? null,
    integrations: service.integrations.map(({ name }) => name),
    open_incidents: openOf(id, open),
    /** incidents of the period, and how many distinct ones: lower bounds unless `complete`; null: unknown */
    noise: noiseOf(id, history),
    maintenance_until: window?.endAt ?? null,
    last_incident_at: service.lastIncidentAt,
    url: service.url,
  }
}

function openOf(id: string, open: Part<readonly Incident[]>) {
  const mine = valueOr(open.data, []).filter(({ service }) => service?.id === id)
  if (mine.length === 0 && !open.complete) return null
  const triggered = mine.filter(isTriggered).length
  return { total: mine.length, triggered, acknowledged: mine.length - triggered, complete: open.complete }
}

function noiseOf(id: string, history: Part<readonly PastIncident[]>) {
  const mine = valueOr(history.data, []).filter(
    ({ service, mergedInto }) => service.id === id && mergedInto === null,
  )
  if (mine.length === 0 && !history.complete) return null
  const distinct = countDistinct(mine.map(({ title }) => title))
  return { raw: mine.length, distinct, complete: history.complete }
}

/** Others come last. */
const ORDER = ['critical', 'warning', 'active', 'maintenance', 'disabled']

const rankOf = ({ status }: ListedService): number => [...ORDER, status].indexOf(status)

const byAttention = (a: ListedService, b: ListedService): number =>
  rankOf(a) - rankOf(b) ||
  (b.open_incidents?.total ?? 0) - (a.open_incidents?.total ?? 0) ||
  (b.noise?.raw ?? 0) - (a.noise?.raw ?? 0) ||
  byCodeUnit(a.name, b.name)

/** `10 services: 2 critical, 1 warning, 6 active, 1 disabled` */
function summaryOf(services: Fetched<readonly ListedService[]>, scope: string): string {
  const counts = Object.entries(countBy(services.data, ({ status }) => status))
  const parts = counts.map(([status, count]) => `${count} ${status}`).join(', ')
  return `${counted(services, 'service')}${scope}${parts === '' ? '' : `: ${parts}`}`
}

const COLUMNS: readonly Column[] = [
  { head: 'status', most: 12 },
  { head: 'service', flexible: true },
  { head: 'open' },
  { head: 'incidents' },
  { head: 'escalation policy', most: 24, spare: 1 },
  { head: 'id', spare: 2 },
]

export function servicesText(document: ServicesDocument, options: TextOptions): Inert {
  const { services, summary, period } = document
  const { width, most } = options
  const rows = services.slice(0, most).map((service) => cells(service, options))
  return page(
    [
      heading(
        line`${inert(fromOutside(summary))} · incidents ${own(period.startsWith('last') ? 'of the ' : '')}${inert(fromOutside(period))}`,
        options,
      ),
      [
        ...table(width >= 100 ? COLUMNS : COLUMNS.slice(0, 4), rows, options),
        ...moreLines(services.length - rows.length, 'pager-triage services | less', options),
      ],
    ],
    options,
    document,
  )
}

function cells(service: ListedService, options: TextOptions): Cell[] {
  const { style } = options
  const { status, name, maintenance_until, escalation_policy, id } = service
  const paint = status === 'critical' ? style.bad : status === 'warning' ? style.warn : style.dim
  const maintenance =
    maintenance_until === null ? own('') : line` (maintenance until ${clockTime(maintenance_until, options)})`
  return [
    { text: enumWord(status), paint },
    line`${inert(name)}${maintenance}`,
    openWords(service),
    noiseWords(service),
    { text: escalation_policy === null ? own('') : inert(escalation_policy), paint: style.dim },
    { text: own(id), paint: style.dim },
  ]
}

/** A count from an incomplete list is a lower bound. */
const atLeast = ({ complete }: { readonly complete: boolean }): Inert => own(complete ? '' : 'at least ')

function noiseWords({ noise }: ListedService): Inert {
  if (noise === null) return own('unknown')
  return noise.raw === 0 ? own('-') : line`${atLeast(noise)}${noise.raw} (${noise.distinct} distinct)`
}

function openWords({ open_incidents }: ListedService): Inert {
  if (open_incidents === null) return own('unknown')
  const { total, triggered } = open_incidents
  if (total === 0) return own('-')
  const words = line`${atLeast(open_incidents)}${total}`
  return triggered === 0 ? words : line`${words} (${triggered} unacked)`
}
