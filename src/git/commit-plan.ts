import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { orNull } from '../core/errors.ts'
import { boundSteps, mostOf, oncePerPlace } from './commit-bounds.ts'
import { type GitEnvironment, GitFailedError, type GitRun, runGit } from './run.ts'
import { resolveAliases } from './shell/aliases.ts'
import type { GitCall, Step } from './shell/git-call.ts'
import { effectOf } from './shell/git-effects.ts'
import { planCommand } from './shell/plan.ts'
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
  const last = plan.findLastIndex((step) => ['commit', 'apply'].includes(effectOf(step).kind))
  const commit = plan[last]
  if (commit?.kind !== 'git') return null
  return { commit, steps: boundSteps(plan.slice(0, last + 1), commit) }
}

const HERE = { cwd: null, place: {} }

/** @throws CommandTooComplexError, and what runGit throws */
async function planWithAliases(request: ChangeRequest, command: string): Promise<readonly Step[]> {
  const { cwd, env, signal } = request
  const environment = new Map(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
  const context = { cwd, environment, isDirectory, budget: new ReadingBudget() }
  const aliasesAt = oncePerPlace((call) => readAliases({ ...placeOf(call, request), signal }))
  return resolveAliases(
    planCommand(command, context),
    context,
    async (call) => (await aliasesAt(call)).get(call.subcommand.toLowerCase()) ?? null,
  )
}

/** By name in lower case, as git compares them. */
async function readAliases(run: GitRun): Promise<ReadonlyMap<string, string>> {
  const output = await runGit(['config', '-z', '--get-regexp', '^alias\\.'], run).catch((error) => {
    if (error instanceof GitFailedError) return Buffer.alloc(0) // none, or no repository
    throw error
  })
  const entries = output.toString().matchAll(/alias\.([^\n\0]*)\n([^\0]*)\0/g)
  return new Map(
    [...entries].flatMap(([, name = '', value = '']): [string, string][] =>
      name !== '' && value.trim() !== '' ? [[name, value.trim()]] : [],
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
