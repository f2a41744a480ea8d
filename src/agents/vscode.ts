import type { Agent } from './agent.ts'
import { toClaudeAnswer } from './answer.ts'
import { COPILOT_FILE } from './copilot.ts'
import { shellCall, textAt } from './payload.ts'

/** Its tools are called `run_in_terminal`, `runInTerminal`, `runTerminalCommand`, or as in the agent that it hosts. */
const RUNS_COMMANDS = /terminal|^(bash|shell)$/i

const eventOf = (payload: unknown): string | null =>
  textAt(payload, 'hookEventName') ?? textAt(payload, 'hook_event_name')

/** Agent mode of VS Code, which shows a question in the chat and waits. It ignores matchers: we get every tool. */
export const VSCODE: Agent = {
  id: 'vscode',
  name: 'VS Code',
  recognizes: (payload) =>
    textAt(payload, 'timestamp') !== null &&
    textAt(payload, 'transcript_path') !== null &&
    textAt(payload, 'turn_id') === null &&
    eventOf(payload) === 'PreToolUse',
  parse: (payload) => {
    if (!RUNS_COMMANDS.test(textAt(payload, 'tool_name') ?? '')) return null
    const session = textAt(payload, 'sessionId') ?? textAt(payload, 'session_id')
    const call = shellCall(textAt(payload, 'cwd'), textAt(payload, 'tool_input', 'command'), session)
    return call && { ...call, isAttended: true }
  },
  answer: toClaudeAnswer,
  asks: 'setting',
  informsModel: true,
  showsSystemMessages: true,
  typed: 'program',
  hookFile: COPILOT_FILE,
}
