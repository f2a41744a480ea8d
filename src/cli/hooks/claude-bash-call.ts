import { type CommitAnswer, toCommitAnswer } from '../../claude/answer.ts'
import { commitsIndex } from '../../claude/commit-command.ts'
import type { BashCall } from '../../claude/payload.ts'
import type { Shell } from '../shell.ts'
import { assessCommit } from './assess-commit.ts'

/** Scores the commit that a Bash call is about to make; null where it makes none, or a low one. */
export async function answerBashCall(shell: Shell, { cwd, command }: BashCall): Promise<CommitAnswer | null> {
  if (!commitsIndex(command)) return null
  const { assessment, now } = await assessCommit(shell, cwd)
  const attended = shell.env['CLAUDE_CODE_SESSION_ATTENDED'] === '1' // not told by versions before 2.1.330
  return toCommitAnswer(assessment, now, attended)
}
