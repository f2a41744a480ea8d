import { EXIT } from '../../core/errors.ts'
import { toOverviewDocument } from '../../triage/overview/document.ts'
import { readOverview } from '../../triage/overview/read.ts'
import { overviewText } from '../../triage/overview/text.ts'
import type { Run } from '../command.ts'
import { noArguments, show, withReader } from '../triage.ts'

/** `pager-triage overview`, and `/triage` in Claude Code. */
export const run: Run = async (shell, args) => {
  noArguments(args, 'overview')
  const now = shell.clock()
  const facts = await withReader(shell, (reader) => readOverview(reader, now))
  show(shell, args, toOverviewDocument(facts, now), overviewText)
  return EXIT.done
}
