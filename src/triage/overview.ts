import { groupBy } from '../core/group-by.ts'
import { valueOr } from '../core/known.ts'
import { byCodeUnit } from '../core/order.ts'
import { HOUR_MS } from '../core/time.ts'
import { countDistinct } from '../incidents/noise.ts'
import type { Reference } from '../pagerduty/client/wire.ts'
import { completenessOf, knownPart, notAsked, part, Whole } from '../pagerduty/fetched.ts'
import type { PagerDutyReader } from '../pagerduty/reader.ts'
import { hasService, type Incident } from '../pagerduty/resources/incidents.ts'
import { isNow, type OnCall } from '../pagerduty/resources/on-calls.ts'
import { type IncidentsQuery, type InRepository, readOpen, scopeWords, summaryOf } from './incidents.ts'
import { servicesIn } from './known-services.ts'
import { readListedRunbooks } from './listed-runbooks.ts'
import {
  type Attention,
  attentionTo,
  isTriggered,
  type ListedIncident,
  listedByImportance,
} from './open-incident.ts'
import { levelsFrom, pagedSince } from './paging.ts'
import { NOT_READ } from './suspects/before-lines.ts'

const CHANGES_MS = 6 * HOUR_MS

/** Two rounds of requests: who is on call depends on what is open. */
export async function readOverview(
  reader: PagerDutyReader,
  { repository, ...query }: IncidentsQuery & InRepository,
  now: Date,
) {
  const since = new Date(now.getTime() - CHANGES_MS)
  const [open, priorities, changes, maintenance] = await Promise.all([
    readOpen(reader, query),
    knownPart(reader.priorities()),
    part(reader.changeEvents({ since, until: now })),
    part(reader.maintenanceWindows()),
  ])
  const policyIds = new Set(open.data.flatMap(({ escalationPolicy }) => escalationPolicy?.id ?? []))
  const pagedFrom = pagedSince(open.data, now)
  const [onCalls, runbooks] = await Promise.all([
    policyIds.size === 0
      ? notAsked<OnCall[]>([])
      : part(reader.onCalls({ escalationPolicyIds: [...policyIds], since: pagedFrom, until: now })),
    readListedRunbooks(reader, open.data, repository),
  ])
  return { pagedFrom, open, priorities, changes, maintenance, onCalls, runbooks }
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
  const forgotten = incidents.filter(isIn('forgotten')).sort((a, b) => byCodeUnit(a.created_at, b.created_at))
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
    runbooks: facts.runbooks.data,
    ...completenessOf(
      [facts.open, facts.priorities, facts.changes, facts.maintenance, facts.onCalls, facts.runbooks],
      now,
    ),
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
