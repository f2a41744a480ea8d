import { commitTime } from '../../core/commit-time.ts'
import type { Untrusted } from '../../core/untrusted.ts'
import { summarizeMessage } from '../../incidents/past-commit.ts'
import { decodePath, splitAtNul } from '../diff-output.ts'
import { isMissingObject } from '../run.ts'
import type { Snapshot } from '../snapshot.ts'

export interface LogEntry {
  readonly sha: string
  /** committer time */
  readonly at: Date
  readonly message: Untrusted
  readonly files: readonly LoggedFile[]
}

interface LoggedFile {
  readonly path: Untrusted
  /** where a renamed file came from */
  readonly oldPath: Untrusted | null
}

export interface LogRange {
  /** revisions as `git log` takes them: a sha, or `old...new` */
  readonly revisions: string
  readonly since: Date
  /** none: all files */
  readonly paths: readonly string[]
}

/** Two sides of a range `old...new`. */
export interface Divergence {
  /** reachable from old alone: no longer history */
  readonly gone: ReadonlySet<string>
  /** reachable from new alone, newest first */
  readonly added: readonly LogEntry[]
}

const MAX_LOG_BYTES = 64 * 2 ** 20

/** No status of a file reads like this, so a record cannot be forged by a file name. */
const RECORD = '//'

/** @throws what runGit throws */
export async function readLog({ git }: Snapshot, { revisions, since, paths }: LogRange): Promise<Divergence> {
  const format = `--format=${RECORD}%m%x00%H%x00%ct%x00%B`
  const args = ['--no-show-signature', '--name-status', '--left-right', format]
  const range = [`--since=${since.toISOString()}`, '--end-of-options', revisions, '--', ...paths]
  const run = async (...renames: string[]) =>
    parseLog(
      await git(['log', '-z', '--no-merges', ...renames, ...args, ...range], { maxBytes: MAX_LOG_BYTES }),
    )
  try {
    return await run('-M', '-l200') // more renames in one commit than this are not looked for
  } catch (error) {
    if (!isMissingObject(error)) throw error
    return run('--no-renames') // a partial clone: names need no contents
  }
}

export function parseLog(output: Buffer): Divergence {
  const gone = new Set<string>()
  const added: LogEntry[] = []
  const fields = splitAtNul(output)
  const text = (i: number) => fields[i]?.toString() ?? ''
  for (let i = 0; i < fields.length; ) {
    const side = text(i).slice(RECORD.length)
    const [sha, seconds, message] = [text(i + 1), Number(text(i + 2)), text(i + 3)]
    i += 4
    const files: LoggedFile[] = []
    while (i < fields.length && !text(i).startsWith(RECORD)) {
      const isRename = /^\n?[RC]\d/.test(text(i)) // git puts a newline before the first status
      const path = decodePath(fields[i + (isRename ? 2 : 1)])
      files.push({ path, oldPath: isRename ? decodePath(fields[i + 1]) : null })
      i += isRename ? 3 : 2
    }
    if (side === '<') gone.add(sha)
    else if (files.length > 0)
      added.push({ sha, at: commitTime(seconds), message: summarizeMessage(message), files })
  }
  return { gone, added }
}
