import type { GitEnvironment } from './git.ts'
import { openRepository } from './open-repository.ts'
import type { Repository } from './repository.ts'
import { type Snapshot, takeSnapshot } from './snapshot.ts'
import { startReading } from './staged-output.ts'

export interface ChangeRequest {
  readonly cwd: string
  readonly env: GitEnvironment
  readonly signal: AbortSignal
  /** the repository of `cwd`, where git was set to look for it before */
  readonly repository?: Promise<Repository>
  /** the snapshot of its index, where one was taken before; whoever reads the change closes it */
  readonly snapshot?: Snapshot
  /** the user's own, where the secret of our notes is; without one no history is cached */
  readonly stateDirectory?: string | null
}

/** Sets git to look for the repository while other things are done. */
export function lookForRepository<T extends ChangeRequest>(
  request: T,
): T & { repository: Promise<Repository> } {
  const repository = openRepository(request.cwd, request.env, request.signal)
  repository.catch(() => {}) // whoever waits for it is told
  return { ...request, repository }
}

/** Takes the snapshot and sets git to read what is staged while other things are done. @throws what openRepository throws */
export async function readAhead<T extends ChangeRequest>(request: T): Promise<T & { snapshot: Snapshot }> {
  const snapshot = await snapshotOf(request)
  startReading(snapshot)
  return { ...request, snapshot }
}

/** @throws what openRepository throws */
export async function snapshotOf({
  cwd,
  env,
  signal,
  repository,
  snapshot,
  stateDirectory,
}: ChangeRequest): Promise<Snapshot> {
  if (snapshot) return snapshot
  return takeSnapshot(
    await (repository ?? openRepository(cwd, env, signal)),
    env,
    signal,
    stateDirectory ?? null,
  )
}
