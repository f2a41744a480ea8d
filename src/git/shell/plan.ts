import { dirname, resolve } from 'node:path'
import type { Guess } from '../../diff/change.ts'
import { BUILTINS } from './builtins.ts'
import { fileTest, type Status, type Test } from './conditions.ts'
import { COMMAND, type GitCall, mostOf, parseGitCall, type Step } from './git-call.ts'
import { effectOf, isGitCommand } from './git-effects.ts'
import * as programs from './programs.ts'
import { fromOperand, isProse, operands, programName, textOf } from './programs.ts'
import { textIn } from './redirections.ts'
import { inShell, type Run, reading, sometimes } from './run.ts'
import { changeDirectory, copyOf, newScope, type Scope } from './scope.ts'
import { runTrap, type SimpleCommand, walkScript } from './simple-commands.ts'
import { type Argument, argument, CommandTooComplexError, ReadingBudget, type Value } from './words.ts'

export interface PlanContext {
  readonly cwd: string | null
  readonly environment: ReadonlyMap<string, string>
  /** of the work tree there */
  readonly topLevel?: string | null
  /** before the command; by default every directory exists */
  readonly isDirectory?: (path: string) => boolean
  /** shared by everything in one command */
  readonly budget?: ReadingBudget
  /** `$1`, `$2`, … */
  readonly positional?: Value
  readonly conditions?: GitCall['conditions']
  readonly doubts?: readonly Guess[]
}

/** What cannot be parsed is left out, or is an `edit`. @throws CommandTooComplexError */
export function planCommand(command: string, context: PlanContext): Step[] {
  const { budget = new ReadingBudget(), conditions = [], doubts = [], positional } = context
  const plan = new Plan(context.isDirectory ?? (() => true))
  const run = { conditions, doubts, assignments: new Map(), depth: 0, isText: false, input: () => null }
  plan.readScript(command, { ...run, scope: newScope(context, budget, positional) })
  return plan.steps
}

/** For scripts in scripts (`bash -c`, `eval`). */
const MAX_DEPTH = 8

/** The cost of a file-system call, in characters. */
const LOOK_COST = 20
const TEST_COST = 100 // answered by recursion

const EDIT: Step = { kind: 'edit', doubt: 'another program may change files first' }

class Plan {
  readonly steps: Step[] = []
  readonly #isDirectory: (path: string) => boolean
  /** false: directories that did not exist still do not */
  #mayMakeDirectories = false

  /** that the command itself writes: a script may be among them */
  readonly #files = new Map<string, Argument>()

  constructor(isDirectory: (path: string) => boolean) {
    this.#isDirectory = isDirectory
  }

  /** Programs that need more than the scope that they run in. */
  readonly #programs: Readonly<Record<string, (args: Value, run: Run) => Status>> = {
    cd: (args, run) => this.#changeDirectory(args, run),
    pushd: (args, { scope, ...run }) => {
      const before = scope.cwd
      const status = this.#changeDirectory(args, { ...run, scope })
      if (status !== false) scope.directories = [...scope.directories, before]
      return status
    },
    eval: (args, run) => this.#read(textOf(args), reading(args, run)),
    git: (args, run) => this.#runGit(args, run),
    find: (args, run) => this.#runFind(args, run),
    trap: (args, run) => this.#setTrap(operands(args), run),
    source: (args, run) => this.#runFile(args, run),
    '.': (args, run) => this.#runFile(args, run),
    '[': (args, run) => this.#testFile(args.slice(0, -1), run),
    test: (args, run) => this.#testFile(args, run),
  }

  /** In a shell of its own. */
  readScript(script: string, run: Run): Status {
    const status = this.#read(script, run)
    runTrap({ ...run, visit: (command) => this.#visit(command, run) })
    return status
  }

  #read(script: string, run: Run): Status {
    if (run.depth >= MAX_DEPTH) throw new CommandTooComplexError()
    const visit = (command: SimpleCommand, scope: Scope) =>
      this.#visit(command, { ...run, scope, depth: run.depth + 1 })
    return walkScript(script, { ...run, visit })
  }

  #add(...steps: readonly Step[]): void {
    this.steps.push(...steps)
    this.#mayMakeDirectories ||= !steps.every(makesNoDirectory)
  }

  #visit({ words, writes, ...command }: SimpleCommand, run: Run): Status {
    if (writes) {
      this.#add(EDIT)
      if (writes.known) this.#files.set(resolve(run.scope.cwd ?? '', writes.text), command.output())
    }
    const status = this.#run(words, { ...run, ...command })
    return writes && status !== false ? null : status
  }

  #run(words: Value, run: Run): Status {
    const [first, ...args] = words
    if (first === undefined) return null
    const alias = first.known ? run.scope.aliases.get(first.text) : undefined
    if (alias !== undefined) return this.#runAlias(first.text, alias, args, run)
    const unwrapped = programs.unwrap(words, run.input)
    if (unwrapped === null) return null
    const { scope } = run
    const { directory, isSplit } = unwrapped
    const cwd = directory ? changeDirectory(scope.cwd, directory, undefined) : scope.cwd
    const inner = {
      ...run,
      scope: cwd === scope.cwd ? scope : { ...scope, cwd },
      assignments: new Map([...run.assignments, ...unwrapped.assignments]),
    }
    if (!isSplit) return this.#runProgram(unwrapped.words, inner)
    const [script, ...positional] = unwrapped.words
    if (script) this.readScript(`${script.text} "$@"`, inShell(inner, positional))
    return null
  }

  #runProgram(words: Value, given: Run): Status {
    const [first, ...args] = words
    const program = programName(first)
    if (!first?.known && !/^[\w.+-]+$/.test(program)) return this.#runUnknown(words, given)
    const run = first?.known ? given : { ...given, doubts: [...given.doubts, COMMAND] }
    BUILTINS[program]?.(args, run.scope, run.input)
    const own = Object.hasOwn(this.#programs, program) ? this.#programs[program] : undefined
    if (own) return own(args, run)
    if (first?.known && first.text.includes('/') && this.#written(first, run))
      return this.#runFile(words, run)
    const subcommand = /^git-(.+)$/.exec(program)?.[1] ?? ''
    if (isGitCommand(subcommand)) return this.#runGit([argument(subcommand), ...args], run)
    if (programs.SHELLS.has(program)) return this.#runShell(args, run)
    if (!Object.hasOwn(BUILTINS, program) && !programs.HARMLESS.has(program))
      return this.#runOther(program, args, run)
    if (programs.WRITING[program]?.(args)) this.#add(EDIT)
    return program === 'false' ? false : programs.SUCCEEDING.has(program) || null
  }

  #runAlias(name: string, text: string, args: Value, run: Run): null {
    const { scope } = run
    const { positional } = scope
    scope.aliases.delete(name) // not again in its own text
    scope.positional = args
    this.#read(`${text} "$@"`, { ...run, doubts: [...run.doubts, COMMAND] }) // unless the shell expands none
    scope.aliases.set(name, text)
    scope.positional = positional
    return null
  }

  #testFile(args: Value, { scope }: Run): Status {
    scope.budget.spend(TEST_COST)
    return fileTest(args, (path) => (scope.cwd === null ? null : resolve(scope.cwd, path)))
  }

  #changeDirectory(args: Value, { scope, conditions }: Run): Status {
    const { cwd, variables } = scope
    const [operand] = operands(args)
    const previous = operand?.text === '-' ? variables.get('OLDPWD')?.[0] : operand
    const to = changeDirectory(cwd, previous ?? operand, variables.get('HOME')?.[0])
    const isThere = to === null ? null : this.#isThere(to, scope)
    if (isThere === false && !this.#mayMakeDirectories) return false
    if (cwd === null) variables.delete('OLDPWD')
    else variables.set('OLDPWD', [argument(cwd)])
    scope.cwd = to
    scope.cwdConditions = [...(operand?.text.startsWith('/') ? [] : scope.cwdConditions), ...conditions]
    return isThere || null
  }

  #isThere(path: string, { budget }: Scope): boolean {
    budget.spend(LOOK_COST)
    return this.#isDirectory(path)
  }

  #runGit(args: Value, run: Run): Status {
    const { scope, assignments } = run
    if (run.isText && isProse(args)) return null
    const call = parseGitCall(
      args,
      { ...run, cwd: scope.cwd },
      (name) => assignments.get(name) ?? scope.variables.get(name),
    )
    if (call === null) return null
    const there = this.#inDirectory(call, scope)
    if (there === null) return false
    const test: Test = { kind: 'step' }
    const cwdConditions = scope.cwdConditions.filter((condition) => !run.conditions.includes(condition))
    this.#add(...(call.subcommand === '' ? mostOf(there) : [{ ...there, test, cwdConditions }]))
    return isAnswered(there) ? test : null
  }

  /** A directory that a step before may make is taken for the one around it; null where it cannot be there. */
  #inDirectory(call: GitCall, scope: Scope): GitCall | null {
    let { cwd } = call
    if (cwd === null || this.#isThere(cwd, scope)) return call
    if (!this.#mayMakeDirectories) return null
    while (cwd !== dirname(cwd) && !this.#isThere(cwd, scope)) cwd = dirname(cwd)
    return { ...call, cwd, doubts: [...call.doubts, 'a directory is not there yet'] }
  }

  /** `bash -c 'script'`, `bash <<EOF`; a script file may do anything. */
  #runShell(args: Value, run: Run): Status {
    const at = args.findIndex(({ text }) => /^-[a-zA-Z]*c[a-zA-Z]*$/.test(text))
    if (at === -1) return this.#runFile(args, run)
    const [script, , ...positional] = fromOperand(args.slice(at + 1))
    return script ? this.readScript(script.text, inShell(reading([script], run), positional)) : null
  }

  /** Of a file only the name is known, of a substitution what runs in it, of the input what comes before the pipe. */
  #runFile(args: Value, run: Run): null {
    const [file, ...positional] = fromOperand(args)
    const isInput = file === undefined || /^(?:-|\/dev\/stdin|\/dev\/fd\/0)$/.test(file.text)
    const script = isInput ? run.input() : file.known ? this.#written(file, run) : file
    if (script?.known) this.readScript(script.text, inShell(run, positional))
    else if (script && programs.mentionsCommit(script.text)) this.#addMost(run)
    else if (!/\/activate$/.test(file?.text ?? '')) this.#add(EDIT)
    return null
  }

  #written({ text }: Argument, { scope }: Run): Argument | null {
    return this.#files.get(resolve(scope.cwd ?? '', text)) ?? null
  }

  #addMost({ scope, conditions, doubts }: Run): void {
    this.#add(...mostOf({ cwd: scope.cwd, place: {}, conditions, doubts }))
  }

  #runFind(args: Value, run: Run): null {
    if (args.some(({ text }) => /^-(?:delete|fprint0?|fprintf|fls)$/.test(text))) this.#add(EDIT)
    const often = sometimes(run)
    for (const [i, { text }] of args.entries()) {
      if (!/^-(?:exec|execdir|ok|okdir)$/.test(text)) continue
      const rest = args.slice(i + 1)
      const end = rest.findIndex((each) => each.text === ';' || each.text === '+')
      this.#run(programs.withMore(end === -1 ? rest : rest.slice(0, end), '{}', '{}'), often)
    }
    return null
  }

  /** For the end of the shell, or for a signal that may come at any time. */
  #setTrap([script, ...signals]: Value, run: Run): true {
    const isReset = script?.text === '-' || signals.length === 0
    if (signals.some(({ text }) => /^(?:EXIT|0)$/i.test(text)))
      run.scope.trap = isReset ? null : (script?.text ?? null)
    else if (script && !isReset) this.#read(script.text, sometimes(reading([script], run)))
    return true
  }

  /** A program that only the shell knows. */
  #runUnknown(words: Value, run: Run): null {
    const [first, ...args] = words
    const name = first?.text ?? ''
    const functions = [...run.scope.functions.values()].map(({ body }) => textIn(body)).join(' ')
    run.scope.budget.spend(functions.length)
    const mayBeGit = /\bgit\b/i.test(name) || (args[0]?.known && isGitCommand(args[0].text))
    if (args.length > 0 && mayBeGit) this.#runGit(args, { ...run, doubts: [...run.doubts, COMMAND] })
    else if (programs.mentionsCommit(`${name} ${functions}`)) this.#addMost(run)
    else this.#runOther(name, args, { ...run, isText: false })
    return null
  }

  /** Any program may run another that stands in its arguments. */
  #runOther(program: string, args: Value, run: Run): null {
    this.#add(EDIT)
    if (programs.READING_SCRIPTS.has(program)) this.#runFile([], run)
    if (programs.isInterpreter(program)) {
      const code = `${textOf(args)} ${run.input()?.text ?? ''}`
      if (programs.mentionsCommit(code) && programs.startsPrograms(code)) this.#addMost(run)
    }
    if (run.isText || programs.WITH_TEXT.has(program) || programs.isInterpreter(program)) return null
    const inner = sometimes(run)
    const at = args.findIndex((word) => word.known && programName(word) === 'git')
    if (at !== -1) this.#run(args.slice(at), inner)
    for (const [i, word] of args.entries()) {
      const { text } = word
      const option = args[i - 1]?.text ?? ''
      const isScript = /\s/.test(text) && programs.mentionsCommit(text) && !programs.BEFORE_TEXT.test(option)
      const isText = !programs.BEFORE_SCRIPT.test(option)
      if (isScript) this.readScript(text, { ...reading([word], inner), isText, scope: copyOf(run.scope) })
    }
    return null
  }
}

/** Others neither change what is committed nor are they run. */
const isAnswered = (call: GitCall): boolean => call.subcommand === 'diff' || effectOf(call).kind !== 'none'

const makesNoDirectory = (step: Step): boolean =>
  step.kind === 'git' &&
  ['none', 'add', 'rm', 'commit'].includes(effectOf(step).kind) &&
  !['clone', 'init', 'submodule', 'worktree'].includes(step.subcommand)
