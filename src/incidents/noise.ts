import { groupBy } from '../core/group-by.ts'
import { MINUTE_MS } from '../core/time.ts'
import { byCreation, createdMs, type Incident } from './incident.ts'

/** Opened and closed by machines within this time: nobody had to act. */
const FLAP_MS = 10 * MINUTE_MS
/** The same problem back this soon was never solved. */
const REOPENED_MS = 30 * MINUTE_MS

export const countNoise = (incidents: readonly Incident[]) => ({
  /** as PagerDuty counts them */
  raw: new Set(incidents.map(({ id }) => id)).size,
  distinct: realProblems(incidents).length,
  flapping: incidents.filter(isFlap).length,
  merged: incidents.filter(isMerged).length,
  lowUrgency: incidents.filter(isLowUrgency).length,
  reopened: countReopened(incidents),
})

/** The newest page of each problem: repeats count once, however many hosts and numbers they name. */
export function realProblems(incidents: readonly Incident[]): Incident[] {
  const urgent = withoutNoise(incidents).filter((incident) => !isLowUrgency(incident))
  const newestFirst = urgent.sort((a, b) => byCreation(b, a) || (a.id > b.id ? -1 : 1))
  return [...groupBy(newestFirst, problemKey).values()].map(([newest]) => newest)
}

/** Without flapping and merged ones. Each page by itself: one more removes none. */
export const withoutNoise = (incidents: readonly Incident[]): Incident[] =>
  incidents.filter((incident) => !isFlap(incident) && !isMerged(incident))

/** Each is asked for several times in a score. */
const problemKeys = new WeakMap<Incident, string>()

export function problemKey(incident: Incident): string {
  const { service, title } = incident
  const key = problemKeys.get(incident) ?? `${service.id} ${template(title)}`
  problemKeys.set(incident, key)
  return key
}

const isLowUrgency = ({ urgency }: Incident): boolean => urgency === 'low'

export function isFlap(incident: Incident): boolean {
  const { resolvedAt, lastChangedBy, mergedInto } = incident
  const isByMachine = lastChangedBy !== null && lastChangedBy !== 'user'
  if (resolvedAt === null || !isByMachine || mergedInto !== null) return false
  return Date.parse(resolvedAt) - createdMs(incident) < FLAP_MS
}

const isMerged = ({ id, mergedInto }: Incident): boolean => mergedInto !== null && mergedInto !== id

function countReopened(incidents: readonly Incident[]): number {
  const resolvedMs = new Map<string, number>()
  return [...incidents].sort(byCreation).filter((incident) => {
    const key = problemKey(incident)
    const before = resolvedMs.get(key) ?? Number.NEGATIVE_INFINITY
    const since = createdMs(incident) - before
    if (incident.resolvedAt !== null) resolvedMs.set(key, Date.parse(incident.resolvedAt))
    return since >= 0 && since < REOPENED_MS
  }).length
}

/**
 * A title without what varies between repeats (numbers, hosts, ids, addresses), so that one problem that paged forty
 * times counts once. Digits-only masking keeps scores still under repeats: docs/accuracy.md.
 */
export function template(title: string): string {
  return title
    .slice(0, 1024)
    .toLowerCase()
    .replace(/\b[0-9a-f]{8}-[0-9a-f-]{27,}\b/g, '<id>')
    .replace(/\b(?=[a-z.-]*\d)[a-z0-9-]+(?:\.[a-z0-9-]+){2,}\b/g, '<host>')
    .replace(/-(?=[a-z]*\d)[a-z0-9]{8,10}-[a-z0-9]{5}\b/g, '-<pod>')
    .replace(/\b(?=[0-9a-f]*\d)[0-9a-f]{7,}\b/g, '<id>')
    .replace(/\d+(?:[.,:]\d+)*/g, '<n>')
    .replace(/\s+/g, ' ')
    .trim()
}

export const countDistinct = (titles: readonly string[]): number => new Set(titles.map(template)).size
