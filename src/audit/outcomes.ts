import { groupBy } from '../core/group-by.ts'
import type { Known } from '../core/known.ts'
import { DAY_MS } from '../core/time.ts'
import { isAtLeast, LEVELS, type Level } from '../risk/model.ts'
import type { AuditRecord, CommitRecord, DecisionRecord } from './record.ts'

export interface OutcomeFacts {
  readonly records: readonly AuditRecord[]
  /** known to git; the log has others */
  readonly commits: readonly Omit<CommitRecord, 'kind'>[]
  /** `service`: its id; `createdAt`: ISO 8601 UTC */
  readonly incidents: Known<readonly { readonly service: string; readonly createdAt: string }[]>
  /** for this long after a commit an incident counts as following it */
  readonly days: number
  readonly now: Date
}

interface JudgedCommit {
  readonly decision: DecisionRecord
  readonly committedAt: string
  readonly overridden: boolean
  readonly outcome: Outcome
}

/**
 * `followed`: an incident began on one of its services in the days after it; `quiet`: none did; `early`: these days
 * are not over; `unknown`: it has no service, or PagerDuty did not respond.
 */
type Outcome = 'followed' | 'quiet' | 'early' | 'unknown'

export type Counts = Readonly<Record<Outcome, number>>

type LevelShares = Readonly<Record<Level, number>>

/** Git's commit times are whole seconds, so a commit may seem to be older than its decision. */
const CLOCK_STEP_MS = 1000

/** Most changes get some level; these got a high one, or were held back. */
const isFlagged = ({ decision: { level, action }, overridden }: JudgedCommit): boolean =>
  isAtLeast(level, 'HIGH') || action === 'ask' || action === 'deny' || overridden

const byFlag = (commits: readonly JudgedCommit[]) => ({
  flagged: count(commits.filter(isFlagged)),
  unflagged: count(commits.filter((commit) => !isFlagged(commit))),
})

/** Shares are of all commits, or of the month's, 0 to 1. */
export function toOutcomes(facts: OutcomeFacts) {
  const commits = judgeCommits(facts)
  const expected = expectationIn(commits)
  const shares = levelShares(commits)
  return {
    days: facts.days,
    decisions: facts.records.filter(({ kind }) => kind === 'decision').length,
    commits: commits.length,
    ...byFlag(commits),
    overridden: count(commits.filter(({ overridden }) => overridden)),
    levels: LEVELS.map((level) => {
      const mine = commits.filter(({ decision }) => decision.level === level)
      return { level, commits: mine.length, share: shares[level], expected: expected(mine), ...count(mine) }
    }),
    months: toMonths(commits, expected),
  }
}

export function judgeCommits({ records, commits, incidents, days, now }: OutcomeFacts): JudgedCommit[] {
  const overrides = new Set(records.flatMap((record) => (record.kind === 'override' ? [record.tree] : [])))
  return pairWithCommits(records, commits).map(({ decision, committedAt }) => ({
    decision,
    committedAt,
    overridden: overrides.has(decision.tree),
    outcome: outcomeOf(decision, Date.parse(committedAt), { incidents, days, now }),
  }))
}

/** Git dates a commit before it runs the hooks, and those before ours may be slow tests. */
const HOOKS_MS = 10 * 60_000

/**
 * A commit goes with the last decision on its tree before it, else with that of the git hook which it was waiting for;
 * a decision with the first such commit.
 */
function pairWithCommits(
  records: readonly AuditRecord[],
  known: readonly Omit<CommitRecord, 'kind'>[],
): { decision: DecisionRecord; committedAt: string }[] {
  const decisions = groupBy(
    records.filter((record) => record.kind === 'decision').sort(byTime),
    ({ tree }) => tree,
  )
  const committed = new Map<DecisionRecord, string>()
  const commits = [...records.filter((record) => record.kind === 'commit'), ...known]
  for (const { at, tree } of commits.sort(byTime)) {
    const mine = decisions.get(tree) ?? []
    const until = Date.parse(at) + CLOCK_STEP_MS
    const before = mine.findLast((each) => Date.parse(each.at) < until)
    const during = mine.find((each) => {
      const late = Date.parse(each.at) - until
      return each.host === 'git' && late >= 0 && late < HOOKS_MS && !committed.has(each)
    })
    const decision = before && !committed.has(before) ? before : during
    if (decision) committed.set(decision, at)
  }
  return [...committed].map(([decision, committedAt]) => ({ decision, committedAt }))
}

function outcomeOf(
  { services }: DecisionRecord,
  committedAt: number,
  { incidents, days, now }: Pick<OutcomeFacts, 'incidents' | 'days' | 'now'>,
): Outcome {
  const until = committedAt + days * DAY_MS
  if (!incidents.known || services.length === 0) return 'unknown'
  if (until > now.getTime()) return 'early' // also where one followed already: else only the bad news would be early
  const hasFollowed = incidents.value.some(({ service, createdAt }) => {
    const at = Date.parse(createdAt)
    return services.includes(service) && at > committedAt && at <= until
  })
  return hasFollowed ? 'followed' : 'quiet'
}

/** How many of some judged commits incidents should have followed by score; null: nothing to compare with. */
function expectationIn(commits: readonly JudgedCommit[]): (some: readonly JudgedCommit[]) => number | null {
  const scores = (some: readonly JudgedCommit[]) =>
    some
      .filter(({ outcome }) => outcome === 'followed' || outcome === 'quiet')
      .map(({ decision }) => decision.score)
  const expectation = expectationOf(scores(commits), count(commits).followed)
  return (some) => expectation && Number(expectation(scores(some)).toFixed(1))
}

/** `2026-03`, in UTC. Drift: total variation distance to the shares of all months before, 0 to 1; null for the first. */
function toMonths(commits: readonly JudgedCommit[], expected: ReturnType<typeof expectationIn>) {
  const months = groupBy(commits, ({ committedAt }) => committedAt.slice(0, 7))
  const before: JudgedCommit[] = []
  return [...months].map(([month, mine]) => {
    const shares = levelShares(mine)
    const drift = before.length === 0 ? null : distance(shares, levelShares(before))
    before.push(...mine)
    return { month, commits: mine.length, shares, drift, ...byFlag(mine), expected: expected(mine) }
  })
}

function levelShares(commits: readonly JudgedCommit[]): LevelShares {
  const of = (level: Level) =>
    commits.filter(({ decision }) => decision.level === level).length / Math.max(1, commits.length)
  return {
    LOW: of('LOW'),
    MODERATE: of('MODERATE'),
    ELEVATED: of('ELEVATED'),
    HIGH: of('HIGH'),
    CRITICAL: of('CRITICAL'),
  }
}

const distance = (a: LevelShares, b: LevelShares): number =>
  LEVELS.reduce((sum, level) => sum + Math.abs(a[level] - b[level]), 0) / 2

function count(commits: readonly JudgedCommit[]): Counts {
  const of = (outcome: Outcome) => commits.filter((commit) => commit.outcome === outcome).length
  return { followed: of('followed'), quiet: of('quiet'), early: of('early'), unknown: of('unknown') }
}

const byTime = (a: { readonly at: string }, b: { readonly at: string }): number =>
  Date.parse(a.at) - Date.parse(b.at)

/**
 * If the scores are right about the odds: ten points double them, and the average commit's odds are set so that the
 * sum over all commits fits. What is left to compare is how the parts fit.
 * @param scores of all commits that could be judged
 * @returns null where there is nothing to compare with: incidents followed none, or all
 */
export function expectationOf(scores: readonly number[], followed: number) {
  if (followed === 0 || followed === scores.length) return null
  const sum = (base: number, of: readonly number[]) =>
    of.reduce((total, score) => total + 1 / (1 + Math.exp(-base - score * LOG_ODDS_PER_POINT)), 0)
  let [low, high] = [-50, 50]
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2
    if (sum(middle, scores) < followed) low = middle
    else high = middle
  }
  return (of: readonly number[]): number => sum(low, of)
}

const LOG_ODDS_PER_POINT = Math.LN2 / 10
