import type { MadeCommit } from '../../agents/payload.ts'
import { decisionsDirectory, isAuditOff, openAuditLog } from '../../audit/log.ts'
import { openRepository } from '../../git/repository.ts'
import { runGit } from '../../git/run.ts'
import { deadline } from '../deadline.ts'
import { gitEnvironment } from '../git-environment.ts'
import { notRecorded } from '../messages.ts'
import type { Shell } from '../shell.ts'

const DEADLINE_MS = 2_000

/** Leaves a line about the commit that was really made, also where it was not foreseen. Says nothing. */
export async function recordCommit(shell: Shell, { cwd, sha }: MadeCommit): Promise<null> {
  const run = { cwd, env: gitEnvironment(shell), ...deadline(shell, DEADLINE_MS) }
  const { commonDir } = await openRepository(cwd, run.env, run.signal)
  const names = await runGit(['rev-parse', '--verify', '--end-of-options', `${sha}^{commit}`], run)
  const tree = await runGit(['rev-parse', '--verify', '--end-of-options', `${sha}^{tree}`], run)
  const log = openAuditLog(decisionsDirectory(commonDir), { off: isAuditOff(shell.env) })
  const at = shell.clock().toISOString()
  const record = { kind: 'commit' as const, at, sha: names.toString().trim(), tree: tree.toString().trim() }
  const warning = await log.appendOrWarn(record)
  if (warning !== null) shell.stderr.print(notRecorded(warning))
  return null
}
