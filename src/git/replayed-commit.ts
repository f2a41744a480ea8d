import type { StagedChange } from '../diff/change.ts'
import { mergeParents } from './read-change.ts'
import { replaySteps } from './replay.ts'
import type { GitEnvironment } from './run.ts'
import { filteredPaths, openSandbox, readFromHead, readFromIndex } from './sandbox.ts'
import type { Step } from './shell/plan.ts'
import { EMPTY_TREE, type Snapshot } from './snapshot.ts'
import { readStagedChange } from './staged.ts'

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
export async function replayCommit(
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
