import type { ChangedFile } from '../diff/change.ts'
import type { Typed } from '../report/advice-lines.ts'
import { toText } from '../report/text.ts'
import { type Assessment, changesNothing } from '../risk/assessment.ts'
import { PLAIN } from '../terminal/style.ts'
import type { Nonce } from '../untrusted/envelope.ts'
import { toContext } from './context.ts'

/** The verdict on a tool call, before an agent's own format. */
export type Verdict =
  | { readonly kind: 'inform'; readonly message: string; readonly context: string }
  | {
      readonly kind: 'ask' | 'deny'
      /** shown to a person; Claude Code shows 10 lines of it */
      readonly reason: string
      /** for the model, where it needs more than the reason */
      readonly context?: string
    }

const MAX_REASON_LINES = 9
const REASON_COLUMNS = 100

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
  const report = toText(assessment, { width: REASON_COLUMNS, style: PLAIN, now, typed })
  const context = toContext(assessment, files, nonce)
  if (action === 'warn' || (action === 'ask' && !canAsk)) return { kind: 'inform', message: report, context }
  // the model reads this: the titles below the headline are left out
  const shown = action === 'deny' ? report.split('\n').slice(0, 1) : report.split('\n')
  const lines = [...assessment.policy.map(({ because }) => `policy: ${because}`), ...shown]
  return { kind: action, reason: reasonOf(lines.filter((text) => text !== '')).join('\n'), context }
}

/** The lines that are shown; where some are cut, the last is the first step to take. */
function reasonOf(lines: readonly string[]): readonly string[] {
  const next = lines.findIndex((text) => text.startsWith('Next: '))
  const doFirst = next < MAX_REASON_LINES ? [] : lines.slice(next, next + 1)
  return [...lines.slice(0, MAX_REASON_LINES - doFirst.length), ...doFirst]
}
