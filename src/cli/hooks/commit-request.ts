import { stateDirectory } from '../../core/private-notes.ts'
import type { ChangeRequest } from '../../git/snapshot.ts'
import { deadline } from '../deadline.ts'
import { gitEnvironment } from '../git-environment.ts'
import type { Shell } from '../shell.ts'

/** A commit waits three seconds in all, start and end of this program included. */
const DEADLINE_MS = 2_700

export interface CommitRequest extends ChangeRequest {
  readonly deadlineAt: Date
}

/** A commit that is about to be made in this directory. */
export const requestCommit = (shell: Shell, cwd: string): CommitRequest => ({
  cwd,
  env: gitEnvironment(shell),
  stateDirectory: stateDirectory(shell.env),
  ...deadline(shell, DEADLINE_MS),
})
