import { byCodeUnit } from '../../core/order.ts'
import type { Inert } from '../../core/untrusted.ts'
import { createdMs } from '../../incidents/incident.ts'
import { type IncidentLink, LINK_KINDS, linkIncidents } from '../../incidents/link.ts'
import { problemKey, withoutNoise } from '../../incidents/noise.ts'
import type { PastCommit } from '../../incidents/past-commit.ts'
import { own } from '../../untrusted/inert.ts'
import { incidentPiece, joinedPhrases, listedPhrases, ours, phrase, plural } from '../../untrusted/words.ts'
import { type Evidence, type IncidentEvidence, incidentEvidence, incidentsIn } from '../evidence.ts'
import type { FactorFacts, FactorKind, Scored } from './factor.ts'

/**
 * Set, not fitted: incidents add little to the ranking of commits (docs/accuracy.md). Ceilings follow who can forge
 * what: together with similar titles, text alone stays under 13 points, and links that also need a commit under 20.
 */
export const INCIDENT_POINTS = {
  link: { each: 2, max: 6 },
  /** added for links through a commit of this repository */
  commitLink: { each: 3, max: 7 },
  service: { each: 0.7, max: 2 },
} as const

/** `each` for the first problem and for each doubling, at most `max`. */
export const growing = (count: number, { each, max }: { each: number; max: number }): number =>
  Math.min(max, each * Math.log2(1 + count))

const MAX_POINTS = INCIDENT_POINTS.link.max + INCIDENT_POINTS.commitLink.max
const MAX_NAMED = 5

/** Incidents of the last 90 days linked to touched files; the points are shared out by their problems. */
export const incidentHistory: FactorKind<'incident-history'> = {
  id: 'incident-history',
  label: 'linked incidents',
  isFitted: false,
  score: (facts) => {
    const links = linksOf(facts)
    const onCommits = links.filter(({ kind }) => LINK_KINDS[kind].needsCommit)
    const points =
      growing(weight(links), INCIDENT_POINTS.link) + growing(weight(onCommits), INCIDENT_POINTS.commitLink)
    const perFile = facts.paths
      .map((path) => ({ path, links: strongestFirst(links.filter((link) => link.path === path)) }))
      .filter((file) => file.links.length > 0)
    const all = perFile.reduce((sum, file) => sum + weight(file.links), 0)
    return perFile.map(
      ({ path, links: mine }): Scored => ({
        path,
        points: (points * weight(mine)) / all,
        evidence: mine.flatMap((link) => linkEvidence(link, facts.commits)),
      }),
    )
  },
  most: {
    contents: INCIDENT_POINTS.link.max, // the symbols that titles share with the code
    history: MAX_POINTS, // the fix commits that name incidents
    pagerduty: MAX_POINTS,
  },
  finding: {
    rule: {
      short: 'Incidents of the last 90 days are linked to this file',
      help: 'Fix commits, deploys, stack traces or names link them to the file. Read them, and make sure a test covers what failed.',
    },
    message: (evidence) => {
      const incidents = incidentsIn(evidence)
      const links = incidents.slice(0, MAX_NAMED).map(({ number, link }) => `${number} (${linkWords(link)})`)
      const rest = incidents.length > MAX_NAMED ? ` and ${incidents.length - MAX_NAMED} more` : ''
      return `Incidents of the last 90 days linked to this file: ${links.join(', ')}${rest}.`
    },
    line: {
      label: null,
      /** `3 linked incidents: #4480, #4391 (fix commits), #4377 (stack frames)` */
      text: ({ evidence }) => {
        const incidents = incidentsIn(evidence)
        const numbers = Object.entries(LINK_KINDS).flatMap(([kind, { words }]) => {
          const linked = incidents.filter(({ link }) => link === kind).map(incidentPiece)
          return linked.length > 0 ? [phrase`${listedPhrases(linked, 3, ', ')} (${ours(own(words))})`] : []
        })
        return phrase`${ours(plural(incidents.length, 'linked incident'))}: ${joinedPhrases(numbers, ', ')}`
      },
    },
    isNeverQuiet: true,
    engineerWould: 'read the linked incidents and make sure a test covers what failed',
  },
}

export const linkWords = (link: IncidentEvidence['link']): Inert =>
  own(link === null || link === 'similar-title' ? 'a similar title' : LINK_KINDS[link].words)

function linksOf({ incidents, commits, services, tree, paths, sources }: FactorFacts): IncidentLink[] {
  if (incidents === null) return []
  const { all, texts, changeEvents } = incidents
  return linkIncidents({
    incidents: withoutNoise(all),
    commits,
    texts,
    changeEvents,
    services,
    tree,
    files: paths.map((path) => ({
      path,
      code: sources
        .filter((source) => source.path === path)
        .flatMap(({ added, removed }) => [...added, ...removed].map(({ code }) => code)),
    })),
  })
}

/** Distinct problems, each by its strongest link. */
function weight(links: readonly IncidentLink[]): number {
  const problems = new Map<string, number>()
  for (const { incident, kind } of links) {
    const key = problemKey(incident)
    problems.set(key, Math.max(problems.get(key) ?? 0, LINK_KINDS[kind].strength))
  }
  return [...problems.values()].reduce((sum, strength) => sum + strength, 0)
}

/** One link for each incident. */
function strongestFirst(links: readonly IncidentLink[]): IncidentLink[] {
  const sorted = [...links].sort(
    (a, b) =>
      LINK_KINDS[b.kind].strength - LINK_KINDS[a.kind].strength ||
      createdMs(b.incident) - createdMs(a.incident) ||
      byCodeUnit(a.incident.id, b.incident.id),
  )
  const seen = new Set<string>()
  return sorted.filter(({ incident }) => !seen.has(incident.id) && seen.add(incident.id))
}

function linkEvidence(link: IncidentLink, commits: readonly PastCommit[]): Evidence[] {
  const { incident, path, kind, sha } = link
  const commit = commits.find((each) => each.sha === sha)
  return [
    { ...incidentEvidence(incident, kind), path },
    ...(commit ? [{ kind: 'commit' as const, sha: commit.sha, at: commit.at.toISOString(), path }] : []),
  ]
}
