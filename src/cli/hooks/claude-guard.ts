import type { GuardedAct } from '../../claude/guard.ts'
import { actOfCall } from '../../claude/guarded-call.ts'
import { inertJson } from '../../untrusted/inert.ts'
import { EXIT } from '../exit.ts'
import { noReport } from '../messages.ts'
import type { Shell } from '../shell.ts'

const WRITES = 'A person does it by typing /triage:ack, /triage:resolve or /triage:note.'

/** What a person reads before the command runs; without a person Claude Code takes the question for a denial. */
const REASONS: Readonly<Record<GuardedAct, string>> = {
  write: `pager-triage: this command would write to PagerDuty.\n${WRITES}`,
  forge: `pager-triage: this command would speak to the plugin as if a person had typed.\n${WRITES}`,
  api: 'pager-triage: this command would speak to PagerDuty directly.\npager-triage incidents, detail, oncall, services and recent read it without a question.',
  key: "pager-triage: this would read the file in which Claude Code keeps keys, PagerDuty's among them.",
  session: `pager-triage: this command would make another Claude Code session write to PagerDuty.\n${WRITES}`,
}

/** The second line behind the confirmation codes: asks before a tool call does what only a person may decide. */
export async function runClaudeGuard(shell: Shell): Promise<0> {
  try {
    const act = actOfCall(await shell.stdin())
    if (act !== null) shell.stdout.print(inertJson(asking(REASONS[act])))
  } catch (error) {
    shell.stderr.print(noReport(error instanceof Error ? error.message : String(error)))
  }
  return EXIT.done
}

const asking = (reason: string) => ({
  hookSpecificOutput: {
    hookEventName: 'PreToolUse',
    permissionDecision: 'ask',
    permissionDecisionReason: reason,
  },
})
