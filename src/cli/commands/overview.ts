import { EXIT } from '../../core/errors.ts'
import { overviewText, readOverview, toOverviewDocument } from '../../triage/overview.ts'
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
