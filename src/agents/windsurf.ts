import type { Agent } from './agent.ts'
import { shellCall, textAt } from './payload.ts'

/** Shows the person what a hook prints, and stops a command whose hook ends with 2. */
export const WINDSURF: Agent = {
  id: 'windsurf',
  name: 'Windsurf',
  recognizes: (payload) => textAt(payload, 'agent_action_name') !== null,
  parse: (payload) => {
    if (textAt(payload, 'agent_action_name') !== 'pre_run_command') return null
    const command = textAt(payload, 'tool_info', 'command_line')
    return shellCall(textAt(payload, 'tool_info', 'cwd'), command, textAt(payload, 'trajectory_id'))
  },
  answer: (verdict) =>
    verdict.kind === 'inform' || verdict.kind === 'notice'
      ? { stdout: verdict.message }
      : { stderr: verdict.reason, exit: 2 },
  asks: 'nobody',
  informsModel: false,
  showsSystemMessages: false,
  typed: 'program',
  hookFile: {
    repository: '.windsurf/hooks.json',
    user: { path: '.codeium/windsurf/hooks.json' },
    allowsComments: false,
    skeleton: { hooks: {} },
    list: ['hooks', 'pre_run_command'],
    entry: (command) => ({ command, show_output: true }),
  },
}
