import { isInsideAgent } from '../../agents/marks.ts'
import { EXIT, type ExitCode } from '../exit.ts'
import { noReport } from '../messages.ts'
import { withoutProjectSettings } from '../repository-settings.ts'
import type { Shell } from '../shell.ts'
import { requestCommit } from './commit-request.ts'

/** The git pre-commit hook. Only a team's policy can stop a commit, by exit code 4; no fault of ours can. */
export async function runGitHook(given: Shell): Promise<ExitCode> {
  const shell = withoutProjectSettings(given, [given.cwd])
  if (shell.ignoredSettings) shell.stderr.print(shell.ignoredSettings)
  try {
    const { reportCommit } = await import('./git-commit.ts') // loads all that a score needs
    return await reportCommit(shell, requestCommit(shell, shell.cwd))
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    if (isInsideAgent(shell.env)) await tellModel(shell, message)
    else shell.stderr.print(noReport(message))
    return EXIT.done
  }
}

/** The message may quote the repository. */
async function tellModel(shell: Shell, message: string): Promise<void> {
  const { printError } = await import('../model-shell.ts')
  printError(shell, { error: 'no_report', message, hint: 'No report on this commit, which goes on.' }, false)
}
