import type { SessionAnswer } from '../../agents/answer.ts'
import { countStated } from '../../gather/read-sources.ts'
import { withSnapshot } from '../../git/snapshot.ts'
import { deadline } from '../deadline.ts'
import { gitEnvironment } from '../git-environment.ts'
import { SESSION_NO_KEY, SESSION_NO_MAPPING } from '../messages.ts'
import { setting } from '../settings.ts'
import type { Shell } from '../shell.ts'

const DEADLINE_MS = 1_500

/** One line where something needs doing, in a repository; else nothing. */
export async function answerSessionStart(shell: Shell, cwd: string): Promise<SessionAnswer | null> {
  const request = { cwd, env: gitEnvironment(shell), ...deadline(shell, DEADLINE_MS) }
  const stated = await withSnapshot(request, countStated).catch(() => null)
  if (stated === null) return null // no repository, or a configuration that the first report speaks of
  if (setting(shell.env, 'PAGERDUTY_API_KEY') === undefined) return { systemMessage: SESSION_NO_KEY }
  return stated.rules + stated.backstage > 0 ? null : { systemMessage: SESSION_NO_MAPPING }
}
