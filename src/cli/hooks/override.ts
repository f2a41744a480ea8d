import type { Host } from '../../audit/record.ts'
import type { Action, Assessment } from '../../risk/assessment.ts'
import type { Purpose } from '../../risk/facts.ts'
import type { Shell } from '../shell.ts'

export interface Overridden {
  readonly assessment: Assessment
  /** why a person goes past the team's policy; null where nobody does, or nothing stood in the way */
  readonly override: { readonly reason: string } | null
}

/** What waits for the answer. */
export interface Asker {
  readonly host: Host
  /** whether a person there can answer a question */
  readonly canAsk: boolean
}

const TRAILER = /^Pager-Triage-Override:[ \t]*(\S.*)$/im

/**
 * A person goes past the policy with a reason, in the environment or in a trailer of the message. A model writes
 * messages too, so in an agent a trailer turns a denial into a question, where somebody can answer it, and only the
 * environment ends it.
 */
export function overrideOf(
  assessment: Assessment,
  { message }: Purpose,
  env: Shell['env'],
  { host, canAsk }: Asker,
): Overridden {
  const { action } = assessment.decision
  if (assessment.policy.length === 0 || (action !== 'ask' && action !== 'deny'))
    return { assessment, override: null }
  const byEnvironment = env['PAGER_TRIAGE_OVERRIDE']?.trim()
  const byTrailer = message === null ? undefined : TRAILER.exec(message)?.[1]
  const reason = byEnvironment || byTrailer
  if (!reason) return { assessment, override: null }
  const byModel = host !== 'git' && host !== 'cli' && !byEnvironment
  if (byModel && !canAsk) return { assessment, override: null }
  const milder: Action = byModel ? 'ask' : 'warn'
  return { assessment: { ...assessment, decision: { action: milder } }, override: { reason } }
}
