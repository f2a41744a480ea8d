import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { orNull } from '../core/errors.ts'
import { boundSteps, MOST_PLACES, mostOf, placeKey } from './commit-bounds.ts'
import { type GitEnvironment, GitFailedError, type GitRun, runGit } from './run.ts'
import { resolveAliases } from './shell/aliases.ts'
import type { GitCall } from './shell/git-call.ts'
import { effectOf } from './shell/git-effects.ts'
import { planCommand, type Step } from './shell/plan.ts'
import { CommandTooComplexError, ReadingBudget } from './shell/words.ts'
import type { ChangeRequest } from './snapshot.ts'

/** How a shell command comes to its last commit. */
export interface CommitPlan {
  /** the call that makes it */
  readonly commit: GitCall
  /** all steps up to that call, which is the last of them */
  readonly steps: readonly Step[]
}

/**
 * Reads a shell command and finds the commit in it; null where it makes none. Of a command that cannot be read in time,
 * or not be done in time, it is the most that it can commit.
 */
export async function planCommit(request: ChangeRequest, command: string): Promise<CommitPlan | null> {
  const plan = await planWithAliases(request, command).catch((error) => {
    if (error instanceof CommandTooComplexError) return /\bgit\b/.test(command) ? mostOf(HERE) : []
    throw error
  })
  const last = plan.findLastIndex(commits)
  const commit = plan[last]
  if (commit?.kind !== 'git') return null
  return { commit, steps: boundSteps(plan.slice(0, last + 1), commit) }
}

const HERE = { cwd: null, place: {} }

const commits = (step: Step): boolean => {
  if (step.kind !== 'git') return false
  const { kind } = effectOf(step)
  return kind === 'commit' || kind === 'apply'
}

/** @throws CommandTooComplexError, and what runGit throws */
async function planWithAliases(request: ChangeRequest, command: string): Promise<readonly Step[]> {
  const { cwd, env } = request
  const environment = new Map(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
  const context = { cwd, environment, isDirectory, budget: new ReadingBudget() }
  return resolveAliases(planCommand(command, context), context, aliasFinder(request))
}

/** git is asked once for all aliases of a place. */
function aliasFinder(request: ChangeRequest): (call: GitCall) => Promise<string | null> {
  const known = new Map<string, Promise<ReadonlyMap<string, string>>>()
  return async (call) => {
    const key = placeKey(call)
    const aliases = known.get(key) ?? readAliases({ ...placeOf(call, request), signal: request.signal })
    known.set(key, aliases)
    if (known.size > MOST_PLACES) throw new CommandTooComplexError()
    return (await aliases).get(call.subcommand.toLowerCase()) ?? null
  }
}

/** By name in lower case, as git compares them. */
async function readAliases(run: GitRun): Promise<ReadonlyMap<string, string>> {
  const output = await runGit(['config', '-z', '--get-regexp', '^alias\\.'], run).catch((error) => {
    if (error instanceof GitFailedError) return Buffer.alloc(0) // none, or no repository
    throw error
  })
  const entries = output
    .toString()
    .split('\0')
    .map((entry) => /^alias\.([^\n]*)\n(.*)$/s.exec(entry))
  return new Map(
    entries.flatMap((entry): [string, string][] =>
      entry?.[1] && entry[2]?.trim() ? [[entry[1], entry[2].trim()]] : [],
    ),
  )
}

const isDirectory = (path: string): boolean => orNull(() => statSync(path).isDirectory()) ?? false

/** Where a call of git works, as `openRepository` takes it. */
export function placeOf(
  call: GitCall,
  { cwd, env }: Pick<ChangeRequest, 'cwd' | 'env'>,
): { cwd: string; env: GitEnvironment } {
  const at = call.cwd ?? cwd
  const places = Object.entries(call.place).map(([name, path]) => [name, resolve(at, path)])
  return { cwd: at, env: { ...env, ...Object.fromEntries(places) } }
}

/** One plain commit, and nothing before it that could change the index: it is what is staged now. */
export const recordsIndex = (steps: readonly Step[]): boolean =>
  stagingAlone(steps)?.every(doesNothing) === true

const doesNothing = (step: Step): boolean => step.kind === 'git' && effectOf(step).kind === 'none'

const STAGING: ReadonlySet<string> = new Set(['none', 'add', 'rm', 'mv'])

/** What comes before one plain commit at the end, where that only stages: then the index is what is committed. */
export function stagingAlone(steps: readonly Step[]): readonly Step[] | null {
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
