import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { orNull } from '../core/errors.ts'
import { type GitEnvironment, GitFailedError, type GitRun, runGit } from './run.ts'
import { resolveAliases, type TopLevel } from './shell/aliases.ts'
import { makesCommit } from './shell/effect.ts'
import { CONDITION, type GitCall, mostOf, type Step } from './shell/git-call.ts'
import { effectOf } from './shell/git-effects.ts'
import { planCommand } from './shell/plan.ts'
import { CommandTooComplexError, ReadingBudget } from './shell/words.ts'
import type { ChangeRequest } from './snapshot.ts'

export interface CommitPlan {
  readonly commit: GitCall
  readonly steps: readonly Step[]
}

/** Null without a commit. A command too complex to parse or replay: the most that it could commit. */
export async function planCommit(request: ChangeRequest, command: string): Promise<CommitPlan | null> {
  const plan = await planWithAliases(request, command).catch((error) => {
    if (error instanceof CommandTooComplexError)
      return /\bgit\b/.test(command) ? mostOf(HERE, TOO_COMPLEX) : []
    throw error
  })
  const last = plan.findLastIndex(mayCommit)
  const commit = plan[last]
  if (commit?.kind !== 'git') return null
  const steps = plan.slice(0, last + 1).map(withDoubts)
  return { commit, steps: boundSteps(steps, commit) }
}

const HERE = { cwd: null, place: {} }
const TOO_COMPLEX = 'the command is too complex to follow'

const mayCommit = (step: Step): boolean => makesCommit(effectOf(step))

function withDoubts(step: Step): Step {
  if (step.kind === 'edit' || !step.conditions.some(({ kind }) => kind === 'often')) return step
  return { ...step, doubts: [...step.doubts, CONDITION] }
}

/** @throws CommandTooComplexError, and what runGit throws */
async function planWithAliases(request: ChangeRequest, command: string): Promise<readonly Step[]> {
  const { cwd, env, signal } = request
  const environment = new Map(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
  const top = /show-toplevel/.test(command) ? await readTopLevel({ cwd, env, signal }) : null
  const topLevel = top?.path ?? null
  const context = { cwd, environment, isDirectory, topLevel, budget: new ReadingBudget() }
  const aliasesAt = oncePerPlace((call) => readAliases({ ...placeOf(call, request), signal }))
  return resolveAliases(planCommand(command, context), context, {
    lookUp: async (call) => (await aliasesAt(call)).get(call.subcommand.toLowerCase()) ?? null,
    topLevel: oncePerPlace((call) => readTopLevel({ ...placeOf(call, request), signal })),
  })
}

async function readTopLevel(run: GitRun): Promise<TopLevel | null> {
  const output = await runGit(['rev-parse', '--show-toplevel', '--show-prefix'], run).catch((error) => {
    if (error instanceof GitFailedError) return null
    throw error
  })
  const [path = '', prefix = ''] = output?.toString().split('\n') ?? []
  return path === '' ? null : { path, prefix }
}

/** Names in lower case: git ignores case. Empty where there are none, or no repository. */
async function readAliases(run: GitRun): Promise<ReadonlyMap<string, string>> {
  const output = await runGit(['config', '-z', '--get-regexp', '^alias\\.'], run).catch((error) => {
    if (error instanceof GitFailedError) return Buffer.alloc(0)
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

export function placeOf(
  call: Place,
  { cwd, env }: Pick<ChangeRequest, 'cwd' | 'env'>,
): { cwd: string; env: GitEnvironment } {
  const at = call.cwd ?? cwd
  // an empty name of a file of settings is none
  const places = Object.entries(call.place).map(([name, path]) => [name, path && resolve(at, path)])
  return { cwd: at, env: { ...env, ...Object.fromEntries(places) } }
}

/** Each takes some 15 ms, and a commit waits for all of them. */
const MAX_GIT_RUNS = 40
const MAX_PLACES = 20

type Place = Pick<GitCall, 'cwd' | 'place'>

/** The steps without repeats or, where there are too many to replay, the most that they could commit. */
function boundSteps(steps: readonly Step[], commit: GitCall): readonly Step[] {
  const fewer = [steps, withoutRepeats(steps)].find(canReplay)
  return fewer ?? mostOf(commit, TOO_COMPLEX, steps.some(amends))
}

function canReplay(steps: readonly Step[]): boolean {
  const runs = steps.reduce((sum, step) => sum + gitRunsOf(step), 0)
  const places = new Set(steps.flatMap((step) => (step.kind === 'git' ? [placeKey(step)] : [])))
  return runs <= MAX_GIT_RUNS && places.size <= MAX_PLACES
}

export const placeKey = ({ cwd, place }: Place): string => JSON.stringify([cwd, place])

/** @throws CommandTooComplexError at too many places */
export function oncePerPlace<T>(ask: (call: GitCall) => Promise<T>): (call: GitCall) => Promise<T> {
  const answers = new Map<string, Promise<T>>()
  return (call) => {
    const key = placeKey(call)
    const answer = answers.get(key) ?? ask(call)
    answers.set(key, answer)
    if (answers.size > MAX_PLACES) throw new CommandTooComplexError()
    return answer
  }
}

/** Where all steps only add and commit, the last of equal ones does the work of all. */
function withoutRepeats(steps: readonly Step[]): readonly Step[] {
  if (!steps.every(canRepeat)) return steps
  const last = new Map(steps.map((step, i) => [keyOf(step), i]))
  return steps.filter((step, i) => last.get(keyOf(step)) === i)
}

const canRepeat = (step: Step): boolean =>
  ['edit', 'none', 'add', 'commit'].includes(effectOf(step).kind) && !amends(step)

function amends(step: Step): boolean {
  const effect = effectOf(step)
  return effect.kind === 'commit' && effect.commit.amend
}

function keyOf(step: Step): string {
  if (step.kind === 'edit') return 'edit'
  const effect = effectOf(step)
  const does = effect.kind === 'commit' ? { ...effect.commit, message: null } : effect
  const kinds = step.conditions.map(({ kind }) => kind)
  return JSON.stringify([step.cwd, step.place, step.settings, step.pathspecs, step.doubts, kinds, does])
}

/** Estimated. */
function gitRunsOf(step: Step): number {
  const effect = effectOf(step)
  if (effect.kind === 'mv') return 6 + effect.paths.length
  if (['stash', 'rebase', 'pull'].includes(effect.kind)) return 10
  if (effect.kind === 'apply') return 6 + effect.operands.length
  return ['edit', 'none', 'unknown', 'settings', 'files', 'refs'].includes(effect.kind) ? 0 : 2
}
