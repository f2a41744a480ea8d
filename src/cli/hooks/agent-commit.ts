import type { Agent } from '../../agents/agent.ts'
import { toVerdict } from '../../agents/verdict.ts'
import type { CommitPlan } from '../../git/commit-plan.ts'
import { humanPresence } from '../attendance.ts'
import { setting } from '../settings.ts'
import type { Shell } from '../shell.ts'
import { assessCommand } from './assess-commit.ts'
import type { CommitRequest } from './commit-request.ts'

/** Scores the commit that a shell command is about to make; null where it is a low one, or was reported in this session just now. */
export async function answerCommit(
  shell: Shell,
  agent: Agent,
  request: CommitRequest,
  plan: CommitPlan,
  session: string | null,
): Promise<object | null> {
  const canAsk = canAskIn(agent, shell.env)
  const { assessment, files, now, reported } = await assessCommand(shell, request, plan, {
    host: agent.id,
    canAsk,
    session,
  })
  const { action } = assessment.decision
  const isRepeated = session !== null && reported?.host === agent.id && reported.session === session
  if (isRepeated && action !== 'ask' && action !== 'deny') return null
  const { newNonce } = await import('../nonce.ts')
  const verdict = toVerdict(assessment, { files, nonce: newNonce(), typed: agent.typed, canAsk }, now)
  return verdict && agent.answer(verdict)
}

/** Where the agent does not tell whether a person is there, the option decides. */
function canAskIn({ asks }: Agent, env: Shell['env']): boolean {
  if (asks === 'nobody') return false
  const attendance = asks === 'session' ? humanPresence(env) : 'unclear'
  return (
    attendance === 'person' || (attendance === 'unclear' && setting(env, 'PAGER_TRIAGE_ASK') === 'always')
  )
}
