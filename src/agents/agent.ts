import type { AgentId } from '../audit/record.ts'
import type { Typed } from '../report/advice-lines.ts'
import type { HookInput } from './payload.ts'
import type { Verdict } from './verdict.ts'

/** A coding agent that runs the plugin's hooks. */
export interface Agent {
  readonly id: AgentId
  readonly name: string
  /** no two agents recognize the same payload */
  readonly recognizes: (payload: unknown, env: Readonly<Record<string, string | undefined>>) => boolean
  readonly parse: (payload: unknown) => HookInput | null
  readonly answer: (verdict: Verdict) => object
  /**
   * Who answers a question about a commit. `session`: it says whether a person is there. `setting`: it denies what is
   * not answered, so we ask only where PAGER_TRIAGE_ASK says so. `nobody`: its hooks cannot ask.
   */
  readonly asks: 'session' | 'setting' | 'nobody'
  readonly typed: Typed
}
