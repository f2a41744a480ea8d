import type { Guess } from '../../diff/change.ts'
import { GitFailedError } from '../run.ts'
import type { Snapshot } from '../snapshot.ts'
import { type ChangedFiles, type Place, parseChanges } from './changed-files.ts'
import type { FileSteps } from './file-steps.ts'
import type { Sandbox } from './sandbox.ts'
import type { Tests } from './tests.ts'

/** `rebase`, and `pull` of what is fetched already. */
export class UpstreamSteps {
  readonly #sandbox: Sandbox
  readonly #snapshot: Snapshot
  readonly #changed: ChangedFiles
  readonly #files: FileSteps
  readonly #tests: Tests
  readonly #guess: (guess: Guess) => void

  constructor(
    sandbox: Sandbox,
    changed: ChangedFiles,
    files: FileSteps,
    tests: Tests,
    guess: (guess: Guess) => void,
  ) {
    this.#sandbox = sandbox
    this.#snapshot = sandbox.snapshot
    this.#changed = changed
    this.#files = files
    this.#tests = tests
    this.#guess = guess
  }

  /** Refused where files or the index have changes. */
  async rebase(args: readonly string[], at: Place): Promise<boolean> {
    const isClean = [
      await this.#tests.compare(['--cached', '--quiet'], at),
      await this.#tests.compare(['--quiet'], at),
    ]
    if (isClean.every((is) => is === true)) return this.#rebase(args)
    const stashes = (await this.#setting('rebase.autostash')) !== null
    if (isClean.includes(null) || stashes) this.#guess('a git command is not followed')
    throw new GitFailedError('rebase', 1, 'there are changes')
  }

  /** Of files that are all as the index has them. */
  async #rebase(args: readonly string[]): Promise<boolean> {
    const { git } = this.#snapshot
    await this.#sandbox.loadRefs()
    if (this.#sandbox.hasMergeDrivers) this.#guess('a git command is not followed')
    const before = (await git(['rev-parse', 'HEAD^{tree}'])).toString().trim()
    const undo = this.#sandbox.save()
    // git does not miss them then
    await git(['update-index', '-z', '--skip-worktree', '--stdin'], { input: await git(['ls-files', '-z']) })
    try {
      await this.#files.run(['rebase', ...args])
    } catch (error) {
      undo()
      if (!(error instanceof GitFailedError)) throw error
      if (/conflict/i.test(error.stderr)) this.#guess('a git command is not followed')
      throw error
    }
    await git(['read-tree', 'HEAD'])
    const changes = parseChanges(await git(['diff-index', '--cached', '--raw', '-z', '--no-renames', before]))
    if (changes.some(({ path, old }) => old === null && this.#changed.kindOf(path) !== null)) {
      undo()
      throw new GitFailedError('rebase', 1, 'files are in the way')
    }
    this.#files.own(changes.map(({ path, entry }) => [path, entry]))
    return true
  }

  async pull(options: readonly string[], [remote, branch]: readonly string[], at: Place): Promise<boolean> {
    await this.#sandbox.loadRefs()
    const name = remote === '.' ? branch : branch && `refs/remotes/${remote}/${branch}`
    const target = name ?? '@{upstream}'
    const quiet = options.filter((option) => !/rebase|^-r$/.test(option))
    const how = options.findLast((option) => /rebase|^-r$/.test(option)) ?? (await this.#rebasing())
    if (how === '--rebase' || how === '-r') return this.rebase([target], at)
    const chooses = how !== null || options.some((option) => option.startsWith('--'))
    const own = chooses || (await this.#setting('pull.ff')) !== null ? [] : ['--ff-only']
    return this.#files.apply('merge', [...quiet, ...own], [target], at)
  }

  async #rebasing(): Promise<string | null> {
    const head = await this.#snapshot.git(['symbolic-ref', '--quiet', '--short', 'HEAD']).catch(() => '')
    const name = head.toString().trim()
    const value = (await this.#setting(`branch.${name}.rebase`)) ?? (await this.#setting('pull.rebase'))
    if (value === null) return null
    return value === 'false' ? '--no-rebase' : '--rebase'
  }

  async #setting(name: string): Promise<string | null> {
    const value = await this.#snapshot.git(['config', '--get', name]).catch((error: unknown) => {
      if (error instanceof GitFailedError) return null
      throw error
    })
    return value?.toString().trim() ?? null
  }
}
