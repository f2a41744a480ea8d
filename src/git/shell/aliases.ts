import type { GitCall, Step } from './git-call.ts'
import { isGitCommand } from './git-effects.ts'
import { type PlanContext, planCommand } from './plan.ts'

/** For aliases of aliases; git itself stops at loops. */
const MAX_ALIASES = 8

type LookUp = (call: GitCall) => Promise<string | null>

/** Expands `git ci -m x` with `alias.ci = commit -a`, or a shell script with `!`. @throws CommandTooComplexError */
export async function resolveAliases(
  steps: readonly Step[],
  context: PlanContext & Required<Pick<PlanContext, 'budget'>>,
  lookUp: LookUp,
  depth = 0,
): Promise<Step[]> {
  const resolved: (readonly Step[])[] = []
  for (const step of steps) {
    const value = step.kind === 'git' && depth < MAX_ALIASES ? await aliasOf(step, lookUp) : null
    if (step.kind !== 'git' || value === null) resolved.push([step])
    else resolved.push(await resolveAliases(expand(step, value, context), context, lookUp, depth + 1))
  }
  return resolved.flat()
}

async function aliasOf(call: GitCall, lookUp: LookUp): Promise<string | null> {
  if (call.subcommand === '' || isGitCommand(call.subcommand) || !/^[\w-]+$/.test(call.subcommand))
    return null
  const own = call.settings.findLast((setting) => setting.startsWith(`alias.${call.subcommand}=`))
  return own === undefined ? lookUp(call) : own.slice(own.indexOf('=') + 1)
}

function expand(call: GitCall, value: string, context: PlanContext): Step[] {
  const shell = value.startsWith('!')
  const planned = planCommand(shell ? value.slice(1) : `git ${value}`, {
    ...context,
    cwd: call.cwd ?? context.cwd,
  })
  // the alias's arguments come first; a script gets them after its last command
  return planned.map((step, i) => {
    if (step.kind !== 'git' || i !== planned.length - 1) return step
    return {
      ...step,
      args: [...step.args, ...call.args],
      place: { ...step.place, ...call.place },
      conditional: call.conditional,
    }
  })
}
