import { known, mapKnown, settle } from '../core/known.ts'
import { fromOutside } from '../core/untrusted.ts'
import type { StagedChange } from '../diff/change.ts'
import { readPastCommits } from '../git/history.ts'
import {
  type Commit,
  type PastChange,
  readCommit,
  readCommitChange,
  readRange,
  readRangeChange,
} from '../git/past-change.ts'
import { GitDeadlineError } from '../git/run.ts'
import { ShallowCloneError } from '../git/shallow.ts'
import { type Snapshot, withSnapshot } from '../git/snapshot.ts'
import { type Incident, incidentsAsOf, isOpen } from '../incidents/incident.ts'
import { type IncidentFacts, liveStateOf, type RiskFacts } from '../risk/facts.ts'
import {
  type Gathered,
  type GatherRequest,
  gatherAround,
  pathsOf,
  readConfig,
  readOutside,
  teamRules,
} from './gather.ts'
import { nothingMapped, type PagerDutyFacts } from './pagerduty-facts.ts'

export interface GatheredRange {
  readonly whole: RiskFacts
  /** newest first */
  readonly commits: readonly { readonly sha: string; readonly facts: RiskFacts }[]
  readonly omitted: number
  readonly configError: unknown
}

const MAX_COMMITS = 50

const AT_ONCE = 4

/**
 * A range as one change and each of its commits, from the same facts: history as of the parent of each, mapping and
 * files as of the start of the range, incidents as of now. PagerDuty is queried once.
 * @throws ShallowCloneError, CodedError where a name is no commit, and what gatherFacts throws
 */
export function gatherRange(request: GatherRequest, text: string): Promise<GatheredRange> {
  return withSnapshot(request, async (snapshot) => {
    const range = await readRange(snapshot, text, MAX_COMMITS)
    const now = request.clock()
    const start = await readRangeChange(snapshot, range)
    const [config, whole] = await Promise.all([readConfig(start.snapshot, request), withHistory(start, now)])
    const commits = await readCommits(snapshot, range.commits, now)
    const changes = [whole, ...commits].map(({ change }) => change)
    const asOf = now.toISOString()
    const paths = [...new Set(changes.flatMap(pathsOf))]
    const { tree, ...live } = await readOutside(start.snapshot, paths, config, request, now)
    const rules = teamRules(config)
    const factsOf = (read: ReadChange, message: string): RiskFacts => ({
      ...read,
      ...ofChange(live, read.change, asOf),
      tree,
      now,
      purpose: { message: fromOutside(message), branch: null },
      ...rules,
    })
    return {
      whole: factsOf(whole, range.commits.map(({ message }) => message).join('\n')),
      commits: commits.map(({ commit: { sha, message }, ...read }) => ({
        sha,
        facts: factsOf(read, message),
      })),
      omitted: range.count - commits.length,
      configError: config.error,
    }
  })
}

type ReadChange = Pick<RiskFacts, 'change' | 'commits'>

async function withHistory({ change, snapshot }: PastChange, now: Date): Promise<ReadChange> {
  return { change, commits: await settle(readPastCommits(snapshot, change.files, now), now.toISOString()) }
}

/** As many as the deadline and a shallow clone allow, some side by side. */
async function readCommits(
  snapshot: Snapshot,
  commits: readonly Commit[],
  now: Date,
): Promise<(ReadChange & { readonly commit: Commit })[]> {
  const read: (ReadChange & { readonly commit: Commit })[] = []
  const left = commits.entries()
  const work = async () => {
    for (const [i, commit] of left) {
      try {
        const past = await readCommitChange(snapshot, commit)
        read[i] = { commit, ...(await withHistory(past, now)) }
      } catch (error) {
        if (!(error instanceof GitDeadlineError || error instanceof ShallowCloneError)) throw error
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return read.filter((each) => each !== undefined)
}

function ofChange(live: PagerDutyFacts, change: StagedChange, asOf: string): PagerDutyFacts {
  if (!live.services.known) return live
  const mine = new Set(pathsOf(change))
  const services = live.services.value.flatMap((service) => {
    const paths = service.paths.filter((path) => mine.has(path))
    return paths.length > 0 || service.paths.length === 0 ? [{ ...service, paths }] : []
  })
  const touched = known(services, live.services.asOf)
  if (services.length === 0) return { services: touched, ...nothingMapped(asOf) }
  const ids = services.map(({ id }) => id)
  const isTouched = ({ service }: Incident) => ids.includes(service.id)
  return {
    services: touched,
    incidents: mapKnown(live.incidents, ({ open, recent, changeEvents, ...facts }) => ({
      ...facts,
      open: open.filter(isTouched),
      recent: recent.filter(isTouched),
      changeEvents: changeEvents.filter(({ serviceIds }) => serviceIds.some((id) => ids.includes(id))),
    })),
    live: liveStateOf(live.live, ids),
  }
}

/**
 * A past commit as it would have been assessed before it was made: history and mapping as of its parent, incidents as
 * of its time.
 * @throws ShallowCloneError, CodedError where a name is no commit, and what gatherFacts throws
 */
export function gatherPastCommit(request: GatherRequest, revision: string): Promise<Gathered> {
  return withSnapshot(request, async (snapshot) => {
    const commit = await readCommit(snapshot, revision)
    const past = await readCommitChange(snapshot, commit)
    const gathered = await gatherAround(
      past.snapshot,
      { change: past.change, message: null },
      { ...asOf(commit.at, request), isPast: true },
    )
    const { now, incidents } = gathered.facts
    const facts = {
      ...gathered.facts,
      purpose: { message: commit.message, branch: null },
      incidents: mapKnown(incidents, (today) => asTheyStood(today, now)),
    }
    return { ...gathered, facts, repository: snapshot.repository }
  })
}

/** Turns the clock back to that time; it runs on from there. */
function asOf(at: Date, request: GatherRequest): GatherRequest {
  const agoMs = Math.max(0, request.clock().getTime() - at.getTime())
  return {
    ...request,
    clock: () => new Date(request.clock().getTime() - agoMs),
    deadlineAt: new Date(request.deadlineAt.getTime() - agoMs),
  }
}

/** PagerDuty returns incidents in their state of today. */
function asTheyStood(incidents: IncidentFacts, now: Date): IncidentFacts {
  const recent = incidentsAsOf(incidents.recent, now)
  const open = incidentsAsOf([...incidents.open, ...recent], now).filter(isOpen)
  return { ...incidents, recent, open: [...new Map(open.map((each) => [each.id, each])).values()] }
}
