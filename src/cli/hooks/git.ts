import { readAhead } from '../../change/change-request.ts'
import { EXIT, type ExitCode } from '../exit.ts'
import { noReport } from '../messages.ts'
import type { Shell } from '../shell.ts'
import { requestCommit } from './commit-request.ts'

/** The git pre-commit hook. Only a team's policy can stop a commit, by exit code 4; no fault of ours can. */
export async function runGitHook(shell: Shell): Promise<ExitCode> {
  try {
    const request = await readAhead(requestCommit(shell, shell.cwd))
    const { reportCommit } = await import('./git-commit.ts') // loads all that a score needs
    return await reportCommit(shell, request)
  } catch (error) {
    shell.stderr.print(noReport(error instanceof Error ? error.message : String(error)))
    return EXIT.done
  }
}
