import { CLAUDE } from '../../agents/claude.ts'
import { isInsideAgent } from '../../agents/marks.ts'
import { CodedError, EXIT, type ExitCode, messageOf } from '../../core/errors.ts'
import { own } from '../../untrusted/inert.ts'
import { UsageError } from '../command.ts'
import { HOOK_USAGE, noReport, notChecked, unknownHook } from '../messages.ts'
import { withoutProjectSettings } from '../project-settings.ts'
import { reportError, reportToModel } from '../run-command.ts'
import type { Shell } from '../shell.ts'
import { runAgentHook } from './agent.ts'
import { mayDeny, requestCommit } from './commit-request.ts'

/** `pager-triage hook …`, called by git and agents; not in the help. */
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

/** Only a team's policy stops a commit, by exit code 4; our own errors never do. */
export async function runGitHook(given: Shell): Promise<ExitCode> {
  const shell = withoutProjectSettings(given, [given.cwd])
  if (shell.ignoredSettings) shell.stderr.print(shell.ignoredSettings)
  try {
    const { reportCommit } = await import('./git.ts') // loads all that a score needs
    return await reportCommit(shell, requestCommit(shell, shell.cwd))
  } catch (error) {
    const reason = messageOf(error)
    const unchecked = mayDeny(shell.cwd)
    if (isInsideAgent(shell.env)) reportToModel(noReportError(reason, unchecked), shell, false)
    else shell.stderr.print(unchecked ? notChecked(reason) : noReport(reason))
    return EXIT.done
  }
}

function noReportError(message: string, unchecked: boolean): CodedError {
  const policy = unchecked ? " The team's policy was not checked." : ''
  return new CodedError('no_report', message, { hint: `No report for this commit, which proceeds.${policy}` })
}
