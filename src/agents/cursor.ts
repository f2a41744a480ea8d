import { type Agent, SILENCE } from './agent.ts'
import { firstAt, shellCall, textAt } from './payload.ts'

/** The version of the command line is a date; in the editor a person is present. */
const COMMAND_LINE = /^\d{4}\.\d\d\.\d\d/

/**
 * `permission: "allow"` would skip the person's own approval, and an answer without `permission` counts as invalid in
 * some versions, which blocks the command: a commit that goes on gets no answer. Cursor cuts every `//` and what follows
 * from its file.
 */
export const CURSOR: Agent = {
  id: 'cursor',
  name: 'Cursor',
  recognizes: (payload) =>
    textAt(payload, 'conversation_id') !== null && textAt(payload, 'hook_event_name') !== null,
  parse: (payload) => {
    const event = textAt(payload, 'hook_event_name')
    const isShell = event === 'beforeShellExecution'
    // a hook of Claude Code's that Cursor has adopted
    if (!isShell && !(/^preToolUse$/i.test(event ?? '') && textAt(payload, 'tool_name') === 'Shell'))
      return null
    const command = isShell ? textAt(payload, 'command') : textAt(payload, 'tool_input', 'command')
    const cwd = textAt(payload, 'cwd') || firstAt(payload, 'workspace_roots')
    const call = shellCall(cwd, command, textAt(payload, 'conversation_id'))
    const version = textAt(payload, 'cursor_version') ?? ''
    return call && { ...call, isAttended: version !== '' && !COMMAND_LINE.test(version) }
  },
  answer: (verdict) => {
    if (verdict.kind === 'inform') return SILENCE
    if (verdict.kind === 'notice') return { stderr: verdict.message }
    const { kind, reason, context } = verdict
    return {
      stdout: {
        permission: kind,
        user_message: reason,
        agent_message: context === undefined ? reason : `${reason}\n${context}`,
      },
    }
  },
  asks: 'setting',
  informsModel: false,
  showsSystemMessages: false,
  typed: 'program',
  hookFile: {
    repository: '.cursor/hooks.json',
    user: { path: '.cursor/hooks.json' },
    allowsComments: true,
    skeleton: { version: 1, hooks: {} },
    list: ['hooks', 'beforeShellExecution'],
    entry: (command) => ({ command, timeout: 10 }),
  },
}
