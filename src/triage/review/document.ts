import { groupBy } from '../../core/group-by.ts'
import { valueOr } from '../../core/known.ts'
import { byCodeUnit } from '../../core/order.ts'
import { isoSeconds } from '../../core/time.ts'
import type { Reference } from '../../pagerduty/client/wire.ts'
import { completenessOf, Whole } from '../../pagerduty/fetched.ts'
import { counted } from '../counted.ts'
import { changesOf, linkedChanges } from '../handoff/changes.ts'
import { calendarOf, dayAfter } from '../paper/calendar.ts'
import { pagesIn } from '../paper/incident-log.ts'
import { peopleIn } from '../paper/people.ts'
import { byProblem, meanOf, type WorkedIncident, workOn } from '../paper/shift.ts'
import { ofIncident, type Source, someSources, sourceOf } from '../paper/source.ts'
import { type Interrupt, interruptsIn, loadOf, perDay, perHour } from './load.ts'
import type { ReviewFacts, ReviewQuery } from './read.ts'
import { ignoredIn, repeatsIn } from './repeats.ts'
import { rotasOf } from './rotas.ts'
import { worseOf } from './worse.ts'

export type ReviewDocument = ReturnType<typeof toReviewDocument>

export const REVIEW_SCHEMA = 'pager-triage/review@1'

export function toReviewDocument(
  facts: ReviewFacts,
  { period, people: mode }: Pick<ReviewQuery, 'period' | 'people'>,
  now: Date,
) {
  const entries = valueOr(facts.logs.log.data, [])
  const people = peopleIn(mode, everybodyIn(facts))
  const incidents = facts.incidents.data
  const worked = workOn(incidents, entries)
  const interrupts = interruptsIn(pagesIn(entries), incidents)
  const rotas = rotasOf(facts, worked, interrupts)
  const calendar = calendarOf(usualZone(rotas))
  return {
    schema: REVIEW_SCHEMA,
    tool: 'pd_review' as const,
    summary: `${counted(facts.incidents, 'incident')}, ${period.label}`,
    period: period.label,
    since: isoSeconds(period.since),
    until: isoSeconds(period.until),
    people: mode,
    /** false: the counts of incidents are lower bounds */
    incidents_known: facts.incidents.complete,
    /** false: so are interrupts, pages and nights, and times are of those whose log was read */
    log_known: facts.logs.log.data.known && facts.logs.log.complete,
    stats: {
      ...countsOf(worked),
      ...loadOf(interrupts, calendar),
      sources: sourcesOf(facts, worked),
    },
    rotas: rotas.map(({ policy, calendar: own, worked: mine, interrupts: theirs }) => ({
      escalation_policy: policy,
      ...countsOf(mine),
      ...loadOf(theirs, own),
      sources: [
        policy === null
          ? sourceOf('list', { id: 'escalation_policies' })
          : sourceOf('escalation_policy', policy),
        ...mine.map(({ incident }) => ofIncident(incident)),
      ],
    })),
    /** only where names were asked for */
    responders: mode === 'none' ? [] : respondersOf(interrupts, facts, people.name, calendar),
    per_day: perDay(interrupts, calendar, datesOf(period, calendar), facts.logs.log.complete),
    per_hour: perHour(interrupts, calendar),
    repeating: repeatsIn(worked, facts, people),
    ignored: facts.logs.log.complete ? ignoredIn(worked, people) : [],
    /** null: the time before is not known, or not all of this one */
    worse: worseOf(Whole.of(facts.incidents), Whole.ofPart(facts.earlier)),
    changes: linkedChanges(changesOf(facts, worked, people)),
    next: ['pager-triage recent --since 7d'],
    ...completenessOf(
      [
        ...[facts.scope.policies, facts.incidents, facts.earlier, facts.schedules, facts.changes],
        ...[facts.logs.log, ...facts.alerts.values()],
      ],
      now,
    ),
  }
}

const countsOf = (worked: readonly WorkedIncident[]) => ({
  total: worked.length,
  real: worked.filter(({ noise }) => noise === null).length,
  noise: worked.filter(({ noise }) => noise !== null).length,
  open: worked.filter(({ isOpen }) => isOpen).length,
  resolved: worked.filter(({ isOpen }) => !isOpen).length,
  problems: byProblem(worked.filter(({ noise }) => noise === null)).length,
  mean_time_to_acknowledge_minutes: meanOf(worked.map(({ acknowledgedAfter }) => acknowledgedAfter)),
  mean_time_to_resolve_minutes: meanOf(
    worked.filter(({ noise }) => noise !== 'merged').map(({ resolvedAfter }) => resolvedAfter),
  ),
})

const sourcesOf = ({ incidents }: ReviewFacts, worked: readonly WorkedIncident[]): readonly Source[] =>
  someSources(worked.map(({ incident }) => ofIncident(incident))) ??
  (incidents.complete ? [sourceOf('list', { id: 'incidents' })] : [])

/** Of the rota with the most interrupts. */
function usualZone(rotas: ReturnType<typeof rotasOf>): string {
  const [busiest] = [...rotas].sort((a, b) => b.interrupts.length - a.interrupts.length)
  return busiest?.calendar.timeZone ?? 'UTC'
}

function datesOf({ since, until }: ReviewQuery['period'], { at }: ReturnType<typeof calendarOf>): string[] {
  const last = at(new Date(until.getTime() - 1).toISOString()).date
  const dates = [at(since.toISOString()).date]
  while (dates.at(-1) !== last) dates.push(dayAfter(dates.at(-1) ?? last))
  return dates
}

function respondersOf(
  interrupts: readonly Interrupt[],
  facts: ReviewFacts,
  name: (person: Reference) => Reference['name'],
  calendar: ReturnType<typeof calendarOf>,
) {
  const known = new Map(everybodyIn(facts).map((person) => [person.id, person]))
  const pages = interrupts.flatMap(({ pages: all, incident }) =>
    all.map((page) => ({ page, interrupt: { at: page.at, incident, pages: [page] as const } })),
  )
  return [...groupBy(pages, ({ page }) => page.userId)]
    .flatMap(([id, mine]) => {
      const person = id === null ? undefined : known.get(id)
      const load = loadOf(
        mine.map(({ interrupt }) => interrupt),
        calendar,
      )
      return person === undefined ? [] : [{ name: name(person), ...load }]
    })
    .sort((a, b) => b.interrupts - a.interrupts || byCodeUnit(a.name, b.name))
}

const everybodyIn = ({ logs }: ReviewFacts): readonly Reference[] =>
  valueOr(logs.log.data, []).flatMap(({ agent, user }) => [
    ...(agent?.kind === 'user' ? [agent] : []),
    ...(user === null ? [] : [user]),
  ])
