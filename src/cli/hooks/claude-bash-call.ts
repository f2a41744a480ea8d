import { readAhead } from '../../change/change-request.ts'
import type { CommitAnswer } from '../../claude/answer.ts'
import type { BashCall } from '../../claude/payload.ts'
import type { Shell } from '../shell.ts'
import { requestCommit } from './commit-request.ts'

/** What is to be said of a Bash call that is about to run; null where it makes no commit. */
export async function answerBashCall(shell: Shell, { cwd, command }: BashCall): Promise<CommitAnswer | null> {
  const request = requestCommit(shell, cwd)
  const { planCommit, takesIndex } = await import('../../change/commit-plan.ts') // loads the shell grammar
  const plan = await planCommit(request, command)
  if (plan === null) return null
  const ahead = takesIndex(plan, request) ? await readAhead(request) : request
  const { answerCommit } = await import('./claude-commit.ts') // loads all that a score needs
  return answerCommit(shell, ahead, plan)
}
