import { CLAUDE } from '../../agents/claude.ts'
import type { Run } from '../commands.ts'
import { runAgentHook } from '../hooks/agent.ts'
import { runGitHook } from '../hooks/git.ts'
import { unknownHook } from '../messages.ts'
import { UsageError } from '../options.ts'

export const run: Run = async (shell, args) => {
  const [host] = args.positionals
  if (host === 'git') return runGitHook(shell)
  if (host === 'agent') return runAgentHook(shell)
  if (host === 'claude' || host === 'claude-guard') return runAgentHook(shell, CLAUDE)
  throw new UsageError(unknownHook(host ?? ''))
}
