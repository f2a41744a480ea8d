import { toContext } from '../../agents/context.ts'
import { agentCalled } from '../../agents/index.ts'
import { isInsideAgent } from '../../agents/marks.ts'
import { EXIT, type ExitCode } from '../../core/errors.ts'
import type { Inert } from '../../core/untrusted.ts'
import { isQuiet, toShortText, toText } from '../../report/text.ts'
import { isWhole } from '../../risk/assessment.ts'
import { SCORED_SOURCES } from '../../risk/facts.ts'
import { line, own } from '../../untrusted/inert.ts'
import { denial } from '../messages.ts'
import { layout, newNonce, type Shell } from '../shell.ts'
import { type AssessedCommit, assessCommit } from './commit.ts'
import type { CommitRequest } from './commit-request.ts'

export async function reportCommit(shell: Shell, request: CommitRequest): Promise<ExitCode> {
  const assessed = await assessCommit(shell, request, null)
  const report = reportOf(shell, assessed)
  if (report !== null) shell.stderr.print(report)
  const { decision, policy } = assessed.assessment
  if (decision.action !== 'deny') return EXIT.done
  shell.stderr.print(denial(policy.map(({ because }) => because)))
  return EXIT.risky
}

/** Other hooks share the stream. */
const PREFIX = 'pager-triage  '

/**
 * Null for a low change with nothing unknown; one line where an agent just reported it. In an agent the model reads
 * this, so it gets the text of the agent's hook.
 */
function reportOf(shell: Shell, { assessment, files, now, reported }: AssessedCommit): Inert | null {
  const { decision, level, score, change, sources } = assessment
  const host = reported?.host ?? 'git'
  if (host !== 'git' && host !== 'cli' && decision.action !== 'deny') {
    const { name } = agentCalled(host)
    return isQuiet(assessment)
      ? null
      : line`${own(PREFIX)}${own(level)} ${score}, already reported in ${own(name)}`
  }
  if (change.files.length === 0) return null
  const options = { ...layout(shell.stderr), now }
  if (!isQuiet(assessment))
    return isInsideAgent(shell.env) ? toContext(assessment, files, newNonce()) : toText(assessment, options)
  if (SCORED_SOURCES.every((id) => isWhole(sources[id]))) return null
  return line`${own(PREFIX)}${toShortText(assessment, { ...options, width: options.width - PREFIX.length })}`
}
