import { fromOutside, type Untrusted } from '../core/untrusted.ts'
import { openRepository } from './repository.ts'
import { GitFailedError, type GitRun, runGit } from './run.ts'

/** What a report that is passed on is about. */
export interface Origin {
  readonly repository: Untrusted
  /** null: none is checked out */
  readonly branch: Untrusted | null
  /** the full hash; null before the first commit */
  readonly commit: string | null
}

/** @param revision the commit, or the last one of a range @throws what openRepository throws */
export async function readOrigin({ cwd, env, signal }: GitRun, revision: string): Promise<Origin> {
  const { name } = await openRepository(cwd, env, signal)
  const read = async (...args: readonly string[]): Promise<string | null> => {
    try {
      return (await runGit(args, { cwd, env, signal })).toString().trim()
    } catch (error) {
      if (error instanceof GitFailedError) return null
      throw error
    }
  }
  const [branch, commit] = await Promise.all([
    read('symbolic-ref', '--short', '--quiet', 'HEAD'),
    read('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`),
  ])
  return {
    repository: fromOutside(name),
    branch: branch === null ? null : fromOutside(branch),
    commit: commit !== null && /^[0-9a-f]{40,64}$/.test(commit) ? commit : null,
  }
}
