import type { Host } from '../../audit/record.ts'
import type { Repository } from '../../git/repository.ts'
import { appendDecision, type Decided } from '../decision-log.ts'
import type { Shell } from '../shell.ts'
import { lastReport, noteReport } from './said.ts'

/**
 * Leaves a line in the decision log, unless it has one for this very decision.
 * @returns who reported the same moments ago
 */
export async function recordDecision(
  shell: Shell,
  repository: Repository,
  decided: Decided,
): Promise<Host | null> {
  const { assessment, host, now, override } = decided
  const { change, level, decision } = assessment
  if (change.files.length === 0) return null
  const { tree, base } = change
  const isOverridden = override !== null
  const before = lastReport(shell, repository, assessment, now)
  const isSame = before?.action === decision.action && before.isOverridden === isOverridden
  if (before?.isLogged && isSame) return before.host
  const isLogged = await appendDecision(shell, repository, decided)
  if (tree !== null) {
    const first = before ?? { host, at: now.getTime() }
    const { action } = decision
    noteReport(shell, repository, {
      host: first.host,
      tree,
      base,
      level,
      action,
      isOverridden,
      isLogged,
      at: first.at,
    })
  }
  return before?.host ?? null
}
