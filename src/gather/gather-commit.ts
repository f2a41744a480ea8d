import { mapKnown } from '../core/known.ts'
import { readCommit, readCommitChange } from '../git/past-change.ts'
import { withSnapshot } from '../git/snapshot.ts'
import { incidentsAsOf, isOpen } from '../incidents/incident.ts'
import type { IncidentFacts } from '../risk/facts.ts'
import { type Gathered, type GatherRequest, gatherAround, readConfig } from './gather.ts'

/**
 * A past commit as it would have been assessed before it was made: history and mapping as of its parent, incidents as
 * of its time.
 * @throws ShallowCloneError, CodedError where a name is no commit, and what gatherFacts throws
 */
export function gatherCommit(request: GatherRequest, revision: string): Promise<Gathered> {
  return withSnapshot(request, async (snapshot) => {
    const commit = await readCommit(snapshot, revision)
    const past = await readCommitChange(snapshot, commit)
    const config = await readConfig(past.snapshot, request)
    const gathered = await gatherAround(
      past.snapshot,
      { change: past.change, message: null, config },
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
