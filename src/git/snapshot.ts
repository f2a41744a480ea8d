import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { failsWith } from '../core/errors.ts'
import { type Notes, notesInMemory, openNotes } from '../core/private-notes.ts'
import { openRepository, type Repository } from './repository.ts'
import { type GitEnvironment, type GitRun, runGit } from './run.ts'

export interface ChangeRequest {
  readonly cwd: string
  readonly env: GitEnvironment
  readonly signal: AbortSignal
  /** the user's own, where the secret of our notes is; without one no history is cached */
  readonly stateDirectory?: string | null
}

/** Lets `use` read from a snapshot of the index. @throws what openRepository throws */
export async function withSnapshot<T>(
  { cwd, env, signal, stateDirectory = null }: ChangeRequest,
  use: (snapshot: Snapshot) => Promise<T>,
): Promise<T> {
  const snapshot = takeSnapshot(await openRepository(cwd, env, signal), env, signal, stateDirectory)
  try {
    return await use(snapshot)
  } finally {
    snapshot.close()
  }
}

/**
 * One instant of a repository's index, in a git directory of our own: the index is a copy, new objects go to a
 * temporary place, and neither the repository's configuration nor its attributes apply. The user's index,
 * objects and refs cannot be changed through it, and `* -diff` hides nothing from it.
 */
export interface Snapshot {
  readonly repository: Repository
  /** the commit the index is compared with, or the empty tree before the first commit */
  readonly base: string
  /** the commit whose tree stands for the index, where a past change is read; null: the index itself */
  readonly target: string | null
  readonly dir: string
  git(
    args: readonly string[],
    more?: Partial<Pick<GitRun, 'input' | 'maxBytes' | 'pathspecs' | 'cwd'>>,
  ): Promise<Buffer>
  /** what an earlier run left about this repository */
  readonly notes: Notes
  /** the same for changes of the past: what they write stays in memory */
  readonly pastNotes: Notes
  /** git in the repository itself, for what only it knows: names of branches, settings */
  gitInRepository(args: readonly string[]): Promise<Buffer>
  close(): void
}

/** git knows these trees without having them. */
const EMPTY_TREE = {
  sha1: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  sha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
}

/** Whatever a repository's attributes say, contents are compared as they are. */
export const hideAttributes = (dir: string): void =>
  writeFileSync(join(dir, 'info/attributes'), '* !diff !filter !ident !text !eol !working-tree-encoding\n')

export function takeSnapshot(
  repository: Repository,
  env: GitEnvironment,
  signal: AbortSignal,
  stateDirectory: string | null = null,
): Snapshot {
  const dir = mkdtempSync(join(tmpdir(), 'pager-triage-'))
  const removeAtEnd = () => remove(dir)
  process.once('exit', removeAtEnd) // when the process is ended half-way
  const sealed: GitEnvironment = {
    ...(env.PATH !== undefined && { PATH: env.PATH }),
    HOME: dir, // so that no configuration of the user applies either
    GIT_DIR: dir,
    GIT_WORK_TREE: repository.topLevel,
    GIT_INDEX_FILE: join(dir, 'index'),
    GIT_ALTERNATE_OBJECT_DIRECTORIES: quoteDirectory(repository.objectsDir),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_ATTR_NOSYSTEM: '1',
  }
  const inside = { cwd: repository.topLevel, env: sealed, signal }
  const close = () => {
    if (remove(dir)) process.off('exit', removeAtEnd)
  }
  const notes = openNotes(repository.commonDir, stateDirectory)
  try {
    fillGitDirectory(dir, repository)
  } catch (error) {
    close()
    throw error
  }
  return {
    repository,
    dir,
    target: null,
    base: repository.head ?? EMPTY_TREE[repository.objectFormat],
    notes,
    pastNotes: notesInMemory(notes),
    gitInRepository: (args) => runGit(args, { cwd: repository.topLevel, env, signal }),
    git: (args, more) => runGit(args, { ...inside, ...more }),
    close,
  }
}

/**
 * The snapshot compared with another commit, or with nothing. The repository's cache of git history stays at HEAD.
 * @param head full sha
 */
export const basedOn = (snapshot: Snapshot, head: string | null): Snapshot => ({
  ...snapshot,
  notes: snapshot.pastNotes,
  base: head ?? EMPTY_TREE[snapshot.repository.objectFormat],
  repository: { ...snapshot.repository, head },
})

/** @returns false where a git that was just ended still writes there */
function remove(dir: string): boolean {
  try {
    rmSync(dir, { recursive: true, force: true })
    return true
  } catch {
    return false
  }
}

function fillGitDirectory(dir: string, repository: Repository): void {
  for (const name of ['objects', 'refs', 'info']) mkdirSync(join(dir, name))
  if (repository.objectFormat === 'sha256') writeFileSync(join(dir, 'config'), SHA256)
  writeFileSync(join(dir, 'HEAD'), `${repository.head ?? 'ref: refs/heads/none'}\n`)
  hideAttributes(dir)
  copyIndex(repository.indexFile, join(dir, 'index'))
  copyIfPresent(repository.shallowFile, join(dir, 'shallow'))
  // a split index keeps most entries in `sharedindex.<sha>` beside it
  for (const name of readdirSync(repository.gitDir))
    if (name.startsWith('sharedindex.')) copyFileSync(join(repository.gitDir, name), join(dir, name))
}

const SHA256 = '[core]\n\trepositoryformatversion = 1\n[extensions]\n\tobjectFormat = sha256\n'

/** In git's list of directories a quoted path is read as a C string. */
const quoteDirectory = (path: string): string =>
  /^"|[:;\n\\]/.test(path) ? `"${path.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"` : path

/**
 * The copy keeps the time of the original: git looks into a file that changed within the tick in which its index was
 * written, and a later time would make it trust such an entry.
 */
function copyIndex(from: string, to: string): void {
  copyIfPresent(from, to)
  const mtimeMs = statSync(from, { throwIfNoEntry: false })?.mtimeMs
  if (mtimeMs !== undefined) utimesSync(to, new Date(), new Date(Math.floor(mtimeMs) - 1))
}

export const copyIfPresent = (from: string, to: string): boolean =>
  !failsWith('ENOENT', () => copyFileSync(from, to))
