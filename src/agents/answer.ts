import type { Verdict } from './verdict.ts'

/** The answer to a UserPromptExpansion hook of Claude Code that is shown at once: the model is not called. */
export const toSlashAnswer = (text: string) => ({ decision: 'block', reason: `\n${text}` })

/** The other answer to it: the model is called, with this for its turn. At most 10,000 characters. */
export const toContextAnswer = (additionalContext: string) => ({
  hookSpecificOutput: { hookEventName: 'UserPromptExpansion', additionalContext },
})

/** The answer to a PreToolUse hook as Claude Code defined it; Codex and Copilot read the same. */
interface PreToolUseAnswer {
  /** for the screen */
  readonly systemMessage?: string
  readonly hookSpecificOutput: {
    readonly hookEventName: 'PreToolUse'
    readonly permissionDecision?: 'ask' | 'deny'
    readonly permissionDecisionReason?: string
    /** for the model */
    readonly additionalContext?: string
  }
}

export function toPreToolUseAnswer(verdict: Verdict): PreToolUseAnswer {
  const hookEventName = 'PreToolUse'
  if (verdict.kind === 'inform') {
    return {
      systemMessage: `\n${verdict.message}`, // the agent writes "…says:" in front of the first line
      hookSpecificOutput: { hookEventName, additionalContext: verdict.context },
    }
  }
  const { kind, reason, context } = verdict
  return {
    hookSpecificOutput: {
      hookEventName,
      permissionDecision: kind,
      permissionDecisionReason: reason,
      ...(context !== undefined && { additionalContext: context }),
    },
  }
}
