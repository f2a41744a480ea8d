import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { GitFailedError } from '../run.ts'
import type { EffectOf } from '../shell/effect.ts'
import type { Snapshot } from '../snapshot.ts'
import {
  type ChangedFiles,
  type Index,
  type Place,
  parseChanges,
  parseEntries,
  pathsIn,
} from './changed-files.ts'
import type { FileSteps } from './file-steps.ts'
import type { Sandbox } from './sandbox.ts'

/** As `git stash` does it, with the user's files only read. */
export class StashSteps {
  readonly #sandbox: Sandbox
  readonly #snapshot: Snapshot
  readonly #changed: ChangedFiles
  readonly #files: FileSteps

  constructor(sandbox: Sandbox, changed: ChangedFiles, files: FileSteps) {
    this.#sandbox = sandbox
    this.#snapshot = sandbox.snapshot
    this.#changed = changed
    this.#files = files
  }

  async push(options: readonly string[], specs: readonly string[], at: Place): Promise<void> {
    const keepsIndex = options.findLast((option) => /keep|k/.test(option))?.includes('no-') === false
    const takesUntracked = options.some((option) => /^(?:-u|--include-untracked)$/.test(option))
    await this.#sandbox.loadRefs()
    const head = await this.#read('rev-parse', '--verify', '--quiet', 'HEAD')
    const paths = specs.length > 0 ? specs : [':/']
    const how = specs.length > 0 ? at : { ...at, pathspecs: [] }
    if (specs.length > 0) await this.#snapshot.git(['ls-files', '--error-unmatch', '--', ...paths], how)
    const index = await this.#read('write-tree')
    const files = await this.#workTree(paths, how)
    const untracked = takesUntracked ? await this.#untracked(paths, how) : null
    const isClean = (await this.#areEqual(head, index, paths, how)) && files === index
    if (isClean && untracked === null) return
    const parents = [head, await this.#commit(index, head)]
    if (untracked !== null) parents.push(await this.#commit(untracked.tree))
    const made = await this.#commit(files, ...parents)
    await this.#snapshot.git(['update-ref', '--create-reflog', '-m', 'x', 'refs/stash', made])
    for (const path of untracked?.paths ?? []) this.#changed.set(path, null)
    if (specs.length > 0)
      await this.#files.restore({ revision: head, staged: true, overlay: false }, specs, at)
    else
      await this.#files.resetHard(
        async () => void (await this.#snapshot.git(['read-tree', keepsIndex ? index : head])),
        at,
      )
  }

  /** Changes stay out of the index, but for new files. */
  async apply(
    verb: EffectOf<'stash'>['verb'],
    [which = '0']: readonly string[],
    at: Place,
  ): Promise<boolean> {
    const { git } = this.#snapshot
    await this.#sandbox.loadRefs()
    const name = /^\d+$/.test(which) ? `stash@{${which}}` : which
    const stash = await this.#read('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`)
    const parents = (await this.#read('rev-list', '--parents', '--max-count=1', stash)).split(' ').slice(1)
    const untracked = await this.#filesIn(parents[2])
    if ([...untracked.keys()].some((path) => this.#changed.kindOf(path) !== null))
      throw new GitFailedError('stash', 1, 'files are in the way')
    const index = await this.#read('write-tree')
    if (!(await this.#files.apply('cherry-pick', ['-n', '-m', '1'], [stash], at))) return false
    const changes = parseChanges(await git(['diff-index', '--cached', '--raw', '-z', '--no-renames', index]))
    await git(['read-tree', index])
    await this.#changed.update(
      changes.filter(({ old }) => old === null).map(({ path, entry }) => [path, entry]),
    )
    for (const [path, entry] of untracked) this.#changed.set(path, entry)
    if (verb === 'pop') await git(['stash', 'drop', '--quiet', name])
    return true
  }

  async #filesIn(revision: string | undefined): Promise<ReturnType<typeof parseEntries>> {
    if (revision === undefined) return new Map()
    const at = this.#index('untracked')
    await this.#snapshot.git(['read-tree', revision], { at })
    return parseEntries(await this.#snapshot.git(['ls-files', '--stage', '-z'], { at }))
  }

  /** @returns the tree of tracked files as they are */
  async #workTree(paths: readonly string[], how: Place): Promise<string> {
    const at = this.#index('stashed')
    copyFileSync(join(this.#snapshot.dir, 'index'), at.GIT_INDEX_FILE)
    const tracked = pathsIn(
      await this.#snapshot.git(['ls-files', '-z', '--full-name', '--', ...paths], { ...how, at }),
    )
    await this.#snapshot.git(['add', '--update', '--', ...paths], { ...how, at })
    await this.#changed.stage(
      tracked.filter((path) => this.#changed.has(path)),
      at,
    )
    return (await this.#snapshot.git(['write-tree'], { at })).toString().trim()
  }

  async #untracked(paths: readonly string[], how: Place): Promise<{ paths: string[]; tree: string } | null> {
    const { git, repository } = this.#snapshot
    const list = ['ls-files', '-z', '--full-name']
    const others = pathsIn(await git([...list, '--others', '--exclude-standard', '--', ...paths], how))
    const tracked = new Set(pathsIn(await git(list)))
    const own = (await this.#changed.matching(paths, how)).filter(
      (path) => !tracked.has(path) && this.#changed.get(path) !== null,
    )
    const users = others.filter((path) => !this.#changed.has(path))
    if (users.length + own.length === 0) return null
    const at = this.#index('untracked')
    await git(['read-tree', '--empty'], { at })
    const input = Buffer.from(users.map((path) => `${path}\0`).join(''), 'latin1')
    const update = ['update-index', '--add', '-z', '--stdin']
    if (users.length > 0) await git(update, { cwd: repository.topLevel, input, at })
    await this.#changed.stage(own, at)
    return { paths: [...users, ...own], tree: (await git(['write-tree'], { at })).toString().trim() }
  }

  #areEqual(one: string, other: string, paths: readonly string[], how: Place): Promise<boolean> {
    return this.#snapshot.git(['diff-tree', '--quiet', one, other, '--', ...paths], how).then(
      () => true,
      (error: unknown) => {
        if (error instanceof GitFailedError && error.exitCode === 1) return false
        throw error
      },
    )
  }

  #commit(tree: string, ...parents: readonly string[]): Promise<string> {
    return this.#read('commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent]), '-m', 'x')
  }

  #index(name: string): Required<Index> {
    return { GIT_INDEX_FILE: join(this.#snapshot.dir, name) }
  }

  async #read(...args: string[]): Promise<string> {
    return (await this.#snapshot.git(args)).toString().trim()
  }
}
