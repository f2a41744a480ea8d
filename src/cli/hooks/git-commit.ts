import { toContext } from '../../agents/context.ts'
import { agentCalled } from '../../agents/index.ts'
import { isInsideAgent } from '../../agents/marks.ts'
import { EXIT, type ExitCode } from '../../core/errors.ts'
import type { Inert } from '../../core/untrusted.ts'
import type { ChangedFile } from '../../diff/change.ts'
import { isQuiet, type TextOptions, toShortText, toText } from '../../report/text.ts'
import { type Assessment, isWhole } from '../../risk/assessment.ts'
import { SCORED_SOURCES } from '../../risk/facts.ts'
import { line, own } from '../../untrusted/inert.ts'
import { layout } from '../layout.ts'
import { denial } from '../messages.ts'
import type { Shell } from '../shell.ts'
import { assessIndex } from './assess-commit.ts'
import type { CommitRequest } from './commit-request.ts'

/**
 * Scores the commit that is being made: silent for a low change about which all is known, one line where an agent
 * reported the same change just now. In an agent its model reads this, so it gets what the agent's hook would say.
 */
export async function reportCommit(shell: Shell, request: CommitRequest): Promise<ExitCode> {
  const { assessment, files, now, reported } = await assessIndex(shell, request)
  const options = { ...layout(shell.stderr), now }
  const denied = assessment.decision.action === 'deny'
  const host = reported?.host ?? 'git'
  const agent = host === 'git' || host === 'cli' ? null : agentCalled(host)
  const report =
    agent !== null && !denied
      ? saidLine(assessment, agent.name)
      : ((await contextFor(shell, assessment, files)) ?? commitReport(assessment, options))
  if (report !== null) shell.stderr.print(report)
  if (denied) shell.stderr.print(denial(assessment.policy.map(({ because }) => because)))
  return denied ? EXIT.risky : EXIT.done
}

/** What a model reads about the change; null where a person reads it, or it has one line of our own words. */
async function contextFor(
  { env }: Shell,
  assessment: Assessment,
  files: readonly ChangedFile[],
): Promise<Inert | null> {
  if (!isInsideAgent(env) || isQuiet(assessment) || files.length === 0) return null
  const { newNonce } = await import('../nonce.ts')
  return toContext(assessment, files, newNonce())
}

function commitReport(assessment: Assessment, options: TextOptions): Inert | null {
  if (assessment.change.files.length === 0) return null
  if (!isQuiet(assessment)) return toText(assessment, options)
  const allKnown = SCORED_SOURCES.every((id) => isWhole(assessment.sources[id]))
  if (allKnown) return null
  return line`${own(WHO)}${toShortText(assessment, { ...options, width: options.width - WHO.length })}`
}

/** Prefix: other hooks print to the same stream. */
const WHO = 'pager-triage  '

const saidLine = (assessment: Assessment, agent: string): Inert | null =>
  isQuiet(assessment)
    ? null
    : line`${own(WHO)}${own(assessment.level)} ${assessment.score}, already reported in ${own(agent)}`
