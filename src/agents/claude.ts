import type { Agent } from './agent.ts'
import { parseClaudeEvent, parseToolCall, textAt } from './payload.ts'
import { toPreToolUseAnswer } from './pre-tool-use.ts'

/** Claude Code: its hook format is the one that the others took over, so it is what is left once their marks are gone. */
export const CLAUDE: Agent = {
  id: 'claude',
  name: 'Claude Code',
  recognizes: (payload, env) => {
    if (textAt(payload, 'turn_id') !== null || textAt(payload, 'timestamp') !== null) return false
    // a session of Codex starts with the same fields
    return textAt(payload, 'hook_event_name') !== 'SessionStart' || env['CLAUDECODE'] === '1'
  },
  parse: (payload) => parseToolCall(payload) ?? parseClaudeEvent(payload),
  answer: toPreToolUseAnswer,
  asks: 'session',
  typed: 'slash',
}
