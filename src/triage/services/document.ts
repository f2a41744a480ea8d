import { type Known, valueOr } from '../../core/known.ts'
import { countDistinct } from '../../incidents/noise.ts'
import { completenessOf } from '../../pagerduty/fetched.ts'
import type { Incident } from '../../pagerduty/resources/incidents.ts'
import type { Service } from '../../pagerduty/resources/services.ts'
import { countBy, isTriggered } from '../open-incident.ts'
import type { Period } from '../since.ts'
import type { ServicesFacts } from './read.ts'

export type ServicesDocument = ReturnType<typeof toServicesDocument>
export type ListedService = ReturnType<typeof toService>

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
