import { MatchBudget } from '../config/path-pattern.ts'
import type { TeamConfig } from '../config/team-config.ts'
import { reasonOf } from '../core/errors.ts'
import { settle, valueOr } from '../core/known.ts'
import { DAY_MS } from '../core/time.ts'
import type { Untrusted } from '../core/untrusted.ts'
import { findRange, readRecentCommits, resolveCommit } from '../git/recent-commits.ts'
import type { Snapshot } from '../git/snapshot.ts'
import { yearBefore } from '../git/year-before.ts'
import { shasIn } from '../incidents/linked-commits.ts'
import { part } from '../pagerduty/fetched.ts'
import type { PagerDutyReader } from '../pagerduty/reader.ts'
import type { Incident } from '../pagerduty/resources/incidents.ts'
import { mapPaths, matcherOf, NO_CONFIG, unmappedByConfig } from '../services/mapping.ts'
import { matchClues, nameKey } from '../services/matching.ts'
import type { RepositoryPast } from '../suspects/find.ts'
import { alertTexts, toChangeEvent } from './incident-texts.ts'
import { listFiles, readOwnershipOf, readTeamConfig } from './read-sources.ts'

interface WatchedService {
  readonly id: string
  /** null: not known */
  readonly name: Untrusted | null
}

/** What is known of an incident, or was typed in its place. */
export interface Subject {
  /** the title first, then alerts, then notes */
  readonly texts: readonly Untrusted[]
  readonly at: Date
  readonly services: readonly WatchedService[]
  /** that those services need */
  readonly needed: readonly WatchedService[]
  /** texts of change events before it began, newest first */
  readonly deployments: readonly (readonly Untrusted[])[]
  readonly paths: readonly string[]
  readonly warnings: readonly string[]
}

const MAX_ALERTS = 5

/** In one round: what the incident says, what was deployed before it, and which services its own needs. */
export async function readSubject(
  reader: PagerDutyReader,
  incident: Incident,
  days: number,
): Promise<Subject> {
  const { id, title, service, createdAt } = incident
  const at = new Date(createdAt)
  const since = new Date(at.getTime() - days * DAY_MS)
  const [alerts, notes, changes, links] = await Promise.all([
    part(reader.alerts(id)),
    part(reader.notes(id)),
    service && part(reader.changeEvents({ serviceId: service.id, since, until: at })),
    service && part(reader.serviceDependencies(service.id)),
  ])
  const answers = [alerts, notes, changes, links].filter((answer) => answer !== null)
  const needed = valueOr(links?.data ?? { known: false, why: '' }, []).flatMap(({ dependent, supporting }) =>
    dependent.id === service?.id && supporting.kind === 'technical' ? [supporting.id] : [],
  )
  return {
    texts: [
      title,
      ...valueOr(alerts.data, []).slice(0, MAX_ALERTS).flatMap(alertTexts),
      ...valueOr(notes.data, []).map(({ content }) => content),
    ],
    at,
    services: service === null ? [] : [service],
    needed: needed.map((needed) => ({ id: needed, name: null })),
    deployments: valueOr(changes?.data ?? { known: false, why: '' }, []).map(
      (event) => toChangeEvent(event).texts,
    ),
    paths: [],
    warnings: [...new Set(answers.flatMap(({ warnings }) => warnings))],
  }
}

export interface ReadPast extends RepositoryPast {
  readonly branch: string
  readonly warnings: readonly string[]
  readonly repository: string
  /** null: no file is known to belong to the incident's service */
  readonly ofService: number | null
}

/** @throws what runGit throws */
export async function readPast(
  snapshot: Snapshot,
  subject: Subject,
  { days, now, isOne }: { readonly days: number; readonly now: Date; readonly isOne: boolean },
): Promise<ReadPast> {
  const { at, deployments } = subject
  const since = new Date(at.getTime() - days * DAY_MS)
  const deployed = await lastDeployed(snapshot, deployments)
  const range = await findRange(snapshot, { since, until: at, deployed })
  const year = yearBefore(snapshot, { ...range, until: at, now })
  const [{ commits, warnings }, config] = await Promise.all([
    readRecentCommits(snapshot, range),
    settle(readConfigFor(snapshot, subject), '', reasonOf),
  ])
  const touched = commits.flatMap(({ files }) => files.map(({ path }) => path))
  const [mapped, before] = await Promise.all([
    config.known
      ? settle(mapServices(snapshot, [...new Set(touched)], subject, config.value), '', reasonOf)
      : config,
    year(),
  ])
  const { mine, theirs } = valueOr(mapped, NOTHING_MAPPED)
  const isOfService = (path: Untrusted) => mine.has(path)
  const { name } = snapshot.repository
  return {
    commits,
    ...before,
    branch: range.branch,
    name: isOne ? null : name,
    repository: name,
    deployments: deployments.flat(),
    isOfService,
    isOfDependency: (path) => theirs.has(path),
    ofService:
      mine.size === 0
        ? null
        : commits.filter(({ files }) => files.some(({ path }) => isOfService(path))).length,
    warnings: [...warnings, ...(mapped.known ? [] : [mapped.why])],
  }
}

/** A file at HEAD belongs to one of the incident's services. @throws what runGit throws */
export async function isOfServices(snapshot: Snapshot, subject: Subject): Promise<boolean> {
  const [files, config] = await Promise.all([listFiles(snapshot), readConfigFor(snapshot, subject)])
  return (await mapServices(snapshot, files, subject, config)).mine.size > 0
}

/** The newest that this repository has. */
async function lastDeployed(
  snapshot: Snapshot,
  deployments: readonly (readonly Untrusted[])[],
): Promise<string | null> {
  for (const sha of deployments.flatMap(shasIn).slice(0, MAX_DEPLOYED)) {
    const found = await resolveCommit(snapshot, sha)
    if (found !== null) return found
  }
  return null
}

const MAX_DEPLOYED = 5

const NOTHING_MAPPED = { mine: new Set<Untrusted>(), theirs: new Set<Untrusted>() }

const isOfAService = ({ services, needed }: Subject): boolean => services.length + needed.length > 0

const readConfigFor = async (snapshot: Snapshot, subject: Subject): Promise<TeamConfig> =>
  isOfAService(subject) ? readTeamConfig(snapshot) : NO_CONFIG

/** By what the repository states, then by names alone: nothing is asked. */
async function mapServices(
  snapshot: Snapshot,
  paths: readonly Untrusted[],
  subject: Subject,
  config: TeamConfig,
) {
  const { services, needed, paths: globs } = subject
  const asked = paths.filter(matcherOf(globs, new MatchBudget()))
  if (!isOfAService(subject)) return { ...NOTHING_MAPPED, mine: new Set(asked) }
  const left = unmappedByConfig(paths, config)
  const ownership = await readOwnershipOf(snapshot, left, 'all')
  const stated = mapPaths(paths, { asked: [], config, ownership, repository: snapshot.repository.name })
  const known = [...services, ...needed].flatMap(({ id, name }) =>
    name === null ? [] : [{ id, name, status: 'active' }],
  )
  const matched = matchClues(stated.left, (clue) =>
    clue.kind === 'team' ? [] : known.filter(({ name }) => nameKey(name) === nameKey(clue.name)),
  )
  const all = [...stated.services, ...matched.services]
  const pathsOf = (wanted: readonly WatchedService[]) =>
    all.flatMap(({ id, paths }) => (wanted.some((one) => one.id === id) ? paths : []))
  return { mine: new Set([...pathsOf(services), ...asked]), theirs: new Set(pathsOf(needed)) }
}
