import type { Agent } from './agent.ts'
import { toPreToolUseAnswer } from './answer.ts'
import { parseToolCall, textAt } from './payload.ts'

/** Copilot's hooks cannot tell whether a person is there. */
export const COPILOT: Agent = {
  id: 'copilot',
  name: 'Copilot',
  recognizes: (payload) =>
    textAt(payload, 'turn_id') === null &&
    textAt(payload, 'timestamp') !== null &&
    textAt(payload, 'session_id') !== null &&
    textAt(payload, 'transcript_path') === null,
  parse: parseToolCall,
  answer: toPreToolUseAnswer,
  asks: 'setting',
  typed: 'program',
}
