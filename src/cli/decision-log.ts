import { createHash } from 'node:crypto'
import { decisionsDirectory, isAuditOff, openAuditLog } from '../audit/log.ts'
import { type Host, toDecision } from '../audit/record.ts'
import { openNotes, stateDirectory } from '../core/private-notes.ts'
import { MINUTE_MS } from '../core/time.ts'
import { fromOutside } from '../core/untrusted.ts'
import type { Repository } from '../git/repository.ts'
import type { Assessment } from '../risk/assessment.ts'
import { redactSecrets } from '../untrusted/secrets.ts'
import { notRecorded } from './messages.ts'
import type { Shell } from './shell.ts'

export interface Decision {
  readonly assessment: Assessment
  /** why a person goes past the team's policy; null where nobody does */
  readonly override: string | null
  readonly host: Host
  readonly now: Date
}

/**
 * Leaves a line for a decision, and one for each rule that was overridden. Failures are warnings; never throws.
 * @returns whether the log has them
 */
export async function appendDecision(
  shell: Shell,
  { commonDir }: Repository,
  { assessment, override, host, now }: Decision,
): Promise<boolean> {
  const off = isAuditOff(shell.env)
  const log = openAuditLog(decisionsDirectory(commonDir), { off })
  const { tree } = assessment.change
  const warnings = [await log.appendOrWarn(toDecision(assessment, host, now))]
  for (const { rule } of override === null ? [] : assessment.policy) {
    const reason = fromOutside(redactSecrets(override ?? ''))
    warnings.push(await log.appendOrWarn({ kind: 'override', at: now.toISOString(), tree, rule, reason }))
  }
  for (const warning of warnings) if (warning !== null) shell.stderr.print(notRecorded(warning))
  return !off && warnings.every((warning) => warning === null)
}

/** What was reported last in a work tree, so that nothing is reported twice for one change. */
export interface LastReport {
  readonly host: Host
  /** the agent's session in which it was reported; null where it has none, or outside of agents */
  readonly session: string | null
  readonly tree: string
  readonly base: string | null
  readonly level: string
  readonly action: string
  readonly isOverridden: boolean
  /** whether the decision log has a line for it */
  readonly isLogged: boolean
  readonly at: number
}

const RECENT_MS = 10 * MINUTE_MS

/**
 * Leaves a line in the decision log, unless it has one for this very decision.
 * @returns what was reported of the same change moments ago
 */
export async function recordDecision(
  shell: Shell,
  repository: Repository,
  { session, ...decided }: Decision & { readonly session: string | null },
): Promise<LastReport | null> {
  const { change, level, decision } = decided.assessment
  if (change.files.length === 0) return null
  const { tree, base } = change
  const { action } = decision
  const isOverridden = decided.override !== null
  const at = decided.now.getTime()
  const notes = openNotes(repository.commonDir, stateDirectory(shell.env))
  // one for each work tree
  const name = `report-${createHash('sha256').update(repository.gitDir).digest('hex').slice(0, 12)}.json`
  const text = notes.read(name)
  const last: LastReport | null = text && JSON.parse(text.toString()) // we wrote it: its HMAC fits
  const isSame = last?.tree === tree && last.base === base && last.level === level
  const before = isSame && at >= last.at && at - last.at < RECENT_MS ? last : null
  const isLoggedAlready =
    before?.isLogged === true && before.action === action && before.isOverridden === isOverridden
  if (isLoggedAlready && (session === null || session === before.session)) return before
  const isLogged = isLoggedAlready || (await appendDecision(shell, repository, decided))
  if (tree !== null) {
    const first = before ?? { host: decided.host, session, at }
    const report: LastReport = {
      ...{ tree, base, level, action, isOverridden, isLogged },
      ...{ host: first.host, session: session ?? first.session, at: first.at },
    }
    notes.write(name, JSON.stringify(report)) // fails in silence: a full disk is no reason to stop a commit
  }
  return before
}
