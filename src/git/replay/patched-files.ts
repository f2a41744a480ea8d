import { GitFailedError } from '../run.ts'
import type { Snapshot } from '../snapshot.ts'
import { type ChangedFiles, type Entry, type Place, parseChanges, pathsIn } from './changed-files.ts'

/** `git apply` of files without the index: it runs in an index that holds them as they are. */
export async function patchedFiles(
  { git, repository }: Snapshot,
  changed: ChangedFiles,
  args: readonly string[],
  at: Place,
): Promise<Entry[]> {
  const top = { cwd: repository.topLevel, pathspecs: [] }
  const listed = (await git(['apply', '--numstat', '-z', ...args], at)).toString('latin1')
  const named = listed
    .split('\0')
    .slice(0, -1)
    .map((line) => line.replace(/^[^\t]*\t[^\t]*\t/, ''))
  const kinds = named.map((path) => changed.kindOf(path))
  if (kinds.some((kind) => kind === 'directory' || kind === 'unclear'))
    throw new GitFailedError('apply', 1, 'a directory is in the way')
  const tracked = pathsIn(await git(['ls-files', '-z', '--full-name'], top))
  const files = await changed.contentsOf([...tracked, ...named.filter((_, i) => kinds[i] === 'file')])
  const before = (await git(['write-tree', '--missing-ok'], { at: files })).toString().trim()
  await git(['apply', '--cached', ...args], { ...at, at: files })
  const compare = ['diff-index', '--cached', '--raw', '-z', '--no-renames', before]
  return parseChanges(await git(compare, { at: files })).map(({ path, entry }) => [path, entry])
}
