import { openRepository } from './open-repository.ts'
import type { GitEnvironment } from './run.ts'
import { type Snapshot, takeSnapshot } from './snapshot.ts'

/** Where a change is to be read. */
export interface ChangeRequest {
  readonly cwd: string
  readonly env: GitEnvironment
  readonly signal: AbortSignal
  /** the user's own, where the secret of our notes is; without one no history is cached */
  readonly stateDirectory?: string | null
}

/** @throws what openRepository throws */
export const openSnapshot = async ({
  cwd,
  env,
  signal,
  stateDirectory = null,
}: ChangeRequest): Promise<Snapshot> =>
  takeSnapshot(await openRepository(cwd, env, signal), env, signal, stateDirectory)
