import type { CommitPlan } from '../../change/commit-plan.ts'
import { type CommitAnswer, toCommitAnswer } from '../../claude/answer.ts'
import { attendanceOf } from '../attendance.ts'
import { setting } from '../settings.ts'
import type { Shell } from '../shell.ts'
import { assessCommand } from './assess-commit.ts'
import type { CommitRequest } from './commit-request.ts'

/** Scores the commit that a Bash call is about to make; null where it is a low one, or one just spoken of. */
export async function answerCommit(
  shell: Shell,
  request: CommitRequest,
  plan: CommitPlan,
): Promise<CommitAnswer | null> {
  const { assessment, files, now, saidBy } = await assessCommand(shell, request, plan)
  const { action } = assessment.decision
  if (saidBy === 'claude' && action !== 'ask' && action !== 'deny') return null
  const { newNonce } = await import('../nonce.ts')
  return toCommitAnswer(assessment, { files, nonce: newNonce() }, now, isAttended(shell))
}

/** Older versions do not tell whether a person is there; then the option decides. */
function isAttended({ env }: Shell): boolean {
  const attendance = attendanceOf(env)
  return (
    attendance === 'person' || (attendance === 'unclear' && setting(env, 'PAGER_TRIAGE_ASK') === 'always')
  )
}
