import type { Agent } from './agent.ts'
import { withoutAsking } from './answer.ts'
import { shellCall, textAt } from './payload.ts'

/** Before a command its hooks can show the person a message and deny; only after it could they address the model. */
export const GEMINI: Agent = {
  id: 'gemini',
  name: 'Gemini CLI',
  recognizes: (payload) => textAt(payload, 'hook_event_name') === 'BeforeTool',
  parse: (payload) => {
    if (textAt(payload, 'tool_name') !== 'run_shell_command') return null
    const command = textAt(payload, 'tool_input', 'command')
    return shellCall(textAt(payload, 'cwd'), command, textAt(payload, 'session_id'))
  },
  answer: (verdict) => {
    const decided = withoutAsking(verdict)
    if (decided.kind === 'notice') return { stdout: { systemMessage: decided.message } }
    if (decided.kind === 'inform') return { stdout: { systemMessage: `\n${decided.message}` } }
    return { stdout: { decision: 'deny', reason: decided.reason } }
  },
  asks: 'nobody',
  informsModel: false,
  showsSystemMessages: true,
  typed: 'program',
  hookFile: {
    repository: '.gemini/settings.json',
    user: { path: '.gemini/settings.json' },
    allowsComments: true,
    skeleton: {},
    list: ['hooks', 'BeforeTool'],
    entry: (command) => ({
      matcher: '^run_shell_command$',
      hooks: [{ name: 'pager-triage', type: 'command', command, timeout: 10_000 }],
    }),
  },
}
