import { agentCalled } from '../../agents/index.ts'
import { isQuiet, type TextOptions, toShortText, toText } from '../../report/text.ts'
import { type Assessment, SCORED_SOURCES } from '../../risk/assessment.ts'
import { line, own } from '../../untrusted/inert.ts'
import type { Inert } from '../../untrusted/untrusted.ts'
import { EXIT, type ExitCode } from '../exit.ts'
import { layout } from '../layout.ts'
import { denial } from '../messages.ts'
import type { Shell } from '../shell.ts'
import { assessIndex } from './assess-commit.ts'
import type { CommitRequest } from './commit-request.ts'

/**
 * Scores the commit that is being made: silent for a low change about which all is known, one line where an agent spoke
 * of the same change just now.
 */
export async function reportCommit(shell: Shell, request: CommitRequest): Promise<ExitCode> {
  const { assessment, now, saidBy } = await assessIndex(shell, request)
  const options = { ...layout(shell.stderr), now }
  const denied = assessment.decision.action === 'deny'
  const agent = saidBy === null || saidBy === 'git' || saidBy === 'cli' ? null : agentCalled(saidBy)
  const report =
    agent === null || denied ? commitReport(assessment, options) : saidLine(assessment, agent.name)
  if (report !== null) shell.stderr.print(report)
  if (denied) shell.stderr.print(denial(assessment.policy.map(({ because }) => because)))
  return denied ? EXIT.risky : EXIT.done
}

function commitReport(assessment: Assessment, options: TextOptions): Inert | null {
  if (assessment.change.files.length === 0) return null
  if (!isQuiet(assessment)) return toText(assessment, options)
  const allKnown = SCORED_SOURCES.every((id) => assessment.sources[id].known)
  if (allKnown) return null
  return line`${own(WHO)}${toShortText(assessment, { ...options, width: options.width - WHO.length })}`
}

/** In front of what stands among the words of other hooks. */
const WHO = 'pager-triage  '

const saidLine = (assessment: Assessment, agent: string): Inert | null =>
  isQuiet(assessment)
    ? null
    : line`${own(WHO)}${own(assessment.level)} ${assessment.score}, as said in ${own(agent)}`
