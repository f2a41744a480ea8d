import type { Answer } from './agent.ts'
import type { Verdict } from './verdict.ts'

/** Answers Claude Code's UserPromptExpansion: shown at once, without calling the model. */
export const toSlashAnswer = (text: string): Answer => ({
  stdout: { decision: 'block', reason: `\n${text}` },
})

/** Calls the model with this context, of at most 10,000 characters. */
export const toContextAnswer = (additionalContext: string): Answer => ({
  stdout: { hookSpecificOutput: { hookEventName: 'UserPromptExpansion', additionalContext } },
})

interface PreToolUse {
  readonly systemMessage?: string
  readonly hookSpecificOutput?: {
    readonly hookEventName: 'PreToolUse'
    readonly permissionDecision?: 'ask' | 'deny'
    readonly permissionDecisionReason?: string
    readonly additionalContext?: string
  }
}

/**
 * Claude Code's format, which Codex, Copilot and VS Code read too: people see `systemMessage`, the model
 * `additionalContext`.
 */
export const toClaudeAnswer = (verdict: Verdict): Answer => ({ stdout: toPreToolUse(verdict) })

export function toPreToolUse(verdict: Verdict): PreToolUse {
  const hookEventName = 'PreToolUse'
  if (verdict.kind === 'notice') return { systemMessage: verdict.message }
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

/** For an agent that cannot ask: a question that must not be left out is a denial. */
export const withoutAsking = (verdict: Verdict): Verdict =>
  verdict.kind === 'ask' ? { ...verdict, kind: 'deny' } : verdict
