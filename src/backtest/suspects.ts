import { type Known, known, unknown } from '../core/known.ts'
import { DAY_MS } from '../core/time.ts'
import { wilson } from '../core/wilson.ts'
import { listFiles } from '../gather/read-sources.ts'
import { type LogEntry, readLog } from '../git/history.ts'
import { readCommitChange } from '../git/past-change.ts'
import { findRange, readRecentCommits } from '../git/recent-commits.ts'
import { openRepository } from '../git/repository.ts'
import { type Snapshot, takeSnapshot } from '../git/snapshot.ts'
import { createdMs, type Incident } from '../incidents/incident.ts'
import { namesIncident } from '../incidents/past-commit.ts'
import { hasMapping, mapPaths } from '../services/mapping.ts'
import { orderSuspects } from '../suspects/find.ts'
import { type BacktestRequest, NO_MAPPING, readStatedSources } from './backtest.ts'
import { drawCounts, interval, mean } from './measures.ts'
import { blamedBy } from './replay.ts'
import type { SuspectsMeasure, SuspectsResult } from './suspects-result.ts'

const SUSPECTS_DAYS = 14
const FIRST = 5
/** With fewer, the share is noise. */
const ENOUGH = 50
const REPLICATES = 400

type Request = Pick<
  BacktestRequest,
  'cwd' | 'env' | 'signal' | 'now' | 'since' | 'until' | 'services' | 'readIncidents' | 'next' | 'onStep'
>

/**
 * Incidents that a later commit names, and the commits that wrote the code which it changes: where `suspects` would have
 * listed them. @throws what openRepository and runGit throw, TeamConfigError
 */
export async function backtestSuspects(request: Request): Promise<SuspectsResult> {
  const { cwd, env, signal } = request
  const snapshot = takeSnapshot(await openRepository(cwd, env, signal), env, signal)
  try {
    const found = await readCases(snapshot, request)
    return { asOf: request.now.toISOString(), days: SUSPECTS_DAYS, found }
  } finally {
    snapshot.close()
  }
}

async function readCases(snapshot: Snapshot, request: Request): Promise<Known<SuspectsMeasure>> {
  const { since, until, services: asked, readIncidents, onStep, next } = request
  const { head } = snapshot.repository
  const [sources, files] = await Promise.all([readStatedSources(snapshot, asked), listFiles(snapshot)])
  if (!hasMapping(sources) || head === null) return unknown(NO_MAPPING)
  const ids = [...new Set(mapPaths(files, sources).services.map(({ id }) => id))]
  if (ids.length === 0) return unknown('no file belongs to a service')
  const incidents = await readIncidents(ids, since)
  if (!incidents.known) return incidents
  const { added: log } = await readLog(snapshot, head, new Date(since.getTime() - 365 * DAY_MS))
  const inTime = incidents.value.filter((incident) => createdMs(incident) < until.getTime())
  const fixed = inTime.flatMap((incident) => {
    const fix = log.findLast(
      ({ at, message }) => at.getTime() > createdMs(incident) && namesIncident(message, incident),
    )
    return fix === undefined ? [] : [{ incident, fix }]
  })
  const places: Place[] = []
  for (const [i, { incident, fix }] of fixed.entries()) {
    const place = await placeOf(snapshot, { incident, fix, log })
    if (place !== null) places.push(place)
    onStep(i + 1, fixed.length)
  }
  return known({ ...measure(places, next), fixed: fixed.length }, incidents.asOf)
}

/** From 1; infinite where it is not listed. */
interface Place {
  readonly list: number
  readonly newest: number
}

/** Null where no commit of the days before is blamed. */
async function placeOf(
  snapshot: Snapshot,
  {
    incident,
    fix,
    log,
  }: { readonly incident: Incident; readonly fix: LogEntry; readonly log: readonly LogEntry[] },
): Promise<Place | null> {
  const at = new Date(createdMs(incident))
  const since = new Date(at.getTime() - SUSPECTS_DAYS * DAY_MS)
  const yearAgo = at.getTime() - 365 * DAY_MS
  const earlier = log.filter((entry) => entry.at < at && entry.at.getTime() >= yearAgo)
  const range = await findRange(snapshot, { since, until: at, deployed: null })
  const recent = await readRecentCommits(snapshot, range)
  const commits = recent.commits.filter(({ message }) => !namesIncident(message, incident))
  const parent = (await snapshot.git(['rev-parse', `${fix.sha}^`])).toString().trim()
  const change = await readCommitChange(snapshot, { sha: fix.sha, parents: [parent] })
  const blamed = await blamedBy(change, since)
  const placeIn = (list: readonly { readonly sha: string }[]): number => {
    const found = list.findIndex(({ sha }) => blamed.has(sha))
    return found === -1 ? Number.POSITIVE_INFINITY : found + 1
  }
  const byTime = [...commits].sort((a, b) => b.at.getTime() - a.at.getTime())
  if (placeIn(byTime) === Number.POSITIVE_INFINITY) return null
  const nothing = () => false
  const past = {
    name: null,
    commits,
    earlier,
    deployments: [],
    isOfService: nothing,
    isOfDependency: nothing,
  }
  const { all } = orderSuspects({ texts: [incident.title], at, days: SUSPECTS_DAYS }, [past])
  return { list: placeIn(all.map(({ ranked }) => ranked.commit)), newest: placeIn(byTime) }
}

/** @param next uniform in [0, 1): draws the bootstrap */
export function measure(places: readonly Place[], next: () => number): Omit<SuspectsMeasure, 'fixed'> {
  const hits = (order: keyof Place) => places.filter((place) => place[order] <= FIRST).length
  const inWindow = places.length
  if (inWindow < ENOUGH) return { inWindow, enough: ENOUGH, measured: null }
  const gains = places.map(({ list, newest }) => Number(list <= FIRST) - Number(newest <= FIRST))
  const draws = Array.from({ length: REPLICATES }, () => {
    const counts = drawCounts(inWindow, next)
    return gains.reduce((sum, gain, i) => sum + gain * (counts[i] ?? 0), 0) / inWindow
  })
  const [low, high] = interval(draws)
  return {
    inWindow,
    enough: ENOUGH,
    measured: {
      firstFive: wilson(hits('list'), inWindow),
      newestFive: wilson(hits('newest'), inWindow),
      gain: { value: mean(gains), low, high },
      isBetter: low > 0,
    },
  }
}
