import { basename, posix } from 'node:path'
import { MatchBudget } from '../config/path-pattern.ts'
import type { Guess } from '../diff/change.ts'
import { GitFailedError } from './run.ts'
import type { CommitArguments } from './shell/commit-arguments.ts'
import type { Step } from './shell/git-call.ts'
import { type Effect, effectOf } from './shell/git-effects.ts'
import { expandPathname } from './shell/pathname-expansion.ts'
import type { Argument } from './shell/words.ts'
import type { Snapshot } from './snapshot.ts'

/** Reads files of the work tree, never writes them. @returns why the result may differ; empty: it is exact */
export async function replaySteps(snapshot: Snapshot, steps: readonly Step[]): Promise<ReadonlySet<Guess>> {
  const replay = new Replay(snapshot)
  for (const step of steps) await replay.step(step)
  return replay.guesses
}

type EffectOf<Kind extends Effect['kind']> = Extract<Effect, { kind: Kind }>
type Staging = EffectOf<'add' | 'rm' | 'reset' | 'unstage'>

class Replay {
  readonly guesses = new Set<Guess>()
  readonly #snapshot: Snapshot
  readonly #globBudget = new MatchBudget()
  /** removed by a replayed `git rm` or `git mv`, but still in the work tree */
  readonly #removed = new Set<string>()

  constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot
  }

  async step(step: Step): Promise<void> {
    const effect = effectOf(step)
    const { topLevel } = this.#snapshot.repository
    try {
      if (step.kind === 'edit') this.guesses.add(step.doubt)
      else if (effect.kind !== 'none') {
        for (const doubt of step.doubts) this.guesses.add(doubt)
        await this.#apply(effect, step.cwd ?? topLevel)
      }
    } catch (error) {
      if (!(error instanceof GitFailedError)) throw error
      this.guesses.add('git refused a step')
    }
  }

  async #apply(effect: Effect, cwd: string): Promise<void> {
    switch (effect.kind) {
      case 'commit':
        return this.#commit(effect.commit, cwd)
      case 'add':
        return this.#add(effect, cwd)
      case 'rm':
        return this.#remove(effect, cwd)
      case 'mv':
        return this.#move(effect.paths, cwd)
      case 'reset':
      case 'unstage':
        return this.#reset(effect, cwd)
      case 'apply':
        return this.#applyRevisions(effect)
      default:
        this.guesses.add('a git command is not followed')
    }
  }

  #run(cwd: string, ...args: string[]): Promise<Buffer> {
    return this.#snapshot.git(args, { cwd, pathspecs: 'magic' })
  }

  async #listFiles(cwd: string, ...args: string[]): Promise<string[]> {
    return (await this.#run(cwd, 'ls-files', '-z', ...args)).toString().split('\0').slice(0, -1)
  }

  /** As the shell expands them; null where one is unknown, and more has to be assumed. */
  async #pathspecs(paths: readonly Argument[], cwd: string): Promise<string[] | null> {
    const expanded = await Promise.all(
      paths.map((path) => (path.known ? expandPathname(path, cwd, this.#globBudget) : null)),
    )
    const specs = expanded.filter((names) => names !== null)
    if (specs.length === expanded.length) return specs.flat()
    this.guesses.add('an argument is known to the shell alone')
    return null
  }

  async #add({ options, paths, picks }: Staging, cwd: string): Promise<void> {
    if (picks) this.guesses.add('a person picks the hunks')
    const specs = await this.#pathspecs(paths, cwd)
    const own = options.filter((option) => !PICKS.test(option))
    if (specs === null) await this.#run(cwd, 'add', '--all', '--', ':/')
    else if (picks) await this.#run(cwd, 'add', '--update', '--', ...(specs.length > 0 ? specs : [':/']))
    else await this.#run(cwd, 'add', ...own, '--', ...specs)
    await this.#removeAgain()
  }

  /** Removed files are still in the work tree, so an add takes them up again. */
  async #removeAgain(): Promise<void> {
    if (this.#removed.size === 0) return
    const input = `${[...this.#removed].join('\0')}\0`
    await this.#snapshot.git(['update-index', '--force-remove', '-z', '--stdin'], { input })
  }

  async #remove({ options, paths }: Staging, cwd: string): Promise<void> {
    const specs = await this.#pathspecs(paths, cwd)
    if (specs === null) return
    const listed = await this.#listFiles(cwd, '--full-name', '--', ...specs)
    const own = options.filter((option) => option !== '--cached')
    await this.#run(cwd, 'rm', '--quiet', '--cached', ...own, '--', ...specs)
    if (own.length === options.length) for (const path of listed) this.#removed.add(path)
  }

  async #move(paths: readonly Argument[], cwd: string): Promise<void> {
    const specs = await this.#pathspecs(paths, cwd)
    const destination = specs?.at(-1)
    if (specs === null || destination === undefined) return
    const inside = await this.#listFiles(cwd, '--', `:(literal)${destination.replace(/\/$/, '')}/`)
    const intoDirectory = inside.length > 0 || destination.endsWith('/')
    const prefix = (await this.#run(cwd, 'rev-parse', '--show-prefix')).toString().trimEnd()
    const toIndexPath = (path: string) => posix.resolve('/', `${prefix}${path}`).slice(1)
    for (const source of specs.slice(0, -1)) {
      const from = toIndexPath(source)
      const to = toIndexPath(intoDirectory ? `${destination}/${basename(source)}` : destination)
      const entries = await this.#listFiles(cwd, '--stage', '--full-name', '--', `:(literal)${source}`)
      const input = entries.map((entry) => moveEntry(entry, from, to)).join('')
      await this.#snapshot.git(['update-index', '-z', '--index-info'], { input })
      for (const entry of entries) this.#removed.add(entry.slice(entry.indexOf('\t') + 1))
    }
  }

  /** `--hard` also changes files, which is not followed. */
  async #reset({ kind, options, paths, picks }: Staging, cwd: string): Promise<void> {
    if (picks || options.some((option) => /^--(?:hard|merge|keep)$/.test(option)))
      this.guesses.add('a git command is not followed')
    const specs = await this.#pathspecs(paths, cwd)
    if (specs === null) return
    if (kind === 'unstage') {
      await this.#run(cwd, 'restore', ...options, '--', ...specs)
      return
    }
    const [first, ...rest] = specs
    const revision = first === undefined ? null : await this.#resolve(first, cwd)
    const [target, names] = revision === null ? [[], specs] : [[revision], rest]
    const mode = options.includes('--soft') ? ['--soft'] : []
    await this.#run(cwd, 'reset', '--quiet', ...mode, ...target, ...afterDashes(names))
  }

  /** Branches are the repository's, HEAD is the sandbox's. */
  async #resolve(name: string, cwd: string): Promise<string | null> {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]
    const output = /^(?:HEAD|@)/.test(name) ? this.#run(cwd, ...args) : this.#snapshot.gitInRepository(args)
    return (await output.catch(() => '')).toString().trim() || null
  }

  async #commit(commit: CommitArguments, cwd: string): Promise<void> {
    const { all, amend, picks, pathsElsewhere } = commit
    const specs = await this.#pathspecs(commit.paths, cwd)
    if (picks) this.guesses.add('a person picks the hunks')
    if (pathsElsewhere) this.guesses.add('an argument is known to the shell alone')
    const paths = pathsElsewhere ? null : specs
    const takesAll = all || paths === null || (picks && paths.length === 0)
    if (takesAll) {
      await this.#run(cwd, 'add', '--update', '--', ':/')
      await this.#removeAgain()
    }
    const names = paths ?? []
    const hasNames = names.length > 0
    if (hasNames && this.#removed.size > 0) this.guesses.add('a git command is not followed')
    const mayBeEmpty = !hasNames || commit.allowEmpty || amend
    const options = [
      ...SILENTLY,
      ...(mayBeEmpty ? ['--allow-empty'] : []),
      ...(amend ? ['--amend'] : []),
      ...(hasNames && (commit.include || picks) ? ['--include'] : commit.only ? ['--only'] : []),
    ]
    await this.#run(cwd, 'commit', ...options, ...afterDashes(names)).catch((error: unknown) => {
      if (mayBeEmpty || !saysNothingIsNew(error)) throw error
    })
  }

  /** Assumes that nothing conflicts. */
  async #applyRevisions({ verb, revisions }: EffectOf<'apply'>): Promise<void> {
    const cwd = this.#snapshot.repository.topLevel
    for (const name of (await this.#pathspecs(revisions, cwd)) ?? []) {
      const sha = await this.#resolve(name, cwd)
      if (sha === null) {
        this.guesses.add('a git command is not followed')
        continue
      }
      if (verb === 'merge') {
        const merged = await this.#run(cwd, 'merge-tree', '--write-tree', 'HEAD', sha)
        await this.#run(cwd, 'read-tree', merged.toString().slice(0, sha.length))
      } else {
        const sides = verb === 'revert' ? [sha, `${sha}^`] : [`${sha}^`, sha]
        const input = await this.#run(cwd, 'diff-tree', '-p', '--binary', '--full-index', ...sides)
        await this.#snapshot.git(['apply', '--cached', '--allow-empty', '-'], { input, cwd })
      }
      await this.#run(cwd, 'commit', ...SILENTLY, '--allow-empty')
    }
  }
}

const PICKS = /^(?:--patch|--interactive|--edit|-[pie])$/

const SILENTLY = [
  '--quiet',
  '--no-verify',
  '--no-gpg-sign',
  '--no-post-rewrite',
  '--allow-empty-message',
  '--message=x',
]

const afterDashes = (paths: readonly string[]): string[] => (paths.length > 0 ? ['--', ...paths] : [])

/** With nothing to commit, git exits with 1 and prints no error. */
const saysNothingIsNew = (error: unknown): boolean =>
  error instanceof GitFailedError && error.exitCode === 1 && error.stderr === ''

/** `<mode> <sha> <stage>\t<path>` → removal at the old path, addition at the new one. */
function moveEntry(entry: string, from: string, to: string): string {
  const [, mode, sha = '', path = ''] = /^(\d+) ([0-9a-f]+) \d\t(.*)$/s.exec(entry) ?? []
  if (mode === undefined) return ''
  const moved = path === from ? to : `${to}${path.slice(from.length)}`
  return `0 ${'0'.repeat(sha.length)}\t${path}\0${mode} ${sha}\t${moved}\0`
}
