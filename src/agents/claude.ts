import type { Agent } from './agent.ts'
import { toClaudeAnswer } from './answer.ts'
import { parseClaudeEvent, parseToolCall, textAt } from './payload.ts'

/** What other agents, which copied its format, send besides. */
const OTHERS = ['turn_id', 'timestamp', 'cursor_version']

export const CLAUDE: Agent = {
  id: 'claude',
  name: 'Claude Code',
  recognizes: (payload, env) => {
    const event = textAt(payload, 'hook_event_name') ?? ''
    if (!/^[A-Z]/.test(event) || OTHERS.some((name) => textAt(payload, name) !== null)) return false
    // Codex starts a session with the same fields
    return event !== 'SessionStart' || env['CLAUDECODE'] === '1'
  },
  parse: (payload) => parseToolCall(payload) ?? parseClaudeEvent(payload),
  answer: toClaudeAnswer,
  asks: 'session',
  informsModel: true,
  showsSystemMessages: true,
  typed: 'slash',
  hookFile: {
    instead:
      'Claude Code installs the plugin: claude plugin marketplace add GIT_URL, then: claude plugin install triage@pager-triage',
  },
}
