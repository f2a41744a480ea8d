import type { ChangedFile } from '../change/change.ts'
import { PLAIN } from '../report/style.ts'
import { toText } from '../report/text.ts'
import type { Assessment } from '../risk/assessment.ts'
import type { Nonce } from '../untrusted/envelope.ts'
import { toContext } from './context.ts'

/** What Claude Code reads from a PreToolUse hook. */
export interface CommitAnswer {
  /** a person sees it after the commit */
  readonly systemMessage?: string
  readonly hookSpecificOutput: {
    readonly hookEventName: 'PreToolUse'
    readonly permissionDecision?: 'ask' | 'deny'
    /** a person sees it before the commit: at most 10 lines are shown */
    readonly permissionDecisionReason?: string
    /** the model sees it with the commit's result */
    readonly additionalContext: string
  }
}

const MAX_REASON_LINES = 9
const REASON_COLUMNS = 100

/** What the model's context is made from beside the assessment. */
export interface ToldChange {
  readonly files: readonly ChangedFile[]
  readonly nonce: Nonce
}

/**
 * Nothing for a low change; a message and context else; a question only where a person is there to answer it:
 * without one Claude Code takes `ask` for a denial. Only a team's policy denies.
 */
export function toCommitAnswer(
  assessment: Assessment,
  { files, nonce }: ToldChange,
  now: Date,
  attended: boolean,
): CommitAnswer | null {
  const { action } = assessment.decision
  if (action === 'pass' || assessment.change.files.length === 0) return null
  const report = toText(assessment, { width: REASON_COLUMNS, style: PLAIN, now, typed: 'slash' })
  const additionalContext = toContext(assessment, files, nonce)
  if (action === 'deny' || (action === 'ask' && attended)) {
    // the model reads why it was denied, so there no title follows the headline
    const shown = action === 'deny' ? report.split('\n').slice(0, 1) : report.split('\n')
    const lines = [...assessment.policy.map(({ because }) => `policy: ${because}`), ...shown]
    return {
      hookSpecificOutput: {
        hookEventName: 'PreToolUse',
        permissionDecision: action,
        permissionDecisionReason: reasonOf(lines.filter((text) => text !== '')).join('\n'),
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

/** As many lines as are shown; where there are more, the last is the first thing to do. */
function reasonOf(lines: readonly string[]): readonly string[] {
  const next = lines.findIndex((text) => text.startsWith('Next: '))
  const doFirst = next < MAX_REASON_LINES ? [] : lines.slice(next, next + 1)
  return [...lines.slice(0, MAX_REASON_LINES - doFirst.length), ...doFirst]
}

/** What it reads from a UserPromptExpansion hook: the answer is shown at once, and the model is not called. */
export interface SlashAnswer {
  readonly decision: 'block'
  readonly reason: string
}

export const toSlashAnswer = (text: string): SlashAnswer => ({ decision: 'block', reason: `\n${text}` })

/** The other answer to it: the model is called, with this for its turn. At most 10,000 characters. */
export interface ContextAnswer {
  readonly hookSpecificOutput: {
    readonly hookEventName: 'UserPromptExpansion'
    readonly additionalContext: string
  }
}

export const toContextAnswer = (additionalContext: string): ContextAnswer => ({
  hookSpecificOutput: { hookEventName: 'UserPromptExpansion', additionalContext },
})

/** What it reads from a SessionStart hook: one line at the top of the session. */
export interface SessionAnswer {
  readonly systemMessage: string
}
