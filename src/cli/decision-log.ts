import { createHash } from 'node:crypto'
import { decisionsDirectory, isAuditOff, openAuditLog } from '../audit/log.ts'
import { type Host, toDecision } from '../audit/record.ts'
import { openNotes, stateDirectory } from '../core/private-notes.ts'
import { MINUTE_MS } from '../core/time.ts'
import { fromOutside } from '../core/untrusted.ts'
import type { Repository } from '../git/repository.ts'
import { type Action, type Assessment, changesNothing } from '../risk/assessment.ts'
import { redactSecrets } from '../untrusted/secrets.ts'
import { notRecorded } from './messages.ts'
import { printMessage, type Shell } from './shell.ts'

export interface Decision {
  readonly assessment: Assessment
  /** reason for overriding the team's policy; null without an override */
  readonly override: string | null
  readonly host: Host
  /** whether a person can answer a question */
  readonly canAsk: boolean
  readonly now: Date
}

/** Nobody is asked where nobody can answer: the report is a warning there. */
const taken = ({ assessment: { decision }, canAsk }: Decision): Action =>
  decision.action === 'ask' && !canAsk ? 'warn' : decision.action

/** Logs overridden rules too. Never throws: failures are warnings. @returns whether all was logged */
export async function appendDecision(
  shell: Shell,
  { commonDir }: Repository,
  decided: Decision,
): Promise<boolean> {
  const { assessment, override, host, now } = decided
  const off = isAuditOff(shell.env)
  const log = openAuditLog(decisionsDirectory(commonDir), { off })
  const { tree } = assessment.change
  const warnings = [
    await log.appendOrWarn(toDecision({ ...assessment, decision: { action: taken(decided) } }, host, now)),
  ]
  for (const { rule } of override === null ? [] : assessment.policy) {
    const reason = fromOutside(redactSecrets(override ?? ''))
    warnings.push(await log.appendOrWarn({ kind: 'override', at: now.toISOString(), tree, rule, reason }))
  }
  for (const warning of warnings) if (warning !== null) printMessage(shell.stderr, notRecorded(warning))
  return !off && warnings.every((warning) => warning === null)
}

/** The last report in a work tree, so that nothing is reported twice. */
export interface LastReport {
  readonly host: Host
  readonly session: string | null
  readonly tree: string
  readonly base: string | null
  readonly level: string
  readonly action: Action
  readonly isOverridden: boolean
  readonly isLogged: boolean
  readonly at: number
}

const RECENT_MS = 10 * MINUTE_MS

/** Logs the decision unless it is in the log. @returns the report on the same change moments ago */
export async function recordDecision(
  shell: Shell,
  repository: Repository,
  { session, ...decided }: Decision & { readonly session: string | null },
): Promise<LastReport | null> {
  const { change, level, decision } = decided.assessment
  if (changesNothing(decided.assessment)) return null
  const { tree, base } = change
  const action = taken(decided)
  const isOverridden = decided.override !== null
  const at = decided.now.getTime()
  const notes = openNotes(repository.commonDir, stateDirectory(shell.env))
  // one per work tree
  const name = `report-${createHash('sha256').update(repository.gitDir).digest('hex').slice(0, 12)}.json`
  const text = notes.read(name)
  const last: LastReport | null = text && JSON.parse(text.toString()) // we wrote it: its HMAC fits
  const isSame = last?.tree === tree && last.base === base && last.level === level
  const before = isSame && at >= last.at && at - last.at < RECENT_MS ? last : null
  const isLoggedAlready =
    before?.isLogged === true &&
    [action, decision.action].includes(before.action) &&
    before.isOverridden === isOverridden
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
