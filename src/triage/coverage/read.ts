import { messageOf } from '../../core/errors.ts'
import { type Known, known, unknown } from '../../core/known.ts'
import { DAY_MS } from '../../core/time.ts'
import { isWithoutRepository } from '../../git/repository.ts'
import { type ChangeRequest, withSnapshot } from '../../git/snapshot.ts'
import { PagerDutyError } from '../../pagerduty/client/errors.ts'
import { knownPart, part } from '../../pagerduty/fetched.ts'
import type { PagerDutyReader } from '../../pagerduty/reader.ts'
import { joinMaps, type MapFacts, readLocalMap, readRemoteMap } from '../map/document.ts'
import type { PeopleMode } from '../paper/people.ts'

export interface CoverageQuery {
  readonly days: number
  readonly people: PeopleMode
  readonly repository: ChangeRequest
}

export type CoverageFacts = Awaited<ReturnType<typeof readCoverage>>

/**
 * One round of requests, and those of `map` where there is a repository.
 * @throws PagerDutyError if neither the on-calls nor the policies could be read, but for what the key may not see
 */
export async function readCoverage(reader: PagerDutyReader, query: CoverageQuery, now: Date) {
  const until = new Date(now.getTime() + query.days * DAY_MS)
  const reading = reader.onCalls({ since: now, until })
  const [onCalls, policies, schedules, users, services, map] = await Promise.all([
    part(reading),
    part(reader.escalationPolicies()),
    knownPart(reader.schedules()),
    knownPart(reader.users()),
    part(reader.services()),
    readMap(reader, query.repository),
  ])
  if (!onCalls.data.known && !policies.data.known) await reading.catch(ifPermitted)
  return { until, onCalls, policies, schedules, users, services, map }
}

function ifPermitted(error: unknown): void {
  if (!(error instanceof PagerDutyError && error.code === 'permission')) throw error
}

async function readMap(reader: PagerDutyReader, request: ChangeRequest): Promise<Known<MapFacts>> {
  try {
    const local = await withSnapshot(request, readLocalMap)
    return known(joinMaps(local, await readRemoteMap(reader, local)), '')
  } catch (error) {
    return unknown(
      isWithoutRepository(error) ? 'not in a git repository' : messageOf(error).replace(/\.$/, ''),
    )
  }
}
