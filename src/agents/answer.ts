/** What Claude Code reads from a UserPromptExpansion hook: the answer is shown at once, and the model is not called. */
export interface SlashAnswer {
  readonly decision: 'block'
  readonly reason: string
  readonly systemMessage?: string
}

export const toSlashAnswer = (text: string): SlashAnswer => ({ decision: 'block', reason: `\n${text}` })

/** The other answer to it: the model is called, with this for its turn. At most 10,000 characters. */
export interface ContextAnswer {
  readonly systemMessage?: string
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
