import type { ChangedFile } from '../diff/change.ts'
import type { Typed } from '../report/advice-lines.ts'
import { toText } from '../report/text.ts'
import type { Assessment } from '../risk/assessment.ts'
import { PLAIN } from '../terminal/style.ts'
import type { Nonce } from '../untrusted/envelope.ts'
import { toContext } from './context.ts'

/** What we have to say about a tool call that is about to run, before an agent's own format. */
export type Verdict =
  | { readonly kind: 'inform'; readonly message: string; readonly context: string }
  | {
      readonly kind: 'ask' | 'deny'
      /** a person reads it before the call; Claude Code shows 10 lines of it */
      readonly reason: string
      /** for the model; left out where the reason is all */
      readonly context?: string
    }

const MAX_REASON_LINES = 9
const REASON_COLUMNS = 100

/**
 * Null for a low change. Only a team's policy denies.
 * @param files of the assessed change
 * @param canAsk whether a person can answer a question; an agent takes one that nobody answers for a denial
 */
export function toVerdict(
  assessment: Assessment,
  {
    files,
    nonce,
    typed,
    canAsk,
  }: { files: readonly ChangedFile[]; nonce: Nonce; typed: Typed; canAsk: boolean },
  now: Date,
): Verdict | null {
  const { action } = assessment.decision
  if (action === 'pass' || assessment.change.files.length === 0) return null
  const report = toText(assessment, { width: REASON_COLUMNS, style: PLAIN, now, typed })
  const context = toContext(assessment, files, nonce)
  if (action === 'warn' || (action === 'ask' && !canAsk)) return { kind: 'inform', message: report, context }
  // the model reads why it was denied, so no title follows the headline there
  const shown = action === 'deny' ? report.split('\n').slice(0, 1) : report.split('\n')
  const lines = [...assessment.policy.map(({ because }) => `policy: ${because}`), ...shown]
  return { kind: action, reason: reasonOf(lines.filter((text) => text !== '')).join('\n'), context }
}

/** As many lines as are shown; where there are more, the last is the first thing to do. */
function reasonOf(lines: readonly string[]): readonly string[] {
  const next = lines.findIndex((text) => text.startsWith('Next: '))
  const doFirst = next < MAX_REASON_LINES ? [] : lines.slice(next, next + 1)
  return [...lines.slice(0, MAX_REASON_LINES - doFirst.length), ...doFirst]
}
