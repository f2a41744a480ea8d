import type { FollowingIncidents } from './gather-outcomes.ts'
import type { Outcomes } from './outcomes.ts'
import type { AuditRecord } from './record.ts'
import type { Verdict } from './verify.ts'

/** What `pager-triage audit … --json` prints. */

export interface ListDocument {
  readonly tool: 'audit_list'
  /** oldest first */
  readonly records: readonly AuditRecord[]
  /** lines that this version cannot read */
  readonly unread: number
}

export interface VerifyDocument {
  readonly tool: 'audit_verify'
  readonly logs: readonly (Verdict & { readonly directory: string })[]
}

export interface OutcomesDocument extends Outcomes {
  readonly tool: 'audit_outcomes'
  /** what may be missing: PagerDuty did not respond, or not for all */
  readonly warnings: readonly string[]
}

export function toOutcomesDocument(
  outcomes: Outcomes,
  { incidents, warnings }: FollowingIncidents,
): OutcomesDocument {
  const missing = incidents.known ? warnings : [`the incidents that followed: ${incidents.why}`, ...warnings]
  return { tool: 'audit_outcomes', ...outcomes, warnings: missing }
}
