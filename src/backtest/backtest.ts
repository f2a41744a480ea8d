import { type Known, known, unknown } from '../core/known.ts'
import { DAY_MS } from '../core/time.ts'
import { listFiles, readOwnership, readTeamConfig } from '../gather/read-sources.ts'
import { openRepository } from '../git/repository.ts'
import type { GitEnvironment } from '../git/run.ts'
import { type Snapshot, takeSnapshot } from '../git/snapshot.ts'
import { createdMs, type Incident } from '../incidents/incident.ts'
import { withoutNoise } from '../incidents/noise.ts'
import { LEVELS, MODEL } from '../risk/model.ts'
import { hasMapping, type MappingSources, mapPaths } from '../services/mapping.ts'
import { type JudgedCommit, judge, probabilityOf, type ScoredCommit } from './evaluate.ts'
import { type Replayed, replaySample } from './replay.ts'
import type { BacktestResult, Judgement } from './result.ts'
import { readSample } from './sample.ts'

export interface BacktestRequest {
  readonly cwd: string
  readonly env: GitEnvironment
  readonly signal: AbortSignal
  readonly now: Date
  /** of the commits to score */
  readonly since: Date
  readonly until: Date
  readonly limit: number
  /** how long after a commit a fix, or an incident, counts */
  readonly days: { readonly fix: number; readonly incident: number }
  /** `--service`, checked ids */
  readonly services: readonly string[]
  readonly readIncidents: (serviceIds: readonly string[], since: Date) => Promise<Known<readonly Incident[]>>
  /** uniform in [0, 1) */
  readonly next: () => number
  readonly onStep: (done: number, all: number) => void
}

/** Only the newest fixes are traced to the lines that they changed. */
const MAX_FIXES = 1500

/** @throws what openRepository and runGit throw, TeamConfigError */
export async function backtest(request: BacktestRequest): Promise<BacktestResult> {
  const { cwd, env, signal, now, since, until, limit, days, next, onStep } = request
  const snapshot = takeSnapshot(await openRepository(cwd, env, signal), env, signal)
  try {
    const limits = { since, until, now, days: days.fix, commits: limit, fixes: MAX_FIXES }
    const sample = await readSample(snapshot, limits)
    const replayed = await replaySample(snapshot, sample, onStep)
    const { commits, unread } = replayed
    const judged = judgeByFixes(replayed, days.fix)
    const laterFixes = judge(judged, { days: days.fix, now, next })
    const [first, last] = [commits[0], commits.at(-1)]
    return {
      asOf: now.toISOString(),
      period: first && last ? { from: first.at.toISOString(), to: last.at.toISOString() } : null,
      commits: { eligible: sample.eligible.size, scored: commits.length, unread },
      fixes: sample.fixes.length,
      levels: LEVELS.map((level) => {
        const count = commits.filter((commit) => commit.level === level).length
        return { level, commits: count, share: commits.length === 0 ? 0 : count / commits.length }
      }),
      laterFixes,
      incidents: await judgeByIncidents(snapshot, commits, request),
      probability: probabilityOf(laterFixes, judged, now),
      model: { version: MODEL.version },
    }
  } finally {
    snapshot.close()
  }
}

/** Every commit gets the same time: a later fix does not count. */
function judgeByFixes({ commits, fixedAt }: Replayed, days: number): JudgedCommit[] {
  return commits.map((commit) => {
    const at = fixedAt.get(commit.sha)
    const isInTime = at !== undefined && at.getTime() - commit.at.getTime() <= days * DAY_MS
    return { commit, hitAt: isInTime ? at : null }
  })
}

/**
 * Only commits whose files belong to a service today; others could have no incident. Hit by the first incident on one
 * of its services in the days after it, without flapping and merged ones.
 */
async function judgeByIncidents(
  snapshot: Snapshot,
  commits: readonly ScoredCommit[],
  { services: asked, now, days: { incident: days }, next, readIncidents }: BacktestRequest,
): Promise<Known<Judgement>> {
  const sources = await readStatedSources(snapshot, asked)
  if (!hasMapping(sources)) return unknown(NO_MAPPING)
  const mapped = commits
    .filter(({ at }) => at.getTime() + days * DAY_MS <= now.getTime())
    .map((commit) => ({ commit, services: servicesOf(commit, sources) }))
    .filter(({ services }) => services.size > 0)
  const [first] = mapped
  if (!first) return unknown('none of the commits touches a service')
  const ids = [...new Set(mapped.flatMap(({ services }) => [...services]))]
  const incidents = await readIncidents(ids, first.commit.at)
  if (!incidents.known) return incidents
  const real = withoutNoise(incidents.value).sort((a, b) => createdMs(a) - createdMs(b))
  const judged = mapped.map(({ commit, services }): JudgedCommit => {
    const from = commit.at.getTime()
    const hit = real.find(
      (incident) =>
        services.has(incident.service.id) &&
        createdMs(incident) > from &&
        createdMs(incident) <= from + days * DAY_MS,
    )
    return { commit, hitAt: hit ? new Date(createdMs(hit)) : null }
  })
  return known(judge(judged, { days, now, next }), incidents.asOf)
}

const servicesOf = ({ paths }: ScoredCommit, sources: MappingSources): ReadonlySet<string> =>
  new Set(mapPaths(paths, sources).services.map(({ id }) => id))

export const NO_MAPPING = 'no mapping (add one to .pager-triage.json or use --service ID)'

/** Names are not looked up, so that a backtest is reproducible. */
export async function readStatedSources(
  snapshot: Snapshot,
  asked: readonly string[],
): Promise<MappingSources> {
  const [config, ownership] = await Promise.all([
    readTeamConfig(snapshot),
    listFiles(snapshot).then((files) => readOwnership(snapshot, files, 'catalogs')),
  ])
  return { asked, config, ownership, repository: snapshot.repository.name }
}
