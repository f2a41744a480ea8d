import { readFileSync } from 'node:fs'
import { orNull } from '../core/errors.ts'
import type { Untrusted } from '../core/untrusted.ts'
import { parseRaw, type RawEntry, runDiff } from './diff-output.ts'
import type { Repository } from './repository.ts'
import { GitFailedError } from './run.ts'
import { basedOn, type Snapshot } from './snapshot.ts'

/** Of the merge that git is about to commit, besides HEAD. */
export const mergeParents = ({ mergeHeadFile }: Repository): string[] =>
  (orNull(() => readFileSync(mergeHeadFile, 'utf8')) ?? '')
    .split('\n')
    .filter((sha) => /^[0-9a-f]{40,64}$/.test(sha))

/**
 * Whether a merge takes over a file that the other side has changed, as it is there. What no branch and no remote has
 * yet is made for this change. @throws what runGit throws
 */
export async function mergedFiles(
  snapshot: Snapshot,
  parents: readonly string[],
): Promise<(entry: RawEntry) => boolean> {
  const sides = await Promise.all(
    parents.map(async (parent) => {
      const newest = ['rev-list', '--max-count=1', `${parent}^{commit}`, '--not', '--branches', '--remotes']
      const [unknown, differing, theirs] = await Promise.all([
        orFailed(snapshot.gitInRepository(newest)),
        orFailed(pathsDiffering({ ...snapshot, base: parent })),
        orFailed(changedSinceFork(snapshot, parent)),
      ])
      return unknown?.length === 0 && differing && theirs ? { differing, theirs } : null
    }),
  )
  return ({ path }) => sides.some((side) => side?.theirs.has(path) && !side.differing.has(path))
}

/** Null where it has an object that is not here, or none that fits. */
const orFailed = <T>(value: Promise<T>): Promise<T | null> =>
  value.catch((error) => {
    if (error instanceof GitFailedError) return null
    throw error
  })

/** Files that are equal to the other side because this one has put them back are its own change. */
async function changedSinceFork(snapshot: Snapshot, parent: string): Promise<ReadonlySet<Untrusted>> {
  const fork = await orFailed(snapshot.git(['merge-base', snapshot.base, parent])) // none: other roots
  return pathsDiffering({ ...basedOn(snapshot, fork?.toString().trim() ?? null), target: parent })
}

/** Without renames: finding them reads contents. */
export const listFiles = async (snapshot: Snapshot): Promise<RawEntry[]> =>
  parseRaw(await runDiff(snapshot, ['--raw', '--no-renames'])).entries

const pathsDiffering = async (snapshot: Snapshot): Promise<ReadonlySet<Untrusted>> =>
  new Set((await listFiles(snapshot)).map(({ path }) => path))
