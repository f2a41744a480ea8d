import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { orNull } from '../../src/core/errors.ts'
import type { Guess } from '../../src/diff/change.ts'
import { branchedRepository, fingerprint, predict, run } from './predicted-commit.ts'
import type { RandomCommand } from './random-commands.ts'
import { TempRepository } from './temp-repository.ts'

type Outcome =
  | 'known and equal'
  | 'estimated and equal'
  | 'estimated and different'
  /** HEAD is where it was, or where a step put it that makes none */
  | 'no commit made'
  | 'missed'
  | 'silently wrong'
  | 'repository changed'

export interface Comparison {
  readonly outcome: Outcome
  /** why it is estimated */
  readonly guesses: readonly Guess[]
}

/** `branchedRepository` with itself as remote, an upstream, a patch and an empty directory. */
export function repositoryToCompare(): TempRepository {
  const repository = branchedRepository()
  mkdirSync(join(repository.dir, 'empty'))
  repository.git('remote', 'add', 'origin', '.')
  repository.git('fetch', '--quiet', 'origin')
  repository.git('branch', '--quiet', '--set-upstream-to=origin/topic')
  writeFileSync(
    join(repository.dir, '.git/topic.patch'),
    repository.git('format-patch', '--stdout', '-1', 'topic~1'),
  )
  return repository
}

/** Predicts what a command commits in a copy of the repository, and runs it there. */
export async function compareCommits(
  original: TempRepository,
  { changes, script }: RandomCommand,
): Promise<Comparison> {
  using repository = new TempRepository()
  cpSync(original.dir, repository.dir, { recursive: true, preserveTimestamps: true })
  repository.git('update-index', '-q', '--refresh')
  run(repository, changes)
  const before = fingerprint(repository.dir)
  const old = repository.git('rev-parse', 'HEAD')
  const predicted = await predict(repository, script)
  const guesses = predicted?.change.guesses ?? []
  if (fingerprint(repository.dir) !== before) return { outcome: 'repository changed', guesses }
  const tree = orNull(() => run(repository, script)) // none on a branch without commits
  if (tree === null || repository.git('rev-parse', 'HEAD') === old || isMoved(repository))
    return { outcome: 'no commit made', guesses }
  if (predicted === null) return { outcome: 'missed', guesses }
  const { change } = predicted
  if (guesses.length === 0)
    return { outcome: change.tree === tree ? 'known and equal' : 'silently wrong', guesses }
  // of what is estimated, something is said
  if (change.files.length === 0 && change.unread === null) return { outcome: 'silently wrong', guesses }
  return { outcome: change.tree === tree ? 'estimated and equal' : 'estimated and different', guesses }
}

const isMoved = (repository: TempRepository): boolean =>
  /^(?:reset|checkout):/.test(repository.git('log', '-g', '-1', '--format=%gs'))
