import { groupBy } from '../core/group-by.ts'
import { covers, type TouchedService } from '../core/service.ts'
import { HOUR_MS, MINUTE_MS } from '../core/time.ts'
import type { Untrusted } from '../core/untrusted.ts'
import { type ChangeEvent, createdMs, type Incident } from './incident.ts'
import { isFlap } from './noise.ts'
import { isFix, namesIn, type PastCommit } from './past-commit.ts'

export interface LinkedCommit extends PastCommit {
  readonly incident: Incident
}

export function commitsThatName(
  incidents: readonly Incident[],
  commits: readonly PastCommit[],
): LinkedCommit[] {
  const named = commits.flatMap((commit) => [...namesIn(commit.message)].map((name) => ({ name, commit })))
  const byName = groupBy(named, ({ name }) => name)
  if (byName.size === 0) return []
  return incidents.flatMap((incident) =>
    [String(incident.number), incident.id].flatMap((name) =>
      (byName.get(name) ?? []).map(({ commit }) => ({ incident, ...commit })),
    ),
  )
}

/** After this long, a fix is probably for something else. */
const MAX_OPEN_MS = 24 * HOUR_MS
/** When mitigation ends an incident, the fix follows soon after. */
const AFTERWARDS_MS = 2 * HOUR_MS

/** Fixes and reverts in the service's files while people worked on the incident. */
export function fixesDuring(
  incidents: readonly Incident[],
  commits: readonly PastCommit[],
  services: readonly TouchedService[],
): LinkedCommit[] {
  const fixes = commits.filter((commit) => isFix(commit) && namesIn(commit.message).size === 0)
  return incidents.flatMap((incident) => {
    const from = createdMs(incident)
    const to = Date.parse(incident.resolvedAt ?? incident.createdAt) + AFTERWARDS_MS
    const during = fixes.filter(({ at }) => at.getTime() >= from && at.getTime() <= to)
    if (during.length === 0 || !isWorkedOn(incident)) return []
    const mine = services.filter(({ id }) => id === incident.service.id)
    return during
      .map(({ paths, ...commit }) => ({
        incident,
        ...commit,
        paths: paths.filter((path) => mine.some((each) => covers(each, path))),
      }))
      .filter(({ paths }) => paths.length > 0)
  })
}

const isWorkedOn = (incident: Incident): boolean =>
  isReal(incident) &&
  incident.resolvedAt !== null &&
  Date.parse(incident.resolvedAt) - createdMs(incident) <= MAX_OPEN_MS

const isReal = (incident: Incident): boolean =>
  incident.urgency !== 'low' && incident.mergedInto === null && !isFlap(incident)

/** An incident this soon after a deployment is probably caused by it. */
const SOON_MS = 60 * MINUTE_MS

export function deployedCommits(
  incidents: readonly Incident[],
  commits: readonly PastCommit[],
  events: readonly ChangeEvent[],
): LinkedCommit[] {
  if (events.length === 0) return []
  const deployed = events.map((event) => ({ event, commits: commitsIn(event.texts, commits) }))
  return incidents.flatMap((incident) => {
    const related = deployed.filter(({ event }) => event.incidentIds.includes(incident.id))
    return [...related, ...justBefore(incident, deployed)].flatMap((each) =>
      each.commits.map((commit) => ({ incident, ...commit })),
    )
  })
}

interface Deployment {
  readonly event: ChangeEvent
  readonly commits: readonly PastCommit[]
}

/** The last deployment of the service before the incident, within the hour. */
function justBefore(incident: Incident, deployed: readonly Deployment[]): Deployment[] {
  if (!isReal(incident)) return []
  const age = ({ event }: Deployment) => createdMs(incident) - Date.parse(event.at)
  const before = deployed
    .filter((each) => each.event.serviceIds.includes(incident.service.id) && age(each) >= 0)
    .sort((a, b) => age(a) - age(b))
  return before.slice(0, 1).filter((each) => age(each) <= SOON_MS)
}

/** Named by at least seven digits of the sha. */
export function commitsIn<Commit extends Pick<PastCommit, 'sha'>>(
  texts: readonly Untrusted[],
  commits: readonly Commit[],
): Commit[] {
  const named = shasIn(texts)
  if (named.length === 0) return []
  return commits.filter(({ sha }) => named.some((name) => sha.startsWith(name)))
}

export const shasIn = (texts: readonly Untrusted[]): string[] => [
  ...new Set(
    texts.filter((text) => HEX.test(text)).flatMap((text) => text.slice(0, MAX_TEXT).match(SHA) ?? []),
  ),
]

const MAX_TEXT = 32_768
/** With a letter and a digit: a number is no sha, and `defaced` is a word. */
const HEX = /[0-9a-f]{7}/
const SHA = /\b(?=[0-9a-f]*[a-f])(?=[0-9a-f]*\d)[0-9a-f]{7,40}\b/g
