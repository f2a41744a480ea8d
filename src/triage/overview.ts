import { type Known, valueOr } from '../core/known.ts'
import { DAY_MS, HOUR_MS } from '../core/time.ts'
import type { Inert, Untrusted } from '../core/untrusted.ts'
import { countDistinct } from '../incidents/noise.ts'
import type { Reference } from '../pagerduty/client/wire.ts'
import { completenessOf, type Fetched, knownPart, notAsked, part } from '../pagerduty/fetched.ts'
import type { PagerDutyReader } from '../pagerduty/reader.ts'
import type { Priority } from '../pagerduty/resources/account.ts'
import type { ChangeEvent } from '../pagerduty/resources/change-events.ts'
import type { Incident } from '../pagerduty/resources/incidents.ts'
import type { MaintenanceWindow } from '../pagerduty/resources/maintenance-windows.ts'
import type { OnCall } from '../pagerduty/resources/on-calls.ts'
import { labelled, page, type TextOptions, warningLines, wrap } from '../terminal/layout.ts'
import { cutTo } from '../terminal/width.ts'
import { inert, line, own } from '../untrusted/inert.ts'
import { clockTime, duration, listed, plural } from '../untrusted/words.ts'
import { headline, summaryOf } from './incidents.ts'
import {
  byImportance,
  incidentTable,
  isTriggered,
  type ListedIncident,
  ranksOf,
  toListed,
} from './open-incident.ts'
import { ago } from './words.ts'

export interface OverviewFacts {
  readonly open: Fetched<Incident[]>
  readonly priorities: Fetched<Known<Priority[]>>
  /** of the last hours, on whatever service */
  readonly changes: Fetched<Known<ChangeEvent[]>>
  readonly maintenance: Fetched<Known<MaintenanceWindow[]>>
  /** of the policies that hold something open */
  readonly onCalls: Fetched<Known<OnCall[]>>
}

const CHANGES_MS = 6 * HOUR_MS

/** What is open and what may be behind it, then who is on call for it: two rounds of requests. */
export async function readOverview(reader: PagerDutyReader, now: Date): Promise<OverviewFacts> {
  const since = new Date(now.getTime() - CHANGES_MS)
  const [open, priorities, changes, maintenance] = await Promise.all([
    reader.openIncidents({ withPeople: true }),
    knownPart(reader.priorities()),
    part(reader.changeEvents({ since, until: now })),
    part(reader.maintenanceWindows()),
  ])
  const policyIds = new Set(open.data.flatMap(({ escalationPolicy }) => escalationPolicy?.id ?? []))
  const onCalls =
    policyIds.size === 0
      ? notAsked<OnCall[]>([])
      : await part(reader.onCalls({ escalationPolicyIds: [...policyIds] }))
  return { open, priorities, changes, maintenance, onCalls }
}

export type OverviewDocument = ReturnType<typeof toOverviewDocument>

const MOST_ON_FIRE = 8
const MOST_CHANGES = 5

/** `overview --json`: what is on fire, what may be behind it, who is there, and what to do next. */
export function toOverviewDocument(facts: OverviewFacts, now: Date) {
  const ranks = ranksOf(facts.priorities.data)
  const incidents = facts.open.data.map((incident) => toListed(incident, ranks)).sort(byImportance)
  const isStale = ({ status, last_status_change }: ListedIncident) =>
    status === 'acknowledged' && now.getTime() - Date.parse(last_status_change) > DAY_MS
  const alive = incidents.filter((incident) => !isStale(incident))
  const onFire = [...alive.filter(isTriggered), ...alive.filter((incident) => !isTriggered(incident))]
  const forgotten = incidents.filter(isStale).sort((a, b) => a.created_at.localeCompare(b.created_at))
  const changes = changesOn(facts)
  const uncovered = uncoveredPolicies(facts)
  const advice = adviceFor({ onFire, forgotten, changes, uncovered })
  return {
    tool: 'pd_overview' as const,
    summary: summaryOf(incidents),
    total_incidents: incidents.length,
    nobody_acknowledged: incidents.filter(isTriggered).length,
    on_fire: onFire.slice(0, MOST_ON_FIRE),
    more_on_fire: Math.max(0, onFire.length - MOST_ON_FIRE),
    /** acknowledged more than a day ago and still open, the oldest first */
    forgotten,
    services: servicesOf(facts.open.data),
    on_call: onCallOf(facts),
    nobody_on_call_for: uncovered,
    recent_changes: changes.slice(0, MOST_CHANGES),
    maintenance: valueOr(facts.maintenance.data, []).map(({ id, endAt, services }) => ({
      id,
      until: endAt,
      services: services.map(({ id, name }) => ({ id, name })),
    })),
    advice,
    next: advice.map(({ command }) => command),
    ...completenessOf([facts.open, facts.priorities, facts.changes, facts.maintenance, facts.onCalls], now),
  }
}

/** Open incidents of each service, and how many of them are distinct. */
function servicesOf(open: readonly Incident[]) {
  const ids = [...new Set(open.map(({ service }) => service.id))]
  return ids
    .map((id) => {
      const mine = open.filter(({ service }) => service.id === id)
      const names = mine.map(({ service }) => service.name)
      return {
        service: { id, name: names[0] ?? null },
        open: mine.length,
        problems: countDistinct(mine.map(({ title }) => title)),
      }
    })
    .sort((a, b) => b.open - a.open)
}

const onCallOf = ({ onCalls }: OverviewFacts) =>
  valueOr(onCalls.data, [])
    .filter(({ level }) => level === 1)
    .map(({ escalationPolicy, user, end }) => ({
      escalation_policy: { id: escalationPolicy.id, name: escalationPolicy.name },
      user: { name: user.name, email: user.email },
      until: end,
    }))

/** Policies that hold something open while nobody is on call for any level of them. */
function uncoveredPolicies({ open, onCalls }: OverviewFacts): { id: string; name: Untrusted }[] {
  if (!onCalls.data.known) return []
  const covered = new Set(onCalls.data.value.map(({ escalationPolicy }) => escalationPolicy.id))
  const policies = open.data.flatMap(({ escalationPolicy }) => escalationPolicy ?? [])
  const uncovered = policies.filter(({ id }) => !covered.has(id))
  return [...new Map(uncovered.map(({ id, name }) => [id, { id, name }])).values()]
}

/** The latest changes of services on which something is open. */
function changesOn({ open, changes }: OverviewFacts) {
  const withOpen = new Set(open.data.map(({ service }) => service.id))
  return valueOr(changes.data, [])
    .filter(({ services }) => services.some(({ id }) => withOpen.has(id)))
    .map(({ id, summary, at, source, services }) => ({
      id,
      summary,
      at,
      source,
      services: services.map((service) => ({ id: service.id, name: service.name })),
    }))
}

/** One thing to do, why, and the command that begins it. `why` holds no foreign text. */
export interface Advice {
  readonly why: string
  readonly command: string
}

interface Situation {
  readonly onFire: readonly ListedIncident[]
  readonly forgotten: readonly ListedIncident[]
  readonly changes: readonly { readonly at: string; readonly services: readonly Reference[] }[]
  readonly uncovered: readonly Reference[]
}

/** What to do next, the most urgent first; at least one thing. */
function adviceFor({ onFire, forgotten, changes, uncovered }: Situation): Advice[] {
  const waiting = onFire.filter(isTriggered)
  const [first] = waiting
  const [held] = onFire.filter((incident) => !isTriggered(incident))
  const [oldest] = forgotten
  const advice = [
    first && {
      why: `unacknowledged: #${first.incident_number}${waiting.length > 1 ? ` and ${waiting.length - 1} more` : ''}`,
      command: `pager-triage detail ${first.incident_number}`,
    },
    first &&
      followsChange(first, changes) && {
        why: `#${first.incident_number} started within an hour of a change to its service, which may be the cause`,
        command: `pager-triage detail ${first.incident_number}`,
      },
    uncovered[0] && {
      why: `nobody is on call for ${uncovered.length === 1 ? 'a policy' : `${uncovered.length} policies`} with open incidents`,
      command: 'pager-triage oncall',
    },
    held && {
      why: `#${held.incident_number} is acknowledged: check progress`,
      command: `pager-triage detail ${held.incident_number}`,
    },
    oldest && {
      why: `${forgotten.length} acknowledged over a day ago, still open: resolve or hand over`,
      command: `pager-triage detail ${oldest.incident_number}`,
    },
  ].filter((one) => typeof one === 'object')
  return advice.length > 0
    ? advice
    : [{ why: 'nothing is open: check what keeps repeating', command: 'pager-triage recent --since 7d' }]
}

const followsChange = ({ service, created_at }: ListedIncident, changes: Situation['changes']): boolean =>
  changes.some(({ at, services }) => {
    const before = Date.parse(created_at) - Date.parse(at)
    return services.some(({ id }) => id === service.id) && before >= 0 && before <= HOUR_MS
  })

const MOST_LINES = 3

/** What is on fire and what to do next, on one screen. */
export function overviewText(document: OverviewDocument, options: TextOptions): Inert {
  const { width, style } = options
  return page(
    [
      wrap(headline(document.summary), width).map(style.strong),
      [
        ...incidentTable(document.on_fire, options),
        ...(document.more_on_fire > 0
          ? [style.dim(line`${document.more_on_fire} more: pager-triage incidents`)]
          : []),
      ],
      [
        ...labelled('noise', noiseLines(document), options),
        ...labelled('changes', changeLines(document, options), options),
        ...labelled('on call', onCallLines(document, options), options),
        ...labelled('stale', staleLines(document, options), options),
        ...labelled('maintenance', maintenanceLines(document, options), options),
      ],
      warningLines(document, options),
      adviceLines(document, options),
    ],
    document.next,
    options,
  )
}

/** Only services on which the same incident repeats. */
const noiseLines = ({ services }: OverviewDocument): Inert[] =>
  services
    .filter(({ open, problems }) => open >= 3 && problems < open)
    .slice(0, MOST_LINES)
    .map(({ service, open, problems }) => {
      const name = service.name === null ? own(service.id) : inert(service.name)
      return line`${name}: ${plural(open, 'open incident')}, ${problems} distinct`
    })

const changeLines = ({ recent_changes }: OverviewDocument, { now }: TextOptions): Inert[] =>
  recent_changes.slice(0, MOST_LINES).map(({ at, summary, services }) => {
    const where = services.slice(0, 2).map(({ name }) => inert(name))
    return line`${ago(at, now)}: ${cutTo(inert(summary), 120)} · ${own(where.join(', '))}`
  })

function onCallLines({ on_call, nobody_on_call_for }: OverviewDocument, { now }: TextOptions): Inert[] {
  const people = on_call.slice(0, 4).map(({ escalation_policy, user, until }) => {
    const end = until === null ? own('') : line` until ${clockTime(until, now)}`
    return line`${inert(escalation_policy.name)}: ${inert(user.name)}${end}`
  })
  const nobody = nobody_on_call_for.map(({ name }) => line`${inert(name)}: nobody`)
  return [...nobody.slice(0, MOST_LINES), ...people]
}

function staleLines({ forgotten }: OverviewDocument, { now }: TextOptions): Inert[] {
  if (forgotten.length === 0) return []
  const numbers = listed(
    forgotten.map(({ incident_number }) => line`#${incident_number}`),
    5,
  )
  const since = Math.min(...forgotten.map(({ last_status_change }) => Date.parse(last_status_change)))
  const most = own(forgotten.length > 1 ? 'up to ' : '')
  return [line`${numbers}: acknowledged ${most}${duration(now.getTime() - since)} ago`]
}

const maintenanceLines = ({ maintenance }: OverviewDocument, { now }: TextOptions): Inert[] =>
  maintenance.slice(0, MOST_LINES).map(({ services, until }) => {
    const names = listed(
      services.map(({ name }) => inert(name)),
      3,
    )
    return line`${names} until ${clockTime(until, now)}: no incidents are opened`
  })

/** In order of urgency; the first is also the page's last line. */
const adviceLines = ({ advice }: OverviewDocument, { width, style }: TextOptions): Inert[] =>
  advice.length < 2
    ? []
    : advice.flatMap(({ why, command }, at) => {
        const text = wrap(line`${at + 1}. ${own(why)}`, width)
        return [...text, style.dim(line`   ${own(command)}`)]
      })
