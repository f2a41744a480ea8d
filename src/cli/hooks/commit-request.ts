import { stateDirectory } from '../../core/private-notes.ts'
import { type ChangeRequest, lookForRepository } from '../../git/change-request.ts'
import { deadline } from '../deadline.ts'
import { gitEnvironment } from '../git-environment.ts'
import type { Shell } from '../shell.ts'

/** A commit waits three seconds in all, start and end of this program included. */
const DEADLINE_MS = 2_700

export interface CommitRequest extends ChangeRequest {
  readonly deadlineAt: Date
}

/** Where a commit is about to be made. git looks for its repository while the rest of the program is loaded. */
export const requestCommit = (shell: Shell, cwd: string): CommitRequest =>
  lookForRepository({
    cwd,
    env: gitEnvironment(shell),
    stateDirectory: stateDirectory(shell.env),
    ...deadline(shell, DEADLINE_MS),
  })
