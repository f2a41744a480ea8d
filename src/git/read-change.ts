import { readFileSync } from 'node:fs'
import type { StagedChange } from '../diff/change.ts'
import { type ChangeRequest, openSnapshot } from './change-request.ts'
import type { Repository } from './repository.ts'
import type { Snapshot } from './snapshot.ts'
import { readStagedChange } from './staged.ts'

/** Opens the repository, takes a snapshot of its index, and lets `use` read from it until it is done. */
export async function withSnapshot<T>(
  request: ChangeRequest,
  use: (snapshot: Snapshot) => Promise<T>,
): Promise<T> {
  const snapshot = await openSnapshot(request)
  try {
    return await use(snapshot)
  } finally {
    snapshot.close()
  }
}

/** What `git commit`, started in this directory with this environment, would record. */
export function readChange(
  request: ChangeRequest,
): Promise<{ repository: Repository; change: StagedChange }> {
  return withSnapshot(request, async (snapshot) => ({
    repository: snapshot.repository,
    change: await readStagedChange(snapshot, mergeParents(snapshot.repository)),
  }))
}

/** The other parents of a merge in progress, as full shas. */
export function mergeParents({ mergeHeadFile }: Repository): string[] {
  try {
    return readFileSync(mergeHeadFile, 'utf8')
      .split('\n')
      .filter((sha) => /^[0-9a-f]{40,64}$/.test(sha))
  } catch {
    return []
  }
}
