import { basename } from 'node:path'
import { MatchBudget } from '../config/path-pattern.ts'
import type { Guess } from '../diff/change.ts'
import { expandGlob } from './glob.ts'
import { GitFailedError } from './run.ts'
import type { CommitArguments } from './shell/commit-arguments.ts'
import type { GitCall, Step } from './shell/git-call.ts'
import { type Effect, effectOf } from './shell/git-effects.ts'
import type { Argument } from './shell/words.ts'
import type { Snapshot } from './snapshot.ts'

/**
 * Does in a sandbox what the steps of a shell command do to the index and to HEAD, up to the last commit. Files of
 * the work tree are read, never written.
 * @returns why the outcome may differ; empty where it is exact
 */
export async function replaySteps(snapshot: Snapshot, steps: readonly Step[]): Promise<ReadonlySet<Guess>> {
  const replay = new Replay(snapshot)
  for (const step of steps) {
    if (step.kind === 'edit')
      replay.guesses.add(
        step.program === null
          ? 'the command is too complex to follow'
          : 'another program may change files first',
      )
    else await replay.git(step)
  }
  return replay.guesses
}

type Staging = Extract<Effect, { kind: 'add' | 'rm' | 'reset' | 'unstage' }>

class Replay {
  readonly guesses = new Set<Guess>()
  readonly #snapshot: Snapshot
  readonly #globBudget = new MatchBudget()
  /** paths that a replayed `git rm` or `git mv` would have taken from the work tree, where they still are */
  readonly #gone = new Set<string>()

  constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot
  }

  async git(call: GitCall): Promise<void> {
    const effect = effectOf(call)
    if (effect.kind === 'none') return
    if (call.conditional) this.guesses.add('a branch or a loop may not run')
    try {
      await this.#apply(effect, call.cwd ?? this.#snapshot.repository.topLevel)
    } catch (error) {
      if (!(error instanceof GitFailedError)) throw error
      this.guesses.add('git refused a step')
    }
  }

  async #apply(effect: Exclude<Effect, { kind: 'none' }>, cwd: string): Promise<void> {
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
        return this.#applyRevisions(effect.verb, effect.revisions)
      case 'unknown':
        this.guesses.add('a git command is not followed')
    }
  }

  async #run(cwd: string, ...args: string[]): Promise<Buffer> {
    return this.#snapshot.git(args, { cwd, pathspecs: 'magic' })
  }

  /** The pathspecs of a command, as the shell gives them; null where one is not known, and more must be taken. */
  async #pathspecs(paths: readonly Argument[], cwd: string): Promise<string[] | null> {
    const expanded = await Promise.all(
      paths.map(({ text, known, glob }) => {
        if (!known) return null
        return glob ? expandGlob(text, cwd, this.#globBudget) : [text]
      }),
    )
    const specs = expanded.filter((names) => names !== null)
    if (specs.length === expanded.length) return specs.flat()
    this.guesses.add('an argument is known to the shell alone')
    return null
  }

  async #add({ options, paths, picks }: Staging, cwd: string): Promise<void> {
    if (picks) this.guesses.add('a person picks the hunks')
    const kept = options.filter((option) => !PICKS.test(option))
    const specs = await this.#pathspecs(paths, cwd)
    if (specs === null) await this.#run(cwd, 'add', '--all', '--', ':/')
    else if (picks) await this.#run(cwd, 'add', '--update', '--', ...(specs.length > 0 ? specs : [':/']))
    else await this.#run(cwd, 'add', ...kept, '--', ...specs)
    await this.#forgetGone()
  }

  /** What was removed or moved away before is still in the work tree here, so an add takes it up again. */
  async #forgetGone(): Promise<void> {
    if (this.#gone.size === 0) return
    const input = `${[...this.#gone].join('\0')}\0`
    await this.#snapshot.git(['update-index', '--force-remove', '-z', '--stdin'], { input })
  }

  async #remove({ options, paths }: Staging, cwd: string): Promise<void> {
    const specs = await this.#pathspecs(paths, cwd)
    if (specs === null) return
    const listed = await this.#run(cwd, 'ls-files', '-z', '--full-name', '--', ...specs)
    await this.#run(
      cwd,
      'rm',
      '--quiet',
      '--cached',
      ...options.filter((option) => option !== '--cached'),
      '--',
      ...specs,
    )
    if (options.includes('--cached')) return
    for (const path of listed.toString().split('\0')) if (path !== '') this.#gone.add(path)
  }

  /** In the index alone: each entry under a source goes under the destination, as it is. */
  async #move(paths: readonly Argument[], cwd: string): Promise<void> {
    const specs = await this.#pathspecs(paths, cwd)
    const destination = specs?.at(-1)
    if (specs === null || destination === undefined) return
    const intoDirectory =
      (await this.#run(cwd, 'ls-files', '-z', '--', `:(literal)${destination.replace(/\/$/, '')}/`)).length >
      0
    const prefix = (await this.#run(cwd, 'rev-parse', '--show-prefix')).toString().trimEnd()
    for (const source of specs.slice(0, -1)) {
      const from = join(prefix, source)
      const to = join(
        prefix,
        intoDirectory || destination.endsWith('/') ? `${destination}/${basename(source)}` : destination,
      )
      const entries = (
        await this.#run(cwd, 'ls-files', '--stage', '-z', '--full-name', '--', `:(literal)${source}`)
      )
        .toString()
        .split('\0')
      const lines = entries.flatMap((entry) => moveEntry(entry, from, to))
      await this.#snapshot.git(['update-index', '-z', '--index-info'], { input: lines.join('') })
      for (const entry of entries) if (entry !== '') this.#gone.add(entry.slice(entry.indexOf('\t') + 1))
    }
  }

  /** Moves the sandbox's own HEAD and index; `--hard` also changes files, which is not followed. */
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
    const mode = options.includes('--soft') ? ['--soft'] : []
    const revision = first === undefined ? null : await this.#resolve(first, cwd)
    const names = revision === null ? specs : rest
    await this.#run(
      cwd,
      'reset',
      '--quiet',
      ...mode,
      ...(revision === null ? [] : [revision]),
      ...(names.length > 0 ? ['--', ...names] : []),
    )
  }

  /** A revision's full sha: names of branches are the repository's, what is said of HEAD is the sandbox's. */
  async #resolve(name: string, cwd: string): Promise<string | null> {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]
    const output = /^(?:HEAD|@)/.test(name) ? this.#run(cwd, ...args) : this.#snapshot.gitInRepository(args)
    return (await output.catch(() => Buffer.alloc(0))).toString().trim() || null
  }

  async #commit(commit: CommitArguments, cwd: string): Promise<void> {
    const specs = await this.#pathspecs(commit.paths, cwd)
    if (commit.picks) this.guesses.add('a person picks the hunks')
    if (commit.pathsElsewhere) this.guesses.add('an argument is known to the shell alone')
    const wide = specs === null || commit.pathsElsewhere || (commit.picks && specs.length === 0)
    if (commit.all || wide) {
      await this.#run(cwd, 'add', '--update', '--', ':/')
      await this.#forgetGone()
    }
    const paths = wide || specs === null ? [] : specs
    if (paths.length > 0 && this.#gone.size > 0) this.guesses.add('a git command is not followed')
    const mode =
      paths.length > 0 && (commit.include || commit.picks) ? ['--include'] : commit.only ? ['--only'] : []
    const mayBeEmpty = paths.length === 0 || commit.allowEmpty || commit.amend
    await this.#run(
      cwd,
      'commit',
      ...SILENTLY,
      ...(mayBeEmpty ? ['--allow-empty'] : []),
      ...(commit.amend ? ['--amend'] : []),
      ...mode,
      ...(paths.length > 0 ? ['--', ...paths] : []),
    ).catch((error: unknown) => {
      if (mayBeEmpty || !saysNothingIsNew(error)) throw error
    })
  }

  /** The commit that `merge`, `cherry-pick` or `revert` makes where nothing conflicts. */
  async #applyRevisions(
    verb: 'merge' | 'cherry-pick' | 'revert',
    revisions: readonly Argument[],
  ): Promise<void> {
    const { topLevel } = this.#snapshot.repository
    for (const name of (await this.#pathspecs(revisions, topLevel)) ?? []) {
      const sha = await this.#resolve(name, topLevel)
      if (sha === null) {
        this.guesses.add('a git command is not followed')
      } else if (verb === 'merge') {
        const tree = (await this.#run(topLevel, 'merge-tree', '--write-tree', 'HEAD', sha))
          .toString()
          .slice(0, sha.length)
        await this.#run(topLevel, 'read-tree', tree)
        await this.#run(topLevel, 'commit', ...SILENTLY, '--allow-empty')
      } else {
        const sides = verb === 'revert' ? [sha, `${sha}^`] : [`${sha}^`, sha]
        const patch = await this.#run(topLevel, 'diff-tree', '-p', '--binary', '--full-index', ...sides)
        await this.#snapshot.git(['apply', '--cached', '--allow-empty', '-'], {
          input: patch.toString('latin1'),
          cwd: topLevel,
        })
        await this.#run(topLevel, 'commit', ...SILENTLY, '--allow-empty')
      }
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

/** Then git leaves HEAD and the index as they are. */
const saysNothingIsNew = (error: unknown): boolean =>
  error instanceof GitFailedError && error.exitCode === 1 && error.stderr === ''

/** A path of the index: parts joined, `.` and `..` taken out. */
function join(prefix: string, path: string): string {
  const parts: string[] = []
  for (const part of `${prefix}${path}`.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

/** `<mode> <sha> <stage>\t<path>` → its removal at the old path and its addition at the new one. */
function moveEntry(entry: string, from: string, to: string): string[] {
  const [, mode, sha, path] = /^(\d+) ([0-9a-f]+) \d\t(.*)$/s.exec(entry) ?? []
  if (mode === undefined || sha === undefined || path === undefined) return []
  const moved = path === from ? to : `${to}${path.slice(from.length)}`
  return [`0 ${'0'.repeat(sha.length)}\t${path}\0`, `${mode} ${sha}\t${moved}\0`]
}
