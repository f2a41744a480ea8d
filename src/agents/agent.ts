import type { AgentId } from '../audit/record.ts'
import type { Inert } from '../core/untrusted.ts'
import type { Typed } from '../report/advice-lines.ts'
import type { HookFile, Instead } from './hook-file.ts'
import type { HookInput } from './payload.ts'
import type { Verdict } from './verdict.ts'

/** A coding agent that runs our hooks. */
export interface Agent {
  readonly id: AgentId
  readonly name: string
  /** no two agents recognize the same payload */
  readonly recognizes: (payload: unknown, env: Readonly<Record<string, string | undefined>>) => boolean
  readonly parse: (payload: unknown) => HookInput | null
  readonly answer: (verdict: Verdict, payload: unknown) => Answer
  /**
   * Who answers a question about a commit. `session`: it says whether a person is there. `setting`: it may deny what is
   * not answered, so we ask only where the payload or PAGER_TRIAGE_ASK says that a person is there. `nobody`: its hooks
   * cannot ask.
   */
  readonly asks: 'session' | 'setting' | 'nobody'
  /** the model reads the facts of a commit that goes on */
  readonly informsModel: boolean
  /** the person sees `systemMessage` of an answer */
  readonly showsSystemMessages: boolean
  readonly typed: Typed
  /** what `install-hook --agent` writes */
  readonly hookFile: HookFile | Instead
}

/** What the hook prints; without `exit` it ends with 0. */
export interface Answer {
  readonly stdout?: object | Inert
  readonly stderr?: Inert
  /** the one status by which Windsurf stops a command */
  readonly exit?: 2
}

/** The command goes on, and neither the person nor the model is shown anything. */
export const SILENCE: Answer = {}
