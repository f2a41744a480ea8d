import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Guess } from '../../diff/change.ts'
import { GitFailedError } from '../run.ts'
import type { CommitArguments } from '../shell/commit-arguments.ts'
import type { Staging } from '../shell/effect.ts'
import { has } from '../shell/options.ts'
import type { Snapshot } from '../snapshot.ts'
import { type ChangedFiles, type IndexPath, type Place, pathsIn } from './changed-files.ts'

/** Steps that take files of the work tree, where earlier steps did not change them. */
export class StagingSteps {
  readonly #snapshot: Snapshot
  readonly #changed: ChangedFiles
  readonly #guess: (guess: Guess) => void

  constructor(snapshot: Snapshot, changed: ChangedFiles, guess: (guess: Guess) => void) {
    this.#snapshot = snapshot
    this.#changed = changed
    this.#guess = guess
  }

  /** @param specs null: not known, so more is assumed */
  async add({ options, picks }: Staging, specs: readonly string[] | null, at: Place): Promise<void> {
    if (picks) this.#guess('a person picks the hunks')
    const own = options.filter((option) => !PICKS.test(option))
    if (specs === null) await this.#stage(TOP, ['--all'], at)
    else if (picks) await this.#stage(specs.length > 0 ? specs : TOP, ['--update'], at)
    else await this.#stage(specs, own, at)
  }

  /** From the work tree, but what earlier steps changed as they left it. */
  async #stage(specs: readonly string[], options: readonly string[], at: Place): Promise<void> {
    const run = () =>
      this.#snapshot.git(['add', ...options, '--', ...specs], specs === TOP ? { ...at, pathspecs: [] } : at)
    if (this.#changed.isEmpty) return void (await run())
    if (this.#changed.hasOtherRules) this.#guess('a git command may change files first')
    if (options.some((option) => !/^(?:--all|--update|--force|--verbose|--sparse|-[Aufv]+)$/.test(option)))
      this.#guess('a git command is not followed')
    const updates = has(options, '--update', 'u')
    const isAll = specs.length === 0 && (updates || has(options, '--all', 'A'))
    const matching = await this.#changed.matching(isAll ? TOP : specs, isAll ? { ...at, pathspecs: [] } : at)
    const tracked = new Set(pathsIn(await this.#snapshot.git(['ls-files', '-z', '--full-name'])))
    const isNew = matching.filter((path) => this.#changed.get(path) !== null && !tracked.has(path))
    const left = new Set(updates ? isNew : has(options, '--force', 'f') ? [] : await this.#ignored(isNew))
    const taken = matching.filter((path) => !left.has(path))
    await this.#changed.stage(taken) // so that git finds what is named
    await run()
    await this.#changed.stage([...taken, ...matching.filter((path) => this.#changed.get(path) === null)])
  }

  async #ignored(paths: readonly IndexPath[]): Promise<IndexPath[]> {
    if (paths.length === 0) return []
    const input = Buffer.from(`${paths.join('\0')}\0`, 'latin1')
    const { topLevel } = this.#snapshot.repository
    const args = ['check-ignore', '-z', '--stdin', '--no-index']
    const output = await this.#snapshot
      .git(args, { cwd: topLevel, input, pathspecs: [] })
      .catch((error: unknown) => {
        if (error instanceof GitFailedError && error.exitCode === 1) return Buffer.alloc(0) // none is ignored
        throw error
      })
    return pathsIn(output)
  }

  /** @param specs null: not known, so more is assumed @returns false where there is nothing new to commit */
  async commit(commit: CommitArguments, specs: readonly string[] | null, at: Place): Promise<boolean> {
    const { all, amend, picks, pathsElsewhere, include, only } = commit
    if (picks) this.#guess('a person picks the hunks')
    if (pathsElsewhere) this.#guess('an argument is known to the shell alone')
    const paths = pathsElsewhere ? null : specs
    const names = paths ?? []
    const hasNames = names.length > 0
    const needsNames = include || (only && !amend)
    if (paths !== null && (hasNames ? all : needsNames))
      throw new GitFailedError('commit', 128, 'these options do not go together')
    if (commit.rewords) {
      await this.#commitNothing()
      return true
    }
    const takesAll = all || paths === null || (picks && paths.length === 0)
    if (takesAll) await this.#stage(TOP, ['--update'], at)
    const options = [
      ...SILENTLY,
      ...(commit.allowEmpty ? ['--allow-empty'] : []),
      ...(amend ? ['--amend'] : []),
    ]
    const how = hasNames && (include || picks) ? ['--include'] : only ? ['--only'] : []
    const listed = hasNames && !this.#changed.isEmpty ? await this.#listed(names, at) : []
    const isOfChanged = listed.some((path) => this.#changed.has(path))
    const run = isOfChanged
      ? this.#commitChanged(listed, options, how.includes('--include'))
      : this.#snapshot.git(['commit', ...options, ...how, ...(hasNames ? ['--', ...names] : [])], at)
    return run.then(
      () => true,
      (error: unknown) => {
        if (!saysNothingIsNew(error)) throw error
        return false
      },
    )
  }

  /** The files that `git commit NAMES` takes. */
  async #listed(names: readonly string[], at: Place): Promise<IndexPath[]> {
    const tree = this.#snapshot.repository.head === null ? [] : ['--with-tree=HEAD']
    const args = ['ls-files', '-z', '--full-name', '--error-unmatch', ...tree, '--', ...names]
    return pathsIn(await this.#snapshot.git(args, at))
  }

  /** `git commit NAMES`, some of them changed by earlier steps: the files go into HEAD's tree, and into the index. */
  async #commitChanged(
    listed: readonly IndexPath[],
    options: readonly string[],
    include: boolean,
  ): Promise<void> {
    const { dir, repository, git } = this.#snapshot
    const changed = listed.filter((path) => this.#changed.has(path))
    const others = listed.filter((path) => !this.#changed.has(path))
    const stageInto = async (name: string) => {
      const at = { GIT_INDEX_FILE: join(dir, name) }
      const input = Buffer.from(others.map((path) => `${path}\0`).join(''), 'latin1')
      const update = ['update-index', '--add', '--remove', '-z', '--stdin']
      if (others.length > 0) await git(update, { cwd: repository.topLevel, input, at })
      await this.#changed.stage(changed, at)
      return at
    }
    copyFileSync(join(dir, 'index'), join(dir, 'partial'))
    if (!include) await git(['read-tree', 'HEAD'], { at: { GIT_INDEX_FILE: join(dir, 'partial') } })
    await git(['commit', ...options], { at: await stageInto('partial') })
    await stageInto('index')
  }

  /** `--fixup=reword:` */
  async #commitNothing(): Promise<void> {
    const made = await this.#snapshot.git(['commit-tree', 'HEAD^{tree}', '-p', 'HEAD', '-m', 'x'])
    await this.#snapshot.git(['update-ref', 'HEAD', made.toString().trim()])
  }
}

/** Every file, wherever the step runs. */
const TOP: readonly string[] = [':/']

const PICKS = /^(?:--patch|--interactive|--edit|-[pie])$/

const SILENTLY = [
  '--quiet',
  '--no-verify',
  '--no-gpg-sign',
  '--no-post-rewrite',
  '--allow-empty-message',
  '--message=x',
]

/** With nothing to commit, git exits with 1 and prints no error. */
const saysNothingIsNew = (error: unknown): boolean =>
  error instanceof GitFailedError && error.exitCode === 1 && error.stderr === ''
