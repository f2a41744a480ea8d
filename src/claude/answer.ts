import { PLAIN } from '../report/style.ts'
import { toText } from '../report/text.ts'
import type { Assessment } from '../risk/assessment.ts'
import { inertJson } from '../untrusted/inert.ts'
import type { Inert } from '../untrusted/untrusted.ts'
import { toContext } from './context.ts'

/** What Claude Code reads from a PreToolUse hook. */
export interface CommitAnswer {
  /** a person sees it after the commit */
  readonly systemMessage?: string
  readonly hookSpecificOutput: {
    readonly hookEventName: 'PreToolUse'
    readonly permissionDecision?: 'ask'
    /** a person sees it before the commit: at most 10 lines are shown */
    readonly permissionDecisionReason?: string
    /** the model sees it with the commit's result */
    readonly additionalContext: string
  }
}

const MAX_REASON_LINES = 9
const REASON_COLUMNS = 100

/**
 * Nothing for a low change; a message and context else; a question only where a person is there to answer it:
 * without one Claude Code takes `ask` for a denial.
 */
export function toCommitAnswer(assessment: Assessment, now: Date, attended: boolean): CommitAnswer | null {
  if (assessment.decision.action === 'pass' || assessment.change.files.length === 0) return null
  const report = toText(assessment, { width: REASON_COLUMNS, style: PLAIN, now })
  const additionalContext = toContext(assessment)
  if (assessment.decision.action === 'ask' && attended) {
    const reason = report
      .split('\n')
      .filter((text) => text !== '')
      .slice(0, MAX_REASON_LINES)
      .join('\n')
    return {
      hookSpecificOutput: {
        hookEventName: 'PreToolUse',
        permissionDecision: 'ask',
        permissionDecisionReason: reason,
        additionalContext,
      },
    }
  }
  // Claude Code puts "…says:" in front of the first line.
  return {
    systemMessage: `\n${report}`,
    hookSpecificOutput: { hookEventName: 'PreToolUse', additionalContext },
  }
}

/** What it reads from a UserPromptExpansion hook: the answer is shown at once, and the model is not called. */
export interface SlashAnswer {
  readonly decision: 'block'
  readonly reason: string
}

export const toSlashAnswer = (text: string): SlashAnswer => ({ decision: 'block', reason: `\n${text}` })

export const printAnswer = (answer: CommitAnswer | SlashAnswer): Inert => inertJson(answer)
