import type * as z from 'zod'
import type { DeepReadonly } from '../core/deep-readonly.ts'
import { valueOr } from '../core/known.ts'
import { covers } from '../core/service.ts'
import { DAY_MS, HOUR_MS } from '../core/time.ts'
import type { Untrusted } from '../core/untrusted.ts'
import { wilson } from '../core/wilson.ts'
import { FILE_KINDS, fileKind } from '../diff/file-kind.ts'
import { createdMs, type Incident } from '../incidents/incident.ts'
import { realProblems } from '../incidents/noise.ts'
import type { PastCommit } from '../incidents/past-commit.ts'
import type { note } from './evidence-schema.ts'
import { INCIDENT_DAYS, type RiskFacts } from './facts.ts'

/** Never scored: none of it makes commits riskier in the data, and added incidents must not lower a score. */
export type ContextNote = DeepReadonly<z.output<typeof note>>

export function contextOf(facts: RiskFacts): ContextNote[] {
  const mine = facts.change.files.filter(({ merged }) => !merged)
  const paths = mine.map(({ path }) => path)
  const existing = mine.filter(({ status }) => status === 'modified' || status === 'renamed')
  return [
    ...fileKindNotes(paths),
    ...existing.flatMap(({ path }) => untouchedNote(path, valueOr(facts.commits, []), facts.now)),
    ...followedNotes(paths, facts),
  ]
}

function fileKindNotes(paths: readonly Untrusted[]): ContextNote[] {
  const kinds = paths.map(fileKind)
  return FILE_KINDS.map((kind) => ({
    kind: 'file-kind' as const,
    fileKind: kind,
    paths: paths.filter((_, i) => kinds[i] === kind),
  })).filter((note) => note.paths.length > 0)
}

const LONG_DAYS = 180

/** Only if the log has the last commit: a truncated history, as in a shallow clone, says nothing. */
function untouchedNote(path: Untrusted, commits: readonly PastCommit[], now: Date): ContextNote[] {
  const times = commits.filter((commit) => commit.paths.includes(path)).map(({ at }) => at.getTime())
  if (times.length === 0) return []
  const days = Math.floor((now.getTime() - Math.max(...times)) / DAY_MS)
  return days >= LONG_DAYS ? [{ kind: 'untouched', path, days }] : []
}

function followedNotes(
  paths: readonly Untrusted[],
  { commits, incidents, services, now }: RiskFacts,
): ContextNote[] {
  if (!commits.known || !incidents.known || !services.known) return []
  const problems = realProblems(incidents.value.recent)
  return paths.flatMap((path) => {
    const ids = new Set(services.value.filter((each) => covers(each, path)).map(({ id }) => id))
    const mine = problems.filter(({ service }) => ids.has(service.id))
    return followedNote(path, commits.value, mine, now) ?? []
  })
}

const AFTER_MS = 24 * HOUR_MS
const ENOUGH_CHANGES = 8

/** How often an incident followed a change of the file; null where not more often than by chance. */
export function followedNote(
  path: Untrusted,
  commits: readonly PastCommit[],
  problems: readonly Incident[],
  now: Date,
): Extract<ContextNote, { kind: 'followed-by-incidents' }> | null {
  const [from, to] = [now.getTime() - INCIDENT_DAYS * DAY_MS, now.getTime()]
  const starts = problems.map(createdMs).filter((at) => at >= from)
  const times = commits.filter(({ paths }) => paths.includes(path)).map(({ at }) => at.getTime())
  const inTime = times.filter((at) => at >= from && at <= to)
  const days = [...new Map(inTime.map((at) => [Math.floor(at / DAY_MS), at])).values()]
  if (days.length < ENOUGH_CHANGES) return null
  const followed = days.filter((at) => starts.some((start) => start >= at && start - at < AFTER_MS)).length
  const lift = wilson(followed, days.length).low / coveredShare(starts, from, to)
  if (!(lift > 1 && Number.isFinite(lift))) return null
  return { kind: 'followed-by-incidents', path, changes: days.length, followed, lift }
}

/** The share of all moments with an incident in the day after. */
function coveredShare(starts: readonly number[], from: number, to: number): number {
  let [covered, end] = [0, from]
  for (const start of [...starts].sort((a, b) => a - b)) {
    covered += Math.max(0, start - Math.max(end, start - AFTER_MS))
    end = Math.max(end, start)
  }
  return covered / (to - from)
}
