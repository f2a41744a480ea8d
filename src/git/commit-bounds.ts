import type { GitCall, Step } from './shell/git-call.ts'
import { effectOf } from './shell/git-effects.ts'
import { CommandTooComplexError } from './shell/words.ts'

/** Each takes git some 15 ms, and a commit waits for all of them. */
const MAX_GIT_RUNS = 40
/** Directories and repositories that one command works in. */
const MAX_PLACES = 20

type Place = Pick<GitCall, 'cwd' | 'place'>

/** The steps as few as they can be, or, where they are still too many to do, the most that they can commit. */
export function boundSteps(steps: readonly Step[], commit: GitCall): readonly Step[] {
  const fewer = withoutRepeats(steps)
  const runs = fewer.reduce((sum, step) => sum + gitRunsOf(step), 0)
  const places = new Set(fewer.flatMap((step) => (step.kind === 'git' ? [placeKey(step)] : [])))
  return runs <= MAX_GIT_RUNS && places.size <= MAX_PLACES ? fewer : mostOf(commit, fewer.some(amends))
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

/** A commit of all that the work tree holds. */
export const mostOf = (where: Place, amend = false): readonly Step[] => [
  { kind: 'edit', program: null },
  call(where, 'add', ['--all', '--', ':/']),
  call(where, 'commit', amend ? ['--amend'] : []),
]

const call = ({ cwd, place }: Place, subcommand: string, words: readonly string[]): GitCall => ({
  ...{ kind: 'git', cwd, place, settings: [], subcommand, conditional: false },
  args: words.map((text) => ({ text, known: true, glob: false })),
})

/** Where all steps only add and commit, of those that are alike the last does it all. */
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
  return JSON.stringify([step.cwd, step.place, step.conditional, does])
}

/** About how often a replay starts git for it. */
function gitRunsOf(step: Step): number {
  const effect = effectOf(step)
  switch (effect.kind) {
    case 'edit':
    case 'none':
    case 'unknown':
      return 0
    case 'mv':
      return 2 * effect.paths.length
    case 'apply':
      return 4 * effect.revisions.length
    default:
      return 2
  }
}
