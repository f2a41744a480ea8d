import type { StagedChange } from '../diff/change.ts'
import { type CommitPlan, oncePerPlace, placeKey, placeOf } from './commit-plan.ts'
import type { Recording } from './replayed-commit.ts'
import { openRepository, type Repository } from './repository.ts'
import type { Effect } from './shell/effect.ts'
import type { GitCall, Step } from './shell/git-call.ts'
import { effectOf } from './shell/git-effects.ts'
import { type ChangeRequest, type Snapshot, withSnapshot } from './snapshot.ts'
import { type StagedReading, startReading } from './staged.ts'

export interface PredictedCommit {
  readonly change: Promise<StagedChange>
  readonly names?: StagedReading['names']
  /** where the command contains it; for policy, never for the score */
  readonly message: string | null
}

/** Does not touch the repository. @param use gets a snapshot with the result as its index */
export async function withPredictedCommit<T>(
  request: ChangeRequest,
  plan: CommitPlan,
  use: (snapshot: Snapshot, commit: PredictedCommit) => Promise<T>,
): Promise<T> {
  const place = placeOf(plan.commit, request)
  const effect = effectOf(plan.commit)
  const message = effect.kind === 'commit' ? effect.commit.message : null
  return withSnapshot({ ...request, ...place }, async (snapshot) => {
    const recording = recordingOf(await stepsIn(snapshot.repository, plan, request))
    if (recording.kind === 'index') return use(snapshot, { ...startReading(snapshot), message })
    const { replayCommit } = await import('./replayed-commit.ts')
    const { committed, change } = await replayCommit(snapshot, recording, plan.commit, request)
    return use(committed, { change, message })
  })
}

/** Of a command that may work on several repositories, work trees and indexes. */
async function stepsIn(
  here: Repository,
  { commit, steps }: CommitPlan,
  request: ChangeRequest,
): Promise<Step[]> {
  const repositoryAt = oncePerPlace(async (call) => {
    if (placeKey(call) === placeKey(commit)) return here
    const { cwd, env } = placeOf(call, request)
    return openRepository(cwd, env, request.signal).catch(() => null)
  })
  const relevant = await Promise.all(
    steps.map(async (step) => {
      if (step.kind === 'edit' || effectOf(step).kind === 'none') return step
      return seenFrom(here, step, await repositoryAt(step), placeOf(step, request).cwd)
    }),
  )
  return relevant.filter((step) => step !== null)
}

/** Null where it does not matter here. */
function seenFrom(here: Repository, step: GitCall, other: Repository | null, cwd: string): Step | null {
  const isInside = (path: string) => `${path}/`.startsWith(`${here.topLevel}/`)
  if (other?.gitDir !== here.gitDir)
    // a repository inside is a file of this one, and a linked work tree shares its branches
    return isInside(other?.topLevel ?? cwd) || other?.commonDir === here.commonDir
      ? { kind: 'edit', doubt: 'a git command may change files first' }
      : null
  if (other.indexFile === here.indexFile && other.topLevel === here.topLevel) return step
  if (other.topLevel === here.topLevel && ['add', 'unstage'].includes(effectOf(step).kind)) return null
  return { ...step, subcommand: 'update-index', args: [] } // not followed
}

/** `index`: what is staged now is recorded, as it is. */
function recordingOf(steps: readonly Step[]): Recording | { readonly kind: 'index' } {
  const [before, last] = [steps.slice(0, -1), steps.at(-1)]
  const kinds = before.map((step) => effectOf(step).kind)
  if (!kinds.every((kind) => STAGING.has(kind)) || !last || !recordsIndex(last))
    return { kind: 'replay', steps }
  const isStaged = kinds.every((kind) => LEAVING_INDEX.has(kind))
  return isStaged ? { kind: 'index' } : { kind: 'staging', steps: before }
}

const LEAVING_INDEX: ReadonlySet<Effect['kind']> = new Set(['none', 'branch', 'refs', 'settings', 'files'])
const STAGING: ReadonlySet<Effect['kind']> = new Set([...LEAVING_INDEX, 'edit', 'add', 'rm', 'mv'])

function recordsIndex(step: Step): boolean {
  const effect = effectOf(step)
  if (step.kind === 'edit' || step.doubts.length > 0 || effect.kind !== 'commit') return false
  const { all, amend, only, include, picks, rewords, pathsElsewhere, paths } = effect.commit
  return !(all || amend || only || include || picks || rewords || pathsElsewhere || paths.length > 0)
}
