import { realpathSync } from 'node:fs'
import { MatchBudget } from '../config/path-pattern.ts'
import { orNull } from '../core/errors.ts'
import type { Guess } from '../diff/change.ts'
import { ChangedFiles, toIndexPath } from './changed-files.ts'
import { FileSteps, type Place } from './file-steps.ts'
import { GitFailedError } from './run.ts'
import { isFollowedSetting, type Sandbox } from './sandbox.ts'
import type { CommitArguments } from './shell/commit-arguments.ts'
import { type Effect, type EffectOf, makesCommit, type Staging } from './shell/effect.ts'
import type { GitCall, Step } from './shell/git-call.ts'
import { effectOf } from './shell/git-effects.ts'
import { expandPathname } from './shell/pathname-expansion.ts'
import type { Argument } from './shell/words.ts'
import type { Snapshot } from './snapshot.ts'
import { StagingSteps } from './staging-steps.ts'

interface Replayed {
  /** why the result may differ; empty: it is exact */
  readonly guesses: ReadonlySet<Guess>
  /** HEAD before the first step that may commit */
  readonly start: string | null
}

/** Reads files of the work tree, never writes them. */
export async function replaySteps(sandbox: Sandbox, steps: readonly Step[]): Promise<Replayed> {
  const replay = new Replay(sandbox, steps.some(usesBranches))
  for (const step of steps) await replay.step(step)
  return replay
}

const usesBranches = (step: Step): boolean =>
  ['apply', 'checkout', 'restore', 'reset', 'refs'].includes(effectOf(step).kind)

const readsFiles = ({ all, picks, pathsElsewhere, paths }: CommitArguments): boolean =>
  all || picks || pathsElsewhere || paths.length > 0

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
  readonly #settings: string[] = []
  readonly #uncertain: Record<'files' | 'refs' | 'settings', boolean> = {
    files: false,
    refs: false,
    settings: false,
  }
  #hasCommitted = false
  /** a commit had nothing new, and failed */
  #isChainBroken = false

  constructor(sandbox: Sandbox, usesBranches: boolean) {
    this.#sandbox = sandbox
    this.#snapshot = sandbox.snapshot
    this.#usesBranches = usesBranches
    this.start = sandbox.snapshot.repository.head
    this.#changed = new ChangedFiles(sandbox.snapshot)
    const guess = (why: Guess) => void this.guesses.add(why)
    this.#files = new FileSteps(sandbox, this.#changed, guess)
    this.#staging = new StagingSteps(sandbox.snapshot, this.#changed, guess)
  }

  async step(step: Step): Promise<void> {
    const effect = effectOf(step)
    if (step.kind === 'edit') this.guesses.add(step.doubt)
    if (step.kind === 'edit' || effect.kind === 'edit' || effect.kind === 'none') return
    for (const doubt of step.doubts) this.guesses.add(doubt)
    if (this.#isChainBroken && step.conditions.some(({ kind }) => kind === 'and'))
      this.guesses.add('a condition decides whether a step runs')
    try {
      await this.#noteStart(effect)
      if (!(await this.#sandbox.configure(step, this.#settings)))
        this.guesses.add('an argument is known to the shell alone')
      await this.#apply(effect, { cwd: this.#cwdOf(step), pathspecs: step.pathspecs })
    } catch (error) {
      if (!(error instanceof GitFailedError)) throw error
      this.guesses.add('git refused a step')
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

  async #apply(effect: Exclude<Effect, { kind: 'edit' | 'none' }>, at: Place): Promise<void> {
    switch (effect.kind) {
      case 'commit':
        if (readsFiles(effect.commit)) this.#noteFiles()
        return this.#commit(effect.commit, at)
      case 'add':
        this.#noteFiles()
        return this.#staging.add(effect, await this.#expand(effect.paths, at.cwd), at)
      case 'rm':
        return this.#withArguments(effect.paths, at, (specs) => this.#files.remove(effect.options, specs, at))
      case 'mv':
        return this.#withArguments(effect.paths, at, (specs) => this.#files.move(effect.options, specs, at))
      case 'unstage':
        return this.#unstage(effect, at)
      case 'reset':
        return this.#reset(effect, at)
      case 'apply':
        this.#noteRefs(effect.operands)
        return this.#withArguments([...effect.options, ...effect.operands], at, (args) =>
          this.#files.apply(
            effect.verb,
            args.slice(0, effect.options.length),
            args.slice(effect.options.length),
            at,
          ),
        )
      case 'checkout':
        this.#noteRefs(effect.operands)
        return this.#withArguments([...effect.operands, ...(effect.paths ?? [])], at, (args) => {
          const count = effect.operands.length
          const paths = effect.paths === null ? null : args.slice(count)
          return this.#files.checkout(args.slice(0, count), paths, at)
        })
      case 'restore':
        return this.#withArguments(effect.paths, at, (specs) => {
          const source = { revision: effect.source?.text ?? null, staged: effect.staged, overlay: false }
          return this.#files.restore(source, specs, at)
        })
      case 'branch':
        if (!this.#usesBranches) return
        return this.#withArguments(effect.args, at, ([verb, ...args]) =>
          verb === 'switch' || verb === 'checkout' ? this.#files.apply(verb, args, [], at) : undefined,
        )
      case 'refs':
        return this.#createRef(effect, at)
      case 'settings':
        return this.#set(effect)
      case 'files':
        this.#uncertain.files = true
        return
      case 'unknown':
        this.guesses.add('a git command is not followed')
    }
  }

  async #withArguments(
    args: readonly Argument[],
    at: Place,
    use: (texts: string[]) => Promise<void> | undefined,
  ): Promise<void> {
    const texts = await this.#expand(args, at.cwd)
    if (texts === null) this.guesses.add('a git command is not followed')
    else await use(texts)
  }

  async #commit(commit: CommitArguments, at: Place): Promise<void> {
    if (commit.revision !== null) {
      await this.#sandbox.loadRefs()
      await this.#run(
        at,
        'rev-parse',
        '--verify',
        '--quiet',
        '--end-of-options',
        `${commit.revision}^{commit}`,
      )
    }
    const specs = await this.#expand(commit.paths, at.cwd)
    if (!(await this.#staging.commit(commit, specs, at))) this.#isChainBroken = true
  }

  #noteRefs(operands: readonly Argument[]): void {
    if (this.#uncertain.refs && operands.some(({ text }) => !/^(?:HEAD|@)(?:[~^]\d*)*$/.test(text)))
      this.guesses.add('a git command may move branches first')
  }

  /** Before a step that reads the work tree. */
  #noteFiles(): void {
    if (this.#uncertain.files) this.guesses.add('a git command may change files first')
    if (this.#uncertain.settings) this.guesses.add('a git command may change settings first')
  }

  #set({ name, value }: EffectOf<'settings'>): void {
    if (name !== null && !isFollowedSetting(name)) return
    if (name === null || value === null) this.#uncertain.settings = true
    else this.#settings.push(`${name}=${value}`)
  }

  async #createRef({ created }: EffectOf<'refs'>, at: Place): Promise<void> {
    const args = created && (await this.#expand(created.args, at.cwd))
    if (created === null || args === null) this.#uncertain.refs = true
    else if (this.#usesBranches) {
      await this.#sandbox.loadRefs()
      await this.#run(at, created.by, ...args)
    }
  }

  #run(at: Place, ...args: string[]): Promise<Buffer> {
    return this.#snapshot.git(args, at)
  }

  /** As the shell expands them; null where one is unknown, and more has to be assumed. */
  async #expand(args: readonly Argument[], cwd: string): Promise<string[] | null> {
    const expanded = await Promise.all(
      args.map((arg) => (arg.known ? expandPathname(arg, cwd, this.#globBudget) : null)),
    )
    const specs = expanded.filter((names) => names !== null)
    if (specs.length === expanded.length) return specs.flat()
    this.guesses.add('an argument is known to the shell alone')
    return null
  }

  async #unstage({ options, paths, picks }: Staging, at: Place): Promise<void> {
    if (picks) this.guesses.add('a git command is not followed')
    const specs = await this.#expand(paths, at.cwd)
    if (specs === null) return
    await this.#sandbox.loadRefs()
    await this.#run(at, 'restore', ...options, '--', ...specs)
  }

  async #reset({ options, operands, paths }: EffectOf<'reset'>, at: Place): Promise<void> {
    this.#noteRefs(operands)
    const names = await this.#expand([...operands, ...(paths ?? [])], at.cwd)
    if (names === null) return
    if (operands.length > 0) await this.#sandbox.loadRefs()
    // without `--`, git looks for files of these names
    if (paths === null && operands.some(({ text }) => this.#changed.has(toIndexPath(text))))
      throw new GitFailedError('reset', 128, 'a revision or a file')
    const count = operands.length
    const flags = options.map(({ text }) => text)
    const isHard = flags.includes('--hard')
    const args = [...names.slice(0, count), ...(paths === null ? [] : ['--', ...names.slice(count)])]
    const own = flags.filter((flag) => flag !== '--hard')
    const reset = async () => void (await this.#run(at, 'reset', '--quiet', ...own, ...args))
    if (isHard && (count > 1 || paths?.length)) throw new GitFailedError('reset', 128, '--hard with paths')
    await (isHard ? this.#files.resetHard(reset, at) : reset())
  }
}
