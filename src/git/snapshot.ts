import { copyFileSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { failsWith, orNull } from '../core/errors.ts'
import { type Notes, notesInMemory, openNotes } from '../core/private-notes.ts'
import { makeTemporaryDirectory } from '../core/temporary-directory.ts'
import { openRepository, type Repository } from './repository.ts'
import { type GitEnvironment, type GitRun, runGit } from './run.ts'

export interface ChangeRequest {
  readonly cwd: string
  readonly env: GitEnvironment
  readonly signal: AbortSignal
  /** the user's; without it no history is cached */
  readonly stateDirectory?: string | null
  /** where the change is recorded; default: opened when it is read */
  readonly repository?: Repository
}

/** @throws what openRepository throws */
export async function withSnapshot<T>(
  { cwd, env, signal, stateDirectory = null, repository }: ChangeRequest,
  use: (snapshot: Snapshot) => Promise<T>,
): Promise<T> {
  const opened = repository ?? (await openRepository(cwd, env, signal))
  const snapshot = takeSnapshot(opened, env, signal, stateDirectory)
  try {
    return await use(snapshot)
  } finally {
    snapshot.close()
  }
}

/** In place of the copied index or the user's work tree. */
type Elsewhere = Pick<GitEnvironment, 'GIT_INDEX_FILE' | 'GIT_WORK_TREE'>

/**
 * A repository's index at one moment, in a git directory of its own: the index is a copy, new objects are temporary,
 * and neither the repository's configuration nor its attributes apply, nor files of the work tree. It cannot change the
 * user's index, objects or refs, and `* -diff` hides nothing from it.
 */
export interface Snapshot {
  readonly repository: Repository
  /** a commit, or the empty tree before the first one */
  readonly base: string
  /** compared instead of the index, for a past change; null: the index */
  readonly target: string | null
  readonly dir: string
  /** @param more with `cwd` in the work tree, which is then read; without, an empty directory stands for it */
  git(
    args: readonly string[],
    more?: Partial<Pick<GitRun, 'input' | 'maxBytes' | 'pathspecs' | 'cwd'>> & { readonly at?: Elsewhere },
  ): Promise<Buffer>
  readonly notes: Notes
  /** for past changes: writes stay in memory */
  readonly pastNotes: Notes
  /** for what the snapshot lacks: branches, settings */
  gitInRepository(args: readonly string[]): Promise<Buffer>
  close(): void
}

/** git knows them without having the objects. */
const EMPTY_TREE = {
  sha1: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  sha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
}

export const hideAttributes = (dir: string): void =>
  writeFileSync(join(dir, 'info/attributes'), '* !diff !filter !ident !text !eol !working-tree-encoding\n')

export function takeSnapshot(
  repository: Repository,
  env: GitEnvironment,
  signal: AbortSignal,
  stateDirectory: string | null = null,
): Snapshot {
  const dir = makeTemporaryDirectory('pager-triage-')
  /** where a git that was just stopped still writes there, or the process ends half-way: at the exit */
  const close = () => {
    if (orNull(() => rmSync(dir, { recursive: true, force: true })) !== null) process.off('exit', close)
  }
  process.once('exit', close)
  const sealed: GitEnvironment = {
    ...(env.PATH !== undefined && { PATH: env.PATH }),
    HOME: dir, // so that no configuration of the user applies either
    GIT_DIR: dir,
    GIT_INDEX_FILE: join(dir, 'index'),
    GIT_ALTERNATE_OBJECT_DIRECTORIES: quoteDirectory(repository.objectsDir),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_ATTR_NOSYSTEM: '1',
  }
  // where it can, `git diff --cached` reads a file of the work tree instead of the blob, line ends and all
  const empty = join(dir, EMPTY)
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
    git: (args, { at, ...more } = {}) => {
      const workTree = more.cwd === undefined ? empty : repository.topLevel
      return runGit(args, { cwd: empty, ...more, env: { ...sealed, GIT_WORK_TREE: workTree, ...at }, signal })
    },
    close,
  }
}

/** With another HEAD or none; the cache of git history stays at the repository's. @param head full sha */
export const basedOn = (snapshot: Snapshot, head: string | null): Snapshot => ({
  ...snapshot,
  notes: snapshot.pastNotes,
  base: head ?? EMPTY_TREE[snapshot.repository.objectFormat],
  repository: { ...snapshot.repository, head },
})

const EMPTY = 'empty'

function fillGitDirectory(dir: string, repository: Repository): void {
  for (const name of ['objects', 'refs', 'info', EMPTY]) mkdirSync(join(dir, name))
  if (repository.objectFormat === 'sha256') writeFileSync(join(dir, 'config'), SHA256)
  writeFileSync(join(dir, 'HEAD'), `${repository.head ?? 'ref: refs/heads/none'}\n`)
  hideAttributes(dir)
  copyIndex(repository.indexFile, join(dir, 'index'))
  copyIfPresent(repository.shallowFile, join(dir, 'shallow'))
  // a split index has most entries in `sharedindex.<sha>`
  for (const name of readdirSync(repository.gitDir))
    if (name.startsWith('sharedindex.')) copyFileSync(join(repository.gitDir, name), join(dir, name))
}

const SHA256 = '[core]\n\trepositoryformatversion = 1\n[extensions]\n\tobjectFormat = sha256\n'

/** In git's list of directories, a quoted path is a C string. */
const quoteDirectory = (path: string): string =>
  /^"|[:;\n\\]/.test(path) ? `"${path.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"` : path

/** Keeps the time: git rereads files changed in the index's tick, and with a later time would trust such entries. */
function copyIndex(from: string, to: string): void {
  copyIfPresent(from, to)
  const mtimeMs = statSync(from, { throwIfNoEntry: false })?.mtimeMs
  if (mtimeMs !== undefined) utimesSync(to, new Date(), new Date(Math.floor(mtimeMs) - 1))
}

export const copyIfPresent = (from: string, to: string): void =>
  void failsWith('ENOENT', () => copyFileSync(from, to))
