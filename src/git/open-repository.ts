import {
  NoRepositoryError,
  NoWorkTreeError,
  type Repository,
  RepositoryOwnerError,
  repositoryName,
} from './repository.ts'
import { type GitEnvironment, GitFailedError, type GitRun, runGit } from './run.ts'

const PLACES = [
  'rev-parse',
  '--path-format=absolute',
  '--is-inside-work-tree',
  '--show-object-format',
  '--absolute-git-dir',
  '--git-common-dir',
  ...['index', 'objects', 'shallow', 'MERGE_HEAD'].flatMap((path) => ['--git-path', path]),
  '--show-toplevel', // last: it fails where there is no work tree
]

/**
 * Finds the repository of a directory, as `git commit` started there with this environment would.
 * @throws NoRepositoryError, NoWorkTreeError, RepositoryOwnerError, and what runGit throws
 */
export async function openRepository(
  cwd: string,
  env: GitEnvironment,
  signal: AbortSignal,
): Promise<Repository> {
  const places = await readPlaces({ cwd, env, signal }).catch((error) => {
    throw explain(error, cwd)
  })
  const [inside, format, gitDir, commonDir, indexFile, objectsDir, shallowFile, mergeHeadFile] = places
  const [topLevel, head = null] = places.slice(8)
  if (
    inside !== 'true' ||
    !gitDir ||
    !commonDir ||
    !indexFile ||
    !objectsDir ||
    !shallowFile ||
    !mergeHeadFile ||
    !topLevel
  ) {
    throw new NoWorkTreeError(cwd)
  }
  return {
    topLevel,
    gitDir,
    commonDir,
    name: repositoryName(commonDir),
    indexFile,
    objectsDir,
    shallowFile,
    mergeHeadFile,
    objectFormat: format === 'sha256' ? 'sha256' : 'sha1',
    head,
  }
}

/** One run of git; a second one only before the first commit, when there is no HEAD to ask for. */
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
  if (/dubious ownership/.test(error.stderr)) return new RepositoryOwnerError(cwd)
  if (/not a git repository/.test(error.stderr)) return new NoRepositoryError(cwd)
  if (/must be run in a work tree|cannot use bare repository/.test(error.stderr))
    return new NoWorkTreeError(cwd)
  return error
}
