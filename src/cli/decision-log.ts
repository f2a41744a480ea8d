import { decisionsDirectory, isAuditOff, openAuditLog } from '../audit/log.ts'
import { type Host, toDecision } from '../audit/record.ts'
import { fromOutside } from '../core/untrusted.ts'
import type { Repository } from '../git/repository.ts'
import type { Assessment } from '../risk/assessment.ts'
import { redactSecrets } from '../untrusted/secrets.ts'
import { notRecorded } from './messages.ts'
import type { Shell } from './shell.ts'

export interface DecisionInput {
  readonly assessment: Assessment
  readonly override: { readonly reason: string } | null
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
  { assessment, override, host, now }: DecisionInput,
): Promise<boolean> {
  const off = isAuditOff(shell.env)
  const log = openAuditLog(decisionsDirectory(commonDir), { off })
  const { tree } = assessment.change
  const rules = override === null ? [] : assessment.policy.map(({ rule }) => rule)
  const warnings = [await log.appendOrWarn(toDecision(assessment, host, now))]
  for (const rule of rules) {
    const reason = fromOutside(redactSecrets(override?.reason ?? ''))
    warnings.push(await log.appendOrWarn({ kind: 'override', at: now.toISOString(), tree, rule, reason }))
  }
  for (const warning of warnings) if (warning !== null) shell.stderr.print(notRecorded(warning))
  return !off && warnings.every((warning) => warning === null)
}
