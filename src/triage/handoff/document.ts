import { valueOr } from '../../core/known.ts'
import { isoSeconds } from '../../core/time.ts'
import { fromOutside } from '../../core/untrusted.ts'
import type { Reference } from '../../pagerduty/client/wire.ts'
import { completenessOf } from '../../pagerduty/fetched.ts'
import { counted } from '../counted.ts'
import { pagesIn } from '../paper/incident-log.ts'
import { type People, peopleIn } from '../paper/people.ts'
import { byProblem, meanOf, NOISE, type WorkedIncident, workOn } from '../paper/shift.ts'
import { ofIncident, type Source, type Sources, someSources, sourceOf } from '../paper/source.ts'
import { changesOf, linkedChanges } from './changes.ts'
import { handoversOf } from './handovers.ts'
import { plannedOf } from './planned.ts'
import type { HandoffFacts, HandoffQuery } from './read.ts'
import { openOf } from './still-open.ts'
import { watchOf } from './watch.ts'

export const HANDOFF_SCHEMA = 'pager-triage/handoff@1'

export type HandoffDocument = ReturnType<typeof toHandoffDocument>

export function toHandoffDocument(
  facts: HandoffFacts,
  { people: mode }: Pick<HandoffQuery, 'people'>,
  now: Date,
) {
  const people = peopleIn(mode, everybodyIn(facts))
  const incidents = valueOr(facts.incidents.data, [])
  const entries = valueOr(facts.logs.log.data, [])
  const worked = workOn(incidents, entries)
  const real = worked.filter(({ noise }) => noise === null)
  const open = openOf(facts, people, now)
  const changes = changesOf(facts, worked, people)
  const { period } = facts
  return {
    schema: HANDOFF_SCHEMA,
    tool: 'pd_handoff' as const,
    summary: summaryOf(facts),
    period: period.label,
    since: isoSeconds(period.since),
    until: isoSeconds(now),
    people: mode,
    /** the policies it is about; null: all */
    policies: facts.scope.policyIds ?? null,
    /** false: the counts of incidents are lower bounds */
    incidents_known: facts.incidents.data.known && facts.incidents.complete,
    /** false: so are those of pages, and times are of those whose log was read */
    log_known: facts.logs.log.data.known && facts.logs.log.complete,
    stats: statsOf(facts, worked),
    handovers: handoversOf(facts, people, now),
    open: open.filter(({ attention }) => attention === 'now'),
    snoozed: open.filter(({ attention }) => attention === 'snoozed'),
    stale: open.filter(({ attention }) => attention === 'forgotten'),
    /** real problems of the time, the most frequent first */
    happened: byProblem(real).map((mine) => problemOf(mine, people)),
    noise: byProblem(worked.filter(({ noise }) => noise !== null)).map(noiseOf(people)),
    resolved_from_before: resolvedBefore(facts, incidents, people),
    changes,
    planned: plannedOf(facts, people, now),
    watch: watchOf(facts, { real, open, changes: linkedChanges(changes) }, now),
    next: ['pager-triage incidents'],
    ...completenessOf(
      [
        ...[facts.scope.policies, facts.onCalls, facts.later, facts.open, facts.incidents, facts.logs.log],
        ...[facts.changes, facts.maintenance, facts.priorities, ...facts.notes.values()],
        ...(facts.freezes.known
          ? []
          : [{ ...facts.open, complete: false, warnings: [`Freezes: ${facts.freezes.why}`] }]),
      ],
      now,
    ),
  }
}

function summaryOf({ incidents, open }: HandoffFacts): string {
  const during = incidents.data.known
    ? counted({ ...incidents, data: incidents.data.value }, 'incident')
    : 'incidents not known'
  return `${during} in this time; ${counted(open, 'open incident')}`
}

/** Counts of the incidents that began in this time; a count from an incomplete list is a lower bound. */
function statsOf({ incidents, logs }: HandoffFacts, worked: readonly WorkedIncident[]) {
  const own = worked.filter(({ noise }) => noise !== 'merged')
  const ids = new Set(worked.map(({ incident }) => incident.id))
  return {
    total: worked.length,
    real: worked.filter(({ noise }) => noise === null).length,
    noise: worked.filter(({ noise }) => noise !== null).length,
    open: worked.filter(({ isOpen }) => isOpen).length,
    resolved: worked.filter(({ isOpen }) => !isOpen).length,
    /** a person paged for an incident, however often */
    pages: pagesIn(valueOr(logs.log.data, [])).filter(({ incidentId }) => ids.has(incidentId)).length,
    mean_time_to_acknowledge_minutes: meanOf(own.map(({ acknowledgedAfter }) => acknowledgedAfter)),
    mean_time_to_resolve_minutes: meanOf(own.map(({ resolvedAfter }) => resolvedAfter)),
    sources: sourcesFor(worked, incidents.complete),
  }
}

/** Nothing happened is a claim about a whole list. */
const sourcesFor = (worked: readonly WorkedIncident[], isWhole: boolean): readonly Source[] =>
  someSources(worked.map(({ incident }) => ofIncident(incident))) ??
  (isWhole ? [sourceOf('list', { id: 'incidents' })] : [])

function problemOf(mine: readonly [WorkedIncident, ...WorkedIncident[]], people: People) {
  const [{ incident }] = mine
  const latest = mine.at(-1)?.incident ?? incident
  return {
    count: mine.length,
    title: people.text(latest.title),
    service: incident.service,
    since: incident.createdAt,
    latest: latest.createdAt,
    open: mine.filter(({ isOpen }) => isOpen).length,
    mean_time_to_acknowledge_minutes: meanOf(mine.map(({ acknowledgedAfter }) => acknowledgedAfter)),
    mean_time_to_resolve_minutes: meanOf(mine.map(({ resolvedAfter }) => resolvedAfter)),
    sources: [
      ofIncident(latest),
      ...mine.slice(0, -1).map((one) => ofIncident(one.incident)),
    ] satisfies Sources,
  }
}

const noiseOf = (people: People) => (mine: readonly [WorkedIncident, ...WorkedIncident[]]) => {
  const { count, title, service, sources } = problemOf(mine, people)
  const why = [...new Set(mine.flatMap(({ noise }) => (noise === null ? [] : [NOISE[noise]])))]
  return { count, title, service, because: why.join(', '), sources }
}

/** Older incidents that were resolved in this time; null: only the account's log says that. */
function resolvedBefore(
  { logs, scope }: HandoffFacts,
  incidents: readonly { readonly id: string }[],
  people: People,
) {
  if (logs.by !== 'account' || !logs.log.complete) return null
  const here = new Set(incidents.map(({ id }) => id))
  const ended = valueOr(logs.log.data, []).filter(
    ({ kind, incident, service }) =>
      kind === 'resolve' &&
      incident !== null &&
      !here.has(incident.id) &&
      (scope.serviceIds === undefined || scope.serviceIds.includes(service?.id ?? '')),
  )
  return ended.map((entry) => ({
    at: entry.at,
    title: people.text(entry.incident?.name ?? fromOutside('')),
    by: entry.agent?.kind === 'user' ? people.name(entry.agent) : null,
    sources: [sourceOf('log_entry', entry)] satisfies Sources,
  }))
}

function everybodyIn({ onCalls, later, open, logs, notes }: HandoffFacts): readonly Reference[] {
  return [
    ...[onCalls, later].flatMap(({ data }) => valueOr(data, []).map(({ user }) => user)),
    ...open.data.flatMap(({ assignees, acknowledgedBy }) => [...assignees, ...acknowledgedBy]),
    ...valueOr(logs.log.data, []).flatMap(({ agent }) => (agent?.kind === 'user' ? [agent] : [])),
    ...[...notes.values()].flatMap(({ data }) => valueOr(data, []).flatMap(({ user }) => user ?? [])),
  ]
}
