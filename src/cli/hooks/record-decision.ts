import type { Host } from '../../audit/record.ts'
import type { Repository } from '../../change/repository.ts'
import { appendDecision, type Decided } from '../decision-log.ts'
import type { Shell } from '../shell.ts'
import { remember, saidBy } from './said.ts'

/**
 * Leaves a line in the decision log, unless the same was said just now.
 * @returns who said it
 */
export async function recordDecision(
  shell: Shell,
  repository: Repository,
  decided: Decided,
): Promise<Host | null> {
  const { assessment, host, now } = decided
  if (assessment.change.files.length === 0) return null
  const before = saidBy(repository, assessment, now)
  if (before !== null) return before
  await appendDecision(shell, repository, decided)
  remember(repository, assessment, host, now)
  return null
}
