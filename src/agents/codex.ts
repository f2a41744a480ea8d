import type { Agent } from './agent.ts'
import { toPreToolUseAnswer } from './answer.ts'
import { parseToolCall, textAt } from './payload.ts'

/** Codex treats `ask`, and any unknown key, as a failed hook. */
export const CODEX: Agent = {
  id: 'codex',
  name: 'Codex',
  recognizes: (payload) => textAt(payload, 'turn_id') !== null,
  parse: parseToolCall,
  answer: (verdict) => toPreToolUseAnswer(verdict.kind === 'ask' ? { ...verdict, kind: 'deny' } : verdict),
  asks: 'nobody',
  typed: 'program',
}
