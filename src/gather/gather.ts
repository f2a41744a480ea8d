import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TeamConfig } from '../config/team-config.ts'
import { CodedError, orNull } from '../core/errors.ts'
import { type Known, known, type Settled, settle, unknown } from '../core/known.ts'
import { fromOutside, type Untrusted } from '../core/untrusted.ts'
import type { ChangedFile, ChangedName, StagedChange } from '../diff/change.ts'
import { isKnownCode } from '../diff/languages.ts'
import { readPatch } from '../diff/patch.ts'
import type { CommitPlan } from '../git/commit-plan.ts'
import { readPastCommits } from '../git/history.ts'
import { readTree } from '../git/objects.ts'
import { isWithoutRepository, type Repository } from '../git/repository.ts'
import { type ChangeRequest, type Snapshot, withSnapshot } from '../git/snapshot.ts'
import { type StagedReading, startReading } from '../git/staged.ts'
import type { PastCommit } from '../incidents/past-commit.ts'
import type { RiskFacts } from '../risk/facts.ts'
import {
  mapPaths,
  NO_CONFIG,
  NO_OWNERSHIP,
  type StatedMapping,
  unmappedByConfig,
} from '../services/mapping.ts'
import {
  NO_SERVICE,
  notAsked,
  type PagerDutyContext,
  type PagerDutyFacts,
  statedServices,
} from './pagerduty-facts.ts'
import { readOwnershipOf, readTeamConfig } from './read-sources.ts'

export interface GatherRequest extends ChangeRequest, PagerDutyContext {
  /** `--service`, checked ids */
  readonly services: readonly string[]
  /** of a merge that git is about to commit; default: what MERGE_HEAD names */
  readonly mergeHeads?: readonly string[]
}

export interface Gathered {
  readonly facts: RiskFacts
  readonly repository: Repository
  /** why `.pager-triage.json` could not be used, for callers that then stop */
  readonly configError: unknown
}

/**
 * Reads git and PagerDuty side by side, for what `git commit` would record now. A source that fails is unknown, with
 * the reason; only an unreadable change throws (what openRepository and readStagedChange throw).
 */
export function gatherFacts(request: GatherRequest): Promise<Gathered> {
  return withSnapshot(request, (snapshot) =>
    gatherAround(snapshot, { ...startReading(snapshot, request.mergeHeads), message: null }, request),
  )
}

export async function gatherCommandFacts(request: GatherRequest, plan: CommitPlan): Promise<Gathered> {
  const { withPredictedCommit } = await import('../git/predict.ts') // with what reads shell commands
  return withPredictedCommit(request, plan, (snapshot, commit) => gatherAround(snapshot, commit, request))
}

export const readConfig = (snapshot: Snapshot, { clock }: GatherRequest): Promise<Settled<TeamConfig>> =>
  settle(readTeamConfig(snapshot), clock().toISOString())

interface Reading {
  readonly change: StagedChange | Promise<StagedChange>
  readonly names?: StagedReading['names']
  readonly message: string | null
}

export async function gatherAround(
  snapshot: Snapshot,
  { change: reading, names, message }: Reading,
  request: GatherRequest,
): Promise<Gathered> {
  const { repository } = snapshot
  const now = request.clock()
  const files = names ?? Promise.resolve(reading).then((change) => change.files)
  const configured = readConfig(snapshot, request)
  const [change, config, commits, outside] = await Promise.all([
    reading,
    configured,
    settle<readonly PastCommit[]>(readPastCommits(snapshot, files, now), now.toISOString()),
    Promise.all([files, configured]).then(([named, config]) =>
      readOutside(snapshot, pathsOf({ files: named }), config, request, now),
    ),
  ])
  const purpose = {
    message: message === null ? null : fromOutside(message),
    branch: readBranch(repository),
  }
  return {
    facts: { change, commits, now, purpose, ...teamRules(config), ...outside },
    repository,
    configError: config.error,
  }
}

/** What PagerDuty has for these files, and the names of all files, to compare incident titles with. */
export async function readOutside(
  snapshot: Snapshot,
  paths: readonly Untrusted[],
  config: Settled<TeamConfig>,
  request: GatherRequest,
  now: Date,
): Promise<PagerDutyFacts & Pick<RiskFacts, 'tree'>> {
  const asOf = now.toISOString()
  const mapping = config.known ? settle(readStated(snapshot, paths, config.value, request), asOf) : config
  const [tree, facts] = await Promise.all([
    request.pagerDuty.allowed
      ? settle(readTree(snapshot), asOf)
      : unknown('only titles of incidents need it'),
    Promise.resolve(mapping).then((mapped) =>
      readPagerDutyFacts(request, mapped.known ? mapped : unknown(mapped.why), now),
    ),
  ])
  return { tree, ...facts }
}

export function teamRules(
  config: Settled<TeamConfig>,
): Pick<RiskFacts, 'policy' | 'freezes' | 'calibration'> {
  const { policy, freezes, calibration } = config.known ? config.value : NO_CONFIG
  return {
    policy,
    freezes: freezes.map((freeze) => ({ ...freeze, name: fromOutside(freeze.name) })),
    ...(calibration && { calibration }),
  }
}

/** @throws TooManyPatternsError, and what runGit throws */
async function readStated(
  snapshot: Snapshot,
  paths: readonly Untrusted[],
  config: TeamConfig,
  { services, pagerDuty }: GatherRequest,
): Promise<StatedMapping> {
  const left = services.length > 0 ? [] : unmappedByConfig(paths, config)
  const ownership =
    left.length > 0
      ? await readOwnershipOf(snapshot, left, pagerDuty.allowed ? 'all' : 'catalogs')
      : NO_OWNERSHIP
  return mapPaths(paths, { asked: services, config, ownership, repository: snapshot.repository.name })
}

export const pathsOf = ({ files }: { readonly files: readonly ChangedName[] }): Untrusted[] =>
  files.map(({ path }) => path)

/** Null for a detached or unreadable HEAD. */
function readBranch({ gitDir }: Repository): Untrusted | null {
  const head = orNull(() => readFileSync(join(gitDir, 'HEAD'), 'utf8')) ?? ''
  const branch = /^ref: refs\/heads\/(.+)\n?$/.exec(head)?.[1]
  return branch === undefined ? null : fromOutside(branch)
}

/** What asks a relay, or null where none is asked. Slow the first time. */
async function loadRelay({ pagerDuty, depth, isPast }: PagerDutyContext) {
  if (!pagerDuty.allowed || !pagerDuty.key.isRelays || depth !== 'quick' || isPast) return null
  const relay = await import('./ask-relay.ts')
  relay.loadHttp(pagerDuty.endpoint)
  return relay
}

/** Loads what asks PagerDuty, if it is asked. */
export async function loadAsking(asking: PagerDutyContext): Promise<void> {
  const isRelay = (await loadRelay(asking)) !== null
  if (asking.pagerDuty.allowed && !isRelay) await import('./ask-services.ts') // the HTTP client
}

/** Never throws. @param now the instant that all facts refer to, however long they take to read */
export async function readPagerDutyFacts(
  asking: PagerDutyContext,
  mapped: Known<StatedMapping>,
  now: Date,
): Promise<PagerDutyFacts> {
  const { pagerDuty } = asking
  if (!pagerDuty.allowed) return notAsked(statedServices(mapped), pagerDuty.why)
  if (!mapped.known) return notAsked(mapped, NO_SERVICE)
  const allowed = { ...asking, pagerDuty }
  const relay = await loadRelay(asking)
  const facts = relay && (await relay.askRelay(allowed, mapped.value, now))
  if (facts !== null) return facts
  const { askServices } = await import('./ask-services.ts') // loads the HTTP client
  return askServices(allowed, mapped, now)
}

/** Beyond this a patch is counted but not read; its contents are then unknown. */
const MAX_CONTENT = 8 * 2 ** 20

function whyUnread({ files, truncated, malformedAt }: ReturnType<typeof readPatch>): string | null {
  if (truncated) return 'the patch is larger than 8 MB'
  if (malformedAt !== null)
    return `line ${malformedAt} of the patch is cut off or not in the form of git diff (without --word-diff)`
  const isCode = ({ kind, path }: ChangedFile) => kind === 'binary' && isKnownCode(path)
  return files.some(isCode) ? 'the patch has a code file as a binary: use git diff --text' : null
}

/** @throws CodedError no_patch */
export async function gatherPatchFacts(
  request: GatherRequest,
  text: string,
): Promise<Omit<Gathered, 'repository'>> {
  const patch = readPatch(text, MAX_CONTENT)
  const { files } = patch
  if (files.length === 0 && text.trim() !== '')
    throw new CodedError(
      'no_patch',
      'Not a patch. Use the output of git diff, git show or diff -u: git diff main | pager-triage risk --patch -',
    )
  const change: StagedChange = {
    source: 'patch',
    base: null,
    tree: null,
    files,
    unread: whyUnread(patch),
    guesses: [],
  }
  try {
    return await withSnapshot(request, (snapshot) =>
      gatherAround(snapshot, { change, message: null }, request),
    )
  } catch (error) {
    if (!isWithoutRepository(error)) throw error
    return gatherAlone(change, request)
  }
}

async function gatherAlone(
  change: StagedChange,
  request: GatherRequest,
): Promise<Omit<Gathered, 'repository'>> {
  const now = request.clock()
  const { services: asked } = request
  const sources = { asked, config: NO_CONFIG, ownership: NO_OWNERSHIP, repository: '' }
  const mapped =
    asked.length > 0
      ? known(mapPaths([], sources), now.toISOString())
      : unknown(`${NO_REPOSITORY} that maps them (use --service ID)`)
  const live = await readPagerDutyFacts(request, mapped, now)
  return {
    facts: {
      change,
      commits: unknown(NO_REPOSITORY),
      tree: unknown(NO_REPOSITORY),
      now,
      purpose: { message: null, branch: null },
      policy: [],
      freezes: [],
      ...live,
    },
    configError: undefined,
  }
}

const NO_REPOSITORY = 'not in a git repository'
