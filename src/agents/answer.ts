import type { Verdict } from './verdict.ts'

/** Answers Claude Code's UserPromptExpansion: shown at once, without calling the model. */
export const toSlashAnswer = (text: string) => ({ decision: 'block', reason: `\n${text}` })

/** Calls the model with this context, of at most 10,000 characters. */
export const toContextAnswer = (additionalContext: string) => ({
  hookSpecificOutput: { hookEventName: 'UserPromptExpansion', additionalContext },
})

/** Claude Code's format, which Codex and Copilot read too: people see `systemMessage`, the model `additionalContext`. */
export function toPreToolUseAnswer(verdict: Verdict) {
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
