import type { AgentId } from '../audit/record.ts'
import type { Typed } from '../report/advice-lines.ts'
import type { HookInput } from './payload.ts'
import type { Verdict } from './verdict.ts'

/** A coding agent that runs the hooks of the plugin: what it sends to them, and what it reads back. */
export interface Agent {
  readonly id: AgentId
  /** as people call it */
  readonly name: string
  /** no two agents recognize the same payload */
  readonly recognizes: (payload: unknown, env: Environment) => boolean
  /** null for what concerns no hook of ours */
  readonly parse: (payload: unknown) => HookInput | null
  /** one JSON object */
  readonly answer: (verdict: Verdict) => object
  /**
   * Who decides about a commit that we would rather ask about. `session`: it says whether a person is there.
   * `setting`: it does not, and takes a question without a person for a denial, so we ask only where PAGER_TRIAGE_ASK
   * says so. `nobody`: its hooks cannot ask.
   */
  readonly asks: 'session' | 'setting' | 'nobody'
  /** how a person types our commands there */
  readonly typed: Typed
}

type Environment = Readonly<Record<string, string | undefined>>
