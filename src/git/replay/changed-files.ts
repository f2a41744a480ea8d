import { createHash } from 'node:crypto'
import { copyFileSync, lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { orNull } from '../../core/errors.ts'
import type { Snapshot } from '../snapshot.ts'

/** One byte a character, as a name need not be UTF-8. */
export type IndexPath = string

export const toIndexPath = (text: string): IndexPath => Buffer.from(text).toString('latin1')

/** `100644 <id>` */
export type IndexEntry = string

const RULES = /(?:^|\/)\.git(?:ignore|attributes)$/

const idOf = (entry: IndexEntry | null): string | null => entry?.split(' ')[1] ?? null

/** Where a step runs, and how it reads its pathspecs. */
export interface Place {
  readonly cwd: string
  readonly pathspecs: readonly string[]
}

/** Files as steps leave them that only the sandbox runs; null: removed. All others are the user's own. */
export class ChangedFiles {
  readonly #snapshot: Snapshot
  readonly #entries = new Map<IndexPath, IndexEntry | null>()

  constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot
  }

  get isEmpty(): boolean {
    return this.#entries.size === 0
  }

  has(path: IndexPath): boolean {
    return this.#entries.has(path)
  }

  get(path: IndexPath): IndexEntry | null | undefined {
    return this.#entries.get(path)
  }

  set(path: IndexPath, entry: IndexEntry | null): void {
    this.#entries.set(path, entry)
  }

  /** @returns null where there is neither; 'unclear': a directory that may be gone with its files */
  kindOf(path: IndexPath): 'file' | 'directory' | 'unclear' | null {
    const own = this.#entries.get(path)
    if (own) return 'file'
    const below = [...this.#entries].filter(([each]) => each.startsWith(`${path}/`))
    if (path === '' || below.some(([, entry]) => entry !== null)) return 'directory'
    if (own === null) return null
    const stat = orNull(() => lstatSync(this.#pathOf(path), { throwIfNoEntry: false })) ?? null
    if (stat?.isDirectory() !== true) return stat === null ? null : 'file'
    return below.length > 0 ? 'unclear' : 'directory'
  }

  /** @param names the user's, in a directory */
  namesIn(directory: string, names: string[]): string[] {
    const { topLevel } = this.#snapshot.repository
    if (this.isEmpty || !`${directory}/`.startsWith(`${topLevel}/`)) return names
    const prefix = toIndexPath(`${directory}/`.slice(topLevel.length + 1))
    const below = [...this.#entries.keys()].filter((path) => path.startsWith(prefix))
    const own = new Set(below.map((path) => path.slice(prefix.length).replace(/\/.*/s, '')))
    const present = [...own].filter((name) => this.kindOf(prefix + name) !== null)
    const text = (name: string) => Buffer.from(name, 'latin1').toString()
    return [...new Set([...names.filter((name) => !own.has(toIndexPath(name))), ...present.map(text)])]
  }

  /** Whether the rules about what is ignored or converted are others than in the work tree. */
  get hasOtherRules(): boolean {
    return [...this.#entries].some(
      ([path, entry]) => RULES.test(path) && this.#idOfUsers(path) !== idOf(entry),
    )
  }

  #idOfUsers(path: IndexPath): string | null {
    const content = orNull(() => readFileSync(this.#pathOf(path)))
    const algorithm = this.#snapshot.repository.objectFormat
    return content && createHash(algorithm).update(`blob ${content.length}\0`).update(content).digest('hex')
  }

  #pathOf(path: IndexPath): Buffer {
    return Buffer.concat([Buffer.from(`${this.#snapshot.repository.topLevel}/`), Buffer.from(path, 'latin1')])
  }

  /** Those that a step with these pathspecs takes. */
  async matching(specs: readonly string[], more: Place): Promise<IndexPath[]> {
    const present = [...this.#entries].filter(([, entry]) => entry !== null)
    const removed = [...this.#entries].filter(([, entry]) => entry === null)
    const lists = [present, removed].map(async (entries, i) => {
      if (entries.length === 0) return []
      const at = { GIT_INDEX_FILE: join(this.#snapshot.dir, `matching-${i}`) }
      await this.#snapshot.git(['read-tree', '--empty'], { at })
      const id = '1'.repeat(this.#snapshot.base.length)
      await this.update(
        entries.map(([path, entry]) => [path, entry ?? `100644 ${id}`]),
        at,
      )
      const args = ['ls-files', '-z', '--full-name', '--', ...specs]
      return pathsIn(await this.#snapshot.git(args, { ...more, at }))
    })
    return (await Promise.all(lists)).flat()
  }

  /** An index with what is in these files, which may be newer. */
  async contentsOf(paths: Iterable<IndexPath>): Promise<Index> {
    const { dir, git, repository } = this.#snapshot
    const at = { GIT_INDEX_FILE: join(dir, 'contents') }
    copyFileSync(join(dir, 'index'), at.GIT_INDEX_FILE)
    const all = [...paths]
    const users = all.filter((path) => !this.has(path))
    const input = Buffer.from(users.map((path) => `${path}\0`).join(''), 'latin1')
    await git([...UPDATE], { cwd: repository.topLevel, input, at })
    await this.stage(
      all.filter((path) => this.has(path)),
      at,
    )
    return at
  }

  /** As they are here, into the index. */
  async stage(paths: Iterable<IndexPath>, at: Index = {}): Promise<void> {
    await this.update(
      [...paths].map((path) => [path, this.#entries.get(path) ?? null]),
      at,
    )
  }

  /** Any files, into the index. */
  async update(entries: readonly Entry[], at: Index = {}): Promise<void> {
    if (entries.length === 0) return
    const gone = `0 ${'0'.repeat(this.#snapshot.base.length)}`
    // removals first: a file may stand where a directory was
    const sorted = [...entries].sort(([, one], [, other]) => Number(one !== null) - Number(other !== null))
    const input = sorted.map(([path, entry]) => `${entry ?? gone}\t${path}\0`).join('')
    await this.#snapshot.git(['update-index', '-z', '--index-info'], {
      input: Buffer.from(input, 'latin1'),
      at,
    })
  }
}

export const UPDATE = ['update-index', '--add', '--remove', '-z', '--stdin'] as const

export interface Index {
  readonly GIT_INDEX_FILE?: string
}

export type Entry = readonly [IndexPath, IndexEntry | null]

export const pathsIn = (output: Buffer): IndexPath[] => output.toString('latin1').split('\0').slice(0, -1)

export const isSubmodule = (entry: IndexEntry | null): boolean => entry?.startsWith('160000') === true

export interface IndexChange {
  readonly path: IndexPath
  readonly old: IndexEntry | null
  readonly entry: IndexEntry | null
}

/** `:100644 100644 <old> <new> M\0path\0` */
export function parseChanges(output: Buffer): IndexChange[] {
  const fields = output.toString('latin1').split('\0')
  return fields.slice(0, -1).flatMap((field, i): IndexChange[] => {
    if (i % 2 === 1) return []
    const [oldMode = '', mode = '', oldId = '', id = ''] = field.slice(1).split(' ')
    const toEntry = (itsMode: string, itsId: string) => (/^0+$/.test(itsMode) ? null : `${itsMode} ${itsId}`)
    return [{ path: fields[i + 1] ?? '', old: toEntry(oldMode, oldId), entry: toEntry(mode, id) }]
  })
}

/** `<mode> <id> <stage>\t<path>\0`; of an unmerged file the last */
export function parseEntries(output: Buffer): Map<IndexPath, IndexEntry> {
  return new Map(
    pathsIn(output).map((line): [IndexPath, IndexEntry] => {
      const at = line.indexOf('\t')
      return [line.slice(at + 1), line.slice(0, at).replace(/ \d$/, '')]
    }),
  )
}
