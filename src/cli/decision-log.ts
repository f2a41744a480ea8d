import { toDecision } from '../audit/decision.ts'
import { openAuditLog } from '../audit/log.ts'
import { decisionsDirectory, isAuditOff } from '../audit/place.ts'
import type { Host } from '../audit/record.ts'
import type { Repository } from '../change/repository.ts'
import type { Assessment } from '../risk/assessment.ts'
import { redactSecrets } from '../untrusted/secrets.ts'
import { fromOutside } from '../untrusted/untrusted.ts'
import { notRecorded } from './messages.ts'
import type { Shell } from './shell.ts'

export interface Decided {
  readonly assessment: Assessment
  readonly override: { readonly reason: string } | null
  readonly host: Host
  readonly now: Date
}

/** Leaves a line for a decision, and one for each rule that was overridden. What hinders it is said, and nothing more. */
export async function appendDecision(
  shell: Shell,
  { commonDir }: Repository,
  { assessment, override, host, now }: Decided,
): Promise<void> {
  const log = openAuditLog(decisionsDirectory(commonDir), { off: isAuditOff(shell.env) })
  const { tree } = assessment.change
  const rules = override === null ? [] : assessment.policy.map(({ rule }) => rule)
  const warnings = [await log.appendOrWarn(toDecision(assessment, host, now))]
  for (const rule of rules) {
    const reason = fromOutside(redactSecrets(override?.reason ?? ''))
    warnings.push(await log.appendOrWarn({ kind: 'override', at: now.toISOString(), tree, rule, reason }))
  }
  for (const warning of warnings) if (warning !== null) shell.stderr.print(notRecorded(warning))
}
