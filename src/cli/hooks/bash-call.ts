import type { Agent } from '../../agents/agent.ts'
import type { BashCall } from '../../agents/payload.ts'
import { NoRepositoryError, NoWorkTreeError } from '../../git/repository.ts'
import { GitMissingError } from '../../git/run.ts'
import { noReport, notChecked } from '../messages.ts'
import type { Shell } from '../shell.ts'
import { requestCommit } from './commit-request.ts'
import { mayDeny } from './unchecked-policy.ts'

/** No shell takes a command of this size, so what comes with one is only looked at for a write. */
const MAX_COMMAND = 1_000_000

/** The answer to a shell command that is about to run; null where it neither commits nor writes to PagerDuty. */
export async function answerBashCall(
  shell: Shell,
  agent: Agent,
  { cwd, command, session }: BashCall,
): Promise<object | null> {
  const { guardedAct } = await import('../../agents/guard/guard.ts') // loads the shell grammar
  const act = guardedAct(command)
  if (act !== null) {
    const { guardVerdict } = await import('../../agents/guard/reasons.ts')
    return agent.answer(guardVerdict(act, agent.typed))
  }
  if (command.length > MAX_COMMAND) return null
  return answerCommitIn(shell, agent, { cwd, command, session }).catch((error) => {
    if (!(error instanceof Error) || COMMITS_NOTHING.some((type) => error instanceof type)) throw error
    const line = mayDeny(cwd) ? notChecked : noReport
    return { systemMessage: line(error.message) } // a person sees it: stderr of a hook reaches nobody
  })
}

/** git itself will refuse the commit there. */
const COMMITS_NOTHING = [NoRepositoryError, NoWorkTreeError, GitMissingError] as const

async function answerCommitIn(
  shell: Shell,
  agent: Agent,
  { cwd, command, session }: Omit<BashCall, 'kind'>,
): Promise<object | null> {
  const request = requestCommit(shell, cwd)
  const { planCommit } = await import('../../git/commit-plan.ts')
  const plan = await planCommit(request, command)
  if (plan === null) return null
  const { answerCommit } = await import('./agent-commit.ts') // loads all that a score needs
  return answerCommit(shell, agent, request, plan, session)
}
