import type { Agent } from './agent.ts'
import { toPreToolUseAnswer } from './answer.ts'
import { parseClaudeEvent, parseToolCall, textAt } from './payload.ts'

/** The fallback: other agents copied its format and add marks of their own. */
export const CLAUDE: Agent = {
  id: 'claude',
  name: 'Claude Code',
  recognizes: (payload, env) => {
    if (textAt(payload, 'turn_id') !== null || textAt(payload, 'timestamp') !== null) return false
    // Codex starts a session with the same fields
    return textAt(payload, 'hook_event_name') !== 'SessionStart' || env['CLAUDECODE'] === '1'
  },
  parse: (payload) => parseToolCall(payload) ?? parseClaudeEvent(payload),
  answer: toPreToolUseAnswer,
  asks: 'session',
  typed: 'slash',
}
