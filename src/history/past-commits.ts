import type { ChangedFile } from '../change/change.ts'
import { decodePath, splitAtNul } from '../change/raw.ts'
import type { Snapshot } from '../change/snapshot.ts'
import { fromOutside, type Untrusted } from '../untrusted/untrusted.ts'
import type { PastCommit } from './commit.ts'

export const HISTORY_DAYS = 365

/** More paths than this make a slower command than reading the year without paths. */
const MAX_PATHSPECS = 200
const MAX_LOG_BYTES = 64 * 2 ** 20

/** No path in a repository reads like this, so a record cannot be forged by a file name. */
const RECORD = '//'

/**
 * The commits of the last year that touched the changed files, newest first; a renamed file's old name counts.
 * @throws what runGit throws
 */
export async function readPastCommits(
  snapshot: Snapshot,
  files: readonly ChangedFile[],
  now: Date,
): Promise<PastCommit[]> {
  const today = namesOfToday(files)
  const { head } = snapshot.repository
  if (head === null || today.size === 0) return []
  const since = new Date(now.getTime() - HISTORY_DAYS * 86_400_000).toISOString()
  const output = await snapshot.git(
    [
      'log',
      '-z',
      '--no-merges',
      '--no-renames',
      '--no-show-signature',
      '--name-only',
      `--format=${RECORD}%x00%H%x00%ct%x00%B`,
      `--since=${since}`,
      '--end-of-options',
      head,
      '--',
      ...pathspecs(today),
    ],
    { maxBytes: MAX_LOG_BYTES },
  )
  return parseLog(output, today)
}

/** Old and new names, each with the name that the file has after the change. */
function namesOfToday(files: readonly ChangedFile[]): Map<Untrusted, Untrusted> {
  const names = new Map<Untrusted, Untrusted>()
  for (const { path, oldPath } of files) {
    names.set(path, path)
    if (oldPath) names.set(oldPath, path)
  }
  return names
}

/** A name with bytes that are no UTF-8 cannot be an argument; then the log is read without paths. */
function pathspecs(today: ReadonlyMap<Untrusted, Untrusted>): readonly string[] {
  const paths = [...today.keys()]
  return paths.length > MAX_PATHSPECS || paths.some((path) => path.includes('\\')) ? [] : paths
}

export function parseLog(output: Buffer, today: ReadonlyMap<Untrusted, Untrusted>): PastCommit[] {
  const commits: PastCommit[] = []
  const fields = splitAtNul(output)
  for (let i = 0; i < fields.length; ) {
    const [sha, seconds, message] = [fields[i + 1], fields[i + 2], fields[i + 3]].map(
      (field) => field?.toString() ?? '',
    )
    i += 4
    const paths = new Set<Untrusted>()
    for (
      let first = true;
      i < fields.length && fields[i]?.toString('latin1') !== RECORD;
      i += 1, first = false
    ) {
      const name = first ? fields[i]?.subarray(1) : fields[i] // git puts a newline before the first name
      const path = today.get(decodePath(name))
      if (path) paths.add(path)
    }
    commits.push({
      sha: sha ?? '',
      at: new Date(Number(seconds) * 1000),
      message: fromOutside(message ?? ''),
      paths: [...paths],
    })
  }
  return commits.filter(({ paths }) => paths.length > 0)
}
