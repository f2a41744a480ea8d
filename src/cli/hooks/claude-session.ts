import { type Answer, SILENCE } from '../../agents/agent.ts'
import type { Input } from '../../agents/payload.ts'
import { decisionsDirectory, isAuditOff, openAuditLog } from '../../audit/log.ts'
import { countStated } from '../../gather/read-sources.ts'
import { openRepository } from '../../git/repository.ts'
import { runGit } from '../../git/run.ts'
import { withSnapshot } from '../../git/snapshot.ts'
import { notRecorded, SESSION_NO_KEY, SESSION_NO_MAPPING } from '../messages.ts'
import { setting } from '../settings.ts'
import { changeRequest, type Shell } from '../shell.ts'

const COMMIT_DEADLINE_MS = 2_000

/** Logs the commit that was made, even if it was not predicted. */
export async function recordCommit(shell: Shell, { cwd, sha }: Input<'made-commit'>): Promise<Answer> {
  const run = changeRequest(shell, cwd, COMMIT_DEADLINE_MS)
  const { commonDir } = await openRepository(cwd, run.env, run.signal)
  const names = await runGit(['rev-parse', '--verify', '--end-of-options', `${sha}^{commit}`], run)
  const tree = await runGit(['rev-parse', '--verify', '--end-of-options', `${sha}^{tree}`], run)
  const log = openAuditLog(decisionsDirectory(commonDir), { off: isAuditOff(shell.env) })
  const at = shell.clock().toISOString()
  const record = { kind: 'commit' as const, at, sha: names.toString().trim(), tree: tree.toString().trim() }
  const warning = await log.appendOrWarn(record)
  if (warning !== null) shell.stderr.print(notRecorded(warning))
  return SILENCE
}

const START_DEADLINE_MS = 1_500

export async function answerSessionStart(shell: Shell, cwd: string): Promise<Answer> {
  const request = changeRequest(shell, cwd, START_DEADLINE_MS)
  const stated = await withSnapshot(request, countStated).catch(() => null)
  if (stated === null) return SILENCE // no repository, or a configuration that the first report speaks of
  const names = ['PAGERDUTY_API_KEY', 'PAGER_TRIAGE_RELAY_TOKEN'] as const
  if (names.every((name) => setting(shell.env, name) === undefined)) return notice(SESSION_NO_KEY)
  return stated.rules + stated.backstage > 0 ? SILENCE : notice(SESSION_NO_MAPPING)
}

const notice = (systemMessage: string): Answer => ({ stdout: { systemMessage } })
