import { valueOr } from '../../core/known.ts'
import { isoSeconds } from '../../core/time.ts'
import { fromOutside } from '../../core/untrusted.ts'
import type { Reference } from '../../pagerduty/client/wire.ts'
import { completenessOf, Whole } from '../../pagerduty/fetched.ts'
import { type EscalationPolicy, gapsOf, type OnCall } from '../../pagerduty/resources/on-calls.ts'
import { toMapDocument } from '../map/document.ts'
import { type People, peopleIn } from '../paper/people.ts'
import { type Sources, sourceOf } from '../paper/source.ts'
import type { CoverageFacts, CoverageQuery } from './read.ts'
import { brokenTargets } from './targets.ts'

export const COVERAGE_SCHEMA = 'pager-triage/coverage@1'

export type CoverageDocument = ReturnType<typeof toCoverageDocument>

export function toCoverageDocument(
  facts: CoverageFacts,
  { days, people: mode }: Pick<CoverageQuery, 'days' | 'people'>,
  now: Date,
) {
  const { onCalls, policies, until } = facts
  const people = peopleIn(mode, everybodyIn(facts))
  const listed = valueOr(policies.data, [])
  const whole = Whole.ofPart(onCalls)
  const paging = listed.filter(({ services }) => services.length > 0)
  const levels = paging.flatMap((policy) => levelsOf(policy, whole))
  const gaps = levels.flatMap((level) => gapsAt(level, now, until))
  const map = facts.map.known ? toMapDocument(facts.map.value, now) : null
  const about = completenessOf([onCalls, policies, facts.schedules, facts.users, facts.services], now)
  const missing = facts.map.known ? facts.map.value.warnings : [`Repository: ${facts.map.why}`]
  return {
    schema: COVERAGE_SCHEMA,
    tool: 'pd_coverage' as const,
    summary: summaryOf(facts, gaps.length, paging.length),
    days,
    since: isoSeconds(now),
    until: isoSeconds(until),
    people: mode,
    gaps,
    /** false: not all policies or on-calls could be read, so nothing is called covered */
    gaps_known: whole !== null && Whole.ofPart(policies) !== null,
    covered: coveredOf(facts, paging, gaps),
    one_person: levels.flatMap((level) => onePersonAt(level, people)),
    targets: brokenTargets(facts, people),
    without_services:
      Whole.ofPart(policies) === null
        ? []
        : listed.filter(({ services }) => services.length === 0).map(policyItem),
    unowned:
      map === null || !facts.map.known || !facts.map.value.complete
        ? []
        : unownedIn(facts, new Set(map.services.map(({ id }) => id))),
    unmapped: (map?.unmapped ?? []).map(({ path, files }) => ({
      path,
      files,
      sources: [{ type: 'file', path: fromOutside(path) }] satisfies Sources,
    })),
    next: ['pager-triage oncall'],
    ...about,
    complete: about.complete && facts.map.known && facts.map.value.complete,
    warnings: [...about.warnings, ...missing],
  }
}

function summaryOf({ onCalls, policies }: CoverageFacts, gaps: number, paging: number): string {
  if (!onCalls.data.known || !policies.data.known) return 'gaps not known'
  const count = onCalls.complete && policies.complete ? `${gaps}` : `at least ${gaps}`
  return `${count} ${gaps === 1 ? 'gap' : 'gaps'}, ${paging} escalation ${paging === 1 ? 'policy' : 'policies'} with services`
}

const policyItem = ({ id, name }: Pick<EscalationPolicy, 'id' | 'name'>) => ({
  escalation_policy: { id, name },
  sources: [sourceOf('escalation_policy', { id })] satisfies Sources,
})

interface Level {
  readonly policy: EscalationPolicy
  readonly level: number
  /** of this level alone */
  readonly onCalls: Whole<readonly OnCall[]>
}

/** None where the on-calls are not whole. */
const levelsOf = (policy: EscalationPolicy, whole: Whole<readonly OnCall[]> | null): Level[] =>
  whole === null
    ? []
    : policy.rules.map((_, at) => ({
        policy,
        level: at + 1,
        onCalls: Whole.only(
          whole,
          (entry) => entry.escalationPolicy.id === policy.id && entry.level === at + 1,
        ),
      }))

const sourcesAt = ({ policy, onCalls }: Level): Sources => [
  sourceOf('escalation_policy', policy),
  ...[...new Set(onCalls.data.flatMap(({ schedule }) => schedule?.id ?? []))].map((id) =>
    sourceOf('schedule', { id }),
  ),
]

const gapsAt = (at: Level, now: Date, until: Date) =>
  gapsOf(at.level, at.onCalls, now, until).map((gap) => ({
    escalation_policy: { id: at.policy.id, name: at.policy.name },
    ...gap,
    sources: sourcesAt(at),
  }))

/** Nobody to swap with, and nobody else when they sleep. */
function onePersonAt(at: Level, people: People) {
  const users = new Map(at.onCalls.data.map(({ user }) => [user.id, user]))
  const [only, ...others] = users.values()
  if (only === undefined || others.length > 0) return []
  return [
    {
      escalation_policy: { id: at.policy.id, name: at.policy.name },
      level: at.level,
      user: people.name(only),
      sources: withUser(sourcesAt(at), only),
    },
  ]
}

const withUser = ([first, ...more]: Sources, user: Reference): Sources => [
  first,
  ...more,
  sourceOf('user', user),
]

/** Only of lists that are whole. */
function coveredOf(
  { policies, onCalls }: CoverageFacts,
  paging: readonly EscalationPolicy[],
  gaps: readonly { readonly escalation_policy: { readonly id: string } }[],
) {
  if (Whole.ofPart(policies) === null || Whole.ofPart(onCalls) === null) return []
  const open = new Set(gaps.map(({ escalation_policy }) => escalation_policy.id))
  return paging.filter(({ id, rules }) => !open.has(id) && rules.length > 0).map(policyItem)
}

/** Services that no file of this repository maps to: somebody else's, or nobody's. */
function unownedIn({ services }: CoverageFacts, mapped: ReadonlySet<string>) {
  return valueOr(services.data, [])
    .filter(({ id, status }) => !mapped.has(id) && status !== 'disabled')
    .map(({ id, name }) => ({
      service: { id, name },
      sources: [sourceOf('service', { id })] satisfies Sources,
    }))
}

const everybodyIn = ({ onCalls, policies, users }: CoverageFacts): readonly Reference[] => [
  ...valueOr(users.data, []),
  ...valueOr(onCalls.data, []).map(({ user }) => user),
  ...valueOr(policies.data, []).flatMap(({ rules }) =>
    rules.flatMap(({ targets }) => targets.filter(({ kind }) => kind === 'user')),
  ),
]
