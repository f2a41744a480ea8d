import { readFile } from 'node:fs/promises'
import type { StagedChange } from './change.ts'
import type { GitEnvironment } from './git.ts'
import { openRepository, type Repository } from './repository.ts'
import { type Snapshot, takeSnapshot } from './snapshot.ts'
import { readStagedChange } from './staged.ts'

export interface ChangeRequest {
  readonly cwd: string
  readonly env: GitEnvironment
  readonly signal: AbortSignal
}

/** Opens the repository, takes a snapshot of its index, and lets `use` read from it until it is done. */
export async function withSnapshot<T>(
  request: ChangeRequest,
  use: (snapshot: Snapshot) => Promise<T>,
): Promise<T> {
  const repository = await openRepository(request.cwd, request.env, request.signal)
  const snapshot = await takeSnapshot(repository, request.env, request.signal)
  try {
    return await use(snapshot)
  } finally {
    await snapshot.close()
  }
}

/** What `git commit`, started in this directory with this environment, would record. */
export function readChange(
  request: ChangeRequest,
): Promise<{ repository: Repository; change: StagedChange }> {
  return withSnapshot(request, async (snapshot) => ({
    repository: snapshot.repository,
    change: await readStagedChange(snapshot, await mergeParents(snapshot.repository)),
  }))
}

/** The other parents of a merge in progress, as full shas. */
export async function mergeParents({ mergeHeadFile }: Repository): Promise<string[]> {
  try {
    return (await readFile(mergeHeadFile, 'utf8')).split('\n').filter((sha) => /^[0-9a-f]{40,64}$/.test(sha))
  } catch {
    return []
  }
}
