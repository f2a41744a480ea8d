import type { Agent } from './agent.ts'
import { toClaudeAnswer, withoutAsking } from './answer.ts'
import { parseToolCall, textAt } from './payload.ts'

/** Codex treats `ask`, and any unknown key, as a failed hook. It runs hooks once they are trusted in `/hooks`. */
export const CODEX: Agent = {
  id: 'codex',
  name: 'Codex',
  recognizes: (payload) => textAt(payload, 'turn_id') !== null,
  parse: parseToolCall,
  answer: (verdict) => toClaudeAnswer(withoutAsking(verdict)),
  asks: 'nobody',
  informsModel: true,
  showsSystemMessages: true,
  typed: 'program',
  hookFile: {
    repository: '.codex/hooks.json',
    user: { path: '.codex/hooks.json', variable: 'CODEX_HOME', below: 'hooks.json' },
    note: 'Codex can install the whole plugin instead: codex plugin marketplace add GIT_URL, then: codex plugin add triage@pager-triage. Either way it runs the hook once you have trusted it in /hooks',
    allowsComments: false,
    skeleton: { hooks: {} },
    list: ['hooks', 'PreToolUse'],
    entry: (command) => ({
      matcher: 'Bash',
      hooks: [{ type: 'command', command, timeout: 10, statusMessage: 'Scoring the change' }],
    }),
  },
}
