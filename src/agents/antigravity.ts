import { type Agent, SILENCE } from './agent.ts'
import { firstAt, shellCall, textAt } from './payload.ts'

/**
 * Its hooks only decide. It asks the person where a hook says nothing, even about commands that they have approved for
 * good; and `allow` may approve what they have not. So nothing is installed here: who adds the hook gets policies and the
 * guard.
 */
export const ANTIGRAVITY: Agent = {
  id: 'antigravity',
  name: 'Antigravity',
  recognizes: (payload) => textAt(payload, 'toolCall', 'name') !== null,
  parse: (payload) => {
    if (textAt(payload, 'toolCall', 'name') !== 'run_command') return null
    const cwd = textAt(payload, 'toolCall', 'args', 'Cwd') || firstAt(payload, 'workspacePaths')
    const command = textAt(payload, 'toolCall', 'args', 'CommandLine')
    return shellCall(cwd, command, textAt(payload, 'conversationId'))
  },
  answer: (verdict) => {
    if (verdict.kind === 'inform') return SILENCE
    if (verdict.kind === 'notice') return { stderr: verdict.message }
    const decision = verdict.kind === 'ask' ? 'force_ask' : 'deny'
    return { stdout: { decision, reason: verdict.reason } }
  },
  asks: 'setting',
  informsModel: false,
  showsSystemMessages: false,
  typed: 'program',
  hookFile: {
    instead:
      'A hook in Antigravity takes part in the approval of every command, so none is installed. Install the git hook: pager-triage install-hook',
  },
}
