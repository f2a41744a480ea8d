import { messageOf } from '../../core/errors.ts'
import { type Known, known, unknown } from '../../core/known.ts'
import { byCodeUnit } from '../../core/order.ts'
import type { Untrusted } from '../../core/untrusted.ts'
import { listFiles, readOwnership, readTeamConfig } from '../../gather/read-sources.ts'
import { readLog } from '../../git/history.ts'
import { isWithoutRepository } from '../../git/repository.ts'
import { type ChangeRequest, type Snapshot, withSnapshot } from '../../git/snapshot.ts'
import type { TimeWindow } from '../../pagerduty/client/pages.ts'
import type { Reference } from '../../pagerduty/client/wire.ts'
import { mapPaths } from '../../services/mapping.ts'
import { matchClues, nameKey } from '../../services/matching.ts'

export interface ServiceCommit {
  readonly sha: string
  /** ISO 8601 UTC */
  readonly at: string
  readonly message: Untrusted
}

/** In the files that map to the service, oldest first; PagerDuty is not asked. */
export async function readServiceCommits(
  request: ChangeRequest,
  service: Reference | null,
  window: TimeWindow,
): Promise<Known<readonly ServiceCommit[]>> {
  if (service === null) return unknown('PagerDuty does not say which service it is')
  try {
    return await withSnapshot(request, (snapshot) => readMapped(snapshot, service, window))
  } catch (error) {
    return unknown(
      isWithoutRepository(error) ? 'not in a git repository' : messageOf(error).replace(/\.$/, ''),
    )
  }
}

async function readMapped(snapshot: Snapshot, service: Reference, { since, until }: TimeWindow) {
  const { head, name } = snapshot.repository
  const paths = await mappedPaths(snapshot, service)
  if (paths.size === 0) return unknown(`no file of ${name} is mapped to it; pager-triage map shows why`)
  const log = head === null ? [] : (await readLog(snapshot, head, since)).added
  const commits = log
    .filter(({ at, files }) => at >= since && at < until && files.some(({ path }) => paths.has(path)))
    .map(({ sha, at, message }) => ({ sha, at: `${at.toISOString().slice(0, 19)}Z`, message }))
    .sort((a, b) => byCodeUnit(a.at, b.at) || byCodeUnit(a.sha, b.sha))
  return known(commits, '')
}

/** By what the repository states, else by names that are the service's. */
async function mappedPaths(snapshot: Snapshot, service: Reference): Promise<ReadonlySet<Untrusted>> {
  const [files, config] = await Promise.all([listFiles(snapshot), readTeamConfig(snapshot)])
  const ownership = await readOwnership(snapshot, files, 'all')
  const sources = { asked: [], config, ownership, repository: snapshot.repository.name }
  const { services, left } = mapPaths(files, sources)
  const wanted = nameKey(service.name)
  const named = matchClues(left, ({ kind, name }) =>
    kind === 'service' && nameKey(name) === wanted ? [{ ...service, status: 'active' }] : [],
  )
  return new Set(
    [...services, ...named.services].filter(({ id }) => id === service.id).flatMap((each) => each.paths),
  )
}
