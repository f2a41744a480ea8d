import type * as z from 'zod'
import type { DeepReadonly } from '../core/deep-readonly.ts'
import { valueOr } from '../core/known.ts'
import type { TouchedService } from '../core/service.ts'
import { DAY_MS } from '../core/time.ts'
import type { Untrusted } from '../core/untrusted.ts'
import { FILE_KINDS, fileKind } from '../diff/file-kind.ts'
import { realProblems } from '../incidents/noise.ts'
import type { PastCommit } from '../incidents/past-commit.ts'
import { proximityOf } from '../incidents/proximity.ts'
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
  const since = new Date(now.getTime() - INCIDENT_DAYS * DAY_MS)
  const problems = realProblems(incidents.value.recent)
  return paths.flatMap((path) => {
    const ids = servicesOf(path, services.value)
    const mine = problems.filter(({ service }) => ids.has(service.id))
    const found = proximityOf(path, commits.value, mine, since, now)
    return found ? [{ kind: 'followed-by-incidents' as const, ...found }] : []
  })
}

const servicesOf = (path: Untrusted, services: readonly TouchedService[]): ReadonlySet<string> =>
  new Set(services.filter(({ paths }) => paths.length === 0 || paths.includes(path)).map(({ id }) => id))
