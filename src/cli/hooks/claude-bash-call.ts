import { type CommitAnswer, toCommitAnswer } from '../../claude/answer.ts'
import type { BashCall } from '../../claude/payload.ts'
import { attendanceOf } from '../attendance.ts'
import { newNonce } from '../nonce.ts'
import { setting } from '../settings.ts'
import type { Shell } from '../shell.ts'
import { assessCommand } from './assess-commit.ts'

/** Scores the commit that a Bash call is about to make; null where it makes none, a low one, or one just spoken of. */
export async function answerBashCall(shell: Shell, { cwd, command }: BashCall): Promise<CommitAnswer | null> {
  const commit = await assessCommand(shell, cwd, command)
  if (commit === null) return null
  const { assessment, files, now, saidBy } = commit
  const { action } = assessment.decision
  if (saidBy === 'claude' && action !== 'ask' && action !== 'deny') return null
  return toCommitAnswer(assessment, { files, nonce: newNonce() }, now, isAttended(shell))
}

/** Older versions do not tell whether a person is there; then the option decides. */
function isAttended({ env }: Shell): boolean {
  const attendance = attendanceOf(env)
  return (
    attendance === 'person' || (attendance === 'unclear' && setting(env, 'PAGER_TRIAGE_ASK') === 'always')
  )
}
