import type { Untrusted } from '../../core/untrusted.ts'
import type { PastCommit } from '../../incidents/past-commit.ts'
import type { LogEntry } from './log.ts'

/**
 * The commits that touched the changed files, under the names that these have today. Going back, a file that was
 * renamed is the same file under its older name.
 * @param entries newest first
 * @param today names, each with the one that the file has after the change
 */
export function followFiles(
  entries: readonly LogEntry[],
  today: ReadonlyMap<Untrusted, Untrusted>,
): PastCommit[] {
  const names = new Map(today)
  const past: PastCommit[] = []
  for (const { sha, at, message, files } of entries) {
    const paths: Untrusted[] = []
    for (const { path, oldPath } of files) {
      const now = names.get(path)
      if (now === undefined) continue
      if (!paths.includes(now)) paths.push(now)
      if (oldPath !== null && !names.has(oldPath)) names.set(oldPath, now)
    }
    if (paths.length > 0) past.push({ sha, at, message, paths })
  }
  return past
}
