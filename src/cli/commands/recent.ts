import { EXIT } from '../../core/errors.ts'
import { readRecent, recentText, toRecentDocument } from '../../triage/recent.ts'
import type { Run } from '../command.ts'
import { writeHtml } from '../report-file.ts'
import { idsOf, noArguments, periodOf, show, withReader } from '../triage.ts'

export const run: Run = async (shell, args) => {
  noArguments(args, 'recent')
  const now = shell.clock()
  const query = { period: periodOf(args, '24h', now), serviceIds: idsOf(args, 'service') }
  const facts = await withReader(shell, (reader) => readRecent(reader, query))
  const document = toRecentDocument(facts, query, now)
  show(shell, args, document, recentText)
  await writeHtml(shell, args.text('html'), async (options) => {
    const { recentHtml } = await import('../../triage/recent-html.ts')
    return recentHtml(document, options)
  })
  return EXIT.done
}
