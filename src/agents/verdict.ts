import { fromOutside, type Inert } from '../core/untrusted.ts'
import type { ChangedFile } from '../diff/change.ts'
import type { Typed } from '../report/advice-lines.ts'
import { toQuestion } from '../report/question.ts'
import { headline, toText } from '../report/text.ts'
import { type Assessment, changesNothing } from '../risk/assessment.ts'
import { wrap } from '../terminal/layout.ts'
import { PLAIN } from '../terminal/style.ts'
import { cutTo } from '../terminal/width.ts'
import type { Nonce } from '../untrusted/envelope.ts'
import { inert, line, own } from '../untrusted/inert.ts'
import { COLUMNS } from './columns.ts'
import { toContext } from './context.ts'

/** The verdict on a tool call, before an agent's own format. */
export type Verdict =
  | { readonly kind: 'inform'; readonly message: Inert; readonly context: string }
  /** about ourselves: why there is no report */
  | { readonly kind: 'notice'; readonly message: Inert }
  | {
      readonly kind: 'ask' | 'deny'
      /** shown to a person; Claude Code shows 10 lines of it */
      readonly reason: Inert
      /** for the model, where it needs more than the reason */
      readonly context?: string
    }

/**
 * Null for a low change. Only a team's policy denies.
 * @param canAsk whether a person can answer: agents treat an unanswered question as a denial
 */
export function toVerdict(
  assessment: Assessment,
  asked: { files: readonly ChangedFile[]; nonce: Nonce; typed: Typed; canAsk: boolean },
  now: Date,
): Verdict | null {
  const { files, nonce, typed, canAsk } = asked
  const { action } = assessment.decision
  if (action === 'pass' || changesNothing(assessment)) return null
  const options = { width: COLUMNS.commit, style: PLAIN, now, typed }
  const context = toContext(assessment, files, nonce)
  if (action === 'warn' || (action === 'ask' && !canAsk)) {
    // agents show it when the command has ended
    return { kind: 'inform', message: toText(assessment, { ...options, moment: 'after' }), context }
  }
  const policies = assessment.policy.map(({ because }) => line`policy: ${inert(fromOutside(because))}`)
  // the model reads a denial: titles are left out
  const lines =
    action === 'deny'
      ? [...policies, headline(assessment, options)].flatMap((text) => wrap(text, COLUMNS.commit))
      : toQuestion(
          assessment,
          options,
          policies.map((text) => cutTo(text, COLUMNS.commit)),
        )
  return { kind: action, reason: own(lines.join('\n')), context }
}
