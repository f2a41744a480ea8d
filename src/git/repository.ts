import { basename } from 'node:path'
import { CodedError } from '../core/errors.ts'
import { type GitEnvironment, GitFailedError, GitMissingError, type GitRun, runGit } from './run.ts'

/** All paths are absolute. */
export type Repository = Readonly<Awaited<ReturnType<typeof openRepository>>>

/** None at all, or a bare one: nothing can be staged. */
export class NoRepositoryError extends CodedError {}

/** Neither a repository nor, perhaps, git. */
export const isWithoutRepository = (error: unknown): boolean =>
  error instanceof NoRepositoryError || error instanceof GitMissingError

const PLACES = [
  'rev-parse',
  '--path-format=absolute',
  '--show-object-format',
  '--absolute-git-dir',
  '--git-common-dir',
  ...['index', 'objects', 'shallow', 'MERGE_HEAD'].flatMap((path) => ['--git-path', path]),
  '--show-toplevel', // last: it fails where there is no work tree
]

/**
 * As `git commit` would find it here.
 * @throws NoRepositoryError, CodedError where it belongs to another user, and what runGit throws
 */
export async function openRepository(cwd: string, env: GitEnvironment, signal: AbortSignal) {
  const places = await readPlaces({ cwd, env, signal }).catch((error) => {
    throw explain(error, cwd)
  })
  const [format, gitDir = '', commonDir = '', indexFile = '', objectsDir = ''] = places
  const [shallowFile = '', mergeHeadFile = '', topLevel = '', head = null] = places.slice(5)
  if (topLevel === '') throw noWorkTree(cwd)
  return {
    topLevel,
    gitDir,
    commonDir,
    /** `shop` for `.../shop/.git` and `.../shop.git` */
    name: basename(commonDir.replace(/\/\.git$/, '')).replace(/\.git$/, ''),
    /** what `git commit` would read: `GIT_INDEX_FILE` in a hook */
    indexFile,
    objectsDir,
    shallowFile,
    mergeHeadFile,
    objectFormat: format === 'sha256' ? ('sha256' as const) : ('sha1' as const),
    /** null before the first commit */
    head,
  }
}

/** One run of git; without a HEAD, before the first commit, a second one. */
async function readPlaces(run: GitRun): Promise<string[]> {
  try {
    return linesOf(await runGit([...PLACES, 'HEAD^{commit}'], run))
  } catch (error) {
    if (!(error instanceof GitFailedError) || !error.stderr.includes("'HEAD^{commit}'")) throw error
    return linesOf(await runGit(PLACES, run))
  }
}

const linesOf = (output: Buffer): string[] => output.toString().trimEnd().split('\n')

function explain(error: unknown, cwd: string): unknown {
  if (!(error instanceof GitFailedError)) return error
  if (/dubious ownership/.test(error.stderr))
    return new CodedError(
      'repository_owner',
      `git does not trust ${cwd}: it belongs to another user. Run \`git status\` there and follow its advice.`,
    )
  if (/not a git repository/.test(error.stderr)) {
    const hint = 'Change into one, or create one with: git init'
    return new NoRepositoryError('no_repository', `${cwd} is not inside a git repository. ${hint}`)
  }
  const isBare = /must be run in a work tree|cannot use bare repository/.test(error.stderr)
  return isBare ? noWorkTree(cwd) : error
}

const noWorkTree = (cwd: string): NoRepositoryError =>
  new NoRepositoryError(
    'no_work_tree',
    `${cwd} is a bare repository, so nothing is staged here. Run this in a clone or a git worktree.`,
  )
