import { groupBy } from '../core/group-by.ts'
import { valueOr } from '../core/known.ts'
import { HOUR_MS } from '../core/time.ts'
import type { Inert } from '../core/untrusted.ts'
import { countDistinct } from '../incidents/noise.ts'
import type { Reference } from '../pagerduty/client/wire.ts'
import { completenessOf, knownPart, notAsked, part, Whole } from '../pagerduty/fetched.ts'
import type { PagerDutyReader } from '../pagerduty/reader.ts'
import { hasService, type Incident } from '../pagerduty/resources/incidents.ts'
import { isNow, type OnCall } from '../pagerduty/resources/on-calls.ts'
import {
  heading,
  labelled,
  moreLines,
  page,
  type TextOptions,
  warningLines,
  wrap,
} from '../terminal/layout.ts'
import { cutTo } from '../terminal/width.ts'
import { inert, line, own } from '../untrusted/inert.ts'
import { ago, clockTime, listed, plural } from '../untrusted/words.ts'
import { type IncidentsQuery, readOpen, scopeWords, summaryOf, summaryText } from './incidents.ts'
import { servicesIn } from './known-services.ts'
import {
  type Attention,
  attentionTo,
  incidentTable,
  isTriggered,
  type ListedIncident,
  listedByImportance,
} from './open-incident.ts'
import { levelsFrom, pagedLines, pagedSince } from './paging.ts'
import { commitLines, NOT_READ } from './suspects/before-lines.ts'

const CHANGES_MS = 6 * HOUR_MS

/** Two rounds of requests: who is on call depends on what is open. */
export async function readOverview(reader: PagerDutyReader, query: IncidentsQuery, now: Date) {
  const since = new Date(now.getTime() - CHANGES_MS)
  const [open, priorities, changes, maintenance] = await Promise.all([
    readOpen(reader, query),
    knownPart(reader.priorities()),
    part(reader.changeEvents({ since, until: now })),
    part(reader.maintenanceWindows()),
  ])
  const policyIds = new Set(open.data.flatMap(({ escalationPolicy }) => escalationPolicy?.id ?? []))
  const pagedFrom = pagedSince(open.data, now)
  const onCalls =
    policyIds.size === 0
      ? notAsked<OnCall[]>([])
      : await part(reader.onCalls({ escalationPolicyIds: [...policyIds], since: pagedFrom, until: now }))
  return { pagedFrom, open, priorities, changes, maintenance, onCalls }
}

type OverviewFacts = Awaited<ReturnType<typeof readOverview>>
export type OverviewDocument = ReturnType<typeof toOverviewDocument>

const MAX_ON_FIRE = 8
const MAX_CHANGES = 5

export function toOverviewDocument(facts: OverviewFacts, query: IncidentsQuery, now: Date) {
  const scope = scopeWords(query)
  const incidents = listedByImportance(
    facts.open.data,
    facts.priorities.data,
    levelsFrom(facts.onCalls, facts.pagedFrom),
  )
  const isIn = (state: Attention) => (incident: ListedIncident) => attentionTo(incident, now) === state
  const onFire = incidents.filter(isIn('now'))
  const forgotten = incidents
    .filter(isIn('forgotten'))
    .sort((a, b) => a.created_at.localeCompare(b.created_at))
  const changes = changesOn(facts)
  const onCalls = Whole.ofPart(facts.onCalls)
  const uncovered =
    onCalls &&
    uncoveredPolicies(
      facts.open.data,
      Whole.only(onCalls, (entry) => isNow(entry, now)),
    )
  const advice = adviceFor({
    open: facts.open,
    scope,
    onFire,
    forgotten,
    changes,
    uncovered: uncovered ?? [],
  })
  return {
    tool: 'pd_overview' as const,
    summary: summaryOf({ ...facts.open, data: incidents }, scope),
    total_incidents: incidents.length,
    nobody_acknowledged: incidents.filter(isTriggered).length,
    on_fire: onFire.slice(0, MAX_ON_FIRE),
    more_on_fire: Math.max(0, onFire.length - MAX_ON_FIRE),
    /** acknowledged over a day ago and still open, oldest first */
    forgotten,
    /** acknowledged for longer than a day; PagerDuty pages again at `acknowledged_until` */
    snoozed: incidents.filter(isIn('snoozed')),
    services: servicesOf(facts.open.data),
    on_call: onCallOf(facts, now),
    /** null: not known */
    nobody_on_call_for: uncovered,
    recent_changes: changes.slice(0, MAX_CHANGES),
    /** of the first on fire; null: not in a repository of its service */
    commits_before: NOT_READ,
    maintenance: valueOr(facts.maintenance.data, []).map(({ id, endAt, services }) => ({
      id,
      until: endAt,
      services,
    })),
    advice,
    next: advice.map(({ command }) => command),
    ...completenessOf([facts.open, facts.priorities, facts.changes, facts.maintenance, facts.onCalls], now),
  }
}

const servicesOf = (open: readonly Incident[]) =>
  [...groupBy(open.filter(hasService), ({ service }) => service.id).values()]
    .map((mine) => ({
      service: mine[0].service,
      open: mine.length,
      problems: countDistinct(mine.map(({ title }) => title)),
    }))
    .sort((a, b) => b.open - a.open)

const onCallOf = ({ onCalls }: OverviewFacts, now: Date) =>
  valueOr(onCalls.data, [])
    .filter((entry) => entry.level === 1 && isNow(entry, now))
    .map(({ escalationPolicy, user, end }) => ({
      escalation_policy: escalationPolicy,
      user: { name: user.name, email: user.email },
      until: end,
    }))

/** Policies with open incidents and nobody on call at any level. */
function uncoveredPolicies(open: readonly Incident[], onCalls: Whole<readonly OnCall[]>): Reference[] {
  const covered = new Set(onCalls.data.map(({ escalationPolicy }) => escalationPolicy.id))
  const policies = open.flatMap(({ escalationPolicy }) => escalationPolicy ?? [])
  const uncovered = policies.filter(({ id }) => !covered.has(id))
  return [...new Map(uncovered.map((policy) => [policy.id, policy])).values()]
}

function changesOn({ open, changes }: OverviewFacts) {
  const withOpen = new Set(servicesIn(open))
  return valueOr(changes.data, [])
    .filter(({ services }) => services.some(({ id }) => withOpen.has(id)))
    .map(({ id, summary, at, source, services }) => ({ id, summary, at, source, services }))
}

interface Situation {
  readonly scope: string
  readonly open: OverviewFacts['open']
  readonly onFire: readonly ListedIncident[]
  readonly forgotten: readonly ListedIncident[]
  readonly changes: ReturnType<typeof changesOn>
  readonly uncovered: readonly Reference[]
}

/** The most urgent first, at least one; `why` holds no foreign text. */
function adviceFor({ open, scope, onFire, forgotten, changes, uncovered }: Situation) {
  const waiting = onFire.filter(isTriggered)
  const [first] = waiting
  const held = onFire.find((incident) => !isTriggered(incident))
  const [oldest] = forgotten
  const detail = ({ incident_number }: ListedIncident, why: string) => ({
    why,
    command: `pager-triage detail ${incident_number}`,
  })
  const more = waiting.length > 1 ? ` and ${waiting.length - 1} more` : ''
  const policies = uncovered.length === 1 ? 'a policy' : `${uncovered.length} policies`
  const progress = held && detail(held, `#${held.incident_number} is acknowledged: check progress`)
  const isHeldFirst = held !== undefined && held === onFire[0]
  const advice = [
    isHeldFirst && progress,
    first && detail(first, `unacknowledged: #${first.incident_number}${more}`),
    first &&
      followsChange(first, changes) &&
      detail(
        first,
        `#${first.incident_number} started within an hour of a change to its service, which may be the cause`,
      ),
    uncovered.length > 0 && {
      why: `nobody is on call for ${policies} with open incidents`,
      command: 'pager-triage oncall',
    },
    !isHeldFirst && progress,
    oldest &&
      detail(oldest, `${forgotten.length} acknowledged over a day ago, still open: resolve or hand over`),
  ].filter((one) => typeof one === 'object')
  if (advice.length > 0) return advice
  const whole = Whole.of(open)
  return [whole === null ? AGAIN : nothingOpen(whole, scope)]
}

const nothingOpen = (_open: Whole<readonly Incident[]>, scope: string) => ({
  why: `nothing is open${scope}: check what keeps repeating`,
  command: 'pager-triage recent --since 7d',
})

const AGAIN = { why: 'not everything could be read: ask again', command: 'pager-triage overview' }

const followsChange = ({ service, created_at }: ListedIncident, changes: Situation['changes']): boolean =>
  changes.some(({ at, services }) => {
    const before = Date.parse(created_at) - Date.parse(at)
    return services.some(({ id }) => id === service?.id) && before >= 0 && before <= HOUR_MS
  })

const MAX_LINES = 3

export function overviewText(document: OverviewDocument, options: TextOptions): Inert {
  const section = (label: string, lines: readonly Inert[]) => labelled(label, lines, options)
  return page(
    [
      [...heading(summaryText(document.summary), options), ...uncoveredLines(document, options)],
      [
        ...incidentTable(document.on_fire, options),
        ...moreLines(document.more_on_fire, 'pager-triage incidents', options),
        ...asideLines(document, options),
      ],
      [
        ...section('paged', pagedLines(document.on_fire, MAX_LINES, options.now)),
        ...section('noise', noiseLines(document)),
        ...section('changes', changeLines(document, options)),
        ...section('commits', commitLines(document.commits_before, options)),
        ...section('on call', onCallLines(document, options)),
        ...section('stale', staleLines(document, options)),
        ...section('snoozed', snoozedLines(document, options)),
        ...section('maintenance', maintenanceLines(document, options)),
      ],
      warningLines(document.warnings, options),
      adviceLines(document, options),
    ],
    options,
    { next: document.next },
  )
}

/** Whatever else is open: these incidents page nobody. */
function uncoveredLines({ nobody_on_call_for: policies }: OverviewDocument, options: TextOptions): Inert[] {
  if (policies === null || policies.length === 0) return []
  const names = listed(
    policies.map(({ name }) => inert(name)),
    2,
  )
  return wrap(line`Open incidents, but nobody on call: ${names}`, options.width).map(options.style.bad)
}

/** The heading counts them too. */
function asideLines({ forgotten, snoozed }: OverviewDocument, { width, style }: TextOptions): Inert[] {
  const parts = [
    ...(forgotten.length > 0 ? [line`${forgotten.length} acknowledged over a day ago`] : []),
    ...(snoozed.length > 0 ? [line`${snoozed.length} snoozed`] : []),
  ]
  return parts.length === 0 ? [] : wrap(line`below: ${listed(parts, 2)}`, width).map(style.dim)
}

const noiseLines = ({ services }: OverviewDocument): Inert[] =>
  services
    .filter(({ open, problems }) => open >= 3 && problems < open)
    .slice(0, MAX_LINES)
    .map(
      ({ service, open, problems }) =>
        line`${inert(service.name)}: ${plural(open, 'open incident')}, ${problems} distinct`,
    )

const changeLines = ({ recent_changes }: OverviewDocument, { now }: TextOptions): Inert[] =>
  recent_changes.slice(0, MAX_LINES).map(({ at, summary, services }) => {
    const where = services.slice(0, 2).map(({ name }) => inert(name))
    return line`${ago(at, now)}: ${cutTo(inert(summary), 120)} · ${own(where.join(', '))}`
  })

function onCallLines({ on_call, nobody_on_call_for }: OverviewDocument, options: TextOptions): Inert[] {
  const people = on_call.slice(0, 4).map(({ escalation_policy, user, until }) => {
    const end = until === null ? own('') : line` until ${clockTime(until, options)}`
    return line`${inert(escalation_policy.name)}: ${inert(user.name)}${end}`
  })
  const nobody = (nobody_on_call_for ?? []).map(({ name }) => line`${inert(name)}: nobody`)
  return [...nobody.slice(0, MAX_LINES), ...people]
}

function staleLines({ forgotten }: OverviewDocument, { now }: TextOptions): Inert[] {
  const [since] = forgotten.map(({ last_status_change }) => last_status_change).sort()
  if (since === undefined) return []
  const numbers = forgotten.map(({ incident_number }) => line`#${incident_number}`)
  const most = own(forgotten.length > 1 ? 'up to ' : '')
  return [line`${listed(numbers, 5)}: acknowledged ${most}${ago(since, now)}`]
}

const snoozedLines = ({ snoozed }: OverviewDocument, options: TextOptions): Inert[] =>
  snoozed.slice(0, MAX_LINES).map(({ incident_number, acknowledged_until: until, title }) => {
    const end = until === null ? own('') : line` until ${clockTime(until, options)}`
    return line`#${incident_number}${end}: ${cutTo(inert(title), 90)}`
  })

const maintenanceLines = ({ maintenance }: OverviewDocument, options: TextOptions): Inert[] =>
  maintenance.slice(0, MAX_LINES).map(({ services, until }) => {
    const names = services.map(({ name }) => inert(name))
    const which = names.length === 0 ? own('services that this key cannot see') : listed(names, 3)
    return line`${which} until ${clockTime(until, options)}: no incidents are opened`
  })

/** Most urgent first; the first is also the page's last line. */
const adviceLines = ({ advice }: OverviewDocument, { width, style }: TextOptions): Inert[] =>
  advice.length < 2
    ? []
    : advice.flatMap(({ why, command }, at) => [
        ...wrap(line`${at + 1}. ${own(why)}`, width),
        style.dim(line`   ${own(command)}`),
      ])
