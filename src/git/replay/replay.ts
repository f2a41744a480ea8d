import { realpathSync } from 'node:fs'
import { MatchBudget } from '../../config/path-pattern.ts'
import { orNull } from '../../core/errors.ts'
import type { Guess } from '../../diff/change.ts'
import { GitFailedError } from '../run.ts'
import type { CommitArguments } from '../shell/commit-arguments.ts'
import type { Condition } from '../shell/conditions.ts'
import { type Effect, type EffectOf, makesCommit, type Staging } from '../shell/effect.ts'
import { CONDITION, type GitCall, type Step } from '../shell/git-call.ts'
import { effectOf } from '../shell/git-effects.ts'
import { expandPathname } from '../shell/pathname-expansion.ts'
import type { Argument } from '../shell/words.ts'
import type { Snapshot } from '../snapshot.ts'
import { ChangedFiles, type Place } from './changed-files.ts'
import { FileSteps } from './file-steps.ts'
import { IndexSteps } from './index-steps.ts'
import { isFollowedSetting, type Sandbox } from './sandbox.ts'
import { StagingSteps } from './staging-steps.ts'
import { StashSteps } from './stash-steps.ts'
import { Tests } from './tests.ts'
import { UpstreamSteps } from './upstream-steps.ts'

interface Replayed {
  /** why the result may differ; empty: it is exact */
  readonly guesses: ReadonlySet<Guess>
  /** HEAD before the first step that may commit */
  readonly start: string | null
}

/** Reads files of the work tree, never writes them. @param commit the last one, which is taken to be made */
export async function replaySteps(
  sandbox: Sandbox,
  steps: readonly Step[],
  commit: GitCall,
): Promise<Replayed> {
  const replay = new Replay(sandbox, commit.conditions, steps.some(usesBranches))
  for (const step of steps) await replay.step(step)
  return replay
}

const usesBranches = (step: Step): boolean =>
  ['apply', 'checkout', 'restore', 'reset', 'refs', 'stash', 'rebase', 'pull'].includes(effectOf(step).kind)

const readsFiles = ({ all, picks, pathsElsewhere, paths }: CommitArguments): boolean =>
  all || picks || pathsElsewhere || paths.length > 0

const textsOf = (args: readonly Argument[]): string[] => args.map(({ text }) => text)

type Followed = Exclude<Effect, { kind: 'edit' | 'none' }>

class Replay implements Replayed {
  readonly guesses = new Set<Guess>()
  start: string | null
  readonly #sandbox: Sandbox
  readonly #snapshot: Snapshot
  readonly #usesBranches: boolean
  readonly #globBudget = new MatchBudget()
  readonly #changed: ChangedFiles
  readonly #files: FileSteps
  readonly #staging: StagingSteps
  readonly #index: IndexSteps
  readonly #stash: StashSteps
  readonly #upstream: UpstreamSteps
  readonly #settings: string[] = []
  readonly #uncertain = { files: false, refs: false, settings: false }
  readonly #tests: Tests
  readonly #expected: readonly Condition[] // of the last commit
  #hasCommitted = false
  readonly #held = new Set<Condition>() // before the first commit

  constructor(sandbox: Sandbox, expected: readonly Condition[], usesBranches: boolean) {
    this.#sandbox = sandbox
    this.#snapshot = sandbox.snapshot
    this.#usesBranches = usesBranches
    this.start = sandbox.snapshot.repository.head
    this.#expected = expected
    this.#changed = new ChangedFiles(sandbox.snapshot)
    this.#tests = new Tests(sandbox, this.#changed)
    const guess = (why: Guess) => void this.guesses.add(why)
    this.#files = new FileSteps(sandbox, this.#changed, guess)
    this.#staging = new StagingSteps(sandbox.snapshot, this.#changed, guess)
    this.#index = new IndexSteps(sandbox, this.#changed, this.#files)
    this.#stash = new StashSteps(sandbox, this.#changed, this.#files)
    this.#upstream = new UpstreamSteps(sandbox, this.#changed, this.#files, this.#tests, guess)
  }

  async step(step: Step): Promise<void> {
    const effect = effectOf(step)
    if (step.kind === 'edit') {
      this.guesses.add(step.doubt)
      this.#tests.forgetFiles()
    }
    if (step.kind === 'edit' || effect.kind === 'edit' || !this.#mayRun(step)) return
    const at = { cwd: this.#cwdOf(step), pathspecs: step.pathspecs }
    const result = await (effect.kind === 'none' ? this.#read(step, at) : this.#run(step, effect, at))
    if (step.test) this.#tests.answer(step.test, step.doubts.length > 0 ? null : result)
  }

  async #read(step: GitCall, at: Place): Promise<boolean | null> {
    if (step.subcommand !== 'diff') return null
    const isConfigured = await this.#sandbox.configure(step, this.#settings)
    return isConfigured ? this.#tests.compare(textsOf(step.args), at) : null
  }

  /** False where a condition is known not to hold. */
  #mayRun({ conditions, cwdConditions = [] }: GitCall): boolean {
    const holds = conditions.map((each) => this.#tests.holds(each))
    if (holds.includes(false)) return false
    const isOpen = conditions.some(
      (condition, i) =>
        holds[i] === null &&
        !(this.#hasCommitted ? this.#held.has(condition) : this.#expected.includes(condition)),
    )
    if (!this.#hasCommitted) for (const condition of conditions) this.#held.add(condition)
    if (isOpen || cwdConditions.some((condition) => this.#tests.holds(condition) !== true))
      this.guesses.add(CONDITION)
    return true
  }

  /** @returns whether it succeeds; null: not known */
  async #run(step: GitCall, effect: Followed, at: Place): Promise<boolean | null> {
    for (const doubt of step.doubts) this.guesses.add(doubt)
    try {
      await this.#noteStart(effect)
      if (!(await this.#sandbox.configure(step, this.#settings)))
        this.guesses.add('an argument is known to the shell alone')
      return await this.#apply(effect, at)
    } catch (error) {
      if (!(error instanceof GitFailedError)) throw error
      this.guesses.add('git refused a step')
      return false
    }
  }

  async #noteStart(effect: Effect): Promise<void> {
    if (this.#hasCommitted || !makesCommit(effect)) return
    this.#hasCommitted = true
    const head = await this.#snapshot.git(['rev-parse', '--verify', '--quiet', 'HEAD']).catch(() => '')
    this.start = head.toString().trim() || null
  }

  /** From outside of the work tree, git works at its top. */
  #cwdOf({ cwd }: GitCall): string {
    const { topLevel } = this.#snapshot.repository
    if (cwd === null) return topLevel
    const [inside, top] = [cwd, topLevel].map((path) => orNull(() => realpathSync(path)) ?? path)
    return `${inside}/`.startsWith(`${top}/`) ? cwd : topLevel
  }

  async #apply(effect: Followed, at: Place): Promise<boolean | null> {
    switch (effect.kind) {
      case 'commit':
        if (readsFiles(effect.commit)) this.#noteFiles()
        return this.#commit(effect.commit, at)
      case 'add': {
        this.#noteFiles()
        const specs = await this.#expand(effect.paths, at.cwd)
        await this.#staging.add(effect, specs, at)
        return specs && true
      }
      case 'rm':
        return this.#withArguments(effect.paths, at, (specs) => this.#files.remove(effect.options, specs, at))
      case 'mv':
        return this.#withArguments(effect.paths, at, (specs) => this.#files.move(effect.options, specs, at))
      case 'unstage':
        return this.#unstage(effect, at)
      case 'reset':
        return this.#reset(effect, at)
      case 'apply':
        if (effect.verb === 'apply' || effect.verb === 'am') this.#noteFiles()
        this.#noteRefs(effect.operands)
        return this.#withArguments([...effect.options, ...effect.operands], at, (args) => {
          const count = effect.options.length
          return this.#files.apply(effect.verb, args.slice(0, count), args.slice(count), at)
        })
      case 'checkout':
        this.#noteRefs(effect.operands)
        return this.#withArguments([...effect.operands, ...(effect.paths ?? [])], at, (args) => {
          const count = effect.operands.length
          return this.#files.checkout(args.slice(0, count), effect.paths && args.slice(count), at)
        })
      case 'restore':
        return this.#withArguments(effect.paths, at, (specs) => {
          const source = { revision: effect.source?.text ?? null, staged: effect.staged, overlay: false }
          return this.#files.restore(source, specs, at)
        })
      case 'branch':
        if (!this.#usesBranches) return null
        return this.#withArguments(effect.args, at, async ([verb, ...args]) =>
          verb === 'switch' || verb === 'checkout' ? this.#files.apply(verb, args, [], at) : null,
        )
      case 'stash':
        this.#noteFiles()
        return this.#withArguments(effect.operands, at, (texts) =>
          effect.verb === 'push'
            ? this.#stash.push(effect.options, texts, at)
            : this.#stash.apply(effect.verb, texts, at),
        )
      case 'rebase':
        this.#noteFiles()
        this.#noteRefs(effect.args)
        return this.#withArguments(effect.args, at, (args) => this.#upstream.rebase(args, at))
      case 'pull':
        this.#noteFiles()
        if (effect.operands[0]?.text !== '.') this.guesses.add('a git command is not followed')
        return this.#withArguments(effect.operands, at, (texts) =>
          this.#upstream.pull(effect.options, texts, at),
        )
      case 'refs':
        return this.#createRef(effect, at)
      case 'settings':
        return this.#set(effect)
      case 'files':
        this.#uncertain.files = true
        return null
      case 'unknown':
        this.guesses.add('a git command is not followed')
        return null
    }
  }

  async #withArguments(
    args: readonly Argument[],
    at: Place,
    use: (texts: string[]) => Promise<unknown>,
  ): Promise<boolean | null> {
    const texts = await this.#expand(args, at.cwd)
    if (texts !== null) return (await use(texts)) !== false
    this.guesses.add('a git command is not followed')
    return null
  }

  async #commit(commit: CommitArguments, at: Place): Promise<boolean | null> {
    if (commit.revision !== null) {
      await this.#sandbox.loadRefs()
      const named = `${commit.revision}^{commit}`
      await this.#snapshot.git(['rev-parse', '--verify', '--quiet', '--end-of-options', named], at)
    }
    const specs = await this.#expand(commit.paths, at.cwd)
    const isMade = await this.#staging.commit(commit, specs, at)
    return isMade && this.#sandbox.hasHooks ? null : isMade
  }

  #noteRefs(operands: readonly Argument[]): void {
    if (this.#uncertain.refs && operands.some(({ text }) => !/^(?:HEAD|@)(?:[~^]\d*)*$/.test(text)))
      this.guesses.add('a git command may move branches first')
  }

  #noteFiles(): void {
    if (this.#uncertain.files) this.guesses.add('a git command may change files first')
    if (this.#uncertain.settings) this.guesses.add('a git command may change settings first')
  }

  #set({ name, value }: EffectOf<'settings'>): true | null {
    if (name !== null && !isFollowedSetting(name)) return null
    if (name === null || value === null) this.#uncertain.settings = true
    else this.#settings.push(`${name}=${value}`)
    return value === null ? null : true
  }

  async #createRef({ created }: EffectOf<'refs'>, at: Place): Promise<true | null> {
    const args = created && (await this.#expand(created.args, at.cwd))
    if (created === null || args === null) this.#uncertain.refs = true
    if (created === null || args === null || !this.#usesBranches) return null
    await this.#sandbox.loadRefs()
    await this.#snapshot.git([created.by, ...args], at)
    return true
  }

  /** As the shell expands them; null where one is unknown, and more has to be assumed. */
  async #expand(args: readonly Argument[], cwd: string): Promise<string[] | null> {
    const expanded = await Promise.all(
      args.map((arg) =>
        arg.known
          ? expandPathname(arg, cwd, this.#globBudget, (dir, names) => this.#changed.namesIn(dir, names))
          : null,
      ),
    )
    const specs = expanded.filter((names) => names !== null)
    if (specs.length === expanded.length) return specs.flat()
    this.guesses.add('an argument is known to the shell alone')
    return null
  }

  async #unstage({ options, paths, picks }: Staging, at: Place): Promise<true | null> {
    if (picks) this.guesses.add('a git command is not followed')
    const specs = await this.#expand(paths, at.cwd)
    if (specs === null) return null
    await this.#index.unstage(options, specs, at)
    return true
  }

  async #reset({ options, operands, paths }: EffectOf<'reset'>, at: Place): Promise<true | null> {
    this.#noteRefs(operands)
    const [names, files] = [await this.#expand(operands, at.cwd), await this.#expand(paths ?? [], at.cwd)]
    if (names === null || files === null) return null
    await this.#index.reset(textsOf(options), names, paths && files, at)
    return true
  }
}
