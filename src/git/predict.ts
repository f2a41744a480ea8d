import type { StagedChange } from '../diff/change.ts'
import { type ChangeRequest, openSnapshot } from './change-request.ts'
import { placeKey } from './commit-bounds.ts'
import { type CommitPlan, placeOf, recordsIndex, stagingAlone } from './commit-plan.ts'
import { openRepository } from './open-repository.ts'
import { mergeParents } from './read-change.ts'
import type { Repository } from './repository.ts'
import type { GitCall } from './shell/git-call.ts'
import { effectOf } from './shell/git-effects.ts'
import type { Step } from './shell/plan.ts'
import type { Snapshot } from './snapshot.ts'
import { readStagedChange } from './staged.ts'

/** The commit that a shell command would make. */
export interface PredictedCommit {
  readonly change: StagedChange
  /** the message, where the command holds it; for policy, never for the score */
  readonly message: string | null
}

/**
 * Works out, without touching the repository, what a shell command would record; lets `use` read more from the
 * snapshot that holds it, side by side.
 */
export async function withPredictedCommit<T>(
  request: ChangeRequest,
  plan: CommitPlan,
  use: (snapshot: Snapshot, commit: Promise<PredictedCommit>) => Promise<T>,
): Promise<T> {
  const { cwd, env } = placeOf(plan.commit, request)
  const snapshot = await openSnapshot({ cwd, env, signal: request.signal })
  const { repository } = snapshot
  const message = messageOf(plan.commit)
  try {
    const steps = await stepsOf(repository, plan, request)
    if (recordsIndex(steps)) {
      const change = readStagedChange(snapshot, mergeParents(repository))
      return await use(
        snapshot,
        change.then((read) => ({ change: read, message })),
      )
    }
    const { replayCommit } = await import('./replayed-commit.ts')
    const staged = { steps, staging: stagingAlone(steps) }
    const { committed, change } = await replayCommit(snapshot, staged, env, request.signal)
    return await use(committed, Promise.resolve({ change, message }))
  } finally {
    snapshot.close()
  }
}

/** The steps that work on this repository: a command may touch several. */
async function stepsOf(
  repository: Repository,
  { commit, steps }: CommitPlan,
  request: ChangeRequest,
): Promise<Step[]> {
  const keyOf = ({ cwd, place }: GitCall) => placeKey({ cwd: cwd ?? request.cwd, place })
  const known = new Map([[keyOf(commit), Promise.resolve(true)]])
  const worksHere = (call: GitCall): Promise<boolean> => {
    const key = keyOf(call)
    const { cwd, env } = placeOf(call, request)
    const answer =
      known.get(key) ??
      openRepository(cwd, env, request.signal).then(
        ({ gitDir }) => gitDir === repository.gitDir,
        () => false,
      )
    known.set(key, answer)
    return answer
  }
  const here = await Promise.all(steps.map((step) => step.kind === 'edit' || worksHere(step)))
  return steps.filter((_, i) => here[i])
}

function messageOf(call: GitCall): string | null {
  const effect = effectOf(call)
  return effect.kind === 'commit' ? effect.commit.message : null
}
