import { wordSet } from '../../core/word-set.ts'
import { effectOf, type GitCall, isGitCommand, parseGitCall, type Step } from './git-effects.ts'
import {
  changeDirectory,
  copyOf,
  MAX_DEPTH,
  type Scope,
  type SimpleCommand,
  walkScript,
} from './simple-commands.ts'
import { type Argument, CommandTooComplexError, ReadingBudget } from './words.ts'

export interface PlanContext {
  readonly cwd: string
  readonly environment: ReadonlyMap<string, string>
  /** before the command; by default every directory exists */
  readonly isDirectory?: (path: string) => boolean
  /** shared by everything in one command */
  readonly budget?: ReadingBudget
}

/** What cannot be parsed is left out, or is an `edit`. @throws CommandTooComplexError */
export function planCommand(command: string, context: PlanContext): Step[] {
  const { cwd, environment, isDirectory = () => true, budget = new ReadingBudget() } = context
  const plan = new Plan(isDirectory)
  plan.readScript(command, { cwd, variables: new Map(environment), budget }, 0)
  return plan.steps
}

/** The cost of a file-system call, in characters. */
const LOOK_COST = 20

class Plan {
  readonly steps: Step[] = []
  readonly #isDirectory: (path: string) => boolean
  /** false: directories that did not exist still do not */
  #mayMakeDirectories = false

  constructor(isDirectory: (path: string) => boolean) {
    this.#isDirectory = isDirectory
  }

  readScript(script: string, scope: Scope, depth: number): void {
    if (depth >= MAX_DEPTH) throw new CommandTooComplexError()
    walkScript(script, scope, (command, inner) => this.#read(command, inner, depth))
  }

  #add(step: Step): void {
    this.steps.push(step)
    this.#mayMakeDirectories ||= !makesNoDirectory(step)
  }

  /** @returns false where the command is sure to fail */
  #read(command: SimpleCommand, scope: Scope, depth: number): boolean {
    const unwrapped = unwrap(command.words)
    if (unwrapped === null) return true
    const { words, directory, moreArguments } = unwrapped
    const assignments = new Map([...command.assignments, ...unwrapped.assignments])
    const program = programName(words[0])
    const args = words.slice(1)
    if (command.writes) this.#add({ kind: 'edit', program })
    if (program === 'cd' || program === 'pushd') return this.#changeDirectory(args, scope)
    if (program === 'popd') scope.cwd = null
    else if (ASSIGNING.has(program)) assign(args, scope)
    else if (program === 'eval') this.#readWords(args, scope, depth)
    else if (SHELLS.has(program)) {
      const inner = copyOf(scope)
      for (const [name, value] of assignments) inner.variables.set(name, value)
      this.#readShell(args, command.input, inner, depth)
    } else if (program === 'git') {
      const cwd = directory ? changeDirectory(scope.cwd, directory, undefined) : scope.cwd
      const call = parseGitCall(
        moreArguments ? [...args, MORE] : args,
        { cwd, conditional: command.conditional },
        (name) => assignments.get(name) ?? scope.variables.get(name),
      )
      if (call !== null) this.#add(call)
    } else if (!HARMLESS.has(program)) this.#add({ kind: 'edit', program })
    return true
  }

  #changeDirectory(args: readonly Argument[], scope: Scope): boolean {
    const to = changeDirectory(scope.cwd, operands(args)[0], scope.variables.get('HOME'))
    scope.budget.spend(LOOK_COST)
    if (to !== null && !this.#mayMakeDirectories && !this.#isDirectory(to)) return false
    scope.cwd = to
    return true
  }

  #readWords(words: readonly Argument[], scope: Scope, depth: number): void {
    this.readScript(words.map(({ text }) => text).join(' '), scope, depth + 1)
  }

  /** `bash -c 'script'`, `bash <<EOF`; a script file may do anything. */
  #readShell(args: readonly Argument[], input: string | null, scope: Scope, depth: number): void {
    const at = args.findIndex(({ text }) => /^-[a-zA-Z]*c[a-zA-Z]*$/.test(text))
    const script = at === -1 ? undefined : operands(args.slice(at + 1))[0]
    const [file] = operands(args)
    if (script !== undefined) this.#readWords([script], scope, depth)
    else if (file === undefined && input !== null) this.readScript(input, scope, depth + 1)
    else this.#add({ kind: 'edit', program: file?.text ?? 'script' })
  }
}

const makesNoDirectory = (step: Step): boolean =>
  step.kind === 'git' &&
  ['none', 'add', 'rm', 'commit'].includes(effectOf(step).kind) &&
  !['clone', 'init', 'submodule', 'worktree'].includes(step.subcommand)

const ASSIGNING = new Set(['export', 'declare', 'local', 'readonly'])

/** Read by xargs from its input. */
const MORE: Argument = { text: '', known: false, glob: false }

const SHELLS = new Set(['bash', 'sh', 'zsh', 'dash', 'ksh'])

/** Programs that change no files, apart from redirects. */
const HARMLESS = wordSet(
  ': . [ [[ basename cat cmp comm cut date diff dirname du echo env exit expr false file find grep egrep fgrep head hostname id jq ls nl od printenv printf ps pwd read readlink realpath return rg seq set shift sleep sort stat tail test tr trap tree true type umask uname uniq unset wait wc which whoami yes',
)

const operands = (args: readonly Argument[]): readonly Argument[] =>
  args.filter(({ text, known }) => !known || text === '-' || !text.startsWith('-'))

function assign(args: readonly Argument[], scope: Scope): void {
  for (const { text, known } of args) {
    const [, name, value] = /^([A-Za-z_]\w*)=(.*)$/s.exec(text) ?? []
    if (name === undefined || value === undefined) continue
    if (known) scope.variables.set(name, value)
    else scope.variables.delete(name)
  }
}

/** Programs that run another one, and which of their own options take a value. */
const WRAPPERS: Readonly<Record<string, { readonly withValue?: RegExp; readonly operands?: number }>> = {
  builtin: {},
  chronic: {},
  command: {},
  doas: { withValue: /^-[uC]$/ },
  env: { withValue: /^(?:-u|--unset|-C|--chdir|-S|--split-string)$/ },
  exec: { withValue: /^-a$/ },
  ionice: { withValue: /^-[cnpPu]$/ },
  nice: { withValue: /^(?:-n|--adjustment)$/ },
  nohup: {},
  setsid: {},
  stdbuf: { withValue: /^-[ioe]$/ },
  sudo: { withValue: /^(?:-[ughpCrtTUDR]|--(?:user|group|host|prompt|chdir|chroot|role|type))$/ },
  time: { withValue: /^(?:-[fo]|--format|--output)$/ },
  timeout: { withValue: /^(?:-[ks]|--kill-after|--signal)$/, operands: 1 },
  unbuffer: {},
  xargs: { withValue: /^(?:-[adEILnPs]|--(?:arg-file|delimiter|max-args|max-procs|max-lines|replace))$/ },
}

/** Removes env, sudo, timeout and the like; null where they run nothing. */
function unwrap(words: readonly Argument[]) {
  const assignments = new Map<string, string>()
  let directory: Argument | null = null
  let moreArguments = false
  let at = 0
  for (let program = programName(words[0]); Object.hasOwn(WRAPPERS, program); ) {
    const { withValue, operands = 0 } = WRAPPERS[program] ?? {}
    if (program === 'command' && /^-[vV]/.test(words[at + 1]?.text ?? '')) return null // only tells where it is
    moreArguments ||= program === 'xargs'
    for (at += 1; at < words.length; at += 1) {
      const { text, known } = words[at] ?? MORE
      const [, name, value] = /^([A-Za-z_]\w*)=(.*)$/s.exec(text) ?? []
      if (name !== undefined && value !== undefined && known) assignments.set(name, value)
      else if (!text.startsWith('-') || text === '--') break
      else if (text.startsWith('--chdir=')) directory = { text: text.slice(8), known, glob: false }
      else if (withValue?.test(text)) {
        at += 1
        if (/^(?:-C|-D|--chdir)$/.test(text)) directory = words[at] ?? directory
      }
    }
    at += operands + (words[at]?.text === '--' ? 1 : 0)
    if (at >= words.length) return null
    program = programName(words[at])
  }
  return { words: words.slice(at), assignments, directory, moreArguments }
}

/** `git` for `/usr/bin/git`, `\git` and `git.exe` */
const programName = (word: Argument | undefined): string =>
  (word?.text ?? '').replace(/^.*[/\\]/, '').replace(/\.exe$/i, '')

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
