import { basename, dirname } from 'node:path'
import { AppError } from '../core/errors.ts'

/** Where a repository keeps what a commit is made from. All paths are absolute. */
export interface Repository {
  readonly topLevel: string
  readonly gitDir: string
  /** shared by all work trees of the repository */
  readonly commonDir: string
  /** the repository's own name: that of the main work tree's directory */
  readonly name: string
  /** the index that `git commit` would read: `GIT_INDEX_FILE` inside a hook */
  readonly indexFile: string
  readonly objectsDir: string
  readonly shallowFile: string
  readonly mergeHeadFile: string
  readonly objectFormat: 'sha1' | 'sha256'
  /** the commit that HEAD names, null before the first commit */
  readonly head: string | null
}

/** The directory is in no repository. */
export class NoRepositoryError extends AppError {
  readonly code = 'no_repository'
  constructor(cwd: string) {
    super(`${cwd} is not inside a git repository. Change into one, or create one with: git init`)
  }
}

/** The repository has no work tree, so nothing can be staged in it. */
export class NoWorkTreeError extends AppError {
  readonly code = 'no_work_tree'
  constructor(cwd: string) {
    super(`${cwd} is a bare repository, so nothing is staged here. Run this in a clone or a git worktree.`)
  }
}

/** git refuses the repository: it belongs to another user. */
export class RepositoryOwnerError extends AppError {
  readonly code = 'repository_owner'
  constructor(cwd: string) {
    super(
      `git does not trust ${cwd}: it belongs to another user. Run \`git status\` there and follow its advice.`,
    )
  }
}

/** `.../shop/.git` and `.../shop.git` are both `shop`. */
export const repositoryName = (commonDir: string): string =>
  basename(basename(commonDir) === '.git' ? dirname(commonDir) : commonDir).replace(/\.git$/, '')
