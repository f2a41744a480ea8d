import { isQuiet, type TextOptions, toShortText, toText } from '../../report/text.ts'
import type { Assessment } from '../../risk/assessment.ts'
import { line } from '../../untrusted/inert.ts'
import type { Inert } from '../../untrusted/untrusted.ts'
import { layout } from '../commands/risk.ts'
import { EXIT } from '../exit.ts'
import { noReport } from '../messages.ts'
import type { Shell } from '../shell.ts'
import { assessCommit } from './assess-commit.ts'

/** The git pre-commit hook: silent for a low change about which all is known; never stops the commit. */
export async function runGitHook(shell: Shell): Promise<0> {
  try {
    const { assessment, now } = await assessCommit(shell, shell.cwd)
    const report = commitReport(assessment, { ...layout(shell.stderr), now })
    if (report !== null) shell.stderr.print(report)
  } catch (error) {
    shell.stderr.print(noReport(error instanceof Error ? error.message : String(error)))
  }
  return EXIT.done
}

function commitReport(assessment: Assessment, options: TextOptions): Inert | null {
  if (assessment.change.files.length === 0) return null
  if (!isQuiet(assessment)) return toText(assessment, options)
  const allKnown = Object.values(assessment.sources).every(({ known }) => known)
  return allKnown ? null : line`pager-triage  ${toShortText(assessment, options)}`
}
