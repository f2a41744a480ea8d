import { parseJson } from '../core/json.ts'
import type { Agent, Answer } from './agent.ts'
import { toClaudeAnswer } from './answer.ts'
import type { HookFile } from './hook-file.ts'
import { parseToolCall, shellCall, textAt } from './payload.ts'
import type { Verdict } from './verdict.ts'

/**
 * The CLI and the cloud agent. A file that names its event `PreToolUse` gets Claude Code's fields; one that says
 * `preToolUse` gets these: {sessionId, timestamp, cwd, toolName, toolArgs}.
 */
const isOwnFormat = (payload: unknown): boolean =>
  textAt(payload, 'toolName') !== null && textAt(payload, 'sessionId') !== null

/** Read by VS Code, too. `bash` alone: on Windows nothing runs. A hook that fails would deny the command. */
export const COPILOT_FILE: HookFile = {
  repository: '.github/hooks/pager-triage.json',
  user: {
    path: '.copilot/hooks/pager-triage.json',
    variable: 'COPILOT_HOME',
    below: 'hooks/pager-triage.json',
  },
  note: 'Copilot CLI can install the whole plugin instead: copilot plugin marketplace add GIT_URL, then: copilot plugin install triage@pager-triage. VS Code reads this file too, and the Copilot cloud agent the one in the repository, which Copilot CLI runs in folders that you trust',
  allowsComments: false,
  skeleton: { version: 1, hooks: {} },
  list: ['hooks', 'preToolUse'],
  entry: (command) => ({ type: 'command', bash: command, timeoutSec: 10 }),
}

/** Its hooks cannot tell whether a person is there. */
export const COPILOT: Agent = {
  id: 'copilot',
  name: 'Copilot',
  recognizes: (payload) =>
    isOwnFormat(payload) ||
    (textAt(payload, 'turn_id') === null &&
      textAt(payload, 'timestamp') !== null &&
      textAt(payload, 'session_id') !== null &&
      textAt(payload, 'transcript_path') === null),
  parse: (payload) => {
    if (!isOwnFormat(payload)) return parseToolCall(payload)
    if (textAt(payload, 'toolName') !== 'bash') return null
    const command =
      textAt(payload, 'toolArgs', 'command') ??
      textAt(parseJson(textAt(payload, 'toolArgs') ?? ''), 'command')
    return shellCall(textAt(payload, 'cwd'), command, textAt(payload, 'sessionId'))
  },
  answer: (verdict, payload) => (isOwnFormat(payload) ? toFlatAnswer(verdict) : toClaudeAnswer(verdict)),
  asks: 'setting',
  informsModel: true,
  showsSystemMessages: true,
  typed: 'program',
  hookFile: COPILOT_FILE,
}

function toFlatAnswer(verdict: Verdict): Answer {
  if (verdict.kind === 'notice') return { stderr: verdict.message }
  if (verdict.kind === 'inform') return { stdout: { additionalContext: verdict.context } }
  const { kind, reason, context } = verdict
  return {
    stdout: {
      permissionDecision: kind,
      permissionDecisionReason: reason,
      ...(context !== undefined && { additionalContext: context }),
    },
  }
}
