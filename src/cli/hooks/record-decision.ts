import type { Repository } from '../../git/repository.ts'
import { appendDecision, type DecisionInput } from '../decision-log.ts'
import type { Shell } from '../shell.ts'
import { type LastReport, lastReport, saveLastReport } from './last-report.ts'

/** A decision, and the session of the agent that asked for it. */
interface SessionDecision extends DecisionInput {
  readonly session: string | null
}

/**
 * Leaves a line in the decision log, unless it has one for this very decision.
 * @returns what was reported of the same change moments ago
 */
export async function recordDecision(
  shell: Shell,
  repository: Repository,
  { session, ...decided }: SessionDecision,
): Promise<LastReport | null> {
  const { assessment, host, now, override } = decided
  const { change, level, decision } = assessment
  if (change.files.length === 0) return null
  const { tree, base } = change
  const { action } = decision
  const isOverridden = override !== null
  const before = lastReport(shell, repository, assessment, now)
  const isLoggedAlready =
    before?.isLogged === true && before.action === action && before.isOverridden === isOverridden
  if (isLoggedAlready && (session === null || session === before.session)) return before
  const isLogged = isLoggedAlready || (await appendDecision(shell, repository, decided))
  if (tree !== null) {
    const first = before ?? { host, session, at: now.getTime() }
    saveLastReport(shell, repository, {
      host: first.host,
      session: session ?? first.session,
      tree,
      base,
      level,
      action,
      isOverridden,
      isLogged,
      at: first.at,
    })
  }
  return before
}
