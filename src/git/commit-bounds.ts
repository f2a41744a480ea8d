import type { GitCall } from './shell/git-call.ts'
import { effectOf } from './shell/git-effects.ts'
import type { Step } from './shell/plan.ts'

/** Each takes git some 15 ms, and a commit waits for all of them. */
const MOST_GIT_RUNS = 40
/** Directories and repositories that one command works in. */
export const MOST_PLACES = 20

/** The steps as few as they can be, or, where they are still too many to do, the most that they can commit. */
export function boundSteps(steps: readonly Step[], commit: GitCall): readonly Step[] {
  const fewer = withoutRepeats(steps)
  const runs = fewer.reduce((sum, step) => sum + runsOf(step), 0)
  const places = new Set(fewer.flatMap((step) => (step.kind === 'git' ? [placeKey(step)] : [])))
  if (runs <= MOST_GIT_RUNS && places.size <= MOST_PLACES) return fewer
  return mostOf(commit, fewer.some(amends))
}

export const placeKey = ({ cwd, place }: Pick<GitCall, 'cwd' | 'place'>): string =>
  JSON.stringify([cwd, place])

/** A commit of all that the work tree holds. */
export const mostOf = (
  where: Pick<GitCall, 'cwd' | 'place'>,
  amend = false,
): readonly [...Step[], GitCall] => [
  { kind: 'edit', program: null },
  call(where, 'add', ['--all', '--', ':/']),
  call(where, 'commit', amend ? ['--amend'] : []),
]

const call = (
  { cwd, place }: Pick<GitCall, 'cwd' | 'place'>,
  subcommand: string,
  words: readonly string[],
): GitCall => ({
  ...{ kind: 'git', cwd, place, settings: [], subcommand, conditional: false },
  args: words.map((text) => ({ text, known: true, glob: false })),
})

/** Where all steps only add and commit, of those that are alike the last does it all. */
function withoutRepeats(steps: readonly Step[]): readonly Step[] {
  if (!steps.every(canRepeat)) return steps
  const last = new Map(steps.map((step, i) => [keyOf(step), i]))
  return steps.filter((step, i) => last.get(keyOf(step)) === i)
}

function canRepeat(step: Step): boolean {
  if (step.kind === 'edit') return true
  const effect = effectOf(step)
  return effect.kind === 'none' || effect.kind === 'add' || (effect.kind === 'commit' && !effect.commit.amend)
}

const amends = (step: Step): boolean => {
  if (step.kind === 'edit') return false
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
function runsOf(step: Step): number {
  if (step.kind === 'edit') return 0
  const effect = effectOf(step)
  switch (effect.kind) {
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
