import { CLAUDE } from '../../agents/claude.ts'
import { EXIT, type ExitCode } from '../../core/errors.ts'
import { own } from '../../untrusted/inert.ts'
import { reportError } from '../error-report.ts'
import { HOOK_USAGE, unknownHook } from '../messages.ts'
import { UsageError } from '../options.ts'
import type { Shell } from '../shell.ts'
import { runAgentHook } from './agent.ts'
import { runGitHook } from './git.ts'

/** `pager-triage hook …`: the entry point of git and of the agents, which no help lists. */
export async function runHook(shell: Shell, [host = '', ...rest]: readonly string[]): Promise<ExitCode> {
  if ([host, ...rest].some((word) => word === '--help' || word === '-h')) {
    shell.stdout.print(own(HOOK_USAGE))
    return EXIT.done
  }
  if (host === 'git') return runGitHook(shell)
  if (host === 'agent') return runAgentHook(shell)
  if (host === 'claude' || host === 'claude-guard') return runAgentHook(shell, CLAUDE)
  return reportError(new UsageError(unknownHook(host)), shell, rest.includes('--json'))
}
