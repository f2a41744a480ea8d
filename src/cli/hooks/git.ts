import { isInsideAgent } from '../../agents/marks.ts'
import { EXIT, type ExitCode, messageOf } from '../../core/errors.ts'
import { noReport, notChecked } from '../messages.ts'
import { withoutProjectSettings } from '../repository-settings.ts'
import type { Shell } from '../shell.ts'
import { requestCommit } from './commit-request.ts'
import { mayDeny } from './unchecked-policy.ts'

/** The git pre-commit hook. Only a team's policy can stop a commit, by exit code 4; no fault of ours can. */
export async function runGitHook(given: Shell): Promise<ExitCode> {
  const shell = withoutProjectSettings(given, [given.cwd])
  if (shell.ignoredSettings) shell.stderr.print(shell.ignoredSettings)
  try {
    const { reportCommit } = await import('./git-commit.ts') // loads all that a score needs
    return await reportCommit(shell, requestCommit(shell, shell.cwd))
  } catch (error) {
    const reason = messageOf(error)
    const unchecked = mayDeny(shell.cwd)
    if (isInsideAgent(shell.env)) await tellModel(shell, reason, unchecked)
    else shell.stderr.print(unchecked ? notChecked(reason) : noReport(reason))
    return EXIT.done
  }
}

/** The message may quote the repository. */
async function tellModel(shell: Shell, message: string, unchecked: boolean): Promise<void> {
  const { printError } = await import('../model-shell.ts')
  const hint = `No report for this commit, which proceeds.${unchecked ? " The team's policy was not checked." : ''}`
  printError(shell, { error: 'no_report', message, hint }, false)
}
