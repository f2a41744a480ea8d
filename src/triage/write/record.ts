import { isAuditOff, openAuditLog, writesDirectory } from '../../audit/log.ts'
import type { WriteOutcome } from '../../audit/record.ts'
import type { WriteVerb } from '../../pagerduty/confirmation.ts'

export interface WriteEvent {
  readonly at: Date
  readonly verb: WriteVerb
  readonly incidentId: string
  readonly outcome: WriteOutcome
}

/** One line in this user's log of writes; it never fails the write. @returns what went wrong with it, or null */
export async function recordWrite(
  { at, verb, incidentId, outcome }: WriteEvent,
  env: Readonly<Record<string, string | undefined>>,
): Promise<string | null> {
  if (isAuditOff(env)) return null
  const directory = writesDirectory(env)
  if (directory === null) return 'HOME is not set, so this write was not recorded in the decision log.'
  return openAuditLog(directory).appendOrWarn({
    kind: 'write',
    at: at.toISOString(),
    verb,
    incident: incidentId,
    outcome,
  })
}
