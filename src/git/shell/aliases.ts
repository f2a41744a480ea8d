import type { GitCall, Step } from './git-call.ts'
import { isGitCommand } from './git-effects.ts'
import { type PlanContext, planCommand } from './plan.ts'

/** For aliases of aliases; git itself stops at loops. */
const MAX_ALIASES = 8

export interface TopLevel {
  readonly path: string
  /** the directory in it, as `sub/` */
  readonly prefix: string
}

interface AliasSource {
  readonly lookUp: (call: GitCall) => Promise<string | null>
  /** where git runs an alias that is a script */
  readonly topLevel: (call: GitCall) => Promise<TopLevel | null>
}

/** Expands `git ci -m x` with `alias.ci = commit -a`, or a shell script with `!`. @throws CommandTooComplexError */
export async function resolveAliases(
  steps: readonly Step[],
  context: PlanContext & Required<Pick<PlanContext, 'budget'>>,
  source: AliasSource,
  depth = 0,
  own = new Map<string, string>(),
): Promise<Step[]> {
  const resolved: (readonly Step[])[] = []
  for (const step of steps) {
    if (step.kind === 'git') for (const [name, value] of aliasesSetBy(step)) own.set(name, value)
    const value = step.kind === 'git' && depth < MAX_ALIASES ? await aliasOf(step, source, own) : null
    if (step.kind !== 'git' || value === null) resolved.push([step])
    else {
      const expanded = await expand(step, value, context, source)
      resolved.push(await resolveAliases(expanded, context, source, depth + 1, own))
    }
  }
  return resolved.flat()
}

/** `git config alias.ci commit` */
function aliasesSetBy({ subcommand, args }: GitCall): [name: string, value: string][] {
  const at = subcommand === 'config' ? args.findIndex(({ text }) => /^alias\../i.test(text)) : -1
  const value = args[at + 1]
  return at === -1 || value === undefined ? [] : [[nameOf(args[at]?.text ?? ''), value.text]]
}

const nameOf = (key: string): string => key.slice('alias.'.length).toLowerCase()

async function aliasOf(
  { subcommand, settings, ...call }: GitCall,
  { lookUp }: AliasSource,
  own: ReadonlyMap<string, string>,
): Promise<string | null> {
  if (subcommand === '' || isGitCommand(subcommand) || !/^[\w.-]+$/.test(subcommand)) return null
  const name = subcommand.toLowerCase()
  const setting = settings.findLast(
    (each) => /^alias\..*=/is.test(each) && nameOf(each).startsWith(`${name}=`),
  )
  if (setting !== undefined) return setting.slice(setting.indexOf('=') + 1)
  return own.get(name) ?? lookUp({ ...call, subcommand, settings })
}

async function expand(
  call: GitCall,
  value: string,
  context: PlanContext,
  { topLevel }: AliasSource,
): Promise<Step[]> {
  const isScript = value.startsWith('!')
  const top = isScript ? await topLevel(call) : null
  const planned = planCommand(`${isScript ? value.slice(1) : `git ${value}`} "$@"`, {
    ...context,
    ...{ positional: call.args, conditions: call.conditions, doubts: call.doubts },
    ...(top
      ? { cwd: top.path, environment: new Map([...context.environment, ['GIT_PREFIX', top.prefix]]) }
      : { cwd: call.cwd }),
  })
  return planned.map((step) =>
    step.kind === 'git'
      ? { ...step, place: { ...call.place, ...step.place }, settings: [...call.settings, ...step.settings] }
      : step,
  )
}
