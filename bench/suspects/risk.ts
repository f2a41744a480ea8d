import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { factsWith } from '../../src/backtest/replay.ts'
import { DAY_MS } from '../../src/core/time.ts'
import { followFiles } from '../../src/git/history.ts'
import { readCommitChange } from '../../src/git/past-change.ts'
import type { Repository } from '../../src/git/repository.ts'
import { type Snapshot, takeSnapshot } from '../../src/git/snapshot.ts'
import { assess } from '../../src/risk/assess.ts'
import type { Case } from './cases.ts'
import type { PastCommit } from './data.ts'

const YEAR_MS = 365 * DAY_MS
/** Git runs side by side. */
const AT_ONCE = 3

/**
 * The risk score of each commit in the lists, as of its parent and with no incident known, before it is cut to 0–100.
 * Computed once, then read from `cache`; a commit whose contents are missing from the clone has none.
 * @param commits newest first
 */
export async function riskOf(
  name: string,
  clone: string,
  cache: string,
  commits: readonly PastCommit[],
  cases: readonly Case[],
): Promise<ReadonlyMap<string, number>> {
  const file = join(cache, `${name}-risk.json`)
  if (existsSync(file)) return new Map(JSON.parse(readFileSync(file, 'utf8')))
  const wanted = new Set(cases.flatMap(({ list }) => list.map(({ commit }) => commit.sha)))
  const queue = commits.filter(({ sha }) => wanted.has(sha))
  const points = new Map<string, number>()
  const workTree = mkdtempSync(join(tmpdir(), 'pager-triage-suspects-'))
  const env = { PATH: process.env['PATH'] ?? '' }
  const snapshot = takeSnapshot(asRepository(name, clone, workTree), env, new AbortController().signal)
  const work = async (): Promise<void> => {
    for (let commit = queue.pop(); commit !== undefined; commit = queue.pop()) {
      const found = await riskPoints(snapshot, commit, commits)
      if (found !== null) points.set(commit.sha, found)
    }
  }
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work))
  } finally {
    snapshot.close()
    rmSync(workTree, { recursive: true, force: true })
  }
  process.stderr.write(`${name}: risk of ${points.size} of ${wanted.size} commits\n`)
  writeFileSync(file, JSON.stringify([...points]))
  return points
}

async function riskPoints(
  snapshot: Snapshot,
  { sha, at }: PastCommit,
  commits: readonly PastCommit[],
): Promise<number | null> {
  try {
    const parents = (await snapshot.git(['rev-parse', `${sha}^@`])).toString().trim().split('\n')
    const { change } = await readCommitChange(snapshot, {
      sha,
      parents: parents.filter((each) => each !== ''),
    })
    if (change.unread !== null) return null
    const before = commits
      .filter((each) => each.at < at && each.at.getTime() >= at.getTime() - YEAR_MS)
      .map(({ subject, files, ...each }) => ({
        ...each,
        message: subject,
        files: files.map(({ path }) => ({ path, oldPath: null })),
      }))
    const today = new Map(
      change.files.flatMap(
        ({ path, oldPath }) =>
          [
            [path, path],
            [oldPath ?? path, path],
          ] as const,
      ),
    )
    const { factors } = assess(factsWith(change, followFiles(before, today), at))
    return factors.reduce((sum, each) => sum + each.points, 0)
  } catch (error) {
    process.stderr.write(`${sha}: ${error instanceof Error ? error.message : error}\n`)
    return null
  }
}

function asRepository(name: string, clone: string, workTree: string): Repository {
  const gitDir = resolve(clone)
  const none = join(workTree, 'none')
  return {
    topLevel: workTree,
    gitDir: workTree,
    commonDir: workTree,
    name,
    indexFile: none,
    objectsDir: join(gitDir, 'objects'),
    shallowFile: join(gitDir, 'shallow'),
    mergeHeadFile: none,
    objectFormat: 'sha1',
    head: null,
  }
}
