import { resolve } from 'node:path'
import type { GitCall } from '../shell-command/git-call.ts'
import { effectOf } from '../shell-command/git-effects.ts'
import type { Step } from '../shell-command/plan.ts'
import type { StagedChange } from './change.ts'
import { type GitEnvironment, GitFailedError, runGit } from './git.ts'
import { mergeParents } from './read-change.ts'
import { replaySteps } from './replay.ts'
import { openRepository, type Repository } from './repository.ts'
import { filteredPaths, openSandbox, readFromHead, readFromIndex } from './sandbox.ts'
import { EMPTY_TREE, type Snapshot, takeSnapshot } from './snapshot.ts'
import { readStagedChange } from './staged.ts'

export interface CommandRequest {
  readonly command: string
  readonly cwd: string
  readonly env: GitEnvironment
  readonly signal: AbortSignal
}

/** The commit that a shell command would make. */
export interface PredictedCommit {
  readonly change: StagedChange
  /** the message, where the command holds it; for policy, never for the score */
  readonly message: string | null
}

/**
 * Reads a shell command, finds the commit in it and works out, without touching the repository, what it would
 * record; lets `use` read more from the snapshot that holds it, side by side.
 * @returns null where the command commits nothing
 */
export async function withPredictedCommit<T>(
  request: CommandRequest,
  use: (snapshot: Snapshot, commit: Promise<PredictedCommit>) => Promise<T>,
): Promise<T | null> {
  const here = openRepository(request.cwd, request.env, request.signal) // git looks while the shell grammar is loaded
  here.catch(() => {})
  const plan = await planWithAliases(request)
  const last = plan.findLastIndex(commits)
  const call = plan[last]
  if (call === undefined || call.kind !== 'git') return null
  const { cwd, env } = placeOf(call, request)
  const repository = await (isHere(call, request) ? here : openRepository(cwd, env, request.signal))
  const steps = await stepsOf(repository, call, plan.slice(0, last + 1), request)
  const snapshot = await takeSnapshot(repository, env, request.signal)
  try {
    if (recordsIndex(steps)) {
      const change = mergeParents(repository).then((parents) => readStagedChange(snapshot, parents))
      return await use(
        snapshot,
        change.then((read) => ({ change: read, message: messageOf(call) })),
      )
    }
    const { hasFilters } = await openSandbox(snapshot, env, request.signal)
    const staging = stagingAlone(steps)
    const guesses = await replaySteps(snapshot, staging ?? steps)
    const base = staging ? repository.head : await baseOf(snapshot)
    const since = base ?? EMPTY_TREE[repository.objectFormat]
    const filtered = hasFilters ? await filteredPaths(snapshot, since, staging === null) : NONE
    const committed = staging ? await readFromIndex(snapshot) : await readFromHead(snapshot, base)
    const change = await readStagedChange(committed, await mergeParents(repository))
    const files = change.files.map((file) => ({ ...file, filtered: filtered.has(file.path) }))
    const predicted = { ...change, source: 'command' as const, files, guesses: [...guesses] }
    return await use(committed, Promise.resolve({ change: predicted, message: messageOf(call) }))
  } finally {
    await snapshot.close()
  }
}

const commits = (step: Step): boolean => {
  if (step.kind !== 'git') return false
  const { kind } = effectOf(step)
  return kind === 'commit' || kind === 'apply'
}

async function planWithAliases({ command, cwd, env, signal }: CommandRequest): Promise<Step[]> {
  const environment = new Map(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
  const context = { cwd, environment }
  const [{ resolveAliases }, { planCommand }] = await Promise.all([
    import('../shell-command/aliases.ts'),
    import('../shell-command/plan.ts'), // loads the shell grammar
  ])
  const lookUp = (call: GitCall) =>
    runGit(['config', '--get', `alias.${call.subcommand}`], { ...placeOf(call, { cwd, env }), signal }).then(
      (output) => output.toString().trim() || null,
      (error) => {
        if (error instanceof GitFailedError) return null
        throw error
      },
    )
  return resolveAliases(planCommand(command, context), context, lookUp)
}

/** Most commands commit where they are. */
const isHere = ({ cwd, place }: GitCall, request: CommandRequest): boolean =>
  (cwd === null || cwd === request.cwd) && Object.keys(place).length === 0

/** Where a call of git works, as `openRepository` takes it. */
function placeOf(
  call: GitCall,
  { cwd, env }: Pick<CommandRequest, 'cwd' | 'env'>,
): { cwd: string; env: GitEnvironment } {
  const at = call.cwd ?? cwd
  const places = Object.entries(call.place).map(([name, path]) => [name, resolve(at, path)])
  return { cwd: at, env: { ...env, ...Object.fromEntries(places) } }
}

/** The steps that work on this repository: a command may touch several. */
async function stepsOf(
  repository: Repository,
  last: GitCall,
  plan: readonly Step[],
  request: CommandRequest,
): Promise<Step[]> {
  const placeKey = (call: GitCall) => JSON.stringify([call.cwd ?? request.cwd, call.place])
  const known = new Map([[placeKey(last), Promise.resolve(true)]])
  const worksHere = (call: GitCall): Promise<boolean> => {
    const key = placeKey(call)
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
  const here = await Promise.all(plan.map((step) => step.kind === 'edit' || worksHere(step)))
  return plan.filter((_, i) => here[i])
}

/** One plain commit, and nothing before it that could change the index: it is what is staged now. */
const recordsIndex = (steps: readonly Step[]): boolean => stagingAlone(steps)?.every(doesNothing) === true

const doesNothing = (step: Step): boolean => step.kind === 'git' && effectOf(step).kind === 'none'

const STAGING: ReadonlySet<string> = new Set(['none', 'add', 'rm', 'mv'])

/** What comes before one plain commit at the end, where that only stages: then the index is what is committed. */
function stagingAlone(steps: readonly Step[]): readonly Step[] | null {
  const [last, before] = [steps.at(-1), steps.slice(0, -1)]
  if (last?.kind !== 'git' || last.conditional || !recordsIndexAlone(last)) return null
  const onlyStages = before.every((step) => step.kind === 'edit' || STAGING.has(effectOf(step).kind))
  return onlyStages ? before : null
}

function recordsIndexAlone(call: GitCall): boolean {
  const effect = effectOf(call)
  if (effect.kind !== 'commit') return false
  const { all, amend, only, include, picks, pathsElsewhere, paths } = effect.commit
  return !(all || amend || only || include || picks || pathsElsewhere || paths.length > 0)
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

function messageOf(call: GitCall): string | null {
  const effect = effectOf(call)
  return effect.kind === 'commit' ? effect.commit.message : null
}
