/** What Claude Code shows in a terminal of 80 columns without wrapping it, behind its indent. */
export const COLUMNS = {
  /** the question before a commit, and the report after it */
  commit: 75,
  /** what a slash command prints */
  slash: 72,
} as const
