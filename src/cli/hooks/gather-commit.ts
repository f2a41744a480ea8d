import { setImmediate } from 'node:timers/promises'
import type { Gathered, GatherRequest } from '../../gather/gather.ts'
import { openRepository } from '../../git/repository.ts'
import type { GitEnvironment } from '../../git/run.ts'
import { pagerDutyAccessOrReason } from '../settings.ts'
import type { changeRequest, Shell } from '../shell.ts'

type CommitRequest = ReturnType<typeof changeRequest> & Pick<GatherRequest, 'mergeHeads'>

type Gather = typeof import('../../gather/gather.ts')

/**
 * The facts of a commit, and what assesses and reports it.
 * @param place of the repository
 */
export async function gatherCommit(
  shell: Shell,
  request: CommitRequest,
  place: { readonly cwd: string; readonly env: GitEnvironment },
  gather: (from: Gather, request: GatherRequest) => Promise<Gathered>,
) {
  const [repository, from] = await Promise.all([
    openRepository(place.cwd, place.env, request.signal),
    whileGitRuns(() => import('../../gather/gather.ts')),
  ])
  const sources: GatherRequest = {
    ...request,
    repository,
    services: [],
    pagerDuty: pagerDutyAccessOrReason(shell.env),
    clock: shell.clock,
    depth: 'quick',
  }
  const [gathered, commit] = await Promise.all([
    gather(from, sources),
    whileGitRuns(() => import('./commit.ts')), // loads all that a score needs
    whileGitRuns(() => from.loadAsking(sources)),
  ])
  return { ...commit, gathered }
}

/** Loading blocks the thread: git is started first. */
async function whileGitRuns<T>(load: () => Promise<T>): Promise<T> {
  await setImmediate()
  return load()
}
