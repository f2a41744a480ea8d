import type { StagedChange } from '../diff/change.ts'
import { type CommitPlan, oncePerPlace, placeKey, placeOf } from './commit-plan.ts'
import { decodePath, splitAtNul } from './diff-output.ts'
import { replaySteps } from './replay.ts'
import { openRepository, type Repository } from './repository.ts'
import { Sandbox } from './sandbox.ts'
import type { Effect } from './shell/effect.ts'
import type { GitCall, Step } from './shell/git-call.ts'
import { effectOf } from './shell/git-effects.ts'
import { basedOn, type ChangeRequest, hideAttributes, type Snapshot, withSnapshot } from './snapshot.ts'
import { readStagedChange } from './staged.ts'

export interface PredictedCommit {
  readonly change: StagedChange
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
    if (recording.kind === 'index')
      return use(snapshot, { change: await readStagedChange(snapshot), message })
    const { committed, change } = await replay(snapshot, recording, plan.commit, request)
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

/** `index`: what is staged now; `staging`: some steps stage it first; `replay`: all steps run in a sandbox. */
interface Recording {
  readonly kind: 'index' | 'staging' | 'replay'
  readonly steps: readonly Step[]
}

function recordingOf(steps: readonly Step[]): Recording {
  const [before, last] = [steps.slice(0, -1), steps.at(-1)]
  const kinds = before.map((step) => effectOf(step).kind)
  if (!kinds.every((kind) => STAGING.has(kind)) || !last || !recordsIndex(last))
    return { kind: 'replay', steps }
  const isStaged = kinds.every((kind) => LEAVING_INDEX.has(kind))
  return { kind: isStaged ? 'index' : 'staging', steps: before }
}

const LEAVING_INDEX: ReadonlySet<Effect['kind']> = new Set(['none', 'branch', 'refs', 'settings', 'files'])
const STAGING: ReadonlySet<Effect['kind']> = new Set([...LEAVING_INDEX, 'edit', 'add', 'rm', 'mv'])

function recordsIndex(step: Step): boolean {
  const effect = effectOf(step)
  if (step.kind === 'edit' || step.doubts.length > 0 || effect.kind !== 'commit') return false
  const { all, amend, only, include, picks, rewords, pathsElsewhere, paths } = effect.commit
  return !(all || amend || only || include || picks || rewords || pathsElsewhere || paths.length > 0)
}

async function replay(
  snapshot: Snapshot,
  { kind, steps }: Recording,
  commit: GitCall,
  request: ChangeRequest,
): Promise<{ readonly committed: Snapshot; readonly change: StagedChange }> {
  const sandbox = new Sandbox(snapshot, request)
  await sandbox.configure(commit, [])
  const { guesses, start } = await replaySteps(sandbox, steps)
  const committed = kind === 'replay' ? await committedIn(snapshot, start, guesses.size > 0) : snapshot
  const filtered = sandbox.hasFilters ? await filteredPaths(committed) : new Set()
  hideAttributes(snapshot.dir)
  const change = await readStagedChange(committed)
  const files = change.files.map((file) => ({ ...file, filtered: filtered.has(file.path) }))
  const isOpen = guesses.has('a git command is not followed') || (guesses.size > 0 && files.length === 0)
  return {
    committed,
    change: {
      ...change,
      source: 'command',
      files,
      unread: change.unread ?? (isOpen ? 'what it commits is not known before' : null),
      guesses: [...guesses],
    },
  }
}

/**
 * The snapshot with the sandbox's HEAD as its index, compared with the parent of its first new commit. Where git made
 * none and that is a guess, with what is staged.
 */
async function committedIn(snapshot: Snapshot, start: string | null, isGuess: boolean): Promise<Snapshot> {
  const old = start === null ? [] : [`^${start}`]
  const made = await snapshot.git(['rev-list', '--first-parent', '--parents', 'HEAD', ...old]).catch(() => '') // none at all
  const first = made.toString().trim().split('\n').at(-1)
  if (first || !isGuess) await snapshot.git(['read-tree', start === null && !first ? '--empty' : 'HEAD'])
  return basedOn(snapshot, first ? (first.split(' ')[1] ?? null) : start)
}

/** Staged paths with a filter that would change their contents; asked before the attributes are hidden. */
async function filteredPaths({ git, base, repository }: Snapshot): Promise<ReadonlySet<string>> {
  const flags = ['--cached', '-z', '--name-only', '--no-renames', '--diff-filter=d']
  const changed = await git(['diff-index', ...flags, base])
  if (changed.length === 0) return new Set()
  const inWorkTree = { cwd: repository.topLevel, input: changed }
  const fields = splitAtNul(await git(['check-attr', '-z', '--stdin', 'filter'], inWorkTree))
  const paths = fields.flatMap((field, i) =>
    i % 3 === 2 && !/^(?:unspecified|unset|set|)$/.test(field.toString()) ? [decodePath(fields[i - 2])] : [],
  )
  return new Set<string>(paths)
}
