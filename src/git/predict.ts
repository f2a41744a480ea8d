import type { StagedChange } from '../diff/change.ts'
import { placeKey } from './commit-bounds.ts'
import { type CommitPlan, placeOf, recordsIndex, stagingAlone } from './commit-plan.ts'
import { replaySteps } from './replay.ts'
import { openRepository, type Repository } from './repository.ts'
import type { GitEnvironment } from './run.ts'
import { filteredPaths, openSandbox, readFromHead, readFromIndex } from './sandbox.ts'
import type { GitCall } from './shell/git-call.ts'
import { effectOf } from './shell/git-effects.ts'
import type { Step } from './shell/plan.ts'
import { type ChangeRequest, EMPTY_TREE, openSnapshot, type Snapshot } from './snapshot.ts'
import { mergeParents, readStagedChange } from './staged.ts'

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

interface Steps {
  /** all of them, with the commit at their end */
  readonly steps: readonly Step[]
  /** those before the commit, where they only stage and it takes the index as it is; else null */
  readonly staging: readonly Step[] | null
}

/**
 * What a commit records that steps before it, or the commit itself, stage first: they are done in a sandbox.
 * @returns also the snapshot in which what was committed stands for the index
 */
async function replayCommit(
  snapshot: Snapshot,
  { steps, staging }: Steps,
  env: GitEnvironment,
  signal: AbortSignal,
): Promise<{ readonly committed: Snapshot; readonly change: StagedChange }> {
  const { repository } = snapshot
  const { hasFilters } = await openSandbox(snapshot, env, signal)
  const guesses = await replaySteps(snapshot, staging ?? steps)
  const base = staging ? repository.head : await baseOf(snapshot)
  const since = base ?? EMPTY_TREE[repository.objectFormat]
  const filtered = hasFilters ? await filteredPaths(snapshot, since, staging === null) : NONE
  const committed = staging ? readFromIndex(snapshot) : await readFromHead(snapshot, base)
  const change = await readStagedChange(committed, mergeParents(repository))
  const files = change.files.map((file) => ({ ...file, filtered: filtered.has(file.path) }))
  return { committed, change: { ...change, source: 'command', files, guesses: [...guesses] } }
}

const NONE: ReadonlySet<string> = new Set()

/** What the commits of the sandbox build on: the parent of the first of them, null for a root. */
async function baseOf(snapshot: Snapshot): Promise<string | null> {
  const { head } = snapshot.repository
  const made = await snapshot.git([
    'rev-list',
    '--first-parent',
    '--parents',
    'HEAD',
    ...(head === null ? [] : [`^${head}`]),
  ])
  const first = made.toString().trim().split('\n').at(-1)
  return first ? (first.split(' ')[1] ?? null) : head
}
