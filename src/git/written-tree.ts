import { createHash } from 'node:crypto'
import { GitFailedError } from './git.ts'
import type { RawEntry } from './raw.ts'
import type { Snapshot } from './snapshot.ts'

const MAX_TREE_BYTES = 64 * 2 ** 20

/** Of more than these git is faster. */
const MAX_DIRECTORIES = 500

interface TreeEntry {
  /** octal, as git stores it: `40000` for a directory */
  readonly mode: string
  readonly id: Buffer
}

/** What a tree holds, by name. */
type Tree = Map<string, TreeEntry>

/** By path, the root as `''`. */
type Trees = ReadonlyMap<string, Tree>

/**
 * The id of the tree that would be recorded, as `git write-tree` gives it; null while files are unmerged. It is worked
 * out from the base tree and what differs from it: a run of git costs every commit 10 ms.
 * @throws what runGit throws
 */
export async function treeOf(snapshot: Snapshot, entries: readonly RawEntry[]): Promise<string | null> {
  const { target, objects } = snapshot
  if (target !== null) return (await objects.read([`${target}^{tree}`], MAX_TREE_BYTES))[0]?.id ?? null
  if (entries.some(({ status }) => status === 'unmerged')) return null
  return (await writtenTree(snapshot, entries)) ?? askGit(snapshot)
}

async function askGit(snapshot: Snapshot): Promise<string | null> {
  try {
    return (await snapshot.git(['write-tree', '--missing-ok'])).toString().trim()
  } catch (error) {
    if (error instanceof GitFailedError && /error building trees/.test(error.stderr)) return null
    throw error
  }
}

/** null where only git can tell. */
async function writtenTree(snapshot: Snapshot, entries: readonly RawEntry[]): Promise<string | null> {
  const changes = changesOf(entries)
  const trees = await readTrees(snapshot, directoriesOf(changes))
  if (trees === null) return null
  const { objectFormat } = snapshot.repository
  for (const [path, entry] of changes) put(trees, path, entry)
  // the deepest first, so that a directory is written before the one that holds it
  for (const [path, tree] of [...trees].sort(([a], [b]) => depthOf(b) - depthOf(a))) {
    const id = idOf(tree, objectFormat)
    if (path === '') return id.toString('hex')
    if (tree.size > 0) put(trees, path, { mode: DIRECTORY, id })
    else if (at(trees, path)?.mode === DIRECTORY) put(trees, path, null)
  }
  return null
}

const DIRECTORY = '40000'

/** By path, what stands there afterwards; null where nothing does. What goes comes first: a file may become a directory. */
function changesOf(entries: readonly RawEntry[]): [string, TreeEntry | null][] {
  const gone = entries.flatMap(({ status, path, oldPath }) =>
    status === 'deleted' ? [path] : status === 'renamed' && oldPath !== null ? [oldPath] : [],
  )
  const there = entries.filter(({ status }) => status !== 'deleted')
  return [
    ...gone.map((path): [string, null] => [path, null]),
    ...there.map(({ path, mode, newId }): [string, TreeEntry] => [
      path,
      { mode, id: Buffer.from(newId, 'hex') },
    ]),
  ]
}

/** Every directory above a changed path, the root as `''`, each after the one that holds it. */
function directoriesOf(changes: readonly (readonly [string, unknown])[]): string[] {
  const directories = new Set([''])
  for (const [path] of changes)
    for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', end + 1))
      directories.add(path.slice(0, end))
  return [...directories]
}

const depthOf = (path: string): number => (path === '' ? 0 : path.split('/').length)

/** The directories as they are in the base; null where one cannot be read, or git would write it in another form. */
async function readTrees({ base, objects }: Snapshot, paths: readonly string[]): Promise<Trees | null> {
  // an escaped name is no name to ask for, and a request is a line
  if (paths.length > MAX_DIRECTORIES || paths.some((path) => /[\\\n]/.test(path))) return null
  const names = paths.map((path) => `${base}:${path}`)
  const found = await objects.read(names, MAX_TREE_BYTES)
  const trees = new Map<string, Tree>()
  for (const [i, path] of paths.entries()) {
    const object = found[i]
    const isMissing = object?.type !== 'tree' && (path === '' || at(trees, path)?.mode === DIRECTORY)
    const tree = object?.type === 'tree' ? parseTree(object.content, base.length / 2) : new Map()
    if (isMissing || tree === null) return null
    trees.set(path, tree)
  }
  return trees
}

/** `<mode> <name>\0<id>`, one after another; null where a mode is one that git no longer writes. */
function parseTree(content: Buffer, idBytes: number): Tree | null {
  const tree: Tree = new Map()
  for (let at = 0; at < content.length; ) {
    const blank = content.indexOf(0x20, at)
    const end = content.indexOf(0, blank)
    const mode = content.toString('latin1', at, blank)
    if (!MODES.has(mode)) return null
    at = end + 1 + idBytes
    tree.set(content.toString('latin1', blank + 1, end), { mode, id: content.subarray(end + 1, at) })
  }
  return tree
}

const MODES: ReadonlySet<string> = new Set([DIRECTORY, '100644', '100755', '120000', '160000'])

function put(trees: Trees, path: string, entry: TreeEntry | null): void {
  const { tree, name } = placeOf(trees, path)
  if (entry === null) tree?.delete(name)
  else tree?.set(name, entry)
}

function at(trees: Trees, path: string): TreeEntry | undefined {
  const { tree, name } = placeOf(trees, path)
  return tree?.get(name)
}

function placeOf(trees: Trees, path: string): { readonly tree: Tree | undefined; readonly name: string } {
  const slash = path.lastIndexOf('/')
  return {
    tree: trees.get(path.slice(0, Math.max(slash, 0))),
    name: Buffer.from(path.slice(slash + 1)).toString('latin1'),
  }
}

/** git sorts by bytes, a directory as if its name ended in `/`. */
function idOf(tree: Tree, hash: 'sha1' | 'sha256'): Buffer {
  const sorted = [...tree]
    .map(([name, entry]) => ({ ...entry, name, key: entry.mode === DIRECTORY ? `${name}/` : name }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
  const content = Buffer.concat(
    sorted.flatMap(({ mode, name, id }) => [Buffer.from(`${mode} ${name}\0`, 'latin1'), id]),
  )
  return createHash(hash).update(`tree ${content.length}\0`).update(content).digest()
}
