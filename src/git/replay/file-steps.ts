import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, posix, relative, resolve } from 'node:path'
import type { Guess } from '../../diff/change.ts'
import { GitFailedError } from '../run.ts'
import type { EffectOf } from '../shell/effect.ts'
import { isOfIndex } from '../shell/git-effects.ts'
import { copyIfPresent, type Snapshot } from '../snapshot.ts'
import {
  type ChangedFiles,
  type Entry,
  type Index,
  type IndexChange,
  type IndexEntry,
  type IndexPath,
  isSubmodule,
  type Place,
  parseChanges,
  parseEntries,
  pathsIn,
  toIndexPath,
  UPDATE,
} from './changed-files.ts'
import { patchedFiles } from './patched-files.ts'
import type { Sandbox } from './sandbox.ts'

interface Source {
  /** null: the index */
  readonly revision: string | null
  /** into the index too */
  readonly staged: boolean
  /** files that the source does not have stay */
  readonly overlay: boolean
}

/**
 * Steps that change files. git runs them in a work tree of their own, where it writes only what it changes; what it
 * would refuse because of the user's files is asked before or undone.
 */
export class FileSteps {
  readonly #sandbox: Sandbox
  readonly #snapshot: Snapshot
  readonly #changed: ChangedFiles
  readonly #guess: (guess: Guess) => void

  constructor(sandbox: Sandbox, changed: ChangedFiles, guess: (guess: Guess) => void) {
    this.#sandbox = sandbox
    this.#snapshot = sandbox.snapshot
    this.#changed = changed
    this.#guess = guess
  }

  async apply(
    verb: EffectOf<'apply'>['verb'],
    options: readonly string[],
    operands: readonly string[],
    at: Place,
  ): Promise<boolean> {
    const { git, repository } = this.#snapshot
    const readsPatches = verb === 'apply' || verb === 'am'
    const names = readsPatches ? operands.map((name) => resolve(at.cwd, name)) : operands
    const isOwn = (name: string) => this.#changed.has(toIndexPath(relative(repository.topLevel, name)))
    if (readsPatches && names.some(isOwn)) this.#guess('a git command may change files first')
    const flags = options.map((option) => CREATING[option] ?? option)
    if (verb === 'apply' && !isOfIndex(options)) {
      this.own(await patchedFiles(this.#snapshot, this.#changed, [...flags, ...names], at))
      return true
    }
    await this.#sandbox.loadRefs()
    if (this.#sandbox.hasMergeDrivers) this.#guess('a git command is not followed')
    const before = (await git(['write-tree', '--missing-ok'])).toString().trim()
    // `git apply` does not look into a file whose times are not those in the index
    const list = verb === 'apply' ? ['diff-files', '--name-only'] : ['ls-files', '-m', '--full-name']
    const modified = new Set(pathsIn(await git([...list, '-z'], { cwd: repository.topLevel })))
    const undo = this.#sandbox.save()
    const tree = this.#newTree()
    const prefix = verb === 'apply' ? await this.#prefix(at) : ''
    let succeeds = true
    await this.#runIn(tree, prefix, [verb, ...ANSWERS[verb], ...flags, ...names], []).catch(async (error) => {
      if (!(error instanceof GitFailedError)) throw error
      succeeds = false
      this.#guess('git refused a step')
      const unmerged = await git(['diff', '--name-only', '--diff-filter=U', '-z'])
      if (unmerged.length > 0) await this.#runIn(tree, '', [...UPDATE], [], unmerged)
    })
    if (verb === 'apply' && options.includes('--cached')) return succeeds
    const changes = parseChanges(await git(['diff-index', '--cached', '--raw', '-z', '--no-renames', before]))
    const isInTheWay = ({ path, old }: IndexChange): boolean => {
      if (this.#changed.has(path)) return this.#changed.get(path) !== old
      return this.#changed.kindOf(path) !== null && (old === null || modified.has(path))
    }
    if (changes.some(isInTheWay)) {
      undo()
      this.#guess('git refused a step')
      return false
    }
    this.own(changes.map(({ path, entry }) => [path, entry]))
    return succeeds
  }

  /** In an empty tree. */
  async run(args: readonly string[]): Promise<void> {
    await this.#runIn(this.#newTree(), '', args, [])
  }

  /** git does not change the files of a submodule. */
  own(entries: readonly Entry[]): void {
    for (const [path, entry] of entries) if (!isSubmodule(entry)) this.#changed.set(path, entry)
  }

  async checkout(operands: readonly string[], paths: readonly string[] | null, at: Place): Promise<boolean> {
    const [first, ...rest] = operands
    if (paths !== null && operands.length < 2)
      return this.restore({ revision: first ?? null, staged: first !== undefined, overlay: true }, paths, at)
    if (first === undefined) return true
    await this.#sandbox.loadRefs()
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${first}^{commit}`]
    const isRevision = await this.#snapshot.git(args).then(
      () => true,
      () => false,
    )
    if (!isRevision) return this.restore({ revision: null, staged: false, overlay: true }, operands, at)
    if (rest.length === 0) return this.apply('checkout', [], [first], at)
    if (this.#changed.kindOf(toIndexPath(await this.#inTree(first, at))) !== null)
      throw new GitFailedError('checkout', 128, 'a revision or a file')
    return this.restore({ revision: first, staged: true, overlay: true }, rest, at)
  }

  async restore({ revision, staged, overlay }: Source, specs: readonly string[], at: Place): Promise<true> {
    const tracked = await this.#entries(specs, at, revision === null ? ['--error-unmatch'] : [])
    const entries = revision === null ? tracked : await this.#entriesOf(revision, specs, at)
    const gone = overlay ? [] : [...tracked.keys()].filter((path) => !entries.has(path))
    if (entries.size + gone.length === 0) throw new GitFailedError('restore', 1, 'no file matches')
    const changes: Entry[] = [...entries, ...gone.map((path): Entry => [path, null])]
    this.own(changes)
    if (staged) await this.#changed.update(changes)
    return true
  }

  async #entriesOf(
    revision: string,
    specs: readonly string[],
    at: Place,
  ): Promise<Map<IndexPath, IndexEntry>> {
    await this.#sandbox.loadRefs()
    const index = { GIT_INDEX_FILE: join(this.#snapshot.dir, 'source') }
    await this.#snapshot.git(['read-tree', '--end-of-options', revision], { at: index })
    return this.#entries(specs, at, [], index)
  }

  async #entries(
    specs: readonly string[],
    at: Place,
    options: readonly string[] = [],
    index: Index = {},
  ): Promise<Map<IndexPath, IndexEntry>> {
    const args = ['ls-files', '--stage', '-z', '--full-name', ...options, '--', ...specs]
    return parseEntries(await this.#snapshot.git(args, { ...at, at: index }))
  }

  /** All tracked files are as they are in the index, which then holds this revision. */
  async resetHard(reset: () => Promise<void>, at: Place): Promise<void> {
    const before = await this.#entries([':/'], { ...at, pathspecs: [] })
    await reset()
    const after = await this.#entries([':/'], { ...at, pathspecs: [] })
    this.own([...before.keys()].filter((path) => !after.has(path)).map((path) => [path, null]))
    this.own([...after])
  }

  async remove(options: readonly string[], specs: readonly string[], at: Place): Promise<void> {
    const { git } = this.#snapshot
    const args = ['--quiet', ...options.filter((option) => option !== '--cached'), '--', ...specs]
    if (options.includes('--cached')) return void (await git(['rm', '--cached', ...args], at))
    const before = await this.#entries(specs, at)
    const hasSubmodules = [...before.values()].some(isSubmodule)
    // whether a submodule is clean is not asked: that would run what its settings name
    if (hasSubmodules) this.#guess('a git command is not followed')
    else await git(['rm', '--dry-run', ...args], at)
    const tree = this.#newTree()
    if (hasSubmodules) await this.#takeSubmoduleNames(tree)
    await this.#runIn(tree, await this.#prefix(at), ['rm', '--force', ...args], at.pathspecs)
    const after = await this.#entries(specs, at)
    for (const path of before.keys()) if (!after.has(path)) this.#changed.set(path, null)
    if (hasSubmodules) await this.#ownSubmoduleNames(at)
  }

  async move(options: readonly string[], specs: readonly string[], at: Place): Promise<void> {
    const destination = await this.#inTree(specs.at(-1) ?? '', at)
    const sources = await Promise.all(specs.slice(0, -1).map((source) => this.#inTree(source, at)))
    const top = { cwd: this.#snapshot.repository.topLevel, pathspecs: [] }
    const below = (paths: readonly string[]) => paths.map((path) => `:(top,literal)${path}`)
    const before =
      sources.length > 0 ? await this.#entries(below(sources), top) : new Map<IndexPath, IndexEntry>()
    const contents =
      before.size > 0
        ? await this.#entries([':/'], top, [], await this.#changed.contentsOf(before.keys()))
        : before
    const tree = this.#newTree()
    const into = this.#changed.kindOf(toIndexPath(destination)) === 'directory'
    const targets = sources.map((source) => (into ? posix.join(destination, basename(source)) : destination))
    const shown = [...sources, destination, dirname(destination), ...targets].map(toIndexPath)
    for (const path of [...before.keys(), ...shown]) this.#show(tree, path)
    const hasSubmodules = [...before.values()].some(isSubmodule)
    if (hasSubmodules) await this.#takeSubmoduleNames(tree)
    await this.#runIn(tree, await this.#prefix(at), ['mv', ...options, '--', ...specs], at.pathspecs)
    const after = await this.#entries(below([...sources, ...targets]), top)
    for (const [i, source] of sources.entries()) {
      const [from, to] = [toIndexPath(source), toIndexPath(targets[i] ?? '')]
      for (const path of before.keys()) {
        const moved = path === from ? to : `${to}${path.slice(from.length)}`
        if ((path !== from && !path.startsWith(`${from}/`)) || after.has(path) || !after.has(moved)) continue
        this.#changed.set(path, null)
        this.#changed.set(moved, contents.get(path) ?? after.get(moved) ?? null)
      }
    }
    if (hasSubmodules) await this.#ownSubmoduleNames(at)
  }

  /** An empty file or directory, where there is one. */
  #show(tree: string, path: IndexPath): void {
    const kind = this.#changed.kindOf(path)
    if (kind === 'unclear') this.#guess('a git command is not followed')
    if (kind === null || path === '') return
    const file = Buffer.concat([Buffer.from(`${tree}/`), Buffer.from(path, 'latin1')])
    mkdirSync(kind === 'file' ? dirnameOf(file) : file, { recursive: true })
    if (kind === 'file') writeFileSync(file, '', { flag: 'a' })
  }

  async #takeSubmoduleNames(tree: string): Promise<void> {
    const { git, repository } = this.#snapshot
    const own = this.#changed.get(SUBMODULES)
    if (own === undefined) copyIfPresent(join(repository.topLevel, SUBMODULES), join(tree, SUBMODULES))
    else if (own !== null)
      writeFileSync(join(tree, SUBMODULES), await git(['cat-file', 'blob', own.split(' ')[1] ?? '']))
  }

  async #ownSubmoduleNames(at: Place): Promise<void> {
    const entries = await this.#entries([`:(top,literal)${SUBMODULES}`], { ...at, pathspecs: [] })
    this.#changed.set(SUBMODULES, entries.get(SUBMODULES) ?? null)
  }

  async #prefix({ cwd }: Place): Promise<string> {
    return (await this.#snapshot.git(['rev-parse', '--show-prefix'], { cwd })).toString().trimEnd()
  }

  /** A path from the top of the work tree; empty for the top. */
  async #inTree(path: string, at: Place): Promise<string> {
    const { topLevel } = this.#snapshot.repository
    const inside = path.startsWith(`${topLevel}/`) ? path.slice(topLevel.length + 1) : null
    return posix.resolve('/', inside ?? `${await this.#prefix(at)}${path}`).slice(1)
  }

  #newTree(): string {
    return mkdtempSync(join(this.#snapshot.dir, 'files-'))
  }

  async #runIn(
    tree: string,
    prefix: string,
    args: readonly string[],
    pathspecs: readonly string[],
    input?: Buffer,
  ): Promise<void> {
    const cwd = join(tree, prefix)
    mkdirSync(cwd, { recursive: true })
    const more = { cwd, pathspecs, at: { GIT_WORK_TREE: tree }, ...(input !== undefined && { input }) }
    await this.#snapshot.git(args, more)
  }
}

const SUBMODULES = '.gitmodules'

/** What git would ask a person, or do for the message. */
const ANSWERS = {
  merge: ['-m', 'x', '--no-verify'],
  'cherry-pick': [],
  revert: ['--no-edit'],
  checkout: ['--quiet'],
  switch: ['--quiet'],
  apply: [],
  am: [],
} as const

/** simple-git takes the letters for a setting. */
const CREATING: Readonly<Record<string, string>> = { '-c': '--create', '-C': '--force-create' }

const dirnameOf = (file: Buffer): Buffer => file.subarray(0, file.lastIndexOf('/'))
